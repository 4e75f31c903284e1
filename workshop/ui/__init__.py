"""Everything seen and clicked. A widget takes its collaborators in its constructor."""
