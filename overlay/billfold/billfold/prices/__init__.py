"""Prices: what products cost."""
