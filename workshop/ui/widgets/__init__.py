"""The parts every window is built from: each takes the :class:`~workshop.ui.look.Look` first.

Text ``text`` · buttons ``buttons`` · ``toggle`` · ``select`` · ``segmented`` · boxes and scrolling
``boxes`` · chips, meters, pills ``marks`` · empty and error states ``states`` · ``toast`` ·
``question`` · the rail ``rail`` · the focus ring ``ring`` · rows that wrap ``flow``.
"""
