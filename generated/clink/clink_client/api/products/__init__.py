"""What the merchant sells, and the pictures that go with it. Products can be created and read; the API cannot change or
delete them.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
