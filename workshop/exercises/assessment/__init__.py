"""Self-assessment: statements scored 0 to 4 by written anchors; a stage, and one next step."""
