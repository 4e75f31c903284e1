"""The privacy-settings exercise: a simulated network whose settings decide who sees what."""
