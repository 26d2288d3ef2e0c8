# Derived from providers/flowglad/prices.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Flowglad's prices: one on sale for each product; a new one takes the place of the one before."""

from typing import ClassVar

from billfold._async_resource import AsyncResource
from billfold.driver import Driver
from billfold.prices._async import AsyncReplacesPrices, AsyncUpdatesPrices
from billfold.providers.flowglad.prices import FlowgladPricesDriver


class AsyncFlowgladPrices(AsyncResource, AsyncReplacesPrices, AsyncUpdatesPrices):
    """Prices at Flowglad."""

    DRIVER: ClassVar[type[Driver]] = FlowgladPricesDriver
