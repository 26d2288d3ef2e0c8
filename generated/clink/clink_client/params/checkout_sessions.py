# Generated from specs/clink. Do not edit.
"""What Clink is sent in checkout sessions, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from ..models.checkout_payment_method_type import CheckoutPaymentMethodTypeValue
from ..models.checkout_ui_mode import CheckoutUiModeValue
from ..models.direct_qr_code_payment_method_type import DirectQrCodePaymentMethodTypeValue
from ..models.imported_payment_method_type import ImportedPaymentMethodTypeValue

CheckoutPaymentMethodType: TypeAlias = CheckoutPaymentMethodTypeValue
"""A method of payment on the checkout page. Direct payments and stored instruments each have a list of their own."""


CheckoutUiMode: TypeAlias = CheckoutUiModeValue
"""
Where the customer pays.

- `hostedPage`: on a page of Clink that the browser is sent to
- `elements`: in a form embedded in the merchant's page

"""


DirectQrCodePaymentMethodType: TypeAlias = DirectQrCodePaymentMethodTypeValue
"""A method of payment whose QR code the checkout page can open at once."""


ImportedPaymentMethodType: TypeAlias = ImportedPaymentMethodTypeValue
"""A kind of payment instrument that can be imported from the merchant's Stripe account."""


class HistoricalPaymentInstrumentImportInput(TypedDict):
    """Payment instruments of a customer to take over from the merchant's own Stripe account."""

    channelAlias: str
    """Alias of the merchant's Stripe channel that Clink hosts, for example `mcht_xxx-stripe-m1`."""

    channelCustomerReference: str
    """Stripe's identifier of the customer."""

    paymentMethodTypes: NotRequired[list[ImportedPaymentMethodType]]
    """Which kinds to import; empty or left out, Clink chooses. `CASHAPP` is dropped without a word where it is not enabled."""
