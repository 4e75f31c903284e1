"""The figures this project promises, each beside a yardstick measured in the same run."""
