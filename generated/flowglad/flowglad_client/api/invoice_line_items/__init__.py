"""Single lines of invoices. They can only be read.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
