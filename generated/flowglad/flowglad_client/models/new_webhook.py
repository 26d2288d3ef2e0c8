from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .webhook import Webhook


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewWebhook(Model):
    """A webhook endpoint that was just created, with its secret."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"secret", "webhook"})

    webhook: Webhook
    """The endpoint."""
    secret: str = attrs.field(repr=False)
    """The key that deliveries are signed with, whsec_…. It never comes again through the API. The key itself is what
    follows the prefix, decoded from base64."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _webhook = get("webhook", UNSET)
        _webhook = nested(_webhook, "webhook", Webhook.from_dict)
        if type((_secret := get("secret", UNSET))) is not str:
            _secret = text(_secret, "secret")
        self = cls.__new__(cls)
        self.webhook = _webhook
        self.secret = _secret
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["webhook"] = self.webhook.to_dict()
        found["secret"] = self.secret
        return found
