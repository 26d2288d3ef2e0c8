"""Cards and other means of payment that customers have stored. They are added in a checkout and only read here.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
