"""What was answered and scored, kept in SQLite on this machine and nowhere else. No Qt."""
