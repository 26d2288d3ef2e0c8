from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    exact_number,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    by_kind,
    mapping,
    or_none,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerCreate(Model):
    """A new customer."""

    FIELDS = {
        "email": "email",
        "name": "name",
        "metadata": "metadata",
    }

    email: str
    """Mail address. It cannot be changed later through the API."""
    name: str
    """Full name."""
    metadata: Mapping[str, str | Decimal | int | None] | Unset = UNSET
    """Your own values to keep with the customer."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_email := get("email", UNSET))) is not str:
            _email = text(_email, "email")
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if (_metadata := get("metadata", UNSET)) is not UNSET:
            _metadata = mapping(
                _metadata,
                "metadata",
                partial(
                    or_none,
                    decode=partial(
                        by_kind, field="", readers={str: text, int: exact_number, Decimal: exact_number, float: exact_number}
                    ),
                ),
            )
        self = object.__new__(cls)
        self.email = _email
        self.name = _name
        self.metadata = _metadata
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["email"] = plain(self.email)
        found["name"] = plain(self.name)
        if self.metadata is not UNSET:
            found["metadata"] = plain(self.metadata)
        return found
