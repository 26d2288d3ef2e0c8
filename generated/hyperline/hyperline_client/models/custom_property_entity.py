# Generated from specs/hyperline/resources/custom_properties.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomPropertyEntityValue: TypeAlias = (
    Literal[
        "customer",
        "product",
        "plan",
        "quote",
        "subscription",
        "invoice",
    ]
    | str
)
"""The values of `CustomPropertyEntity` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomPropertyEntity(OpenEnum):
    """Kind of object that can have a custom property."""

    CUSTOMER: Final[CustomPropertyEntity] = listed("customer")
    PRODUCT: Final[CustomPropertyEntity] = listed("product")
    PLAN: Final[CustomPropertyEntity] = listed("plan")
    QUOTE: Final[CustomPropertyEntity] = listed("quote")
    SUBSCRIPTION: Final[CustomPropertyEntity] = listed("subscription")
    INVOICE: Final[CustomPropertyEntity] = listed("invoice")


CUSTOM_PROPERTY_ENTITY_MEMBERS: Final[Mapping[str, CustomPropertyEntity]] = {
    member.value: member for member in CustomPropertyEntity
}
