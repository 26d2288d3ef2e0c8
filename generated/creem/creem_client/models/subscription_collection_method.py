# Generated from specs/creem/resources/subscriptions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

SubscriptionCollectionMethodValue: TypeAlias = Literal["charge_automatically",] | str
"""The values of `SubscriptionCollectionMethod` as plain strings: the known ones complete, and others are checked when a call is made."""


class SubscriptionCollectionMethod(OpenEnum):
    """How payments of a subscription are collected. Only automatic charging is known."""

    CHARGE_AUTOMATICALLY: Final[SubscriptionCollectionMethod] = listed("charge_automatically")


SUBSCRIPTION_COLLECTION_METHOD_MEMBERS: Final[Mapping[str, SubscriptionCollectionMethod]] = {
    member.value: member for member in SubscriptionCollectionMethod
}
