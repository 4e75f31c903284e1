"""Presenting as a value: where we are, what the curtain hides, how long it takes. No Qt."""
