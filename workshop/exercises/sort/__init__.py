"""Sorting: cards to the audiences who should see them, or to the steps of a ladder."""
