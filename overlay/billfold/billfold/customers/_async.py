# Derived from customers/capabilities.py by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.
"""What can be done with customers, as types: one protocol for each operation, with its body."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, ClassVar, Protocol, runtime_checkable

from billfold._async_resource import AsyncResource, listed, run
from billfold.checks import filled, instance_of, refuse
from billfold.customers.driver import CustomerChange, CustomersDriver
from billfold.customers.vocabulary import CustomerDraft, check_metadata
from billfold.driver import Driver
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold.customers.vocabulary import Customer, CustomerName
    from billfold.vocabulary import Metadata


@runtime_checkable
class AsyncCreatesCustomers(Protocol):
    """The provider lets customers be made."""

    async def create(self, draft: CustomerDraft, *, options: RequestOptions = NO_OPTIONS) -> Customer:
        """Make a customer.

        Never repeated once it may have reached the provider, but at Hyperline, which is sent the same key again. At Flowglad a
        second customer with the same reference is refused (`Conflict`), so after an unknown outcome `get` tells whether the first
        one exists; and a new customer is put on the default plan, which stands in `raw`. At Hyperline nothing can be sold to a
        customer without a currency: give `currency`.

        Raises:
            Unsupported: The provider has no place for a field of the draft, or needs one that is missing. Nothing was sent.
            Conflict: The reference belongs to another customer.
            PartlyDone: The customer exists, but not as asked for.
            CallError: Any other failure; its `outcome` says whether the customer may exist.

        Example:
            `await shop.customers.create(CustomerDraft(name="Ada", email="ada@example.com", reference="user_42"))`
        """
        instance_of(draft, CustomerDraft, "draft", "CustomerDraft(name=…, email=…)")
        return await run(self, "create", CustomersDriver.of(self).create(draft), options)


@runtime_checkable
class AsyncGetsCustomers(Protocol):
    """The provider lets a customer be read."""

    async def get(self, customer: CustomerName, *, options: RequestOptions = NO_OPTIONS) -> Customer:
        """Read a customer, named by a `CustomerRef`, a `Customer`, or its id. Changes nothing; passing failures are retried.

        Raises:
            NotFound: There is no such customer in this environment.
            Unsupported: The provider does not find customers by this kind of name. Nothing was sent.
            InputError: Several names are given, and are not of the same customer.
            CallError: Any other failure.

        Example:
            `(await shop.customers.get(CustomerRef(reference="user_42"))).email`
        """
        return await run(self, "get", CustomersDriver.of(self).get(customer), options)


@runtime_checkable
class AsyncFindsCustomers(Protocol):
    """The provider lets a customer be looked for."""

    async def find(
        self, *, email: str | None = None, reference: str | None = None, options: RequestOptions = NO_OPTIONS
    ) -> Customer | None:
        """Read the customer of a mail address or of a reference; None if there is none. Give exactly one of them.

        Changes nothing; passing failures are retried.

        Raises:
            InputError: None of them is given, or both; or it is of several customers, as it can be at Hyperline.
            Unsupported: The provider does not find customers by it. Nothing was sent.
            CallError: Any other failure.

        Example:
            `await shop.customers.find(email="ada@example.com")`
        """
        if (email is None) == (reference is None):
            raise refuse("customer", "must be given by either an email or a reference")
        filled(reference if email is None else email, "reference" if email is None else "email")
        return await run(self, "find", CustomersDriver.of(self).find(email=email, reference=reference), options)


@runtime_checkable
class AsyncListsCustomers(Protocol):
    """The provider lets its customers be listed."""

    def list(self, *, max_items: int | None = None, options: RequestOptions = NO_OPTIONS) -> AsyncIterator[Customer]:
        """Read all customers while they are iterated, page by page. Changes nothing; passing failures are retried.

        Raises:
            InputError: `max_items` is negative.
            PaginationError: The provider's list would never end; what came before is complete.
            CallError: A page could not be read; what came before is complete.

        Example:
            `async for customer in shop.customers.list(max_items=20): print(customer.email)`
        """
        return listed(self, CustomersDriver.of(self).list(wanted=max_items), max_items, options)


@runtime_checkable
class AsyncUpdatesCustomers(Protocol):
    """The provider lets a customer be changed."""

    async def update(
        self,
        customer: CustomerName,
        *,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        metadata: Metadata | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Customer:
        """Change a customer; what is left out stays.

        `metadata` changes the values that it names and keeps the others.

        Raises:
            InputError: Nothing is to be changed, a text is blank, or several names are not of the same customer.
            Unsupported: The provider cannot change this about a customer, or finds none by such a name. Nothing changed.
            NotFound: There is no such customer in this environment.
            Conflict: The mail address or the reference belongs to another customer.
            PartlyDone: The customer was changed, but not as asked for.
            CallError: Any other failure; its `outcome` says whether the change took effect.

        Example:
            `await shop.customers.update("cust_…", name="Ada King")`
        """
        change = CustomerChange(name, email, reference, metadata)
        if not isinstance(metadata, Unset):
            instance_of(metadata, Mapping, "metadata", '{"plan": "pro"}')
            check_metadata(metadata)
            change = change if metadata else change._replace(metadata=UNSET)
        if all(isinstance(part, Unset) for part in change):
            raise refuse("name", "must be given, or an email, a reference or metadata: otherwise nothing changes")
        for field in ("name", "email", "reference"):
            if not isinstance(getattr(change, field), Unset):
                filled(getattr(change, field), field)
        return await run(self, "update", CustomersDriver.of(self).update(customer, change), options)


@runtime_checkable
class AsyncArchivesCustomers(Protocol):
    """The provider lets customers be taken out of use."""

    async def archive(self, customer: CustomerName, *, and_cancel: bool, options: RequestOptions = NO_OPTIONS) -> Customer:
        """Archive a customer and return the customer as archived; `and_cancel` says whether the customer's subscriptions end too.

        At Flowglad they end at once, the reference becomes free for another customer, and nothing takes it back: what has this
        effect has to be said, with `and_cancel=True`. At Hyperline they stay as they are: `and_cancel=False`.

        Raises:
            Unsupported: The provider cannot do it in this way. Nothing was sent.
            NotFound: There is no such customer in this environment.
            CallError: Any other failure; its `outcome` says whether the customer may be archived.

        Example:
            `await shop.customers.archive(CustomerRef(reference="user_42"), and_cancel=True)`
        """
        return await run(self, "archive", CustomersDriver.of(self).archive(customer, and_cancel=and_cancel), options)


@runtime_checkable
class AsyncRestoresCustomers(Protocol):
    """The provider lets archived customers be put back into use."""

    async def restore(self, customer: CustomerName, *, options: RequestOptions = NO_OPTIONS) -> Customer:
        """Unarchive a customer and return the customer as active.

        Raises:
            NotFound: There is no such customer in this environment.
            CallError: Any other failure; its `outcome` says whether the change took effect.

        Example:
            `(await shop.customers.restore("cust_…")).status` is `active`.
        """
        return await run(self, "restore", CustomersDriver.of(self).restore(customer), options)


class AsyncAnyCustomers(
    AsyncResource,
    AsyncCreatesCustomers,
    AsyncGetsCustomers,
    AsyncFindsCustomers,
    AsyncListsCustomers,
    AsyncUpdatesCustomers,
    AsyncArchivesCustomers,
    AsyncRestoresCustomers,
):
    """Customers at a provider that is named at run time; what it lacks raises `Unsupported`."""

    DRIVER: ClassVar[type[Driver]] = CustomersDriver


class AsyncNoCustomers(AsyncResource):
    """Customers at a provider that has none: every operation raises `Unsupported`."""

    DRIVER: ClassVar[type[Driver]] = CustomersDriver
