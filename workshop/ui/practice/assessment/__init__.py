"""The window of a self-assessment: statements to score, and where they put a service."""
