# Generated from specs/hyperline/resources/accounting_accounts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .currency import CURRENCY_MEMBERS, Currency
from .ledger_account_type import LEDGER_ACCOUNT_TYPE_MEMBERS, LedgerAccountType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LedgerAccount(Model):
    """An account of a ledger. Times of creation and change come too, and balances in lists asked for with `year` or
    `quarter`; their names are not published, and they are kept as they come."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "ledger_id": "ledger_id",
        "code": "code",
        "type": "type",
        "is_default": "is_default",
        "name": "name",
        "description": "description",
        "currency": "currency",
        "provider_account_id": "provider_account_id",
        "client_provider_id": "client_provider_id",
        "last_refreshed_at": "last_refreshed_at",
    }
    NULLABLE = frozenset(
        {
            "ledger_id",
            "code",
            "type",
            "is_default",
            "name",
            "description",
            "currency",
            "provider_account_id",
            "client_provider_id",
            "last_refreshed_at",
        }
    )
    FIRM = frozenset({"id", "currency"})

    id: str
    """Id of the account (`lac_`)."""
    ledger_id: str | None = None
    """Ledger that the account is in (`led_`)."""
    code: str | None = None
    """Code of the account."""
    type: LedgerAccountType | None = None
    """Class of the account."""
    is_default: bool | None = None
    """Whether it is a default account."""
    name: str | None = None
    """Name of the account."""
    description: str | None = None
    """Free text."""
    currency: Currency | None = None
    """Currency of the account."""
    provider_account_id: str | None = None
    """Id of the account in the connected accounting software."""
    client_provider_id: str | None = None
    """The connected accounting software."""
    last_refreshed_at: datetime | None = None
    """When the account was last read from the connected accounting software."""
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
            if (_ledger_id := get("ledger_id")) is not None and type(_ledger_id) is not str:
                _ledger_id = text(_ledger_id, "ledger_id")
            if (_code := get("code")) is not None and type(_code) is not str:
                _code = text(_code, "code")
            if (_type := get("type")) is not None:
                try:
                    _type = LEDGER_ACCOUNT_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", LedgerAccountType)
            if (_is_default := get("is_default")) is not None and type(_is_default) is not bool:
                _is_default = boolean(_is_default, "is_default")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_provider_account_id := get("provider_account_id")) is not None and type(_provider_account_id) is not str:
                _provider_account_id = text(_provider_account_id, "provider_account_id")
            if (_client_provider_id := get("client_provider_id")) is not None and type(_client_provider_id) is not str:
                _client_provider_id = text(_client_provider_id, "client_provider_id")
            if (_last_refreshed_at := get("last_refreshed_at")) is not None:
                _last_refreshed_at = moment(_last_refreshed_at, "last_refreshed_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.ledger_id = _ledger_id
        self.code = _code
        self.type = _type
        self.is_default = _is_default
        self.name = _name
        self.description = _description
        self.currency = _currency
        self.provider_account_id = _provider_account_id
        self.client_provider_id = _client_provider_id
        self.last_refreshed_at = _last_refreshed_at
        self._source = source
        return self
