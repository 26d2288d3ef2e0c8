"""Who buys. Every path takes your own id of the customer, not Flowglad's; customers are archived, never deleted.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
