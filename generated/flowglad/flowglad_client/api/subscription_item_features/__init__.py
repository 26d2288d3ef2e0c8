"""What a subscription really grants: each record gives one feature to one item of a subscription. There is no list; the
records of a customer come with its billing overview.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
