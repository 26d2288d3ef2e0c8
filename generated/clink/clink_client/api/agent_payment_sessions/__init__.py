"""Payments that the wallet of a customer's software agent makes, without a browser. Sessions can be created and read.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
