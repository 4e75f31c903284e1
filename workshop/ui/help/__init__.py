"""Help: the manual's pages, with the keys taken from the table that the program itself obeys."""
