"""What Creem is sent, as typed dicts under the provider's own field names: nested input can be a plain dict."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NotRequired, TypeAlias, TypedDict

BillingPeriod: TypeAlias = Literal["once", "every-month", "every-three-months", "every-six-months", "every-year"]
"""
How often a product is charged. `once` is for one-time products; a recurring product needs one of the others, every 1, 3, 6 or 12 months.
"""


BillingType: TypeAlias = Literal["recurring", "onetime"]
"""
`recurring` is charged again each period, `onetime` is charged once.
"""


class CheckoutCustomerInput(TypedDict):
    """
    Who buys. Give `id` or `email`, never both; the server refuses both with 400.
    """

    id: NotRequired[str]
    """
    Id of an existing customer. Leave it out when `email` is given.
    """

    email: NotRequired[str]
    """
    Mail address to fill in. Leave it out when `id` is given.
    """


class CreditAccountCreate(TypedDict):
    """
    A new credit account.
    """

    customer_id: str
    """
    Id of the customer who owns the account.
    """

    name: NotRequired[str]
    """
    Name of the account, unique among the accounts of this customer. The server takes `default` when it is left out.
    """

    unit_label: NotRequired[str]
    """
    What one unit is called, such as `points`. The server takes `credits` when it is left out.
    """

    initial_balance: NotRequired[str]
    """
    Credits to start with, a whole number as text. The account starts empty when it is left out.
    """


class CreditReversalCreate(TypedDict):
    """
    Which transaction to undo.
    """

    transaction_id: str
    """
    Id of the credit transaction to undo. Begins with `cct_` as a rule; do not check for it.
    """


class CreditTransactionCreate(TypedDict):
    """
    A movement of credits. The operation decides whether they are added or taken.
    """

    amount: str
    """
    How many credits to move, a positive whole number as text. Text, so that no size is too large.
    """

    reference: str
    """
    Your own text about the reason, such as the id of an order. Comes back on the transaction.
    """

    idempotency_key: str
    """
    Names this movement, so that sending it again does nothing more. Choose one per movement, for instance made of what caused it, and keep it for repeats. How long the server remembers it, and how long it may be, is not documented.
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


class CustomerPortalLinkCreate(TypedDict):
    """
    Whom the portal link is for.
    """

    customer_id: str
    """
    Id of the customer.
    """


DiscountDuration: TypeAlias = Literal["forever", "once", "repeating"]
"""
`once` lowers the first charge, `repeating` lowers the charges of a number of months, `forever` lowers every charge.
"""


DiscountType: TypeAlias = Literal["percentage", "fixed"]
"""
`percentage` takes off a share of the price, `fixed` takes off an amount.
"""


class LicenseActivate(TypedDict):
    """
    A licence key and a name for the installation that uses it.
    """

    key: str
    """
    The licence key that the user typed.
    """

    instance_name: str
    """
    Your own name for the device or installation, by which it can be recognised in the dashboard.
    """


class LicenseDeactivate(TypedDict):
    """
    A licence key and the installation to release.
    """

    key: str
    """
    The licence key.
    """

    instance_id: str
    """
    Id of the installation to release, as `instance.id` of the activation gave it.
    """


class LicenseValidate(TypedDict):
    """
    A licence key and the installation to check it for.
    """

    key: str
    """
    The licence key.
    """

    instance_id: str
    """
    Id of the installation to check, as `instance.id` of the activation gave it.
    """


MetadataInput: TypeAlias = dict[str, str | float | None]
"""
Your own values by name: texts, numbers or null. How many names and how long a text may be is not documented.
"""


class PromptScreeningCreate(TypedDict):
    """
    A prompt to judge.
    """

    prompt: str
    """
    The text to judge, as the user wrote it. Its longest length is not documented.
    """

    external_id: NotRequired[str]
    """
    Your own reference for the request, such as the id of a user or a generation. Comes back in the answer.
    """


class RefundCreate(TypedDict):
    """
    Which payment to refund. It is always refunded in full.
    """

    transaction_id: str
    """
    Id of the transaction to refund. Begins with `tran_` as a rule; do not check for it.
    """


SubscriptionCancelAction: TypeAlias = Literal["cancel", "pause"]
"""
What happens at the end of the paid period: `cancel` ends the subscription, `pause` pauses it.
"""


SubscriptionCancelMode: TypeAlias = Literal["immediate", "scheduled"]
"""
`immediate` ends the subscription now, `scheduled` at the end of the paid period.
"""


class SubscriptionItemInput(TypedDict):
    """
    One item of a subscription to change, or to add when it has no `id`.
    """

    id: NotRequired[str]
    """
    Id of the item to change, as `items` of the subscription gives it. Leave it out to add a new item.
    """

    product_id: NotRequired[str]
    """
    Id of the product. Which of `product_id` and `price_id` a new item needs is not documented.
    """

    price_id: NotRequired[str]
    """
    Id of the product's price, as `price_id` of an item gives it. Begins with `pprice_` as a rule; do not check for it.
    """

    units: NotRequired[int]
    """
    New number of seats. The limits are not documented.
    """


