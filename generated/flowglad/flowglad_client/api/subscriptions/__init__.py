"""What a customer pays for again and again, or holds as a plan. A subscription has items, each a price and a quantity.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
