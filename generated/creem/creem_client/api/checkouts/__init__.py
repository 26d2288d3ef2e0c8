"""Hosted payment pages. Each checkout sells one product; the order, and for a recurring product the subscription, appear
once it is paid.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
