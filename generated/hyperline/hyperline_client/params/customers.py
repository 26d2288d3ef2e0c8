# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in customers, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import NotRequired, TypeAlias, TypedDict

from ..models.customer_organisation_invoicing import CustomerOrganisationInvoicingValue
from ..models.customer_payment_type import CustomerPaymentTypeValue
from ..models.customer_provider_name import CustomerProviderNameValue
from ..models.customer_taxability import CustomerTaxabilityValue
from ..models.writable_customer_type import WritableCustomerTypeValue
from . import shared, values

CustomerOrganisationInvoicing: TypeAlias = CustomerOrganisationInvoicingValue
"""How a customer of an organisation is invoiced. `none` is for itself."""


CustomerPaymentType: TypeAlias = CustomerPaymentTypeValue
"""A way of paying that can be a customer's default. `external` means outside of Hyperline."""


CustomerProviderName: TypeAlias = CustomerProviderNameValue
"""An external system that customers can be linked to in bulk."""


class CustomerTaxIdInput(TypedDict):
    """A tax number."""

    value: str
    """The number."""


CustomerTaxability: TypeAlias = CustomerTaxabilityValue
"""Whether tax is charged."""


WritableCustomerType: TypeAlias = WritableCustomerTypeValue
"""Kind of customer that can be written."""


class CustomerBatchItem(TypedDict):
    """One customer of a batch. No field is required."""

    batch_customer_id: NotRequired[str]
    """An id of your choice to tell the customers of the batch apart."""

    name: NotRequired[str]
    """Name that is displayed."""

    type: NotRequired[WritableCustomerType]
    """Kind of customer."""

    currency: NotRequired[values.Currency]
    """Currency to bill in. Without it no subscription or invoice can be made for the customer."""

    is_government_affiliated: NotRequired[bool]
    """Whether it is a public body."""

    tax_ids: NotRequired[list[CustomerTaxIdInput]]
    """Tax number, as a list of at most one."""

    local_tax_number: NotRequired[str]
    """National tax number."""

    tax_rate_custom: NotRequired[int | Decimal]
    """Tax rate in percent (20 is 20 %) to take instead of the automatic one."""

    taxability: NotRequired[CustomerTaxability]
    """Whether tax is charged."""

    registration_number: NotRequired[str]
    """Number in the register of companies."""

    external_id: NotRequired[str]
    """Your own id. Usage events may name the customer by it."""

    domain: NotRequired[str]
    """Web domain, a host name in lower case."""

    invoicing_entity_id: NotRequired[str]
    """Id of the entity that is to issue the invoices. Begins with `ive_`."""

    billing_address: NotRequired[shared.AddressInput]
    """Address on invoices."""

    shipping_address: NotRequired[shared.AddressInput]
    """Address of delivery."""

    billing_email: NotRequired[str]
    """Main mail address."""

    invoice_emails: NotRequired[list[str]]
    """Mail addresses that are to get invoices instead of `billing_email`."""

    language: NotRequired[values.Language]
    """Language of invoices, mails and hosted pages."""

    timezone: NotRequired[str]
    """Time zone by its IANA name, such as Europe/Paris. The server has a list of its own."""

    available_payment_methods: NotRequired[list[values.PaymentMethodType]]
    """Ways of paying that portal and checkout are to offer."""

    payment_method_type: NotRequired[CustomerPaymentType]
    """Type of the default payment method."""

    bank_account: NotRequired[shared.UnpublishedInput]
    """Bank account to print for transfers. One form is known: `format` with `iban_bic_swift`, `iban` and `bic_swift`."""

    custom_payment_delay: NotRequired[int]
    """Days until an invoice is due."""

    custom_payment_initiation_delay: NotRequired[int]
    """Days to wait before collecting."""

    organisation_id: NotRequired[str]
    """Id of the organisation that the customer belongs to."""

    organisation_invoicing: NotRequired[CustomerOrganisationInvoicing]
    """Who is invoiced, within the organisation. The server takes `none` when absent."""

    properties: NotRequired[dict[str, shared.PropertyValue]]
    """Free data to keep with the customer."""

    custom_properties: NotRequired[dict[str, shared.CustomPropertyValue]]
    """Values of the custom properties, by the property's slug."""

    invoice_reminders_enabled: NotRequired[bool]
    """Whether reminders of invoices are sent."""

    price_book_id: NotRequired[str]
    """Id of the price book to take prices from."""

    owner_id: NotRequired[str]
    """Id of the user who is responsible. Begins with `usr_`."""

    follower_ids: NotRequired[list[str]]
    """Ids of the users who follow the customer."""

    providers: NotRequired[dict[str, str]]
    """Ids in external systems, by the name of the system. Accepted from of old."""


class CustomerProviderInput(TypedDict):
    """The id that a customer has in an external system."""

    customer_id: str
    """Id of the customer. Begins with `cus_`."""

    provider_name: CustomerProviderName
    """The external system."""

    provider_id: str
    """Id of the customer there. Elsewhere in the API, `provider_id` names the connection."""

    provider_account_id: NotRequired[str]
    """Which connection is meant. Needed where the same system is connected more than once."""
