"""What Clink is sent, as typed dicts under the provider's own field names: nested input can be a plain dict."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NotRequired, TypeAlias, TypedDict


class AgentPaymentSessionCreate(TypedDict):
    """
    A payment session to open for a customer's agent.
    """

    customerEmail: str
    """
    Email address of the customer who pays.
    """

    amount: int | Decimal
    """
    Sum to pay, more than 0.5, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents).
    """

    currency: str
    """
    Currency of `amount`, a three-letter ISO 4217 code.
    """


AmountsByCurrencyInput: TypeAlias = dict[str, int | Decimal]
"""
Amounts by currency code, such as `USD`, each in the main unit of its currency (4.5 for EUR is 4 euros 50 cents). Use no more decimal places than the currency has.
"""


BillingInterval: TypeAlias = Literal["day", "week", "month", "quarter", "half_year", "year", "custom"]
"""
Unit of a billing cycle; `intervalCount` says how many of it make one cycle.

- `day`, `week`, `month`, `year`: as they say
- `quarter`: 3 months
- `half_year`: 6 months
- `custom`: a number of days, namely `intervalCount`

"""


CancelReasonCode: TypeAlias = Literal[
    "too_expensive",
    "need_more_features",
    "found_alternative",
    "no_longer_needed",
    "poor_customer_service",
    "poor_usability",
    "poor_quality",
    "other_reasons",
]
"""
Why a subscription is cancelled, as one of a few reasons.

- `too_expensive`, `need_more_features`, `no_longer_needed`, `poor_customer_service`, `poor_usability`, `poor_quality`: as they say
- `found_alternative`: the customer goes to another product
- `other_reasons`: anything else

"""


CheckoutPaymentMethodType: TypeAlias = Literal[
    "CARD", "CASHAPP", "WECHAT", "KAKAO", "PIX", "ALIPAY", "UPI", "PAYPAL", "GOOGLEPAY", "APPLEPAY", "QRIS", "GCASH"
]
"""
A method of payment on the checkout page. Direct payments and stored instruments each have a list of their own.
"""


CheckoutUiMode: TypeAlias = Literal["hostedPage", "elements"]
"""
Where the customer pays.

- `hostedPage`: on a page of Clink that the browser is sent to
- `elements`: in a form embedded in the merchant's page

"""


CouponApplyType: TypeAlias = Literal["none", "product", "price"]
"""
What a coupon applies to.

- `none`: no limit, the whole invoice
- `product`: certain products
- `price`: certain prices of certain products

"""


CouponDiscountType: TypeAlias = Literal["percentage", "fixed_amount"]
"""
How a discount is given.

- `percentage`: a part of the price
- `fixed_amount`: an amount, one per currency

"""


CouponDurationType: TypeAlias = Literal["once", "repeating", "forever"]
"""
How long a discount lasts on a subscription.

- `once`: the first invoice only
- `repeating`: a number of billing periods
- `forever`: every invoice

