"""The facilitator's console: what the room sees, what comes next, the time, and every control."""
