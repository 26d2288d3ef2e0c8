# Generated from specs/clink/resources/payments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    mapping,
    nested,
    record,
    text,
)

from .payment_action_method import PAYMENT_ACTION_METHOD_MEMBERS, PaymentActionMethod
from .payment_method_type import PAYMENT_METHOD_TYPE_MEMBERS, PaymentMethodType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import wallet_qr_code as wallet_qr_code_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    wallet_qr_code_module = Later(f"{__package__}.wallet_qr_code")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaymentAction(Model):
    """What the customer has to do next for a payment to go on."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "redirectUrl": "redirect_url",
        "method": "method",
        "type": "type",
        "paymentMethodType": "payment_method_type",
        "postData": "post_data",
        "walletHandleRedirectOrDisplayQrCode": "wallet_handle_redirect_or_display_qr_code",
    }
    NULLABLE = frozenset(
        {"redirectUrl", "method", "type", "paymentMethodType", "postData", "walletHandleRedirectOrDisplayQrCode"}
    )

    redirect_url: str | None = None
    """Address (URL) of the page to open."""
    method: PaymentActionMethod | None = None
    """How to open it."""
    type: PaymentMethodType | None = None
    """Method of payment that asks for the step. After refreshing a QR code always `CASHAPP`."""
    payment_method_type: str | None = None
    """Method of payment of the step."""
    post_data: dict[str, str] | None = None
    """Fields of the form to send, when `method` is `POST`."""
    wallet_handle_redirect_or_display_qr_code: wallet_qr_code_module.WalletQrCode | None = None
    """QR code to show, or links into a wallet."""
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
            if (_redirect_url := get("redirectUrl")) is not None and type(_redirect_url) is not str:
                _redirect_url = text(_redirect_url, "redirectUrl")
            if (_method := get("method")) is not None:
                try:
                    _method = PAYMENT_ACTION_METHOD_MEMBERS[_method]
                except (KeyError, TypeError):
                    _method = choice(_method, "method", PaymentActionMethod)
            if (_type := get("type")) is not None:
                try:
                    _type = PAYMENT_METHOD_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", PaymentMethodType)
            if (_payment_method_type := get("paymentMethodType")) is not None and type(_payment_method_type) is not str:
                _payment_method_type = text(_payment_method_type, "paymentMethodType")
            if (_post_data := get("postData")) is not None:
                _post_data = mapping(_post_data, "postData", text)
            if (_wallet_handle_redirect_or_display_qr_code := get("walletHandleRedirectOrDisplayQrCode")) is not None:
                _wallet_handle_redirect_or_display_qr_code = nested(
                    _wallet_handle_redirect_or_display_qr_code,
                    "walletHandleRedirectOrDisplayQrCode",
                    wallet_qr_code_module.WalletQrCode.from_dict,
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.redirect_url = _redirect_url
        self.method = _method
        self.type = _type
        self.payment_method_type = _payment_method_type
        self.post_data = _post_data
        self.wallet_handle_redirect_or_display_qr_code = _wallet_handle_redirect_or_display_qr_code
        self._source = source
        return self
