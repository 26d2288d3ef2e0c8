# Generated from specs/clink/resources/customer_portal_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerPortalSession(Model):
    """A link to the customer portal."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "expiresAt": "expires_at",
    }
    NULLABLE = frozenset({"expiresAt"})
    UNITS: ClassVar[Mapping[str, str]] = {"expiresAt": "epoch_ms"}

    url: str = _field(repr=False)
    """Address (URL) that opens the portal, logged in as the customer. Treat it as a secret."""
    expires_at: datetime | None = None
    """When the link stops working, in milliseconds since 1970-01-01 UTC."""
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
            if type((_url := get("url"))) is not str:
                _url = text(get("url", UNSET), "url")
            if (_expires_at := get("expiresAt")) is not None:
                _expires_at = epoch_ms(_expires_at, "expiresAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.url = _url
        self.expires_at = _expires_at
        self._source = source
        return self
