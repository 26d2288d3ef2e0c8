# Generated from specs/clink/resources/webhook_endpoints.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    choice,
    record,
)

from .webhook_event_name import WebhookEventName

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEventAliases(Model):
    """Ready-made sets of event names. They are for callers to use; requests take the names in them, not the name of a
    set."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "all": "all",
        "core": "core",
    }
    NULLABLE = frozenset({"all", "core"})

    all: list[WebhookEventName] | None = None
    """Names of all events."""
    core: list[WebhookEventName] | None = None
    """Names of the events that most merchants need. According to Clink's command line these are order.succeeded,
    order.failed, refund.succeeded, subscription.created, invoice.paid and session.complete."""
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
            if (_all := get("all")) is not None:
                _all = array(_all, "all", partial(choice, field="", kind=WebhookEventName))
            if (_core := get("core")) is not None:
                _core = array(_core, "core", partial(choice, field="", kind=WebhookEventName))
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.all = _all
        self.core = _core
        self._source = source
        return self
