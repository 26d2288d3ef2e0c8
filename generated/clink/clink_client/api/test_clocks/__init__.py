"""Clocks that move the time of one subscription, to try renewals without waiting for them. Presumably for the test
environment only.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
