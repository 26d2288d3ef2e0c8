"""Pages on Flowglad's side where a customer buys something, activates a subscription or stores a payment method.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
