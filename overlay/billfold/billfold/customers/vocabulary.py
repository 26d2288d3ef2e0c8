"""Customers: drafts, references to a customer, and customers as providers have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Self, TypeAlias, cast

import attrs

from billfold.checks import ONLY_TEXT, TEXT, filled, of_kind, refuse, told
from billfold.vocabulary import Extra, Metadata, Status, as_extras, check_extras, is_metadata_value, not_shown
from billfold_core.json_form import JsonForm
from billfold_core.model import Model, UnknownVariant

__all__ = ["Address", "Customer", "CustomerDraft", "CustomerExtra", "CustomerName", "CustomerRef"]


class CustomerExtra(Extra):
    """What only one provider has about a customer."""


def _as_extras(extras: Iterable[CustomerExtra]) -> tuple[CustomerExtra, ...]:
    return as_extras(extras)


@attrs.frozen(kw_only=True)
class CustomerRef:
    """A reference to a customer: the provider's id, your own reference, or a mail address.

    Where more than one is given they have to be of the same customer: the customer is read, and what does not agree is refused.

    Raises:
        InputError: None is given, or one is blank.

    Example:
        `shop.customers.get(CustomerRef(reference="user_42"))`
    """

    id: str | None = None
    """The provider's id."""
    reference: str | None = None
    """Your own key of the customer: `external_id` at Creem and Hyperline, `externalId` at Flowglad."""
    email: str | None = None

    def __attrs_post_init__(self) -> None:
        given = {name: value for name, value in attrs.asdict(self).items() if value is not None}
        if not given:
            raise refuse("customer", "must have an id, a reference or an email")
        for name, value in given.items():
            filled(value, f"customer.{name}")


@attrs.frozen(kw_only=True)
class CustomerDraft:
    """A customer to be made. One draft serves all providers; what a provider has no place for is refused there.

    Raises:
        InputError: A text is blank, or the metadata or the extras are none.

    Example:
        `CustomerDraft(name="Ada Lovelace", email="ada@example.com", reference="user_42")`
    """

    name: str
    email: str
    reference: str | None = None
    """Your own key of the customer, by which it can be found again."""
    country: str | None = None
    """An ISO 3166-1 alpha-2 code."""
    currency: str | None = None
    """The currency that the customer pays in, an ISO 4217 code. Hyperline alone has one, and needs it for a sale."""
    metadata: Metadata | None = attrs.field(default=None, hash=False)
    extras: tuple[CustomerExtra, ...] = attrs.field(default=(), converter=_as_extras)

    def __attrs_post_init__(self) -> None:
        filled(self.name, "name")
        filled(self.email, "email")
        for name in ("reference", "country", "currency"):
            if getattr(self, name) is not None:
                filled(getattr(self, name), name)
        check_metadata(self.metadata)
        check_extras(self.extras, CustomerExtra)


@attrs.frozen(kw_only=True)
class Address(JsonForm):
    """A billing address; a field is None where the provider states nothing."""

    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None
    """An ISO 3166-1 alpha-2 code."""

    def __attrs_post_init__(self) -> None:
        for field in attrs.fields(Address):
            told(getattr(self, field.name), TEXT, f"address.{field.name}")

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what `to_dict` gives.

        Raises:
            DecodeFault: It is something else.
        """
        from .forms import address

        return address(cls, value)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form: all fields."""
        from billfold.forms import plain

        return plain(self)


@attrs.frozen(kw_only=True)
class Customer(JsonForm):
    """A customer at a provider. Two customers with equal fields are equal; `raw` is not compared."""

    id: str
    """The provider's id."""
    reference: str | None
    """Your own key of the customer; None where none was given."""
    email: str | None
    name: str | None
    country: str | None
    """An ISO 3166-1 alpha-2 code; None where the provider does not know it."""
    address: Address | None
    """None where none is known, and at Creem, which tells none."""
    status: Status
    """`unknown` at Creem, which says nothing of it."""
    provider_status: str | bool | None
    """The provider's own value behind `status`."""
    metadata: Metadata | None = attrs.field(hash=False)
    """Your own values; None where there are none, and at Flowglad, which keeps none."""
    created_at: datetime | None
    provider: str
    raw: Model | UnknownVariant = attrs.field(repr=not_shown, eq=False)
    """The generated model it was read from; what `from_dict` reads has its JSON form here."""

    def __attrs_post_init__(self) -> None:
        told(self.id, ONLY_TEXT, "id")
        for name in ("reference", "email", "name", "country"):
            told(getattr(self, name), TEXT, name)
        told(self.created_at, (datetime, type(None)), "created_at")
        told(self.metadata, (Mapping, type(None)), "metadata")

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what `to_dict` gives.

        Raises:
            DecodeFault: It is something else.
        """
        from .forms import customer

        return customer(cls, value)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form: the fields but `raw`, the time as text."""
        from billfold.forms import plain

        return plain(self)


CustomerName: TypeAlias = CustomerRef | Customer | str
"""How an operation is told which customer is meant: by a `CustomerRef`, a `Customer`, or the provider's id as text."""


def named(customer: object, provider: str, by: str) -> CustomerRef:
    """Return what names a customer; of a `Customer`, only the name that the provider goes by: `id`, `reference`.

    Raises:
        InputError: It is none of the three, or a customer of another provider.
    """
    if isinstance(customer, CustomerRef):
        return customer
    if isinstance(customer, Customer):
        if customer.provider != provider:
            raise refuse("customer", f"is a customer of {customer.provider}, and this operation is sent to {provider}")
        return CustomerRef(**{by: getattr(customer, by)})
    filled(customer, "customer")
    return CustomerRef(id=str(customer))


def check_metadata(metadata: object) -> None:
    """Require None, or values by name."""
    of_kind(metadata, Mapping, "metadata")
    for name, value in cast("Mapping[object, object]", metadata or {}).items():
        if not isinstance(name, str) or not is_metadata_value(value):
            raise refuse(f"metadata[{name!r}]", "must be a text, a whole number, a Decimal, true, false or None")
