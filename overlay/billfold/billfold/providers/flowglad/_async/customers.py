# Derived from providers/flowglad/customers.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""Flowglad's customers: named by your own reference, which every customer has to have."""

from typing import ClassVar

from billfold._async_resource import AsyncResource
from billfold.customers._async import (
    AsyncArchivesCustomers,
    AsyncCreatesCustomers,
    AsyncFindsCustomers,
    AsyncGetsCustomers,
    AsyncListsCustomers,
    AsyncUpdatesCustomers,
)
from billfold.driver import Driver
from billfold.providers.flowglad.customers import FlowgladCustomersDriver


class AsyncFlowgladCustomers(
    AsyncResource,
    AsyncCreatesCustomers,
    AsyncGetsCustomers,
    AsyncFindsCustomers,
    AsyncListsCustomers,
    AsyncUpdatesCustomers,
    AsyncArchivesCustomers,
):
    """Customers at Flowglad."""

    DRIVER: ClassVar[type[Driver]] = FlowgladCustomersDriver