"""


class CouponRename(TypedDict):
    """
    The new name of a coupon.
    """

    newName: str
    """
    Name that the coupon shall have. Customers see it on receipts.
    """


Currency: TypeAlias = Literal[
    "USD", "EUR", "JPY", "GBP", "AUD", "CAD", "CNY", "HKD", "SGD", "KRW", "AED", "THB", "IDR", "PHP", "MYR", "BRL", "INR"
]
"""
A currency that prices can be in, as its ISO 4217 code.
"""


class CustomerPortalSessionCreate(TypedDict):
    """
    A link to the customer portal to create.
    """

    customerId: str
    """
    Identifier of an existing customer, for example `cus_…`.
    """

    returnUrl: NotRequired[str]
    """
    Address (URL) behind the portal's link back.
    """

    subscriptionUpdateProductIds: NotRequired[list[str]]
    """
    Products that the customer may change subscriptions to. Empty or left out means all of them; blank and unknown ids are refused.
    """


DeviceType: TypeAlias = Literal["Android", "iOS"]
"""
The customer's kind of phone. Upper and lower case matter.
"""


DirectQrCodePaymentMethodType: TypeAlias = Literal["CASHAPP", "QRIS"]
"""
A method of payment whose QR code the checkout page can open at once.
"""


ImportedPaymentMethodType: TypeAlias = Literal["CARD", "CASHAPP"]
"""
A kind of payment instrument that can be imported from the merchant's Stripe account.
"""


LocalizedNamesInput: TypeAlias = dict[str, str]
"""
Names of a product by language or locale code, such as `en-US` or `zh-CN`.
"""


class PaymentInstrumentAddressInput(TypedDict):
    """
    An address. Answers about cards say `state` where this says `region`.
    """

    country: NotRequired[str]
    """
    Country. Required for UPI.
    """

    region: NotRequired[str]
    """
    State or region. Required for UPI.
    """

    city: NotRequired[str]
    """
    City. Required for UPI.
    """

    line1: NotRequired[str]
    """
    First line of the address. Required for UPI.
    """

    line2: NotRequired[str]
    """
    Second line of the address.
    """

    postalCode: NotRequired[str]
    """
    Postal code. Required for UPI.
    """


PaymentInstrumentType: TypeAlias = Literal[
    "ALIPAY", "CASHAPP", "GCASH", "KAKAO", "PIX", "PROMPTPAY", "QRIS", "TNG", "UPI", "WECHAT"
]
"""
A kind of stored payment instrument. Events also have `CARD`, which cannot be stored through the API.
"""


PaymentMethodType: TypeAlias = Literal[
    "ALIPAY", "CARD", "CASHAPP", "GCASH", "KAKAO", "PIX", "PROMPTPAY", "QRIS", "TNG", "UPI", "WECHAT"
]
"""
A method of payment for charges without a checkout page. The checkout page and stored instruments each have a list of their own.
"""


PlatformType: TypeAlias = Literal["WEB", "WAP"]
"""
Where the customer is. Clink explains neither value; they carry the usual meaning.

- `WEB`: a browser on a computer
- `WAP`: a browser on a phone

"""


class PriceDataInput(TypedDict):
    """
    A line of a purchase that is not in the catalogue.
    """

    name: str
    """
    Label to show at checkout.
    """

    unitAmount: int | Decimal
    """
    Price of one unit, more than 0, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents). Use no more decimal places than the currency has.
    """

    quantity: NotRequired[int]
    """
    How many units, at least 1.
    """

    currency: NotRequired[str]
    """
    Currency of `unitAmount`, a three-letter ISO 4217 code. Send it; what holds without it is not documented.
    """

    imageUrl: NotRequired[str]
    """
    Address (URL) of a picture to show at checkout.
    """


PriceType: TypeAlias = Literal["one_time", "recurring"]
"""
How often a price is paid.

- `one_time`: once, at purchase
- `recurring`: every billing cycle

"""


PricingModel: TypeAlias = Literal["flat_rate", "per_seat", "tiered", "usage_based"]
"""
What a recurring charge depends on. Clink explains none of the values; they carry the usual names.

- `flat_rate`: nothing, it is the same every cycle
- `per_seat`: the number of seats
- `tiered`: the tier that the quantity falls in
- `usage_based`: the usage measured

"""


class PromotionCodeCreate(TypedDict):
    """
    A promotion code to create. Everything may be left out; then Clink makes up the text and anybody can redeem it.
    """

    code: NotRequired[str]
    """
    The text that customers enter, letters a to z in either case and digits. Clink makes one up if it is left out.
    """

    firstOrderOnly: NotRequired[bool]
    """
    Whether only a customer's first order can use the promotion code.
    """

    restrictedCustomerIds: NotRequired[list[str]]
    """
    Identifiers of the only customers who can redeem the promotion code. Empty means that all can. Comes back as `customers`, only when the promotion code is got by itself.
    """

    minimumSpend: NotRequired[AmountsByCurrencyInput]
    """
    From which amount on the promotion code can be used, by currency, in main units (`USD` with 10 is 10 dollars).
    """

    perCustomerRedemptionLimit: NotRequired[int]
    """
    How often one customer can redeem the promotion code.
    """

    maxRedemptionLimit: NotRequired[int]
    """
    How often the promotion code can be redeemed in all.
    """

    validPeriodStart: NotRequired[int]
    """
    When the promotion code begins to be valid, in milliseconds since 1970-01-01 UTC (13 digits). Never sent back.
    """

    validPeriodEnd: NotRequired[int]
    """
    When the promotion code stops being valid, in milliseconds since 1970-01-01 UTC (13 digits).
    """


class RefundCreate(TypedDict):
    """
    A refund to make.
    """

    orderId: str
    """
    Identifier of the order to refund.
    """

    refundMerchantOrderId: str
    """
    The merchant's own key of the refund, another one for every refund. It is the idempotency key: the call repeated with it answers the refund it made first.
    """

    refundAmount: int | Decimal
    """
    How much to give back, all of the order's amount or a part, in the main unit of the currency the order was paid in (29.99 with USD is 29 dollars 99 cents).
    """

    refundReasonType: NotRequired[int]
    """
    Why: 0 paid twice, 1 fraud, 2 the customer asked for it, 3 something else. Comes back as the text `refundReason`.
    """

    remark: NotRequired[str]
    """
    Note on the refund, at most 500 characters.
    """


RoundingMode: TypeAlias = Literal["up", "down", "ceiling", "floor", "half_up", "half_down", "half_even", "unnecessary"]
"""
How a divided quantity becomes a whole number. Clink explains none of the values; they carry the usual names.

