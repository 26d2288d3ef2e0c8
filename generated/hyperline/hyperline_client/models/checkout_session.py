# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    choice,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .checkout_session_status import CHECKOUT_SESSION_STATUS_MEMBERS, CheckoutSessionStatus
from .payment_method_type import PaymentMethodType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import checkout_recipient as checkout_recipient_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    checkout_recipient_module = Later(f"{__package__}.checkout_recipient")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSession(Model):
    """A hosted page on which a buyer pays or leaves a payment method."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "status": "status",
        "url": "url",
        "available_payment_methods": "available_payment_methods",
        "redirect_url": "redirect_url",
        "send_to": "send_to",
    }
    NULLABLE = frozenset({"status", "url", "available_payment_methods", "redirect_url", "send_to"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the session, che_…."""
    status: CheckoutSessionStatus | None = None
    """How far the buyer is."""
    url: str | None = None
    """Address of the page. Of use only while `status` is `opened`."""
    available_payment_methods: list[PaymentMethodType] | None = None
    """Ways of paying that are offered."""
    redirect_url: str | None = None
    """Where the buyer is sent afterwards."""
    send_to: checkout_recipient_module.CheckoutRecipient | None = None
    """Who gets the address by mail."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_status := get("status")) is not None:
                try:
                    _status = CHECKOUT_SESSION_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", CheckoutSessionStatus)
            if (_url := get("url")) is not None and type(_url) is not str:
                _url = text(_url, "url")
            if (_available_payment_methods := get("available_payment_methods")) is not None:
                _available_payment_methods = array(
                    _available_payment_methods, "available_payment_methods", partial(choice, field="", kind=PaymentMethodType)
                )
            if (_redirect_url := get("redirect_url")) is not None and type(_redirect_url) is not str:
                _redirect_url = text(_redirect_url, "redirect_url")
            if (_send_to := get("send_to")) is not None:
                _send_to = nested(_send_to, "send_to", checkout_recipient_module.CheckoutRecipient.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.status = _status
        self.url = _url
        self.available_payment_methods = _available_payment_methods
        self.redirect_url = _redirect_url
        self.send_to = _send_to
        self._source = source
        return self
