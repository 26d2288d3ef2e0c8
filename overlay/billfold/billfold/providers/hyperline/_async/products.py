# Derived from providers/hyperline/products.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Hyperline's products, of the type `flat_fee`; others are read."""

from typing import ClassVar

from billfold._async_resource import AsyncResource
from billfold.driver import Driver
from billfold.products._async import (
    AsyncArchivesProducts,
    AsyncCreatesProducts,
    AsyncGetsProducts,
    AsyncListsProducts,
    AsyncRestoresProducts,
    AsyncUpdatesProducts,
)
from billfold.providers.hyperline.products import HyperlineProductsDriver


class AsyncHyperlineProducts(
    AsyncResource,
    AsyncCreatesProducts,
    AsyncGetsProducts,
    AsyncListsProducts,
    AsyncUpdatesProducts,
    AsyncArchivesProducts,
    AsyncRestoresProducts,
):
    """Products at Hyperline."""

    DRIVER: ClassVar[type[Driver]] = HyperlineProductsDriver
