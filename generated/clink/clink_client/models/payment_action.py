from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    mapping,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .payment_action_method import PAYMENT_ACTION_METHOD_MEMBERS, PaymentActionMethod
from .payment_method_type import PAYMENT_METHOD_TYPE_MEMBERS, PaymentMethodType
from .wallet_qr_code import WalletQrCode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentAction(Model):
    """What the customer has to do next for a payment to go on."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"method", "paymentMethodType", "postData", "redirectUrl", "type", "walletHandleRedirectOrDisplayQrCode"}
    )

    redirect_url: str | None | Unset = UNSET
    """Address (URL) of the page to open."""
    method: PaymentActionMethod | None | Unset = UNSET
    """How to open it."""
    type: PaymentMethodType | None | Unset = UNSET
    """Method of payment that asks for the step. After refreshing a QR code always `CASHAPP`."""
    payment_method_type: str | None | Unset = UNSET
    """Method of payment of the step."""
    post_data: dict[str, str] | None | Unset = UNSET
    """Fields of the form to send, when `method` is `POST`."""
    wallet_handle_redirect_or_display_qr_code: WalletQrCode | None | Unset = UNSET
    """QR code to show, or links into a wallet."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (
            (_redirect_url := get("redirectUrl", UNSET)) is not UNSET
            and _redirect_url is not None
            and type(_redirect_url) is not str
        ):
            _redirect_url = text(_redirect_url, "redirectUrl")
        if (_method := get("method", UNSET)) is not UNSET and _method is not None:
            try:
                _method = PAYMENT_ACTION_METHOD_MEMBERS[_method]
            except (KeyError, TypeError):
                _method = choice(_method, "method", PaymentActionMethod)
        if (_type := get("type", UNSET)) is not UNSET and _type is not None:
            try:
                _type = PAYMENT_METHOD_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", PaymentMethodType)
        if (
            (_payment_method_type := get("paymentMethodType", UNSET)) is not UNSET
            and _payment_method_type is not None
            and type(_payment_method_type) is not str
        ):
            _payment_method_type = text(_payment_method_type, "paymentMethodType")
        if (_post_data := get("postData", UNSET)) is not UNSET and _post_data is not None:
            _post_data = mapping(_post_data, "postData", text)
        if (
            _wallet_handle_redirect_or_display_qr_code := get("walletHandleRedirectOrDisplayQrCode", UNSET)
        ) is not UNSET and _wallet_handle_redirect_or_display_qr_code is not None:
            _wallet_handle_redirect_or_display_qr_code = nested(
                _wallet_handle_redirect_or_display_qr_code, "walletHandleRedirectOrDisplayQrCode", WalletQrCode.from_dict
            )
        self = cls.__new__(cls)
        self.redirect_url = _redirect_url
        self.method = _method
        self.type = _type
        self.payment_method_type = _payment_method_type
        self.post_data = _post_data
        self.wallet_handle_redirect_or_display_qr_code = _wallet_handle_redirect_or_display_qr_code
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.redirect_url is not UNSET:
            found["redirectUrl"] = self.redirect_url
        if self.method is not UNSET:
            found["method"] = None if self.method is None else str(self.method)
        if self.type is not UNSET:
            found["type"] = None if self.type is None else str(self.type)
        if self.payment_method_type is not UNSET:
            found["paymentMethodType"] = self.payment_method_type
        if self.post_data is not UNSET:
            found["postData"] = self.post_data
        if self.wallet_handle_redirect_or_display_qr_code is not UNSET:
            found["walletHandleRedirectOrDisplayQrCode"] = (
                None
                if self.wallet_handle_redirect_or_display_qr_code is None
                else self.wallet_handle_redirect_or_display_qr_code.to_dict()
            )
        return found
