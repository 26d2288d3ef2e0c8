# Generated from specs/flowglad/resources/subscriptions.yaml. Do not edit.
"""What the methods of `subscriptions` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    EPOCH_MS,
    TEXT,
    Record,
    Rule,
    Sent,
    Union,
    choice,
    constant,
    kinds,
    many,
    members,
    money,
    nullable,
    number,
    text,
    whole,
)

from .shared import INTERVAL_UNIT

if TYPE_CHECKING:
    from ..models.cancel_scheduled_adjustment_response import CancelScheduledAdjustmentResponse
    from ..models.subscription import Subscription
    from ..models.subscription_adjust_preview import SubscriptionAdjustPreview
    from ..models.subscription_adjust_response import SubscriptionAdjustResponse
    from ..models.subscription_item_feature_response import SubscriptionItemFeatureResponse
    from ..models.subscription_page import SubscriptionPage
    from ..models.subscription_response import SubscriptionResponse


def _read_subscription_page(body: Any) -> SubscriptionPage:
    from ..models.subscription_page import SubscriptionPage

    return SubscriptionPage.from_dict(body)


def _items_subscription_page(page: SubscriptionPage) -> Sequence[Subscription]:
    return page.data


def _read_subscription_response(body: Any) -> SubscriptionResponse:
    from ..models.subscription_response import SubscriptionResponse

    return SubscriptionResponse.from_dict(body)


def _read_subscription_adjust_response(body: Any) -> SubscriptionAdjustResponse:
    from ..models.subscription_adjust_response import SubscriptionAdjustResponse

    return SubscriptionAdjustResponse.from_dict(body)


def _read_subscription_adjust_preview(body: Any) -> SubscriptionAdjustPreview:
    from ..models.subscription_adjust_preview import SubscriptionAdjustPreview

    return SubscriptionAdjustPreview.from_dict(body)


def _read_cancel_scheduled_adjustment_response(body: Any) -> CancelScheduledAdjustmentResponse:
    from ..models.cancel_scheduled_adjustment_response import CancelScheduledAdjustmentResponse

    return CancelScheduledAdjustmentResponse.from_dict(body)


def _read_subscription_item_feature_response(body: Any) -> SubscriptionItemFeatureResponse:
    from ..models.subscription_item_feature_response import SubscriptionItemFeatureResponse

    return SubscriptionItemFeatureResponse.from_dict(body)


SUBSCRIPTION_ITEM_TYPE: Final = choice("static")
SUBSCRIPTION_ITEM_INPUT: Final = Record(
    {
        "priceId": TEXT,
        "priceSlug": TEXT,
        "quantity": whole(least=0),
        "type": SUBSCRIPTION_ITEM_TYPE,
        "subscriptionId": TEXT,
        "unitPrice": money(least=0),
        "addedDate": EPOCH_MS,
        "expiredAt": nullable(EPOCH_MS),
        "name": nullable(TEXT),
        "externalId": nullable(TEXT),
        "metadata": nullable(members(kinds(str=text(most=500), int=number(), Decimal=number(), float=number(), bool=BOOLEAN))),
        "manuallyCreated": BOOLEAN,
        "id": TEXT,
        "pricingModelId": TEXT,
        "livemode": BOOLEAN,
        "createdAt": EPOCH_MS,
        "updatedAt": EPOCH_MS,
    },
    "",
    Rule("priceSlug", "cannot be given when `priceId` is given", lambda source: "priceId" in source and "priceSlug" in source),
    Rule("priceSlug", "is needed, or else `priceId`", lambda source: "priceId" not in source and "priceSlug" not in source),
    Rule("subscriptionId", "is needed when `type` is given", lambda source: "type" in source and "subscriptionId" not in source),
    Rule("unitPrice", "is needed when `type` is given", lambda source: "type" in source and "unitPrice" not in source),
    Rule("quantity", "is needed when `type` is given", lambda source: "type" in source and "quantity" not in source),
    Rule("addedDate", "is needed when `type` is given", lambda source: "type" in source and "addedDate" not in source),
    Rule(
        "subscriptionId",
        "cannot be given when `type` is left out",
        lambda source: "type" not in source and "subscriptionId" in source,
    ),
    Rule("unitPrice", "cannot be given when `type` is left out", lambda source: "type" not in source and "unitPrice" in source),
    Rule("addedDate", "cannot be given when `type` is left out", lambda source: "type" not in source and "addedDate" in source),
    Rule("expiredAt", "cannot be given when `type` is left out", lambda source: "type" not in source and "expiredAt" in source),
    Rule("name", "cannot be given when `type` is left out", lambda source: "type" not in source and "name" in source),
    Rule("externalId", "cannot be given when `type` is left out", lambda source: "type" not in source and "externalId" in source),
    Rule("metadata", "cannot be given when `type` is left out", lambda source: "type" not in source and "metadata" in source),
    Rule(
        "manuallyCreated",
        "cannot be given when `type` is left out",
        lambda source: "type" not in source and "manuallyCreated" in source,
    ),
    Rule("id", "cannot be given when `type` is left out", lambda source: "type" not in source and "id" in source),
    Rule(
        "pricingModelId",
        "cannot be given when `type` is left out",
        lambda source: "type" not in source and "pricingModelId" in source,
    ),
    Rule("livemode", "cannot be given when `type` is left out", lambda source: "type" not in source and "livemode" in source),
    Rule("createdAt", "cannot be given when `type` is left out", lambda source: "type" not in source and "createdAt" in source),
    Rule("updatedAt", "cannot be given when `type` is left out", lambda source: "type" not in source and "updatedAt" in source),
    Rule(
        "quantity",
        "must be at least 1 when `type` is left out",
        lambda source: "type" not in source and "quantity" in source and source["quantity"] < 1,
    ),
)
ADJUST_AT_PERIOD_END_INPUT: Final = Record(
    {"newSubscriptionItems": many(SUBSCRIPTION_ITEM_INPUT), "timing": constant("at_end_of_current_billing_period")},
    "newSubscriptionItems timing",
)
ADJUST_AUTO_INPUT: Final = Record(
    {"newSubscriptionItems": many(SUBSCRIPTION_ITEM_INPUT), "timing": constant("auto"), "prorateCurrentBillingPeriod": BOOLEAN},
    "newSubscriptionItems timing",
)
ADJUST_IMMEDIATELY_INPUT: Final = Record(
    {
        "newSubscriptionItems": many(SUBSCRIPTION_ITEM_INPUT),
        "timing": constant("immediately"),
        "prorateCurrentBillingPeriod": BOOLEAN,
    },
    "newSubscriptionItems timing",
)
ADJUSTMENT_INPUT: Final = Union(
    "timing",
    {
        "immediately": ADJUST_IMMEDIATELY_INPUT,
        "at_end_of_current_billing_period": ADJUST_AT_PERIOD_END_INPUT,
        "auto": ADJUST_AUTO_INPUT,
    },
)
CANCEL_AT_PERIOD_END_INPUT: Final = Record({"timing": constant("at_end_of_current_billing_period")}, "timing")
CANCEL_IMMEDIATELY_INPUT: Final = Record({"timing": constant("immediately")}, "timing")
CANCELLATION_INPUT: Final = Union(
    "timing", {"immediately": CANCEL_IMMEDIATELY_INPUT, "at_end_of_current_billing_period": CANCEL_AT_PERIOD_END_INPUT}
)

SUBSCRIPTIONS_LIST: Final = Operation(
    name="subscriptions_list",
    method="GET",
    effect="read",
    decode=_read_subscription_page,
    sent=Sent("/api/v1/subscriptions", query=Record({"cursor": TEXT, "limit": whole(least=1)})),
)
SUBSCRIPTIONS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_subscription_page,
    max_size=100,
    next=("nextCursor",),
    more=("hasMore",),
)
SUBSCRIPTIONS_CREATE: Final = Operation(
    name="subscriptions_create",
    method="POST",
    effect="unsafe",
    decode=_read_subscription_response,
    sent=Sent(
        "/api/v1/subscriptions",
        body=Record(
            {
                "customerId": TEXT,
                "customerExternalId": TEXT,
                "priceId": TEXT,
                "priceSlug": TEXT,
                "quantity": whole(least=0),
                "interval": INTERVAL_UNIT,
                "intervalCount": whole(least=1),
                "startDate": TEXT,
                "trialEnd": EPOCH_MS,
                "metadata": members(kinds(str=text(most=500), int=number(), Decimal=number(), float=number(), bool=BOOLEAN)),
                "name": TEXT,
                "defaultPaymentMethodId": TEXT,
                "backupPaymentMethodId": TEXT,
                "doNotCharge": BOOLEAN,
            },
            "",
            Rule(
                "customerExternalId",
                "cannot be given when `customerId` is given",
                lambda source: "customerId" in source and "customerExternalId" in source,
            ),
            Rule(
                "customerExternalId",
                "is needed, or else `customerId`",
                lambda source: "customerId" not in source and "customerExternalId" not in source,
            ),
            Rule(
                "priceSlug",
                "cannot be given when `priceId` is given",
                lambda source: "priceId" in source and "priceSlug" in source,
            ),
            Rule(
                "priceSlug", "is needed, or else `priceId`", lambda source: "priceId" not in source and "priceSlug" not in source
            ),
            Rule(
                "defaultPaymentMethodId",
                "cannot be given when `doNotCharge` is true",
                lambda source: "doNotCharge" in source and source["doNotCharge"] is True and "defaultPaymentMethodId" in source,
            ),
            Rule(
                "backupPaymentMethodId",
                "cannot be given when `doNotCharge` is true",
                lambda source: "doNotCharge" in source and source["doNotCharge"] is True and "backupPaymentMethodId" in source,
            ),
        ),
    ),
)
SUBSCRIPTIONS_GET: Final = Operation(
    name="subscriptions_get",
    method="GET",
    effect="read",
    decode=_read_subscription_response,
    sent=Sent("/api/v1/subscriptions/{id}"),
)
SUBSCRIPTIONS_ADJUST: Final = Operation(
    name="subscriptions_adjust",
    method="POST",
    effect="unsafe",
    decode=_read_subscription_adjust_response,
    sent=Sent("/api/v1/subscriptions/{id}/adjust", body=Record({"adjustment": ADJUSTMENT_INPUT}, "adjustment")),
)
SUBSCRIPTIONS_PREVIEW_ADJUST: Final = Operation(
    name="subscriptions_preview_adjust",
    method="POST",
    effect="read",
    decode=_read_subscription_adjust_preview,
    sent=Sent("/api/v1/subscriptions/{id}/preview-adjust", body=Record({"adjustment": ADJUSTMENT_INPUT}, "adjustment")),
)
SUBSCRIPTIONS_CANCEL: Final = Operation(
    name="subscriptions_cancel",
    method="POST",
    effect="unsafe",
    decode=_read_subscription_response,
    sent=Sent("/api/v1/subscriptions/{id}/cancel", body=Record({"cancellation": CANCELLATION_INPUT}, "cancellation")),
)
SUBSCRIPTIONS_UNCANCEL: Final = Operation(
    name="subscriptions_uncancel",
    method="POST",
    effect="unsafe",
    decode=_read_subscription_response,
    sent=Sent("/api/v1/subscriptions/{id}/uncancel", body=Record({})),
)
SUBSCRIPTIONS_CANCEL_SCHEDULED_ADJUSTMENT: Final = Operation(
    name="subscriptions_cancel_scheduled_adjustment",
    method="POST",
    effect="unsafe",
    decode=_read_cancel_scheduled_adjustment_response,
    sent=Sent("/api/v1/subscriptions/{id}/cancel-scheduled-adjustment", body=Record({})),
)
SUBSCRIPTIONS_ADD_FEATURE: Final = Operation(
    name="subscriptions_add_feature",
    method="POST",
    effect="unsafe",
    decode=_read_subscription_item_feature_response,
    sent=Sent(
        "/api/v1/subscriptions/{id}/add-feature",
        body=Record(
            {"featureId": TEXT, "featureSlug": TEXT, "grantCreditsImmediately": BOOLEAN},
            "",
            Rule(
                "featureSlug",
                "cannot be given when `featureId` is given",
                lambda source: "featureId" in source and "featureSlug" in source,
            ),
            Rule(
                "featureSlug",
                "is needed, or else `featureId`",
                lambda source: "featureId" not in source and "featureSlug" not in source,
            ),
        ),
    ),
)
