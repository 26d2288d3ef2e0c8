"""Addresses that Flowglad tells about events. They can be neither listed nor deleted, so keep their identifiers.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
