"""How much a product costs, once or per billing cycle. Prices can be created, read and changed; the API cannot delete
them.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
