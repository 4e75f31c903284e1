"""The face of the settings exercise: a brief, the network, and what others see of it."""
