"""Charts: zero-based, three gridlines, direct labels; series differ by shape, line and fill."""