SubscriptionUpdateBehavior: TypeAlias = Literal["proration-charge-immediately", "proration-charge", "proration-none"]
"""
`proration-charge-immediately` charges the difference now and starts a new cycle. `proration-charge` settles it on the next invoice and leaves the cycle as it is. `proration-none` applies the new price from the next cycle on.
"""


class SubscriptionUpgrade(TypedDict):
    """
    The product that a subscription moves to, and how the difference is billed.
    """

    product_id: str
    """
    Id of the product to move to.
    """

    update_behavior: SubscriptionUpdateBehavior
    """
    How the difference in price is billed. Must be named here, because sources disagree on what applies without it.
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


class CustomerCreate(TypedDict):
    """
    A new customer.
    """

    email: str
    """
    Mail address. It cannot be changed later through the API.
    """

    name: str
    """
    Full name.
    """

    metadata: NotRequired[MetadataInput]
    """
    Your own values to keep with the customer.
    """


class CustomerUpdate(TypedDict):
    """
    What to change about a customer. Fields that are left out stay as they are.
    """

    customer_id: str
    """
    Id of the customer to change.
    """

    name: NotRequired[str]
    """
    New full name.
    """

    metadata: NotRequired[MetadataInput]
    """
    New values of your own. Whether they replace the stored map or are merged into it is not documented; send the whole map.
    """


class DiscountCreate(TypedDict):
    """
    A new discount. Type `fixed` needs `amount` and `currency`, type `percentage` needs `percentage`, and duration `repeating` needs `duration_in_months`.
    """

    name: str
    """
    Name for your own use.
    """

    type: DiscountType
    """
    Whether a percentage or a fixed amount is taken off.
    """

    duration: DiscountDuration
    """
    How many charges of a subscription are lowered. A single purchase is lowered once in any case.
    """

    code: NotRequired[str]
    """
    What buyers type. The server makes one up when it is left out.
    """

    amount: NotRequired[int]
    """
    What is taken off, in cents of `currency` (1000 is 10.00). Required for type `fixed`, of no use otherwise. Limits are not documented.
    """

    currency: NotRequired[Currency]
    """
    Currency of `amount`. Required for type `fixed`, of no use otherwise.
    """

    percentage: NotRequired[int | Decimal]
    """
    Share of the price that is taken off, in percent (15 is 15 %). Required for type `percentage`, of no use otherwise. Limits are not documented.
    """

    duration_in_months: NotRequired[int]
    """
    For how many months charges are lowered. Required for duration `repeating`, of no use otherwise. Limits are not documented.
    """

    expiry_date: NotRequired[str]
    """
    Last moment at which the code can be used. It can be used without end when it is left out.
    """

    max_redemptions: NotRequired[int]
    """
    How often the code can be used in all. Unlimited when it is left out. Limits are not documented.
    """

    applies_to_products: NotRequired[list[str]]
    """
    Ids of the products that the code is good for. What applies when it is left out is not documented, so better name them.
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


class SubscriptionCancel(TypedDict):
    """
    When and how a subscription ends. Everything may be left out.
    """

    mode: NotRequired[SubscriptionCancelMode]
    """
    Whether it ends at once or at the end of the paid period. The store's billing settings decide when it is left out.
    """

    onExecute: NotRequired[SubscriptionCancelAction]
    """
    What happens at the end of the paid period. Ignored unless `mode` is `scheduled`. What applies when it is left out is not documented.
    """


class SubscriptionUpdate(TypedDict):
    """
    Items of a subscription to change or add, and how the difference is billed.
    """

    items: NotRequired[list[SubscriptionItemInput]]
    """
    The items to change (with `id`) or add (without).
    """

    update_behavior: SubscriptionUpdateBehavior
    """
    How the difference in price is billed. Must be named here, because sources disagree on what applies without it.
    """


class CheckoutCreate(TypedDict):
    """
    A new checkout. Only the product is required.
    """

    product_id: str
    """
    Id of the product that is bought.
    """

    request_id: NotRequired[str]
    """
    A value of your own to recognise this purchase by. It comes back in the checkout, in the address the buyer returns to and in webhooks. It does not keep a repeated call from opening another checkout.
    """

    units: NotRequired[int]
    """
    How many seats or pieces are bought; the total is the product's price times this. The server takes 1 when it is left out.
    """

    discount_code: NotRequired[str]
    """
    Code of a discount, as `code` of a discount gives it, to apply from the start.
    """

    customer: NotRequired[CheckoutCustomerInput]
    """
    Who buys, as far as it is known, to fill in the page. Either by id or by mail address.
    """

    custom_fields: NotRequired[list[CustomFieldInput]]
    """
    Extra questions to ask the buyer, at most 3, each with a `key` of its own. How they combine with the questions of the product is not documented.
    """

    success_url: NotRequired[str]
    """
    Address a buyer is sent to after paying, instead of the product's `default_success_url`.
    """

    metadata: NotRequired[MetadataInput]
    """
    Your own values. They are copied to the checkout, to the subscription and into webhooks.
    """
