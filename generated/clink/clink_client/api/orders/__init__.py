"""What was bought and whether it was paid: one order per purchase and per charge of a subscription. Orders come of
checkouts, payments and subscriptions; the API reads them only.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
