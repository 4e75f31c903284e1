"""A clip becomes frames: the player port, libVLC, Qt Multimedia, and the fake that tests share."""
