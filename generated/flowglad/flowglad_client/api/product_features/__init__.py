"""Which features a product carries. Each record links one feature to one product until it expires.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
