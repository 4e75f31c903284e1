"""Markdown becomes typed blocks, blocks become slides with steps and notes. No Qt."""
