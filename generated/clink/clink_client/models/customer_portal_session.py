from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    epoch_ms,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerPortalSession(Model):
    """A link to the customer portal."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"expiresAt", "url"})

    url: str = attrs.field(repr=False)
    """Address (URL) that opens the portal, logged in as the customer. Treat it as a secret."""
    expires_at: datetime | None | Unset = UNSET
    """When the link stops working, in milliseconds since 1970-01-01 UTC. In epoch milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_url := get("url", UNSET))) is not str:
            _url = text(_url, "url")
        if (_expires_at := get("expiresAt", UNSET)) is not UNSET and _expires_at is not None:
            _expires_at = epoch_ms(_expires_at, "expiresAt")
        self = cls.__new__(cls)
        self.url = _url
        self.expires_at = _expires_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["url"] = self.url
        if self.expires_at is not UNSET:
            found["expiresAt"] = (
                None if self.expires_at is None else unchanged(self._source, "expiresAt", self.expires_at, epoch_ms, to_epoch_ms)
            )
        return found
