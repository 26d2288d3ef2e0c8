"""Experimental: balances of credits (points, tokens, any unit) that customers hold, each with a ledger. Credits are
whole numbers sent as text; they are not money.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
