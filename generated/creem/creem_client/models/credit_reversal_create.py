from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreditReversalCreate(Model):
    """Which transaction to undo."""

    FIELDS = {
        "transaction_id": "transaction_id",
    }

    transaction_id: str
    """Id of the credit transaction to undo. Begins with `cct_` as a rule; do not check for it."""
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
        if type((_transaction_id := get("transaction_id", UNSET))) is not str:
            _transaction_id = text(_transaction_id, "transaction_id")
        self = object.__new__(cls)
        self.transaction_id = _transaction_id
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["transaction_id"] = plain(self.transaction_id)
        return found
