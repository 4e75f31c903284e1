"""What a trainer is told: rules over a whole kit. No Qt."""
