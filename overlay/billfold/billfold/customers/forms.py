"""The JSON forms of customers and addresses, read."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeVar, get_args

import attrs

from billfold.customers import vocabulary
from billfold.forms import one_of, status, text_or_none
from billfold.vocabulary import MetadataValue, Status, is_metadata_value
from billfold_core.errors import DecodeFault
from billfold_core.model import UnknownVariant, nested, or_none, record, text
from billfold_core.unset import UNSET

CustomerT = TypeVar("CustomerT", bound=vocabulary.Customer)
AddressT = TypeVar("AddressT", bound=vocabulary.Address)


def address(kind: type[AddressT], value: Any) -> AddressT:
    """Read an address.

    Raises:
        DecodeFault: It is none.
    """
    get = record(value).get
    return kind(**{field.name: text_or_none(get(field.name, UNSET), field.name) for field in attrs.fields(kind)})


def customer(kind: type[CustomerT], value: Any) -> CustomerT:
    """Read a customer. The provider's own record is not part of the form; in its place stands the form.

    Raises:
        DecodeFault: It is none.
    """
    source = record(value)
    get = source.get
    return kind(
        id=text(get("id", UNSET), "id"),
        reference=text_or_none(get("reference", UNSET), "reference"),
        email=text_or_none(get("email", UNSET), "email"),
        name=text_or_none(get("name", UNSET), "name"),
        country=text_or_none(get("country", UNSET), "country"),
        address=or_none(get("address", UNSET), lambda found: nested(found, "address", vocabulary.Address.from_dict)),
        status=one_of(get("status", UNSET), "status", get_args(Status)),
        provider_status=status(get("provider_status", UNSET)),
        metadata=or_none(get("metadata", UNSET), lambda found: nested(found, "metadata", _metadata)),
        created_at=or_none(get("created_at", UNSET), _moment),
        provider=text(get("provider", UNSET), "provider"),
        raw=UnknownVariant("customer", source),
    )


def _metadata(value: Any) -> dict[str, MetadataValue]:
    found = record(value)
    for name, member in found.items():
        if not is_metadata_value(member):
            raise DecodeFault(f".{name}", "must be a text, a whole number, a Decimal, true, false or null")
    return dict(found)


def _moment(value: Any) -> datetime:
    try:
        found = datetime.fromisoformat(text(value, "created_at"))
    except ValueError:
        raise DecodeFault(".created_at", f"must be a time as ISO 8601 has it, not {value[:60]!r}") from None
    if found.tzinfo is None:
        raise DecodeFault(".created_at", "must say its offset from UTC")
    return found
