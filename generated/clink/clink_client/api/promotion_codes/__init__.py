"""The texts that customers enter to redeem a coupon. Promotion codes can be created, read, switched on and off; the API
cannot change or delete them.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
