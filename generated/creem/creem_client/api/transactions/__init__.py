"""Payments, one for each single purchase and each paid period of a subscription. Read only.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
