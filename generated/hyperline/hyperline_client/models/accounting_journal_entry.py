# Generated from specs/hyperline/resources/accounting_journal_entries.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    mapping,
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
class AccountingJournalEntry(Model):
    """An entry of a ledger. Number, status, origin, ledger, dates, description and references come too; their names are
    not published, and they are kept as they come. Amounts are in the smallest unit of the ledger's currency."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "lines": "lines",
    }
    NULLABLE = frozenset({"lines"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the journal entry."""
    lines: list[dict[str, Any]] | None = None
    """The debits and credits. What a line holds is not published."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_lines := get("lines")) is not None:
                _lines = array(_lines, "lines", partial(mapping, field="", decode=anything))
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.lines = _lines
        self._source = source
        return self
