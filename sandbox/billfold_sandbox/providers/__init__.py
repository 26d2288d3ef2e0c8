"""One package per provider, named after it and found by its name; each has its `BACKEND`."""
