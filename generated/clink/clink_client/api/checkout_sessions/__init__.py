"""Payments on a page of Clink: a session leads one customer through one purchase or the start of one subscription.
Sessions can be created and read; the API cannot list, change or close them.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
