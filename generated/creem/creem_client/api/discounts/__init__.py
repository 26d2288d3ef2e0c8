"""Codes that lower a price, by a percentage or by a fixed amount. A discount can be created and deleted, but not
changed.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
