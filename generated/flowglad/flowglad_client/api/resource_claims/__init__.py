"""Units of a resource that a subscription has taken, with a name (an external id) or without one.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