- `up`, `down`: away from zero, towards zero
- `ceiling`, `floor`: to the next higher, to the next lower
- `half_up`, `half_down`, `half_even`: to the nearest, a half up, down or to the even neighbour
- `unnecessary`: no rounding is expected

"""


class ScheduledPhaseInput(TypedDict):
    """
    A plan change to schedule for a later renewal.
    """

    sequence: int
    """
    Place in the schedule. Must rise strictly from phase to phase.
    """

    effectiveCycle: int
    """
    Renewal at which the phase takes effect, counted from the creation of the subscription. Must rise strictly from phase to phase.
    """

    priceSnapshotId: str
    """
    Identifier of a snapshot (not of a price) of a recurring price that supports the payment currency. Snapshots of one-time prices are refused.
    """

    quantity: int
    """
    Quantity from then on.
    """

    metadata: NotRequired[dict[str, str]]
    """
    The merchant's own data on the phase. At most 20 keys of up to 40 characters, values of up to 500 characters.
    """


class SubscriptionCancel(TypedDict):
    """
    How and why to end a subscription.
    """

    reason: str
    """
    Why, in free words.
    """

    cancelReasonCode: NotRequired[CancelReasonCode]
    """
    Why, as one of a few reasons.
    """

    cancelImmediately: NotRequired[bool]
    """
    True ends the subscription now, without a refund; false, which Clink takes where it is left out, ends it with its period.
    """


class SubscriptionConfirmUpdate(TypedDict):
    """
    A change of price to carry out.
    """

    priceSnapshotId: str
    """
    `recurringPrice.priceSnapshotId` of the preview. Not a price id.
    """

    promotionCode: NotRequired[str]
    """
    Promotion code to apply.
    """


SubscriptionPaymentMethodType: TypeAlias = Literal["CARD", "GCASH", "CASHAPP", "UPI", "PIX"]
"""
A payment method that a subscription can be started with.
"""


class SubscriptionPreviewUpdate(TypedDict):
    """
    A change of price to work out.
    """

    priceId: str
    """
    Identifier of the recurring price to change to, one of the same merchant that supports the subscription's payment currency.
    """

    promotionCode: NotRequired[str]
    """
    Promotion code to apply.
    """


TaxCategory: TypeAlias = Literal["digital_goods_or_service", "ebook", "software_service"]
"""
How a product is classified for tax. Clink explains none of the values; the words are taken as they stand.

- `digital_goods_or_service`: digital goods or digital services
- `ebook`: electronic books
- `software_service`: software offered as a service

