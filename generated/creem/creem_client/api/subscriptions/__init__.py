"""What a customer pays for again each period. A subscription comes out of a paid checkout for a recurring product; there
is no create call.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
