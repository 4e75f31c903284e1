"""The face of spotting: posts, and below each the list of what can be marked in it."""
