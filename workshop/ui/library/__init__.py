"""The first thing seen: the kit's modules, its exercises, and the welcome before a kit is open."""
