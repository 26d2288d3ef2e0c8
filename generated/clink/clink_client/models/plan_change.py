# Generated from specs/clink/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import payment_action as payment_action_module
    from . import subscription as subscription_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    payment_action_module = Later(f"{__package__}.payment_action")
    subscription_module = Later(f"{__package__}.subscription")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlanChange(Model):
    """A change of price that was carried out or scheduled, and how its payment went."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "subscriptionId": "subscription_id",
        "status": "status",
        "code": "code",
        "declinedCode": "declined_code",
        "message": "message",
        "action": "action",
        "subscription": "subscription",
    }
    NULLABLE = frozenset({"status", "code", "declinedCode", "message", "action", "subscription"})
    FIRM = frozenset({"subscriptionId", "subscription"})

    subscription_id: str
    """Identifier of the subscription."""
    status: int | None = None
    """How the payment went, not the status of the subscription: 1 succeeded, 2 pending, 3 failed, 5 needs the step in
    `action`. 4 is not in use here."""
    code: str | None = None
    """Result code of the payment channel, a text; unrelated to the result code of the envelope."""
    declined_code: str | None = None
    """Why the payment was declined, as a code of the payment channel."""
    message: str | None = None
    """What went wrong with the payment. For people; the wording may change."""
    action: payment_action_module.PaymentAction | None = None
    """What the customer has to do next, when `status` is 5."""
    subscription: subscription_module.Subscription | None = None
    """The subscription as it is now."""
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
            if type((_subscription_id := get("subscriptionId"))) is not str:
                _subscription_id = text(get("subscriptionId", UNSET), "subscriptionId")
            if (_status := get("status")) is not None and type(_status) is not int:
                _status = integer(_status, "status")
            if (_code := get("code")) is not None and type(_code) is not str:
                _code = text(_code, "code")
            if (_declined_code := get("declinedCode")) is not None and type(_declined_code) is not str:
                _declined_code = text(_declined_code, "declinedCode")
            if (_message := get("message")) is not None and type(_message) is not str:
                _message = text(_message, "message")
            if (_action := get("action")) is not None:
                _action = nested(_action, "action", payment_action_module.PaymentAction.from_dict)
            if (_subscription := get("subscription")) is not None:
                _subscription = nested(_subscription, "subscription", subscription_module.Subscription.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.subscription_id = _subscription_id
        self.status = _status
        self.code = _code
        self.declined_code = _declined_code
        self.message = _message
        self.action = _action
        self.subscription = _subscription
        self._source = source
        return self
