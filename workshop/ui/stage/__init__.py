"""What the room sees: one window, one page, no machinery."""
