"""Workshop: a presentation and training kit on social media, privacy and trust.

The rooms of the house, from the foundations up: ``errors`` and ``settings``; ``kit`` reads a
folder; ``slides`` and ``exercises`` give its files a meaning; ``show`` and ``results`` keep where
we are and what was scored; ``painting`` and ``video`` make pixels and sound; ``ui`` is everything
seen and clicked; ``app`` builds it all and ``cli`` is the command line.
"""

__version__ = "0.1.0"
