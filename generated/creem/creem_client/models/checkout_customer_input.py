from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutCustomerInput(Model):
    """Who buys. Give `id` or `email`, never both; the server refuses both with 400."""

    FIELDS = {
        "id": "id",
        "email": "email",
    }

    id: str | Unset = UNSET
    """Id of an existing customer. Leave it out when `email` is given."""
    email: str | Unset = UNSET
    """Mail address to fill in. Leave it out when `id` is given."""
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
        if (_id := get("id", UNSET)) is not UNSET and type(_id) is not str:
            _id = text(_id, "id")
        if (_email := get("email", UNSET)) is not UNSET and type(_email) is not str:
            _email = text(_email, "email")
        if "id" in source and "email" in source:
            raise DecodeFault(".email", "cannot be given when `id` is given")
        self = object.__new__(cls)
        self.id = _id
        self.email = _email
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.id is not UNSET:
            found["id"] = plain(self.id)
        if self.email is not UNSET:
            found["email"] = plain(self.email)
        return found
