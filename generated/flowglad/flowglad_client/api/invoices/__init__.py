"""Bills to customers, with their lines. Invoices can only be read.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
