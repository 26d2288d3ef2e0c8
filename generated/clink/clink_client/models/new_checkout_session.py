from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    as_is,
    choice,
    moment,
    number,
    record,
    text,
    unchanged,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import iso_text

from .checkout_ui_mode import CHECKOUT_UI_MODE_MEMBERS, CheckoutUiMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewCheckoutSession(Model):
    """A checkout session that was just opened, with what it takes to bring the customer there."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "customerId",
            "expireTime",
            "merchantReferenceId",
            "originalAmount",
            "originalCurrency",
            "returnUrl",
            "sessionId",
            "tokenValue",
            "uiMode",
            "url",
        }
    )

    session_id: str
    """Identifier of the session."""
    token_value: str | None | Unset = attrs.field(default=UNSET, repr=False)
    """Short-lived secret of the session. Reading the session calls it `token`."""
    customer_id: str | None | Unset = UNSET
    """Identifier of the customer found or created."""
    original_amount: Decimal | None | Unset = UNSET
    """Total of the purchase as sent, in the main unit of `originalCurrency`. In the currency's major unit (29.99 is 29
    and 99 hundredths); currency: `originalCurrency`."""
    original_currency: str | None | Unset = UNSET
    """Currency of `originalAmount`, as sent."""
    ui_mode: CheckoutUiMode | None | Unset = UNSET
    """Where the customer pays, as sent."""
    return_url: str | None | Unset = UNSET
    """Address to return to from an embedded form, as sent."""
    url: str | None | Unset = attrs.field(default=UNSET, repr=False)
    """Address of the hosted page to send the browser to. It may hold a secret; do not log it."""
    merchant_reference_id: str | None | Unset = UNSET
    """The merchant's own key of the order, as sent."""
    expire_time: datetime | None | Unset = UNSET
    """When the session ends. How long a session lives is not documented."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_session_id := get("sessionId", UNSET))) is not str:
            _session_id = text(_session_id, "sessionId")
        if (_token_value := get("tokenValue", UNSET)) is not UNSET and _token_value is not None and type(_token_value) is not str:
            _token_value = text(_token_value, "tokenValue")
        if (_customer_id := get("customerId", UNSET)) is not UNSET and _customer_id is not None and type(_customer_id) is not str:
            _customer_id = text(_customer_id, "customerId")
        if (
            (_original_amount := get("originalAmount", UNSET)) is not UNSET
            and _original_amount is not None
            and type(_original_amount) is not Decimal
        ):
            _original_amount = number(_original_amount, "originalAmount")
        if (
            (_original_currency := get("originalCurrency", UNSET)) is not UNSET
            and _original_currency is not None
            and type(_original_currency) is not str
        ):
            _original_currency = text(_original_currency, "originalCurrency")
        if (_ui_mode := get("uiMode", UNSET)) is not UNSET and _ui_mode is not None:
            try:
                _ui_mode = CHECKOUT_UI_MODE_MEMBERS[_ui_mode]
            except (KeyError, TypeError):
                _ui_mode = choice(_ui_mode, "uiMode", CheckoutUiMode)
        if (_return_url := get("returnUrl", UNSET)) is not UNSET and _return_url is not None and type(_return_url) is not str:
            _return_url = text(_return_url, "returnUrl")
        if (_url := get("url", UNSET)) is not UNSET and _url is not None and type(_url) is not str:
            _url = text(_url, "url")
        if (
            (_merchant_reference_id := get("merchantReferenceId", UNSET)) is not UNSET
            and _merchant_reference_id is not None
            and type(_merchant_reference_id) is not str
        ):
            _merchant_reference_id = text(_merchant_reference_id, "merchantReferenceId")
        if (_expire_time := get("expireTime", UNSET)) is not UNSET and _expire_time is not None:
            _expire_time = moment(_expire_time, "expireTime")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["sessionId"] = self.session_id
        if self.token_value is not UNSET:
            found["tokenValue"] = self.token_value
        if self.customer_id is not UNSET:
            found["customerId"] = self.customer_id
        if self.original_amount is not UNSET:
            found["originalAmount"] = (
                None
                if self.original_amount is None
                else unchanged(self._source, "originalAmount", self.original_amount, number, as_is)
            )
        if self.original_currency is not UNSET:
            found["originalCurrency"] = self.original_currency
        if self.ui_mode is not UNSET:
            found["uiMode"] = None if self.ui_mode is None else str(self.ui_mode)
        if self.return_url is not UNSET:
            found["returnUrl"] = self.return_url
        if self.url is not UNSET:
            found["url"] = self.url
        if self.merchant_reference_id is not UNSET:
            found["merchantReferenceId"] = self.merchant_reference_id
        if self.expire_time is not UNSET:
            found["expireTime"] = (
                None if self.expire_time is None else unchanged(self._source, "expireTime", self.expire_time, moment, iso_text)
            )
        return found