"""


class TestClockAdvance(TypedDict):
    """
    Where to move a test clock to.
    """

    targetFrozenTime: int
    """
    The time that the clock shall show, in milliseconds since 1970-01-01 UTC. Presumably later than the one it shows.
    """


class TestClockComplete(TypedDict):
    """
    Why to finish with a test clock.
    """

    reason: NotRequired[str]
    """
    Why, in free words.
    """


class TestClockCreate(TypedDict):
    """
    A test clock to create.
    """

    name: str
    """
    Name of the test clock.
    """

    subscriptionId: str
    """
    Identifier of the subscription to drive.
    """

    metadata: NotRequired[str]
    """
    The merchant's own data, as JSON text.
    """


class TransformQuantityInput(TypedDict):
    """
    How to convert a quantity before it is charged.
    """

    divideBy: NotRequired[int]
    """
    Number to divide the quantity by.
    """

    round: NotRequired[RoundingMode]
    """
    How the divided quantity becomes a whole number.
    """


WebhookEventName: TypeAlias = Literal[
    "order.created",
    "order.succeeded",
    "order.failed",
    "refund.created",
    "refund.succeeded",
    "refund.failed",
    "subscription.created",
    "subscription.trialing",
    "subscription.activated",
    "subscription.incomplete_expired",
    "subscription.past_due",
    "subscription.cancelled",
    "invoice.open",
    "invoice.paid",
    "invoice.void",
    "order.next_action",
    "subscription.updated.plan_changed",
    "subscription.updated.plan_change_canceled",
    "subscription.updated.renewed",
    "subscription.updated.cancel_at_period_end_set",
    "subscription.updated.cancel_at_period_end_revoked",
    "session.complete",
    "session.expired",
    "dispute.created",
    "dispute.updated",
    "dispute.won",
    "dispute.lost",
    "dispute.closed",
    "customer.verify",
    "payment_method.added",
    "payment_method.default_change",
    "risk_rule.updated",
    "agent_order.succeeded",
    "agent_order.failed",
    "agent_refund.succeeded",
    "agent_refund.failed",
    "agent_refund.approved",
    "agent_refund.rejected",
    "payment_method.update",
    "purchase_instruction.created",
    "purchase_instruction.activated",
    "purchase_instruction.updated",
    "purchase_instruction.cancelled",
    "vic_device.binding_succeeded",
]
"""
What an event tells about. Most names say it themselves; these need a word.

- `order.succeeded`: an order was paid. One renewal of a subscription may bring this **and** `invoice.paid`
- `order.next_action`: the customer must do another step to pay
- `subscription.updated.plan_changed`, `.plan_change_canceled`, `.renewed`: a planned change was made, was called off; a new period began
- `subscription.updated.cancel_at_period_end_set`, `.cancel_at_period_end_revoked`: it will end with the period; it will not after all
- `dispute.won`, `dispute.lost`: each also brings `dispute.closed`
- `customer.verify`: the merchant is asked whether an e-mail address belongs to one of its users (agent payments)
- `risk_rule.…`, `agent_order.…`, `agent_refund.…`, `purchase_instruction.…`, `vic_device.…`: agent payments; Clink publishes no schema for
  what they carry

