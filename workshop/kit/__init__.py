"""A folder on disk becomes values: front matter, module text, media, captions, facts. No Qt."""
