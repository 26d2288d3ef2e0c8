# Generated from specs/clink. Do not edit.
"""What Clink is sent in checkout sessions, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

CheckoutPaymentMethodType: TypeAlias = (
    Literal["CARD", "CASHAPP", "WECHAT", "KAKAO", "PIX", "ALIPAY", "UPI", "PAYPAL", "GOOGLEPAY", "APPLEPAY", "QRIS", "GCASH"]
    | str
)
"""A method of payment on the checkout page. Direct payments and stored instruments each have a list of their own."""


CheckoutUiMode: TypeAlias = Literal["hostedPage", "elements"] | str
"""
Where the customer pays.

- `hostedPage`: on a page of Clink that the browser is sent to
- `elements`: in a form embedded in the merchant's page

"""


DirectQrCodePaymentMethodType: TypeAlias = Literal["CASHAPP", "QRIS"] | str
"""A method of payment whose QR code the checkout page can open at once."""


ImportedPaymentMethodType: TypeAlias = Literal["CARD", "CASHAPP"] | str
"""A kind of payment instrument that can be imported from the merchant's Stripe account."""


class HistoricalPaymentInstrumentImportInput(TypedDict):
    """Payment instruments of a customer to take over from the merchant's own Stripe account."""

    channelAlias: str
    """Alias of the merchant's Stripe channel that Clink hosts, for example `mcht_xxx-stripe-m1`."""

    channelCustomerReference: str
    """Stripe's identifier of the customer."""

    paymentMethodTypes: NotRequired[list[ImportedPaymentMethodType]]
    """Which kinds to import; empty or left out, Clink chooses. `CASHAPP` is dropped without a word where it is not enabled."""
