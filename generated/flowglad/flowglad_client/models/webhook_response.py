# Generated from specs/flowglad/resources/webhooks.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .webhook import Webhook

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookResponse(Model):
    """One webhook endpoint."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "webhook": "webhook",
    }

    webhook: Webhook
    """The endpoint, without its secret."""
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
            _webhook = get("webhook", UNSET)
            _webhook = nested(_webhook, "webhook", Webhook.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.webhook = _webhook
        self._source = source
        return self
