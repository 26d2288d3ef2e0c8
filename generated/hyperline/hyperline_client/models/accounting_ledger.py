# Generated from specs/hyperline/resources/accounting_ledgers.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET

from .currency import CURRENCY_MEMBERS, Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AccountingLedger(Model):
    """A general ledger. Times of creation and change come too; their names are not published, and they are kept as they
    come."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "invoicing_entity_id": "invoicing_entity_id",
        "name": "name",
        "code": "code",
        "description": "description",
        "type": "type",
        "currency": "currency",
        "entry_number_pattern": "entry_number_pattern",
        "next_entry_number": "next_entry_number",
        "is_primary": "is_primary",
        "is_inactive": "is_inactive",
    }
    NULLABLE = frozenset(
        {
            "invoicing_entity_id",
            "name",
            "code",
            "description",
            "type",
            "currency",
            "entry_number_pattern",
            "next_entry_number",
            "is_primary",
            "is_inactive",
        }
    )
    FIRM = frozenset({"id", "currency"})

    id: str
    """Id of the ledger (`led_`)."""
    invoicing_entity_id: str | None = None
    """Invoicing entity that owns the ledger (`ive_`)."""
    name: str | None = None
    """Name of the ledger."""
    code: str | None = None
    """Code of the ledger."""
    description: str | None = None
    """Free text."""
    type: str | None = None
    """Kind of ledger. The values are not published."""
    currency: Currency | None = None
    """Currency that the ledger is kept in."""
    entry_number_pattern: str | None = None
    """How entries are numbered; `{number}` stands for the number."""
    next_entry_number: int | None = None
    """Number of the next entry."""
    is_primary: bool | None = None
    """Whether it is the primary ledger of its invoicing entity."""
    is_inactive: bool | None = None
    """Whether it is out of use."""
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
            if (_invoicing_entity_id := get("invoicing_entity_id")) is not None and type(_invoicing_entity_id) is not str:
                _invoicing_entity_id = text(_invoicing_entity_id, "invoicing_entity_id")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_code := get("code")) is not None and type(_code) is not str:
                _code = text(_code, "code")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_type := get("type")) is not None and type(_type) is not str:
                _type = text(_type, "type")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_entry_number_pattern := get("entry_number_pattern")) is not None and type(_entry_number_pattern) is not str:
                _entry_number_pattern = text(_entry_number_pattern, "entry_number_pattern")
            if (_next_entry_number := get("next_entry_number")) is not None and type(_next_entry_number) is not int:
                _next_entry_number = integer(_next_entry_number, "next_entry_number")
            if (_is_primary := get("is_primary")) is not None and type(_is_primary) is not bool:
                _is_primary = boolean(_is_primary, "is_primary")
            if (_is_inactive := get("is_inactive")) is not None and type(_is_inactive) is not bool:
                _is_inactive = boolean(_is_inactive, "is_inactive")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.invoicing_entity_id = _invoicing_entity_id
        self.name = _name
        self.code = _code
        self.description = _description
        self.type = _type
        self.currency = _currency
        self.entry_number_pattern = _entry_number_pattern
        self.next_entry_number = _next_entry_number
        self.is_primary = _is_primary
        self.is_inactive = _is_inactive
        self._source = source
        return self
