"""What is sold. A product is created together with its first price and carries features that a buyer is granted.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
