# Generated from specs/clink/resources/webhook_endpoints.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .webhook_endpoint import WebhookEndpoint
from .webhook_endpoint_outcome import WEBHOOK_ENDPOINT_OUTCOME_MEMBERS, WebhookEndpointOutcome

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookEndpointEnsured(Model):
    """An endpoint that was ensured, and what had to be done."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "endpoint": "endpoint",
        "source": "source",
        "signingSecretAvailable": "signing_secret_available",
        "signingSecretUnavailableReason": "signing_secret_unavailable_reason",
        "nextAction": "next_action",
    }
    NULLABLE = frozenset({"source", "signingSecretAvailable", "signingSecretUnavailableReason", "nextAction"})

    endpoint: WebhookEndpoint
    """The endpoint as it is now."""
    source: WebhookEndpointOutcome | None = None
    """What was done."""
    signing_secret_available: bool | None = None
    """Whether `endpoint` holds the signing secret."""
    signing_secret_unavailable_reason: str | None = None
    """Why it does not. One value is known, `EXISTING_SECRET_NOT_RETURNABLE`, the secret was handed out before."""
    next_action: str | None = None
    """What to do to get a secret. One value is known,
    `CALL_ROTATE_SECRET_OR_RETRY_ENSURE_WITH_ROTATE_SECRET_IF_UNAVAILABLE`: rotate the secret, or ensure the endpoint
    again with `rotate_secret_if_unavailable`."""
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
            _endpoint = get("endpoint", UNSET)
            _endpoint = nested(_endpoint, "endpoint", WebhookEndpoint.from_dict)
            if (_source := get("source")) is not None:
                try:
                    _source = WEBHOOK_ENDPOINT_OUTCOME_MEMBERS[_source]
                except (KeyError, TypeError):
                    _source = choice(_source, "source", WebhookEndpointOutcome)
            if (_signing_secret_available := get("signingSecretAvailable")) is not None and type(
                _signing_secret_available
            ) is not bool:
                _signing_secret_available = boolean(_signing_secret_available, "signingSecretAvailable")
            if (_signing_secret_unavailable_reason := get("signingSecretUnavailableReason")) is not None and type(
                _signing_secret_unavailable_reason
            ) is not str:
                _signing_secret_unavailable_reason = text(_signing_secret_unavailable_reason, "signingSecretUnavailableReason")
            if (_next_action := get("nextAction")) is not None and type(_next_action) is not str:
                _next_action = text(_next_action, "nextAction")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.endpoint = _endpoint
        self.source = _source
        self.signing_secret_available = _signing_secret_available
        self.signing_secret_unavailable_reason = _signing_secret_unavailable_reason
        self.next_action = _next_action
        self._source = source
        return self
