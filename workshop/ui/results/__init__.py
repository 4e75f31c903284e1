"""Results: one's own practice, the room, and the ways out, in and away."""
