"""What a store sells. Each product has one price, made of `price`, `currency`, `billing_type` and `billing_period`.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
