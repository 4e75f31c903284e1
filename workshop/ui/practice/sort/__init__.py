"""The face of sorting: a list of cards, each with a list of where it can go."""
