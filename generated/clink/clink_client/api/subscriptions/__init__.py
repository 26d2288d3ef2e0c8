"""Recurring purchases: start one, read it, change its plan, end it. There is no list of subscriptions, so keep their
ids; and no call that pauses a subscription or takes back a cancellation.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
