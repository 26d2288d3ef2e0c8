"""Records of API keys. Keys are made and withdrawn in the dashboard.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
