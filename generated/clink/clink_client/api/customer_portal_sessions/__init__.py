"""Links to Clink's hosted customer portal, where a customer can change subscriptions, for example.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
