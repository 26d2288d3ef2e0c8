"""Attacks at length: faults on the wire and mutated answers for the clients, and all that the specs allow for the sandbox."""
