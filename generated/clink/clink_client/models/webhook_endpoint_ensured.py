from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    choice,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .webhook_endpoint import WebhookEndpoint
from .webhook_endpoint_outcome import WEBHOOK_ENDPOINT_OUTCOME_MEMBERS, WebhookEndpointOutcome


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEndpointEnsured(Model):
    """An endpoint that was ensured, and what had to be done."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"endpoint", "nextAction", "signingSecretAvailable", "signingSecretUnavailableReason", "source"}
    )

    endpoint: WebhookEndpoint
    """The endpoint as it is now."""
    source: WebhookEndpointOutcome | None | Unset = UNSET
    """What was done."""
    signing_secret_available: bool | None | Unset = UNSET
    """Whether `endpoint` holds the signing secret."""
    signing_secret_unavailable_reason: str | None | Unset = UNSET
    """Why it does not. One value is known, `EXISTING_SECRET_NOT_RETURNABLE`, the secret was handed out before."""
    next_action: str | None | Unset = UNSET
    """What to do to get a secret. One value is known,
    `CALL_ROTATE_SECRET_OR_RETRY_ENSURE_WITH_ROTATE_SECRET_IF_UNAVAILABLE`: rotate the secret, or ensure the endpoint
    again with `rotateSecretIfUnavailable`."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        _endpoint = get("endpoint", UNSET)
        _endpoint = nested(_endpoint, "endpoint", WebhookEndpoint.from_dict)
        if (_source := get("source", UNSET)) is not UNSET and _source is not None:
            try:
                _source = WEBHOOK_ENDPOINT_OUTCOME_MEMBERS[_source]
            except (KeyError, TypeError):
                _source = choice(_source, "source", WebhookEndpointOutcome)
        if (
            (_signing_secret_available := get("signingSecretAvailable", UNSET)) is not UNSET
            and _signing_secret_available is not None
            and type(_signing_secret_available) is not bool
        ):
            _signing_secret_available = boolean(_signing_secret_available, "signingSecretAvailable")
        if (
            (_signing_secret_unavailable_reason := get("signingSecretUnavailableReason", UNSET)) is not UNSET
            and _signing_secret_unavailable_reason is not None
            and type(_signing_secret_unavailable_reason) is not str
        ):
            _signing_secret_unavailable_reason = text(_signing_secret_unavailable_reason, "signingSecretUnavailableReason")
        if (_next_action := get("nextAction", UNSET)) is not UNSET and _next_action is not None and type(_next_action) is not str:
            _next_action = text(_next_action, "nextAction")
        self = cls.__new__(cls)
        self.endpoint = _endpoint
        self.source = _source
        self.signing_secret_available = _signing_secret_available
        self.signing_secret_unavailable_reason = _signing_secret_unavailable_reason
        self.next_action = _next_action
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["endpoint"] = self.endpoint.to_dict()
        if self.source is not UNSET:
            found["source"] = None if self.source is None else str(self.source)
        if self.signing_secret_available is not UNSET:
            found["signingSecretAvailable"] = self.signing_secret_available
        if self.signing_secret_unavailable_reason is not UNSET:
            found["signingSecretUnavailableReason"] = self.signing_secret_unavailable_reason
        if self.next_action is not UNSET:
            found["nextAction"] = self.next_action
        return found
