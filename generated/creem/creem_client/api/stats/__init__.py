"""Figures about the whole store. Names are camelCase here, on the way in and out.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
