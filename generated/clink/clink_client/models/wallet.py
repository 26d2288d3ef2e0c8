# Generated from specs/clink/resources/payment_instruments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Wallet(Model):
    """What is known of a wallet."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "accountTag": "account_tag",
    }
    NULLABLE = frozenset({"accountTag"})

    account_tag: str | None = None
    """Name by which the wallet shows its account."""
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
            if (_account_tag := get("accountTag")) is not None and type(_account_tag) is not str:
                _account_tag = text(_account_tag, "accountTag")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.account_tag = _account_tag
        self._source = source
        return self
