"""What is asked, how it is scored, and the proof that it is sound. No Qt."""
