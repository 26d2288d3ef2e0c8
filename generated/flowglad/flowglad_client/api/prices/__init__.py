"""What a product costs, or what a unit measured by a usage meter costs. The amount of a price never changes.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
