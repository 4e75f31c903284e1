"""Where an attendee works: the brief, the simulated network, what others see, the result."""
