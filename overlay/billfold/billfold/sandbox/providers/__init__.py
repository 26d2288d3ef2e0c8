"""One module per provider, loaded by name; each has its `BACKEND`."""
