# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in discounts, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..models.discount_amount_type import DiscountAmountTypeValue

DiscountAmountType: TypeAlias = DiscountAmountTypeValue
"""How the amount of a discount is read: percent for a percentage, fixed for money in the smallest unit."""


class ForeverDiscountInput(TypedDict):
    """A new discount on every payment of a subscription."""

    duration: Literal["forever"]
    """How many payments it covers; always `forever` here."""

    name: str
    """Label."""

    code: str
    """What a buyer enters, 3 to 20 characters, unique in the pricing model (409 otherwise). The server stores it in capitals."""

    amount: int
    """How much is taken off, above 0. `amountType` decides how it is read: a percentage, 20 for 20 %, or money in the smallest unit of the organisation's currency, 500 for 5.00 USD. A limit for percentages is not documented."""

    amountType: DiscountAmountType
    """How `amount` is read."""

    active: NotRequired[bool]
    """Whether it can be redeemed."""

    pricingModelId: NotRequired[str]
    """Identifier of the pricing model, pricing_model_…. Leave it out: it is the one the key is bound to in any case, and what the server does with another one is not documented."""


class ForeverDiscountUpdateInput(TypedDict):
    """New values of a discount on every payment of a subscription."""

    duration: Literal["forever"]
    """How many payments it covers; always `forever` here."""

    id: NotRequired[str]
    """Identifier, discount_…. It must be the one in the path; the server uses that one but refuses a body without this. May be left out: the call's own is put in."""

    name: NotRequired[str]
    """Label. Left out, it stays as it is."""

    code: str
    """What a buyer enters, 3 to 20 characters, unique in the pricing model (409 otherwise). The server stores it in capitals. Needed every time, also when it stays as it is."""

    amount: int
    """How much is taken off, above 0. `amountType` decides how it is read: a percentage, 20 for 20 %, or money in the smallest unit of the organisation's currency, 500 for 5.00 USD. A limit for percentages is not documented. Needed every time, also when it stays as it is."""

    amountType: DiscountAmountType
    """How `amount` is read. Needed every time, also when it stays as it is."""

    active: NotRequired[bool]
    """Whether it can be redeemed. Left out, it stays as it is; false takes it out of use."""


class NumberOfPaymentsDiscountInput(TypedDict):
    """A new discount on a given number of payments."""

    duration: Literal["number_of_payments"]
    """How many payments it covers; always `number_of_payments` here."""

    name: str
    """Label."""

    code: str
    """What a buyer enters, 3 to 20 characters, unique in the pricing model (409 otherwise). The server stores it in capitals."""

    amount: int
    """How much is taken off, above 0. `amountType` decides how it is read: a percentage, 20 for 20 %, or money in the smallest unit of the organisation's currency, 500 for 5.00 USD. A limit for percentages is not documented."""

    amountType: DiscountAmountType
    """How `amount` is read."""

    numberOfPayments: int
    """How many payments it covers, above 0."""

    active: NotRequired[bool]
    """Whether it can be redeemed."""

    pricingModelId: NotRequired[str]
    """Identifier of the pricing model, pricing_model_…. Leave it out: it is the one the key is bound to in any case, and what the server does with another one is not documented."""


class NumberOfPaymentsDiscountUpdateInput(TypedDict):
    """New values of a discount on a given number of payments."""

    duration: Literal["number_of_payments"]
    """How many payments it covers; always `number_of_payments` here."""

    id: NotRequired[str]
    """Identifier, discount_…. It must be the one in the path; the server uses that one but refuses a body without this. May be left out: the call's own is put in."""

    name: NotRequired[str]
    """Label. Left out, it stays as it is."""

    code: str
    """What a buyer enters, 3 to 20 characters, unique in the pricing model (409 otherwise). The server stores it in capitals. Needed every time, also when it stays as it is."""

    amount: int
    """How much is taken off, above 0. `amountType` decides how it is read: a percentage, 20 for 20 %, or money in the smallest unit of the organisation's currency, 500 for 5.00 USD. A limit for percentages is not documented. Needed every time, also when it stays as it is."""

    amountType: DiscountAmountType
    """How `amount` is read. Needed every time, also when it stays as it is."""

    numberOfPayments: int
    """How many payments it covers, above 0. Needed every time, also when it stays as it is."""

    active: NotRequired[bool]
    """Whether it can be redeemed. Left out, it stays as it is; false takes it out of use."""


class OnceDiscountInput(TypedDict):
    """A new discount on one payment only."""

    duration: Literal["once"]
    """How many payments it covers; always `once` here."""

    name: str
    """Label."""

    code: str
    """What a buyer enters, 3 to 20 characters, unique in the pricing model (409 otherwise). The server stores it in capitals."""

    amount: int
    """How much is taken off, above 0. `amountType` decides how it is read: a percentage, 20 for 20 %, or money in the smallest unit of the organisation's currency, 500 for 5.00 USD. A limit for percentages is not documented."""

    amountType: DiscountAmountType
    """How `amount` is read."""

    active: NotRequired[bool]
    """Whether it can be redeemed."""

    pricingModelId: NotRequired[str]
    """Identifier of the pricing model, pricing_model_…. Leave it out: it is the one the key is bound to in any case, and what the server does with another one is not documented."""


class OnceDiscountUpdateInput(TypedDict):
    """New values of a discount on one payment only."""

    duration: Literal["once"]
    """How many payments it covers; always `once` here."""

    id: NotRequired[str]
    """Identifier, discount_…. It must be the one in the path; the server uses that one but refuses a body without this. May be left out: the call's own is put in."""

    name: NotRequired[str]
    """Label. Left out, it stays as it is."""

    code: str
    """What a buyer enters, 3 to 20 characters, unique in the pricing model (409 otherwise). The server stores it in capitals. Needed every time, also when it stays as it is."""

    amount: int
    """How much is taken off, above 0. `amountType` decides how it is read: a percentage, 20 for 20 %, or money in the smallest unit of the organisation's currency, 500 for 5.00 USD. A limit for percentages is not documented. Needed every time, also when it stays as it is."""

    amountType: DiscountAmountType
    """How `amount` is read. Needed every time, also when it stays as it is."""

    active: NotRequired[bool]
    """Whether it can be redeemed. Left out, it stays as it is; false takes it out of use."""


DiscountInput: TypeAlias = OnceDiscountInput | NumberOfPaymentsDiscountInput | ForeverDiscountInput
"""A new discount in the pricing model the key is bound to. `duration` tells the kinds apart."""


DiscountUpdateInput: TypeAlias = OnceDiscountUpdateInput | NumberOfPaymentsDiscountUpdateInput | ForeverDiscountUpdateInput
"""The new values of a discount. `duration` tells the kinds apart; whether a discount can change from one kind to another is not documented."""
