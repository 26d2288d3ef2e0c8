"""The addresses that Clink sends events to, which events each gets, and the secrets that sign them. These operations are
in the newer revision of Clink's specification only; whether the live environment has all of them is not known.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
