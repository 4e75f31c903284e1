"""Before the room fills: what was looked at, good or with what to do."""
