"""What subscriptions have charged. Invoices can be read one by one; there is no list of them.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
