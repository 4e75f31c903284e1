"""The face of the quiz: one question at a time, checked when it is answered."""
