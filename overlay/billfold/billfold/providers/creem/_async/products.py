# Derived from providers/creem/products.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Creem's products: each is its one price."""

from typing import ClassVar

from billfold._async_resource import AsyncResource
from billfold.driver import Driver
from billfold.products._async import (
    AsyncArchivesProducts,
    AsyncCreatesProducts,
    AsyncGetsProducts,
    AsyncListsProducts,
    AsyncUpdatesProducts,
)
from billfold.providers.creem.products import CreemProductsDriver


class AsyncCreemProducts(
    AsyncResource, AsyncCreatesProducts, AsyncGetsProducts, AsyncListsProducts, AsyncUpdatesProducts, AsyncArchivesProducts
):
    """Products at Creem."""

    DRIVER: ClassVar[type[Driver]] = CreemProductsDriver
