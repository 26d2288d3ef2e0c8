from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    longest,
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .webhook_event_name import WebhookEventName, WebhookEventNameValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEndpointEnsure(Model):
    """An address to register for events, or the state that the endpoint at the address shall have."""

    FIELDS = {
        "url": "url",
        "events": "events",
        "description": "description",
        "enabled": "enabled",
        "returnSigningSecret": "return_signing_secret",
        "rotateSecretIfUnavailable": "rotate_secret_if_unavailable",
        "rotateSecret": "rotate_secret",
    }

    url: str
    """Address of the receiver, by which the endpoint is looked for. It must be https and on a public host: local,
    loopback, private, link-local and multicast addresses are refused. Limits: at most 512 characters."""
    events: Sequence[WebhookEventNameValue]
    """Names of all events to send; others that the endpoint has are dropped. Numbers are refused. Limits: not empty."""
    description: str | Unset = UNSET
    """Note for people. Whether leaving it out keeps the note of an existing endpoint is not documented. Limits: at most
    512 characters."""
    enabled: bool | Unset = UNSET
    """Whether to send events. Clink takes true if it is left out, presumably for an existing endpoint too, so send false
    to keep one switched off."""
    return_signing_secret: bool | Unset = UNSET
    """Whether to answer the signing secret if there is one to hand out, that is, if it is new."""
    rotate_secret_if_unavailable: bool | Unset = UNSET
    """Whether to replace the signing secret when the present one cannot be handed out. Send `returnSigningSecret` along:
    whether this works without it is not documented. The present secret then stops working at once."""
    rotate_secret: bool | Unset = UNSET
    """Whether to replace the signing secret of an existing endpoint in any case. The present one then stops working at
    once."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_url := get("url", UNSET))) is not str:
            _url = text(_url, "url")
        longest(_url, "url", 512)
        _events = get("events", UNSET)
        _events = array(_events, "events", partial(known_choice, field="", kind=WebhookEventName))
        shortest(_events, "events", 1)
        if (_description := get("description", UNSET)) is not UNSET and type(_description) is not str:
            _description = text(_description, "description")
        if _description is not UNSET:
            longest(_description, "description", 512)
        if (_enabled := get("enabled", UNSET)) is not UNSET and type(_enabled) is not bool:
            _enabled = boolean(_enabled, "enabled")
        if (_return_signing_secret := get("returnSigningSecret", UNSET)) is not UNSET and type(
            _return_signing_secret
        ) is not bool:
            _return_signing_secret = boolean(_return_signing_secret, "returnSigningSecret")
        if (_rotate_secret_if_unavailable := get("rotateSecretIfUnavailable", UNSET)) is not UNSET and type(
            _rotate_secret_if_unavailable
        ) is not bool:
            _rotate_secret_if_unavailable = boolean(_rotate_secret_if_unavailable, "rotateSecretIfUnavailable")
        if (_rotate_secret := get("rotateSecret", UNSET)) is not UNSET and type(_rotate_secret) is not bool:
            _rotate_secret = boolean(_rotate_secret, "rotateSecret")
        self = object.__new__(cls)
        self.url = _url
        self.events = _events
        self.description = _description
        self.enabled = _enabled
        self.return_signing_secret = _return_signing_secret
        self.rotate_secret_if_unavailable = _rotate_secret_if_unavailable
        self.rotate_secret = _rotate_secret
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["url"] = plain(self.url)
        found["events"] = plain(self.events)
        if self.description is not UNSET:
            found["description"] = plain(self.description)
        if self.enabled is not UNSET:
            found["enabled"] = plain(self.enabled)
        if self.return_signing_secret is not UNSET:
            found["returnSigningSecret"] = plain(self.return_signing_secret)
        if self.rotate_secret_if_unavailable is not UNSET:
            found["rotateSecretIfUnavailable"] = plain(self.rotate_secret_if_unavailable)
        if self.rotate_secret is not UNSET:
            found["rotateSecret"] = plain(self.rotate_secret)
        return found
