# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    record,
    text,
)
from billfold_core.moments import moment

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WalletSettings(Model):
    """What holds for all wallets of the account."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "allow_free_credits": "allow_free_credits",
        "allow_topup_on_portal": "allow_topup_on_portal",
        "product_ids": "product_ids",
        "updated_at": "updated_at",
    }
    NULLABLE = frozenset({"enabled", "allow_free_credits", "allow_topup_on_portal", "product_ids", "updated_at"})

    enabled: bool | None = None
    """Whether there are wallets at all."""
    allow_free_credits: bool | None = None
    """Whether free money may be loaded."""
    allow_topup_on_portal: bool | None = None
    """Whether customers may load their wallets in the portal."""
    product_ids: list[str] | None = None
    """Ids of the products that wallets pay for. An empty list means all."""
    updated_at: datetime | None = None
    """Moment of the last change. Null before the first."""
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
            if (_enabled := get("enabled")) is not None and type(_enabled) is not bool:
                _enabled = boolean(_enabled, "enabled")
            if (_allow_free_credits := get("allow_free_credits")) is not None and type(_allow_free_credits) is not bool:
                _allow_free_credits = boolean(_allow_free_credits, "allow_free_credits")
            if (_allow_topup_on_portal := get("allow_topup_on_portal")) is not None and type(_allow_topup_on_portal) is not bool:
                _allow_topup_on_portal = boolean(_allow_topup_on_portal, "allow_topup_on_portal")
            if (_product_ids := get("product_ids")) is not None:
                _product_ids = array(_product_ids, "product_ids", text)
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.enabled = _enabled
        self.allow_free_credits = _allow_free_credits
        self.allow_topup_on_portal = _allow_topup_on_portal
        self.product_ids = _product_ids
        self.updated_at = _updated_at
        self._source = source
        return self
