"""Licence keys that buyers got with a product. A key is activated once per installation and checked by key and instance
id.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
