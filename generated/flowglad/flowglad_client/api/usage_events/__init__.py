"""What was used. Each event adds to a usage meter of one subscription and is counted once per transaction id.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
