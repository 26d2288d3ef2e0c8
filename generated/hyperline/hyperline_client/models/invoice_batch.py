# Generated from specs/hyperline/resources/invoice_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InvoiceBatch(Model):
    """Invoices that are made in the background."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "batch_id": "batch_id",
    }
    FIRM = frozenset({"batch_id"})

    batch_id: str
    """Id of the batch, which its webhooks carry."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if type((_batch_id := get("batch_id"))) is not str:
                _batch_id = text(get("batch_id", UNSET), "batch_id")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.batch_id = _batch_id
        self._source = source
        return self
