from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    choice,
    record,
)
from billfold_core.unset import UNSET, Unset

from .webhook_event_name import WebhookEventName


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEventAliases(Model):
    """Ready-made sets of event names. They are for callers to use; requests take the names in them, not the name of a
    set."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"all", "core"})

    all: list[WebhookEventName] | None | Unset = UNSET
    """Names of all events."""
    core: list[WebhookEventName] | None | Unset = UNSET
    """Names of the events that most merchants need. According to Clink's command line these are order.succeeded,
    order.failed, refund.succeeded, subscription.created, invoice.paid and session.complete."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_all := get("all", UNSET)) is not UNSET and _all is not None:
            _all = array(_all, "all", partial(choice, field="", kind=WebhookEventName))
        if (_core := get("core", UNSET)) is not UNSET and _core is not None:
            _core = array(_core, "core", partial(choice, field="", kind=WebhookEventName))
        self = cls.__new__(cls)
        self.all = _all
        self.core = _core
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.all is not UNSET:
            found["all"] = None if self.all is None else [str(item) for item in self.all]
        if self.core is not UNSET:
            found["core"] = None if self.core is None else [str(item) for item in self.core]
        return found
