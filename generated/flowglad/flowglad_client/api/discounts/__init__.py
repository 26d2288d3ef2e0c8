"""Codes that make a purchase or a subscription cheaper for one payment, for some or for all.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
