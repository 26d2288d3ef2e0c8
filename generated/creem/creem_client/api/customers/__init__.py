"""Who buys. A customer appears with the first payment, or is created ahead of it; customers cannot be deleted.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
