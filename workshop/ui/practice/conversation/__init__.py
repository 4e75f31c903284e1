"""The window of a conversation: the thread, the replies, the trust they move."""
