"""The long loops, run by ``python -m tests.soak``. A module here with a ``ROW`` is one of them."""
