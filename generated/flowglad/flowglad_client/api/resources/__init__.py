"""What a subscription may hold a limited number of, such as seats. Features set how many; claims take them.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
