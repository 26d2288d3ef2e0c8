"""Money taken from a customer for an invoice, and giving it back.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
