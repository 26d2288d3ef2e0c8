# Derived from providers/hyperline/prices.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Hyperline's prices: price configurations of the model `fee`."""

from typing import ClassVar

from billfold._async_resource import AsyncResource
from billfold.driver import Driver
from billfold.prices._async import AsyncAddsPrices, AsyncUpdatesPrices
from billfold.providers.hyperline.prices import HyperlinePricesDriver


class AsyncHyperlinePrices(AsyncResource, AsyncAddsPrices, AsyncUpdatesPrices):
    """Prices at Hyperline."""

    DRIVER: ClassVar[type[Driver]] = HyperlinePricesDriver
