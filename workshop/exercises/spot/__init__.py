"""Spotting: posts made of words and picture regions, some of which say more than they should."""
