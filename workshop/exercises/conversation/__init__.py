"""Conversation: a citizen posts on the department's page; every reply moves their trust."""
