"""The Settings page: what a person may choose, each choice at once in force."""
