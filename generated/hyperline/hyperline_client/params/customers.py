# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in customers, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NotRequired, TypeAlias, TypedDict

from . import shared

Country: TypeAlias = (
    Literal[
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AS",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CC",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CU",
        "CV",
        "CW",
        "CX",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FM",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HM",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IR",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KP",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MH",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MP",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NF",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PW",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SY",
        "SZ",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "UM",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VI",
        "VN",
        "VU",
        "WF",
        "WS",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
        "ES-CE",
        "ES-ML",
        "IC",
        "PT-20",
        "PT-30",
        "XK",
    ]
    | str
)
"""ISO 3166-1 code of a country in two letters, or one of six codes beyond it (Ceuta, Melilla, Canary Islands, Azores, Madeira, Kosovo)."""


CustomerOrganisationInvoicing: TypeAlias = Literal["none", "every_invoice", "concat"] | str
"""How a customer of an organisation is invoiced. `none` is for itself."""


CustomerPaymentType: TypeAlias = (
    Literal[
        "card",
        "apple_pay",
        "google_pay",
        "direct_debit",
        "direct_debit_ach",
        "direct_debit_bacs",
        "stripe_link",
        "transfer",
        "transfer_automated",
        "external",
    ]
    | str
)
"""A way of paying that can be a customer's default. `external` means outside of Hyperline."""


CustomerProviderName: TypeAlias = Literal["mollie", "stripe", "gocardless", "airwallex", "hubspot", "salesforce"] | str
"""An external system that customers can be linked to in bulk."""


class CustomerTaxIdInput(TypedDict):
    """A tax number."""

    value: str
    """The number."""


CustomerTaxability: TypeAlias = Literal["taxable", "exempt"] | str
"""Whether tax is charged."""


PaymentMethodType: TypeAlias = (
    Literal[
        "card",
        "apple_pay",
        "google_pay",
        "direct_debit",
        "direct_debit_ach",
        "direct_debit_bacs",
        "stripe_link",
        "transfer",
        "transfer_automated",
    ]
    | str
)
"""A way of paying that can be offered to a customer."""


UsState: TypeAlias = (
    Literal[
        "AA",
        "AE",
        "AK",
        "AL",
        "AP",
        "AR",
        "AS",
        "AZ",
        "CA",
        "CO",
        "CT",
        "DC",
        "DE",
        "FL",
        "GA",
        "GU",
        "HI",
        "IA",
        "ID",
        "IL",
        "IN",
        "KS",
        "KY",
        "LA",
        "MA",
        "MD",
        "ME",
        "MI",
        "MN",
        "MO",
        "MP",
        "MS",
        "MT",
        "NC",
        "ND",
        "NE",
        "NH",
        "NJ",
        "NM",
        "NV",
        "NY",
        "OH",
        "OK",
        "OR",
        "PA",
        "PR",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VA",
        "VI",
        "VT",
        "WA",
        "WI",
        "WV",
        "WY",
    ]
    | str
)
"""Two-letter code of a state, territory or military region of the United States."""


WritableCustomerType: TypeAlias = Literal["corporate", "person"] | str
"""Kind of customer that can be written."""


class AddressInput(TypedDict):
    """A postal address. No part is required."""

    name: NotRequired[str | None]
    """Name of the person or company at this address."""

    line1: NotRequired[str | None]
    """Street and number."""

    line2: NotRequired[str | None]
    """Second line of the address."""

    city: NotRequired[str | None]
    """City."""

    zip: NotRequired[str | None]
    """Postal code."""

    state: NotRequired[UsState | None]
    """State, for addresses in the United States only."""

    country: NotRequired[Country | None]
    """Country."""


class CustomerBatchItem(TypedDict):
    """One customer of a batch. No field is required."""

    batch_customer_id: NotRequired[str]
    """An id of your choice to tell the customers of the batch apart."""

    name: NotRequired[str]
    """Name that is displayed."""

    type: NotRequired[WritableCustomerType]
    """Kind of customer."""

    currency: NotRequired[shared.Currency]
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

    billing_address: NotRequired[AddressInput]
    """Address on invoices."""

    shipping_address: NotRequired[AddressInput]
    """Address of delivery."""

    billing_email: NotRequired[str]
    """Main mail address."""

    invoice_emails: NotRequired[list[str]]
    """Mail addresses that are to get invoices instead of `billing_email`."""

    language: NotRequired[shared.Language]
    """Language of invoices, mails and hosted pages."""

    timezone: NotRequired[str]
    """Time zone by its IANA name, such as Europe/Paris. The server has a list of its own."""

    available_payment_methods: NotRequired[list[PaymentMethodType]]
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
