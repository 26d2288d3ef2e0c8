# Derived from providers/clink/prices.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Clink's prices: in major units, added to a product and changed."""

from typing import ClassVar

from billfold._async_resource import AsyncResource
from billfold.driver import Driver
from billfold.prices._async import AsyncAddsPrices, AsyncUpdatesPrices
from billfold.providers.clink.prices import ClinkPricesDriver


class AsyncClinkPrices(AsyncResource, AsyncAddsPrices, AsyncUpdatesPrices):
    """Prices at Clink."""

    DRIVER: ClassVar[type[Driver]] = ClinkPricesDriver
