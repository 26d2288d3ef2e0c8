# Derived from providers/clink/products.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Clink's products: made with their prices, read and listed."""

from typing import ClassVar

from billfold._async_resource import AsyncResource
from billfold.driver import Driver
from billfold.products._async import AsyncCreatesProducts, AsyncGetsProducts, AsyncListsProducts
from billfold.providers.clink.products import ClinkProductsDriver


class AsyncClinkProducts(AsyncResource, AsyncCreatesProducts, AsyncGetsProducts, AsyncListsProducts):
    """Products at Clink."""

    DRIVER: ClassVar[type[Driver]] = ClinkProductsDriver
