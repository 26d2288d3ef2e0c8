"""What can be granted to a buyer: a switch, credits on a usage meter, or capacity of a resource. A product carries
features, and a subscription to it grants them.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
