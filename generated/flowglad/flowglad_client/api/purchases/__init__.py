"""What a customer bought at which price. Purchases can only be read.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
