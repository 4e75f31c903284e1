"""What goes on paper: handouts as vector PDF and as accessible HTML, and the sheet of keys."""
