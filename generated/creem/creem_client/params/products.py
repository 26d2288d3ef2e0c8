# Generated from specs/creem. Do not edit.
"""What Creem is sent in products, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

BillingPeriod: TypeAlias = Literal["once", "every-month", "every-three-months", "every-six-months", "every-year"] | str
"""How often a product is charged. `once` is for one-time products; a recurring product needs one of the others, every 1, 3, 6 or 12 months."""


BillingType: TypeAlias = Literal["recurring", "onetime"] | str
"""`recurring` is charged again each period, `onetime` is charged once."""


TaxCategory: TypeAlias = Literal["saas", "digital-goods-service", "ebooks"] | str
"""Kind of goods for tax: software as a service, digital goods and services, or electronic books."""


TaxMode: TypeAlias = Literal["inclusive", "exclusive"] | str
"""`inclusive` when the price contains tax, `exclusive` when tax is added to it."""
