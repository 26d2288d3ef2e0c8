from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    integer,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .payment_action import PaymentAction
from .subscription import Subscription


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PlanChange(Model):
    """A change of price that was carried out or scheduled, and how its payment went."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"action", "code", "declinedCode", "message", "status", "subscription", "subscriptionId"}
    )

    subscription_id: str
    """Identifier of the subscription."""
    status: int | None | Unset = UNSET
    """How the payment went, not the status of the subscription: 1 succeeded, 2 pending, 3 failed, 5 needs the step in
    `action`. 4 is not in use here."""
    code: str | None | Unset = UNSET
    """Result code of the payment channel, a text; unrelated to the result code of the envelope."""
    declined_code: str | None | Unset = UNSET
    """Why the payment was declined, as a code of the payment channel."""
    message: str | None | Unset = UNSET
    """What went wrong with the payment. For people; the wording may change."""
    action: PaymentAction | None | Unset = UNSET
    """What the customer has to do next, when `status` is 5."""
    subscription: Subscription | None | Unset = UNSET
    """The subscription as it is now."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_subscription_id := get("subscriptionId", UNSET))) is not str:
            _subscription_id = text(_subscription_id, "subscriptionId")
        if (_status := get("status", UNSET)) is not UNSET and _status is not None and type(_status) is not int:
            _status = integer(_status, "status")
        if (_code := get("code", UNSET)) is not UNSET and _code is not None and type(_code) is not str:
            _code = text(_code, "code")
        if (
            (_declined_code := get("declinedCode", UNSET)) is not UNSET
            and _declined_code is not None
            and type(_declined_code) is not str
        ):
            _declined_code = text(_declined_code, "declinedCode")
        if (_message := get("message", UNSET)) is not UNSET and _message is not None and type(_message) is not str:
            _message = text(_message, "message")
        if (_action := get("action", UNSET)) is not UNSET and _action is not None:
            _action = nested(_action, "action", PaymentAction.from_dict)
        if (_subscription := get("subscription", UNSET)) is not UNSET and _subscription is not None:
            _subscription = nested(_subscription, "subscription", Subscription.from_dict)
        self = cls.__new__(cls)
        self.subscription_id = _subscription_id
        self.status = _status
        self.code = _code
        self.declined_code = _declined_code
        self.message = _message
        self.action = _action
        self.subscription = _subscription
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["subscriptionId"] = self.subscription_id
        if self.status is not UNSET:
            found["status"] = self.status
        if self.code is not UNSET:
            found["code"] = self.code
        if self.declined_code is not UNSET:
            found["declinedCode"] = self.declined_code
        if self.message is not UNSET:
            found["message"] = self.message
        if self.action is not UNSET:
            found["action"] = None if self.action is None else self.action.to_dict()
        if self.subscription is not UNSET:
            found["subscription"] = None if self.subscription is None else self.subscription.to_dict()
        return found