"""


class CouponCreate(TypedDict):
    """
    A coupon to create.
    """

    couponName: str
    """
    Name of the coupon. Customers see it on receipts.
    """

    discountType: CouponDiscountType
    """
    How the discount is given.
    """

    applyType: CouponApplyType
    """
    What the coupon applies to.
    """

    durationType: CouponDurationType
    """
    How long the discount lasts on a subscription.
    """

    percentage: NotRequired[int | Decimal]
    """
    How many percent to take off; 20 is a fifth. Needed when `discountType` is `percentage`.
    """

    fixedAmounts: NotRequired[AmountsByCurrencyInput]
    """
    How much to take off, by currency, in main units (`USD` with 5 is 5 dollars). Needed when `discountType` is `fixed_amount`.
    """

    applicableProducts: NotRequired[list[str]]
    """
    Identifiers of the products that the coupon applies to. Needed when `applyType` is `product`.
    """

    applicablePrices: NotRequired[dict[str, list[str]]]
    """
    Identifiers of the prices that the coupon applies to, by identifier of their product. Needed when `applyType` is `price`.
    """

    durationMonths: NotRequired[int]
    """
    How many billing periods the discount lasts. Despite the name not months, unless the period is a month. Needed when `durationType` is `repeating`.
    """

    maxRedemptionCount: NotRequired[int]
    """
    How often the coupon can be redeemed in all, over all its promotion codes. Without it there is no limit, as far as known.
    """

    validPeriodStart: NotRequired[int]
    """
    When the coupon begins to be valid, in milliseconds since 1970-01-01 UTC (13 digits). Never sent back.
    """

    validPeriodEnd: NotRequired[int]
    """
    When the coupon stops being valid, in milliseconds since 1970-01-01 UTC (13 digits).
    """

    promotionCodes: NotRequired[list[PromotionCodeCreate]]
    """
    Promotion codes to create with the coupon. Nobody can redeem the coupon until it has one.
    """


class HistoricalPaymentInstrumentImportInput(TypedDict):
    """
    Payment instruments of a customer to take over from the merchant's own Stripe account.
    """

    channelAlias: str
    """
    Alias of the merchant's Stripe channel that Clink hosts, for example `mcht_xxx-stripe-m1`.
    """

    channelCustomerReference: str
    """
    Stripe's identifier of the customer.
    """

    paymentMethodTypes: NotRequired[list[ImportedPaymentMethodType]]
    """
    Which kinds to import; empty or left out, Clink chooses. `CASHAPP` is dropped without a word where it is not enabled.
    """


class PaymentCreate(TypedDict):
    """
    A charge to make.
    """

    paymentMethodType: PaymentMethodType
    """
    Method of payment.
    """

    returnUrl: str
    """
    Address to return to after the customer was sent elsewhere, for example to confirm the payment.
    """

    customerId: NotRequired[str]
    """
    Identifier of an existing Clink customer. It decides; `customerEmail` and `referenceCustomerId`, where given too, must belong to the same customer.
    """

    customerEmail: NotRequired[str]
    """
    The customer's email address. Without `customerId` it finds the customer or creates one. Together with `referenceCustomerId` it must lead to one customer.
    """

    referenceCustomerId: NotRequired[str]
    """
    The merchant's own key of the customer. It finds a customer, or is bound to the one found or created.
    """

    paymentInstrumentId: NotRequired[str]
    """
    Identifier of a stored payment instrument, for example `pi_…`. Required for `CARD`, and as far as known for `PIX` and `UPI`; without it the other methods make one.
    """

    priceId: NotRequired[str]
    """
    Identifier of a one-time price of the catalogue, together with `productId`. Instead of `amount` and `currency`.
    """

    productId: NotRequired[str]
    """
    Identifier of the product of that price, together with `priceId`.
    """

    amount: NotRequired[int | Decimal]
    """
    Sum to charge, together with `currency`, in its main unit (29.99 with USD is 29 dollars 99 cents). Instead of `productId` and `priceId`. Use no more decimal places than the currency has.
    """

    currency: NotRequired[str]
    """
    Currency of `amount`, a three-letter ISO 4217 code. Also the one charged, unless `paymentCurrency` is another.
    """

    paymentCurrency: NotRequired[str]
    """
    Currency to charge, if another: at the price fixed for it, where there is one, else converted. The method of payment must support it.
    """

    priceDataList: NotRequired[list[PriceDataInput]]
    """
    What is bought, for display and checks of risk. It does not set the sum.
    """

    merchantReferenceId: NotRequired[str]
    """
    The merchant's own key of the order, by which orders can be listed. Does not make the call safe to repeat.
    """

    promotionCode: NotRequired[str]
    """
    Promotion code to use.
    """

    metadata: NotRequired[dict[str, str]]
    """
    The merchant's own data. No limits are stated here; checkout sessions take 20 keys of 40 characters with values of 500.
    """

    platformType: NotRequired[PlatformType]
    """
    Where the customer is.
    """

    deviceType: NotRequired[DeviceType]
    """
    The customer's kind of phone.
    """


class PaymentInstrumentCreate(TypedDict):
    """
    A wallet to store.
    """

    paymentInstrumentType: PaymentInstrumentType
    """
    Kind of wallet.
    """

    customerId: NotRequired[str]
    """
    Identifier of an existing Clink customer. It decides; `customerEmail` and `referenceCustomerId`, where given too, must belong to the same customer.
    """

    customerEmail: NotRequired[str]
    """
    The customer's email address. Without `customerId` it finds the customer or creates one. Together with `referenceCustomerId` it must lead to one customer.
    """

    referenceCustomerId: NotRequired[str]
    """
    The merchant's own key of the customer. It finds a customer, or is bound to the one found or created.
    """

    customerName: NotRequired[str]
    """
    The customer's name, for display.
    """

    cpfName: NotRequired[str]
    """
    Name that the Brazilian tax number (CPF) belongs to. Required for PIX.
    """

    cpfNumber: NotRequired[str]
    """
    Brazilian tax number (CPF). Required for PIX.
    """

    upiName: NotRequired[str]
    """
    Name of the holder of the UPI account. Required for UPI.
    """

    phoneNumber: NotRequired[str]
    """
    Telephone number of the holder of the UPI account. Required for UPI.
    """

    billingAddress: NotRequired[PaymentInstrumentAddressInput]
    """
    Billing address. Required for UPI, with everything but `line2`.
    """

    metadata: NotRequired[dict[str, str]]
    """
    The merchant's own data. No limits are stated here; checkout sessions take 20 keys of 40 characters with values of 500.
    """


class RecurringDetailsInput(TypedDict):
    """
    The billing cycle of a recurring price, and how to charge it. Nothing is marked as required; send at least `interval`, `intervalCount` and `pricingModel`, as Clink's own command line does.
    """

    interval: NotRequired[BillingInterval]
    """
    Unit of the billing cycle.
    """

    intervalCount: NotRequired[int]
    """
    How many units make one cycle; 1 is usual. With `interval` `custom`, the number of days of a cycle. What `quarter` with 2 means is not stated.
    """

    pricingModel: NotRequired[PricingModel]
    """
    What the charge depends on.
    """

    trialPeriodDays: NotRequired[int]
    """
    How many days are free before the first charge.
    """

    transformQuantity: NotRequired[TransformQuantityInput]
    """
    How to convert the quantity before it is charged. No published request shows it.
    """


class SubscriptionCreate(TypedDict):
    """
    A subscription to start.
    """

    customerId: NotRequired[str]
    """
    Identifier of an existing Clink customer. It decides; `customerEmail` and `referenceCustomerId`, where given too, must belong to the same customer.
    """

    customerEmail: NotRequired[str]
    """
    The customer's email address. Without `customerId` it finds the customer or creates one. Together with `referenceCustomerId` it must lead to one customer.
    """

    referenceCustomerId: NotRequired[str]
    """
    The merchant's own key of the customer. It finds a customer, or is bound to the one found or created.
    """

    productId: str
    """
    Identifier of the product.
    """

    priceId: str
    """
    Identifier of the recurring price to subscribe to.
    """

    paymentMethodType: SubscriptionPaymentMethodType
    """
    Payment method of the first payment and of the renewals.
    """

    paymentCurrency: str
    """
    Currency to charge in, a three-letter ISO 4217 code such as `USD`. Clink turns it into upper case.
    """

    returnUrl: str
    """
    Address (URL) to return to after the customer was sent elsewhere, for example to confirm the payment.
    """

    paymentInstrumentId: NotRequired[str]
    """
    Identifier of the saved payment instrument for the first payment and the renewals. Needed with CARD, UPI and PIX; may be left out with CASHAPP and GCASH, which then get one. A card's comes from an earlier checkout.
    """

    merchantReferenceId: NotRequired[str]
    """
    The merchant's own key, read back as `merchantReference`. Not unique and no idempotency key.
    """

    promotionCode: NotRequired[str]
    """
    Promotion code to apply.
    """

    metadata: NotRequired[dict[str, str]]
    """
    The merchant's own data. No limits are stated here; elsewhere at most 20 keys are allowed.
    """

    platformType: NotRequired[PlatformType]
    """
    Where the customer is.
    """

    deviceType: NotRequired[DeviceType]
    """
    The customer's kind of phone.
    """

    scheduledPhases: NotRequired[list[ScheduledPhaseInput]]
    """
    Plan changes to schedule, in order; `sequence` and `effectiveCycle` must rise strictly.
    """


class WebhookEndpointCreate(TypedDict):
    """
    An address to register for events.
    """

    url: str
    """
    Address of the receiver, https and on a public host: local, loopback, private, link-local and multicast addresses are refused.
    """

    events: list[WebhookEventName]
    """
    Names of the events to send. Numbers are refused.
    """

    description: NotRequired[str]
    """
    Note for people.
    """

    enabled: NotRequired[bool]
    """
    Whether to send events from now on. Clink takes true if it is left out.
    """


class WebhookEndpointEnsure(TypedDict):
    """
    An address to register for events, or the state that the endpoint at the address shall have.
    """

    url: str
    """
    Address of the receiver, by which the endpoint is looked for. It must be https and on a public host: local, loopback, private, link-local and multicast addresses are refused.
    """

    events: list[WebhookEventName]
    """
    Names of all events to send; others that the endpoint has are dropped. Numbers are refused.
    """

    description: NotRequired[str]
    """
    Note for people. Whether leaving it out keeps the note of an existing endpoint is not documented.
    """

    enabled: NotRequired[bool]
    """
    Whether to send events. Clink takes true if it is left out, presumably for an existing endpoint too, so send false to keep one switched off.
    """

    returnSigningSecret: NotRequired[bool]
    """
    Whether to answer the signing secret if there is one to hand out, that is, if it is new.
    """

    rotateSecretIfUnavailable: NotRequired[bool]
    """
    Whether to replace the signing secret when the present one cannot be handed out. Send `returnSigningSecret` along: whether this works without it is not documented. The present secret then stops working at once.
    """

    rotateSecret: NotRequired[bool]
    """
    Whether to replace the signing secret of an existing endpoint in any case. The present one then stops working at once.
    """


class WebhookEndpointUpdate(TypedDict):
    """
    What to change of a webhook endpoint. What is left out stays as it is.
    """

    url: NotRequired[str]
    """
    Address of the receiver, https and on a public host: local, loopback, private, link-local and multicast addresses are refused.
    """

    events: NotRequired[list[WebhookEventName]]
    """
    Names of all events to send, in place of the present ones. Numbers are refused.
    """

    description: NotRequired[str]
    """
    Note for people. An empty string clears it.
    """

    enabled: NotRequired[bool]
    """
    Whether to send events.
    """


class CheckoutSessionCreate(TypedDict):
    """
    A checkout session to open.
    """

    originalAmount: int | Decimal
    """
    Total of the purchase, more than 0, in the main unit of `originalCurrency` (29.99 with USD is 29 dollars 99 cents). Required even with a price of the catalogue.
    """

    originalCurrency: str
    """
    Currency of `originalAmount`, a three-letter ISO 4217 code. The customer may be charged in another one.
    """

    customerId: NotRequired[str]
    """
    Identifier of an existing Clink customer. It decides; `customerEmail` and `referenceCustomerId`, where given too, must belong to the same customer.
    """

    customerEmail: NotRequired[str]
    """
    The customer's email address. Without `customerId` it finds the customer or creates one. Together with `referenceCustomerId` it must lead to one customer.
    """

    referenceCustomerId: NotRequired[str]
    """
    The merchant's own key of the customer. It finds a customer, or is bound to the one found or created.
    """

    historicalPaymentInstrumentImport: NotRequired[HistoricalPaymentInstrumentImportInput]
    """
    Payment instruments to take over from the merchant's own Stripe account. When complete, it also says who pays.
    """

    merchantReferenceId: NotRequired[str]
    """
    The merchant's own key of the order. Need not be unique, and does not make the call safe to repeat.
    """

    productId: NotRequired[str]
    """
    Identifier of a product of the catalogue, together with `priceId`. Required for a subscription.
    """

    priceId: NotRequired[str]
    """
    Identifier of a price of that product, together with `productId`. Required for a subscription.
    """

    priceDataList: NotRequired[list[PriceDataInput]]
    """
    What is bought, for one-time purchases outside of the catalogue. Not together with `productId` and `priceId`.
    """

    scheduledPhases: NotRequired[list[ScheduledPhaseInput]]
    """
    Later plan changes of the subscription that begins here. For sessions with a recurring price only.
    """

    uiMode: NotRequired[CheckoutUiMode]
    """
    Where the customer pays.
    """

    returnUrl: NotRequired[str]
    """
    Address to return to from an embedded form; required when `uiMode` is `elements`. The text `{ELEMENTS_SESSION_ID}` in it is replaced by the identifier of the session.
    """

    successUrl: NotRequired[str]
    """
    Address to send the browser to after success on the hosted page. The identifier of the session is added as a query parameter, whose name is not documented.
    """

    cancelUrl: NotRequired[str]
    """
    Address to send the browser to when the customer gives up on the hosted page.
    """

    paymentMethodType: NotRequired[CheckoutPaymentMethodType]
    """
    Method of payment to preselect.
    """

    paymentMethodTypeBlackList: NotRequired[list[CheckoutPaymentMethodType]]
    """
    Methods of payment to hide.
    """

    directPaymentQrCodePaymentMethodType: NotRequired[DirectQrCodePaymentMethodType]
    """
    Open the QR code of this method at once. Works only if it equals `paymentMethodType` and is available, and is ignored otherwise. It never completes the payment by itself.
    """

    allowPromotionCodes: NotRequired[bool]
    """
    Whether a promotion code may be used.
    """

    showPromotionCode: NotRequired[bool]
    """
    Whether to show the field for a promotion code; true if left out. False needs `allowPromotionCodes` true and a `promotionCode`.
    """

    promotionCode: NotRequired[str]
    """
    Promotion code to fill in. Takes effect only when `allowPromotionCodes` is true.
    """

    localPriceOnly: NotRequired[bool]
    """
    Whether to prefer the currencies of the visitor's country, told by the IP address, over the original one; false if left out. For one-time purchases only.
    """

    metadata: NotRequired[dict[str, str]]
    """
    The merchant's own data, at most 20 keys of at most 40 characters, with values of at most 500.
    """


class PriceCreate(TypedDict):
    """
    A price to create for an existing product.
    """

    productId: str
    """
    Identifier of the product that the price is for.
    """

    currency: Currency
    """
    Currency of `unitAmount`.
    """

    unitAmount: int | Decimal
    """
    Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents). Use no more decimal places than the currency has.
    """

    priceType: PriceType
    """
    Whether the price is paid once or every billing cycle.
    """

    recurringDetails: NotRequired[RecurringDetailsInput]
    """
    The billing cycle. Needed when `priceType` is `recurring`. Comes back as `recurring`.
    """

    priority: NotRequired[int]
    """
    Rank among regional prices; the lower value wins. Never sent back.
    """

    isDefaultPrice: NotRequired[bool]
    """
    Whether to make this the product's default price. Never sent back; see `defaultPrice` of the product.
    """


class PriceUpdate(TypedDict):
    """
    The state a price shall have. Send all of it; whether Clink keeps or clears what is left out is not documented.
    """

    productId: NotRequired[str]
    """
    Identifier of the product that the price belongs to.
    """

    currency: NotRequired[Currency]
    """
    Currency of `unitAmount`. Send it along with every amount.
    """

    unitAmount: NotRequired[int | Decimal]
    """
    Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents). Use no more decimal places than the currency has.
    """

    priceType: NotRequired[PriceType]
    """
    Whether the price is paid once or every billing cycle.
    """

    recurringDetails: NotRequired[RecurringDetailsInput]
    """
    The billing cycle of a recurring price. Comes back as `recurring`.
    """

    priority: NotRequired[int]
    """
    Rank among regional prices; the lower value wins. Never sent back.
    """

    isActive: NotRequired[str]
    """
    Activation flag, a string whose accepted values are not documented. Leave it out unless you have tried a value in the test environment. Reads answer the boolean `active`.
    """

    isDefaultPrice: NotRequired[bool]
    """
    Whether to make this the product's default price. Never sent back; see `defaultPrice` of the product.
    """


class ProductPriceInput(TypedDict):
    """
    A price to create together with its product. Send `currency`, `unitAmount` and `priceType`, although Clink marks none as required.
    """

    currency: NotRequired[str]
    """
    Currency of `unitAmount`, a three-letter ISO 4217 code such as `USD`. Use one of the 17 that creating a price takes.
    """

    unitAmount: NotRequired[int | Decimal]
    """
    Price of one unit, or base price of one billing cycle, in the main unit of `currency` (29.99 with USD is 29 dollars 99 cents). Use no more decimal places than the currency has.
    """

    priceType: NotRequired[PriceType]
    """
    Whether the price is paid once or every billing cycle.
    """

    recurringDetails: NotRequired[RecurringDetailsInput]
    """
    The billing cycle. Needed when `priceType` is `recurring`.
    """

    priority: NotRequired[int]
    """
    Rank among regional prices; the lower value wins. Never sent back.
    """

    isActive: NotRequired[str]
    """
    Activation flag, a string whose accepted values are not documented. Leave it out unless you have tried a value in the test environment. Reads answer the boolean `active`.
    """

    isDefaultPrice: NotRequired[bool]
    """
    Whether to make this the product's default price. Never sent back; see `defaultPrice` of the product.
    """


class ProductCreate(TypedDict):
    """
    A product to create.
    """

    name: str
    """
    Name of the product, shown where no localized name fits.
    """

    image: str
    """
    The product's picture, as the `ossId` that uploading a picture answered. Not an address (URL).
    """

    taxCategory: TaxCategory
    """
    How the product is classified for tax.
    """

    localizedNames: NotRequired[LocalizedNamesInput]
    """
    Names to show to customers, by language or locale code such as `zh-CN`. Without a fitting one, `name` is shown.
    """

    description: NotRequired[str]
    """
    What the product is.
    """

    defaultPrice: NotRequired[str]
    """
    Identifier of an existing price to use unless another is chosen. Normally left out; mark a member of `priceList` with `isDefaultPrice` instead.
    """

    priceList: NotRequired[list[ProductPriceInput]]
    """
    Prices to create with the product. Without it the product has none until one is created for it.
    """
