# Derived from providers/hyperline/customers.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Hyperline's customers: named by their id, found by mail address or your own reference."""

from typing import ClassVar

from billfold._async_resource import AsyncResource
from billfold.customers._async import (
    AsyncArchivesCustomers,
    AsyncCreatesCustomers,
    AsyncFindsCustomers,
    AsyncGetsCustomers,
    AsyncListsCustomers,
    AsyncRestoresCustomers,
    AsyncUpdatesCustomers,
)
from billfold.driver import Driver
from billfold.providers.hyperline.customers import HyperlineCustomersDriver


class AsyncHyperlineCustomers(
    AsyncResource,
    AsyncCreatesCustomers,
    AsyncGetsCustomers,
    AsyncFindsCustomers,
    AsyncListsCustomers,
    AsyncUpdatesCustomers,
    AsyncArchivesCustomers,
    AsyncRestoresCustomers,
):
    """Customers at Hyperline."""

    DRIVER: ClassVar[type[Driver]] = HyperlineCustomersDriver
