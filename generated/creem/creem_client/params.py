"""What Creem is sent, as typed dicts under the provider's own field names: nested input can be a plain dict."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

BillingPeriod: TypeAlias = Literal["once", "every-month", "every-three-months", "every-six-months", "every-year"]
"""
How often a product is charged. `once` is for one-time products; a recurring product needs one of the others, every 1, 3, 6 or 12 months.
"""


BillingType: TypeAlias = Literal["recurring", "onetime"]
"""
`recurring` is charged again each period, `onetime` is charged once.
"""


Currency: TypeAlias = Literal["EUR", "USD"]
"""
Currency of a product's price, an upper-case ISO 4217 code. Both have two decimal places.
"""


class CustomFieldCheckboxInput(TypedDict):
    """
    Wording of a checkbox field.
    """

    label: NotRequired[str]
    """
    Text next to the box, in Markdown.
    """


class CustomFieldTextInput(TypedDict):
    """
    Limits of a text field.
    """

    max_length: NotRequired[int]
    """
    Most characters the buyer may enter.
    """

    min_length: NotRequired[int]
    """
    Fewest characters the buyer must enter. Answers can carry the same limit as `minimum_length`.
    """


CustomFieldType: TypeAlias = Literal["text", "checkbox"]
"""
`text` is a line of text, `checkbox` is a box to tick.
"""


TaxCategory: TypeAlias = Literal["saas", "digital-goods-service", "ebooks"]
"""
Kind of goods for tax: software as a service, digital goods and services, or electronic books.
"""


TaxMode: TypeAlias = Literal["inclusive", "exclusive"]
"""
`inclusive` when the price contains tax, `exclusive` when tax is added to it.
"""


class CustomFieldInput(TypedDict):
    """
    One extra question at checkout. Put the settings in `text` or in `checkbox`, whichever `type` names.
    """

    type: CustomFieldType
    """
    What the buyer fills in: a line of text or a box to tick.
    """

    key: str
    """
    Name of the field in answers. Letters and digits, at most 200 characters, unique among the fields of the product.
    """

    label: str
    """
    Caption that the buyer sees, at most 50 characters.
    """

    optional: NotRequired[bool]
    """
    True lets the buyer skip the field; false makes it compulsory. The server takes false when it is left out.
    """

    text: NotRequired[CustomFieldTextInput]
    """
    Limits of the text, for a field of type `text`.
    """

    checkbox: NotRequired[CustomFieldCheckboxInput]
    """
    Wording of the box, for a field of type `checkbox`.
    """


class ProductCreate(TypedDict):
    """
    A new product with its one price. When `billing_type` is `recurring`, `billing_period` must be given and cannot be `once`. `price` is 0 or at least 100.
    """

    name: str
    """
    Name that buyers see.
    """

    description: str
    """
    Short text about the product that buyers see. Required; send real text, as it is not known whether an empty one is accepted.
    """

    price: int
    """
    Price per billing period, or once for a one-time product, in cents of `currency` (1000 is 10.00). Either 0, which makes the product free, or at least 100.
    """

    currency: Currency
    """
    Currency of `price`. Only `EUR` and `USD` can be sold in.
    """

    billing_type: BillingType
    """
    Whether the buyer pays once (`onetime`) or again each period (`recurring`).
    """

    billing_period: NotRequired[BillingPeriod]
    """
    How often a recurring product is charged. Required, and not `once`, when `billing_type` is `recurring`; leave it out for a one-time product.
    """

    tax_mode: NotRequired[TaxMode]
    """
    Whether `price` contains tax (`inclusive`) or tax is added to it (`exclusive`). What applies when it is left out is not documented.
    """

    tax_category: NotRequired[TaxCategory]
    """
    Kind of goods, which decides the tax rules. What applies when it is left out is not documented.
    """

    image_url: NotRequired[str]
    """
    Public address of the product's picture, a PNG or JPG file.
    """

    default_success_url: NotRequired[str]
    """
    Address a buyer is sent to after paying, unless the checkout names another.
    """

    custom_fields: NotRequired[list[CustomFieldInput]]
    """
    Extra questions to ask the buyer at checkout, at most 3, each with a `key` of its own.
    """

    abandoned_cart_recovery_enabled: NotRequired[bool]
    """
    Whether buyers who leave a checkout unfinished get reminder mails. The server takes false when it is left out.
    """
