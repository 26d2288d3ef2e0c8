"""Products: what a provider sells."""
