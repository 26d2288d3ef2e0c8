"""What an organisation sells as a whole: products with their prices and features, usage meters and resources. A key is
bound to one pricing model.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
