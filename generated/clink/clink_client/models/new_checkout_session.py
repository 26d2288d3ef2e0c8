# Generated from specs/clink/resources/checkout_sessions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .checkout_ui_mode import CHECKOUT_UI_MODE_MEMBERS, CheckoutUiMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewCheckoutSession(Model):
    """A checkout session that was just opened, with what it takes to bring the customer there."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "sessionId": "session_id",
        "tokenValue": "token_value",
        "customerId": "customer_id",
        "originalAmount": "original_amount",
        "originalCurrency": "original_currency",
        "uiMode": "ui_mode",
        "returnUrl": "return_url",
        "url": "url",
        "merchantReferenceId": "merchant_reference_id",
        "expireTime": "expire_time",
    }
    NULLABLE = frozenset(
        {
            "tokenValue",
            "customerId",
            "originalAmount",
            "originalCurrency",
            "uiMode",
            "returnUrl",
            "url",
            "merchantReferenceId",
            "expireTime",
        }
    )
    FIRM = frozenset({"sessionId", "originalAmount", "originalCurrency"})

    session_id: str
    """Identifier of the session."""
    token_value: str | None = _field(default=None, repr=False)
    """Short-lived secret of the session. Reading the session calls it `token`."""
    customer_id: str | None = None
    """Identifier of the customer found or created."""
    original_amount: Decimal | None = None
    """Total of the purchase as sent, in the main unit of `original_currency`. In the currency's major unit (29.99 is 29
    and 99 hundredths); currency: `original_currency`."""
    original_currency: str | None = None
    """Currency of `original_amount`, as sent."""
    ui_mode: CheckoutUiMode | None = None
    """Where the customer pays, as sent."""
    return_url: str | None = None
    """Address to return to from an embedded form, as sent."""
    url: str | None = _field(default=None, repr=False)
    """Address of the hosted page to send the browser to. It may hold a secret; do not log it."""
    merchant_reference_id: str | None = None
    """The merchant's own key of the order, as sent."""
    expire_time: datetime | None = None
    """When the session ends. How long a session lives is not documented."""
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
            if type((_session_id := get("sessionId"))) is not str:
                _session_id = text(get("sessionId", UNSET), "sessionId")
            if (_token_value := get("tokenValue")) is not None and type(_token_value) is not str:
                _token_value = text(_token_value, "tokenValue")
            if (_customer_id := get("customerId")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customerId")
            if (_original_amount := get("originalAmount")) is not None and type(_original_amount) is not Decimal:
                _original_amount = number(_original_amount, "originalAmount")
            if (_original_currency := get("originalCurrency")) is not None and type(_original_currency) is not str:
                _original_currency = text(_original_currency, "originalCurrency")
            if (_ui_mode := get("uiMode")) is not None:
                try:
                    _ui_mode = CHECKOUT_UI_MODE_MEMBERS[_ui_mode]
                except (KeyError, TypeError):
                    _ui_mode = choice(_ui_mode, "uiMode", CheckoutUiMode)
            if (_return_url := get("returnUrl")) is not None and type(_return_url) is not str:
                _return_url = text(_return_url, "returnUrl")
            if (_url := get("url")) is not None and type(_url) is not str:
                _url = text(_url, "url")
            if (_merchant_reference_id := get("merchantReferenceId")) is not None and type(_merchant_reference_id) is not str:
                _merchant_reference_id = text(_merchant_reference_id, "merchantReferenceId")
            if (_expire_time := get("expireTime")) is not None:
                _expire_time = moment(_expire_time, "expireTime")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.session_id = _session_id
        self.token_value = _token_value
        self.customer_id = _customer_id
        self.original_amount = _original_amount
        self.original_currency = _original_currency
        self.ui_mode = _ui_mode
        self.return_url = _return_url
        self.url = _url
        self.merchant_reference_id = _merchant_reference_id
        self.expire_time = _expire_time
        self._source = source
        return self
