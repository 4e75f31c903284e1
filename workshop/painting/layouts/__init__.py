"""One module for each family of layouts: a slide and a context become a draft."""
