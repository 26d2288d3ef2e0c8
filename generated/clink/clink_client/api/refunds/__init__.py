"""Money given back for an order, all of it or in part. Refunds can be created and read; the API cannot list or cancel
them.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
