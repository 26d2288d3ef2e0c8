"""Wallets stored for a customer, to be charged later. They can be created; the API cannot read, list, change or delete
them, and cards come from a checkout only.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
