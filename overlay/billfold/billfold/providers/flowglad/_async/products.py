# Derived from providers/flowglad/products.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Flowglad's products, each with one price on sale."""

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
from billfold.providers.flowglad.products import FlowgladProductsDriver


class AsyncFlowgladProducts(
    AsyncResource,
    AsyncCreatesProducts,
    AsyncGetsProducts,
    AsyncListsProducts,
    AsyncUpdatesProducts,
    AsyncArchivesProducts,
    AsyncRestoresProducts,
):
    """Products at Flowglad."""

    DRIVER: ClassVar[type[Driver]] = FlowgladProductsDriver
