"""What a product costs, for one currency, one billing interval and, optionally, certain countries or one price book.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
