# Derived from providers/creem/customers.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Creem's customers: named by their id or their mail address."""

from typing import ClassVar

from billfold._async_resource import AsyncResource
from billfold.customers._async import (
    AsyncCreatesCustomers,
    AsyncFindsCustomers,
    AsyncGetsCustomers,
    AsyncListsCustomers,
    AsyncUpdatesCustomers,
)
from billfold.driver import Driver
from billfold.providers.creem.customers import CreemCustomersDriver


class AsyncCreemCustomers(
    AsyncResource, AsyncCreatesCustomers, AsyncGetsCustomers, AsyncFindsCustomers, AsyncListsCustomers, AsyncUpdatesCustomers
):
    """Customers at Creem."""

    DRIVER: ClassVar[type[Driver]] = CreemCustomersDriver
