"""Rules for discounts: how much, on what, for how long. Customers redeem a coupon with one of its promotion codes.
Coupons can be created, read and renamed; the API cannot change anything else of them and cannot delete them.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
