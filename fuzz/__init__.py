"""Attacks on the clients, at length: faults on the wire, and mutated answers."""
