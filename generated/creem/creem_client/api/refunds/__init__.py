"""Giving a payment back in full. Published after April 2026.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
