"""The quiz: seven forms of question, tries with a price, feedback that says why."""
