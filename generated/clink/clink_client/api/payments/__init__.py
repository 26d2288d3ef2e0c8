"""One-time charges without a checkout page, with a saved payment instrument or a wallet.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
