# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
"""What the methods of `subscriptions` send, as tables, and how its answers are read."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    FREE,
    TEXT,
    TIME,
    Record,
    Rule,
    Sent,
    choice,
    joined,
    kinds,
    many,
    members,
    money_number,
    nullable,
    number,
    text,
    whole,
)
from billfold_core.model import anything, array, mapping

from .shared import (
    INTERVAL_INPUT,
    PAYMENT_METHOD_TYPE,
    REFUND_METHOD,
    SUBSCRIPTION_BILLING_ALIGNMENT,
    SUBSCRIPTION_CANCELLATION_STRATEGY,
    SUBSCRIPTION_CONTRACT_TERMS_INPUT,
    SUBSCRIPTION_COUPON_INPUT,
    SUBSCRIPTION_END_STRATEGY,
    SUBSCRIPTION_PAYMENT_SCHEDULE,
    SUBSCRIPTION_PHASE_INPUT,
    SUBSCRIPTION_PRODUCT_INPUT,
    VALUATION_PERIOD,
)

if TYPE_CHECKING:
    from ..models.arr_entry import ArrEntry
    from ..models.arr_page import ArrPage
    from ..models.subscription import Subscription
    from ..models.subscription_applied_update import SubscriptionAppliedUpdate
    from ..models.subscription_page import SubscriptionPage
    from ..models.subscription_phase import SubscriptionPhase
    from ..models.subscription_phase_page import SubscriptionPhasePage
    from ..models.subscription_seat_update import SubscriptionSeatUpdate
    from ..models.subscription_updates_simulation import SubscriptionUpdatesSimulation
    from ..models.subscription_valuation import SubscriptionValuation


def _read_subscription_page(body: Any) -> SubscriptionPage:
    from ..models.subscription_page import SubscriptionPage

    return SubscriptionPage.from_dict(body)


def _items_subscription_page(page: SubscriptionPage) -> Sequence[Subscription]:
    return page.data


def _read_subscription(body: Any) -> Subscription:
    from ..models.subscription import Subscription

    return Subscription.from_dict(body)


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


def _read_subscription_applied_update(body: Any) -> SubscriptionAppliedUpdate:
    from ..models.subscription_applied_update import SubscriptionAppliedUpdate

    return SubscriptionAppliedUpdate.from_dict(body)


def _read_array_subscription_applied_update(body: Any) -> builtins.list[SubscriptionAppliedUpdate]:
    from ..models.subscription_applied_update import SubscriptionAppliedUpdate

    return array(body, "", SubscriptionAppliedUpdate.from_dict)


def _read_subscription_updates_simulation(body: Any) -> SubscriptionUpdatesSimulation:
    from ..models.subscription_updates_simulation import SubscriptionUpdatesSimulation

    return SubscriptionUpdatesSimulation.from_dict(body)


def _read_array_subscription_seat_update(body: Any) -> builtins.list[SubscriptionSeatUpdate]:
    from ..models.subscription_seat_update import SubscriptionSeatUpdate

    return array(body, "", SubscriptionSeatUpdate.from_dict)


def _read_subscription_phase_page(body: Any) -> SubscriptionPhasePage:
    from ..models.subscription_phase_page import SubscriptionPhasePage

    return SubscriptionPhasePage.from_dict(body)


def _read_subscription_phase(body: Any) -> SubscriptionPhase:
    from ..models.subscription_phase import SubscriptionPhase

    return SubscriptionPhase.from_dict(body)


def _read_arr_page(body: Any) -> ArrPage:
    from ..models.arr_page import ArrPage

    return ArrPage.from_dict(body)


def _items_arr_page(page: ArrPage) -> Sequence[ArrEntry]:
    return page.data


def _read_subscription_valuation(body: Any) -> SubscriptionValuation:
    from ..models.subscription_valuation import SubscriptionValuation

    return SubscriptionValuation.from_dict(body)


SUBSCRIPTION_ACTIVATION_STRATEGY: Final = choice("start_date", "manually", "checkout", "quote")
SUBSCRIPTION_APPLICATION_SCHEDULE: Final = text(least=1)
SUBSCRIPTION_CALCULATION_METHOD: Final = choice("pro_rata", "pay_in_full", "do_not_charge")
SUBSCRIPTION_CHECKOUT_RECIPIENT_INPUT: Final = Record({"email": TEXT, "message": TEXT}, "email")
SUBSCRIPTION_CHECKOUT_INPUT: Final = Record({"send_to": SUBSCRIPTION_CHECKOUT_RECIPIENT_INPUT, "redirect_url": TEXT})
SUBSCRIPTION_INVOICE_SCHEDULE: Final = choice("period_start", "period_end")
SUBSCRIPTION_PAYMENT_STRATEGY: Final = choice("new", "current", "external")
SUBSCRIPTION_PRORATION_PRECISION: Final = choice("calendar_days", "milliseconds")
SUBSCRIPTION_STATUS_FILTER: Final = choice(
    *("active pending paused errored cancelled draft voided archived inactive all any").split()
)
SUBSCRIPTION_TRIAL_INPUT: Final = Record(
    {"end_strategy": SUBSCRIPTION_END_STRATEGY, "starts_at": TIME, "ends_at": TIME, "duration": INTERVAL_INPUT}, "end_strategy"
)
SUBSCRIPTION_UPDATE_TYPE: Final = text(least=1)
SUBSCRIPTION_UPDATE_ITEM: Final = Record({"type": SUBSCRIPTION_UPDATE_TYPE, "payload": FREE}, "type payload")

SUBSCRIPTIONS_LIST: Final = Operation(
    name="subscriptions_list",
    method="GET",
    effect="read",
    decode=_read_subscription_page,
    sent=Sent(
        "/v2/subscriptions",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                **dict.fromkeys(("invoicing_entity_id invoice_drafts integration_entity_id").split(), TEXT),
                "custom_properties": members(TEXT),
                "status": SUBSCRIPTION_STATUS_FILTER,
                "status__in": joined(many(SUBSCRIPTION_STATUS_FILTER)),
                "activation_strategy": SUBSCRIPTION_ACTIVATION_STRATEGY,
                "activation_strategy__in": joined(many(SUBSCRIPTION_ACTIVATION_STRATEGY)),
                **dict.fromkeys(
                    (
                        "currency currency__not currency__equals currency__isNull currency__isNotNull currency__contains "
                        "currency__startsWith currency__endWith plan_id plan_id__not plan_id__equals plan_id__isNull "
                        "plan_id__isNotNull plan_id__contains plan_id__startsWith plan_id__endWith original_quote_id "
                        "original_quote_id__not original_quote_id__equals original_quote_id__isNull "
                        "original_quote_id__isNotNull original_quote_id__contains original_quote_id__startsWith "
                        "original_quote_id__endWith customer_id customer_id__not customer_id__equals customer_id__isNull "
                        "customer_id__isNotNull customer_id__contains customer_id__startsWith customer_id__endWith "
                        "purchase_order purchase_order__not purchase_order__equals purchase_order__isNull "
                        "purchase_order__isNotNull purchase_order__contains purchase_order__startsWith "
                        "purchase_order__endWith"
                    ).split(),
                    TEXT,
                ),
                **dict.fromkeys(("updated_at updated_at__not updated_at__equals").split(), TIME),
                "updated_at__isNull": TEXT,
                "updated_at__isNotNull": TEXT,
                **dict.fromkeys(("updated_at__lt updated_at__lte updated_at__gt updated_at__gte").split(), TIME),
            }
        ),
    ),
)
SUBSCRIPTIONS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_subscription_page,
    max_size=100,
    total=("meta", "total"),
)
SUBSCRIPTIONS_CREATE: Final = Operation(
    name="subscriptions_create",
    method="POST",
    effect="keyed",
    decode=_read_subscription,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v2/subscriptions",
        body=Record(
            {
                "customer_id": TEXT,
                "products": many(SUBSCRIPTION_PRODUCT_INPUT),
                "phases": many(SUBSCRIPTION_PHASE_INPUT),
                "template_id": TEXT,
                "template_configuration_id": TEXT,
                "plan_id": TEXT,
                "activation_strategy": SUBSCRIPTION_ACTIVATION_STRATEGY,
                "coupons": many(SUBSCRIPTION_COUPON_INPUT),
                "name": TEXT,
                "purchase_order": TEXT,
                "invoicing_entity_id": TEXT,
                "crm_opportunity_id": TEXT,
                "minimum_invoice_fee": money_number(least=0),
                "contract_terms": SUBSCRIPTION_CONTRACT_TERMS_INPUT,
                "starts_at": TIME,
                "initial_billing_at": TIME,
                "display_shipping_details": BOOLEAN,
                "cancel_at": TIME,
                "cancellation_strategy": SUBSCRIPTION_CANCELLATION_STRATEGY,
                "cancellation_amount": money_number(least=0),
                "cancellation_refund_method": REFUND_METHOD,
                "properties": members(
                    nullable(
                        kinds(
                            str=TEXT,
                            int=number(),
                            Decimal=number(),
                            float=number(),
                            bool=BOOLEAN,
                            list=many(nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN))),
                        )
                    )
                ),
                "custom_properties": members(
                    nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN, list=many(TEXT)))
                ),
                "tax_only": BOOLEAN,
                "generate_draft_invoices": BOOLEAN,
                "generate_document": BOOLEAN,
                "document_name": nullable(TEXT),
                "add_tax_to_document": BOOLEAN,
                "do_not_charge_subscription": BOOLEAN,
                "invoice_custom_note": nullable(TEXT),
                "invoice_schedule": nullable(SUBSCRIPTION_INVOICE_SCHEDULE),
                "trial": SUBSCRIPTION_TRIAL_INPUT,
                "payment_method_strategy": SUBSCRIPTION_PAYMENT_STRATEGY,
                "available_payment_method_types": many(PAYMENT_METHOD_TYPE),
                "billing_cycle_alignment": SUBSCRIPTION_BILLING_ALIGNMENT,
                "checkout_session": SUBSCRIPTION_CHECKOUT_INPUT,
            },
            "customer_id",
            Rule(
                "products", "cannot be given when `phases` is given", lambda source: "phases" in source and "products" in source
            ),
            Rule("coupons", "cannot be given when `phases` is given", lambda source: "phases" in source and "coupons" in source),
            Rule(
                "activation_strategy",
                "cannot be given when `phases` is given",
                lambda source: "phases" in source and "activation_strategy" in source,
            ),
            Rule(
                "products",
                "is needed, or else `phases`, `template_id` or `plan_id`",
                lambda source: (
                    not ("products" in source or "phases" in source or "template_id" in source or "plan_id" in source)
                    and "products" not in source
                ),
            ),
            Rule(
                "trial",
                "cannot be given when `plan_id` is left out",
                lambda source: "plan_id" not in source and "trial" in source,
            ),
            Rule(
                "billing_cycle_alignment",
                "cannot be given when `plan_id` is left out",
                lambda source: "plan_id" not in source and "billing_cycle_alignment" in source,
            ),
        ),
    ),
)
SUBSCRIPTIONS_GET: Final = Operation(
    name="subscriptions_get",
    method="GET",
    effect="read",
    decode=_read_subscription,
    sent=Sent("/v2/subscriptions/{id}", query=Record({"include_live_billing": BOOLEAN})),
)
SUBSCRIPTIONS_UPDATE: Final = Operation(
    name="subscriptions_update",
    method="PUT",
    effect="keyed",
    decode=_read_subscription,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v2/subscriptions/{id}",
        body=Record(
            {
                "name": TEXT,
                "purchase_order": TEXT,
                "crm_opportunity_id": TEXT,
                "minimum_invoice_fee": money_number(least=0),
                "estimated_arr": money_number(least=0),
                "contract_value": money_number(least=0),
                "contract_terms": SUBSCRIPTION_CONTRACT_TERMS_INPUT,
                "phases": many(SUBSCRIPTION_PHASE_INPUT),
                "starts_at": TIME,
                "initial_billing_at": TIME,
                "cancel_at": TIME,
                "display_shipping_details": BOOLEAN,
                "properties": members(
                    nullable(
                        kinds(
                            str=TEXT,
                            int=number(),
                            Decimal=number(),
                            float=number(),
                            bool=BOOLEAN,
                            list=many(nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN))),
                        )
                    )
                ),
                "custom_properties": members(
                    nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN, list=many(TEXT)))
                ),
                "tax_only": BOOLEAN,
                "generate_draft_invoices": BOOLEAN,
                "generate_document": BOOLEAN,
                "document_name": nullable(TEXT),
                "add_tax_to_document": BOOLEAN,
                "do_not_charge_subscription": BOOLEAN,
                "invoice_custom_note": nullable(TEXT),
                "invoice_schedule": nullable(SUBSCRIPTION_INVOICE_SCHEDULE),
            }
        ),
    ),
)
SUBSCRIPTIONS_ACTIVATE: Final = Operation(
    name="subscriptions_activate",
    method="POST",
    effect="keyed",
    decode=_read_subscription,
    key_header="Idempotency-Key",
    sent=Sent("/v1/subscriptions/{id}/activate"),
)
SUBSCRIPTIONS_CANCEL: Final = Operation(
    name="subscriptions_cancel",
    method="POST",
    effect="keyed",
    decode=_read_subscription,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/subscriptions/{id}/cancel",
        body=Record({"cancel_at": TIME, "reason": TEXT, "pro_rata": BOOLEAN, "refund_method": REFUND_METHOD}),
    ),
)
SUBSCRIPTIONS_REINSTATE: Final = Operation(
    name="subscriptions_reinstate",
    method="POST",
    effect="keyed",
    decode=_read_subscription,
    key_header="Idempotency-Key",
    sent=Sent("/v1/subscriptions/{id}/reinstate"),
)
SUBSCRIPTIONS_PAUSE: Final = Operation(
    name="subscriptions_pause",
    method="POST",
    effect="keyed",
    decode=_read_subscription,
    key_header="Idempotency-Key",
    sent=Sent("/v1/subscriptions/{id}/pause", body=Record({"reactivate_at": TIME})),
)
SUBSCRIPTIONS_REACTIVATE: Final = Operation(
    name="subscriptions_reactivate",
    method="POST",
    effect="keyed",
    decode=_read_subscription,
    key_header="Idempotency-Key",
    sent=Sent("/v1/subscriptions/{id}/reactivate"),
)
SUBSCRIPTIONS_RENEW: Final = Operation(
    name="subscriptions_renew",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent("/v1/subscriptions/{id}/renew", body=Record({"up_to": TIME}, "up_to")),
)
SUBSCRIPTIONS_APPLY_UPDATE: Final = Operation(
    name="subscriptions_apply_update",
    method="POST",
    effect="keyed",
    decode=_read_subscription_applied_update,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/subscriptions/{id}/update",
        body=Record(
            {
                "type": SUBSCRIPTION_UPDATE_TYPE,
                "payload": FREE,
                "application_schedule": SUBSCRIPTION_APPLICATION_SCHEDULE,
                "payment_schedule": SUBSCRIPTION_PAYMENT_SCHEDULE,
                "calculation_method": SUBSCRIPTION_CALCULATION_METHOD,
                "apply_at": TIME,
                "charge_at": TIME,
                "precision": SUBSCRIPTION_PRORATION_PRECISION,
                "refund_method": REFUND_METHOD,
            },
            "type payload application_schedule payment_schedule calculation_method",
            Rule(
                "apply_at",
                "is needed when `application_schedule` is `scheduled`",
                lambda source: (
                    "application_schedule" in source
                    and source["application_schedule"] == "scheduled"
                    and "apply_at" not in source
                ),
            ),
            Rule(
                "charge_at",
                "is needed when `payment_schedule` is `custom`",
                lambda source: (
                    "payment_schedule" in source and source["payment_schedule"] == "custom" and "charge_at" not in source
                ),
            ),
        ),
    ),
)
SUBSCRIPTIONS_APPLY_UPDATES: Final = Operation(
    name="subscriptions_apply_updates",
    method="POST",
    effect="keyed",
    decode=_read_array_subscription_applied_update,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/subscriptions/{id}/update-many",
        body=Record(
            {
                "updates": many(SUBSCRIPTION_UPDATE_ITEM),
                "application_schedule": SUBSCRIPTION_APPLICATION_SCHEDULE,
                "payment_schedule": SUBSCRIPTION_PAYMENT_SCHEDULE,
                "calculation_method": SUBSCRIPTION_CALCULATION_METHOD,
                "apply_at": TIME,
                "charge_at": TIME,
                "precision": SUBSCRIPTION_PRORATION_PRECISION,
                "refund_method": REFUND_METHOD,
            },
            "updates application_schedule payment_schedule calculation_method",
            Rule(
                "apply_at",
                "is needed when `application_schedule` is `scheduled`",
                lambda source: (
                    "application_schedule" in source
                    and source["application_schedule"] == "scheduled"
                    and "apply_at" not in source
                ),
            ),
            Rule(
                "charge_at",
                "is needed when `payment_schedule` is `custom`",
                lambda source: (
                    "payment_schedule" in source and source["payment_schedule"] == "custom" and "charge_at" not in source
                ),
            ),
        ),
    ),
)
SUBSCRIPTIONS_SIMULATE_UPDATES: Final = Operation(
    name="subscriptions_simulate_updates",
    method="POST",
    effect="read",
    decode=_read_subscription_updates_simulation,
    sent=Sent(
        "/v1/subscriptions/{id}/simulate-updates",
        body=Record(
            {
                "updates": many(SUBSCRIPTION_UPDATE_ITEM),
                "application_schedule": SUBSCRIPTION_APPLICATION_SCHEDULE,
                "payment_schedule": SUBSCRIPTION_PAYMENT_SCHEDULE,
                "calculation_method": SUBSCRIPTION_CALCULATION_METHOD,
                "apply_at": TIME,
                "charge_at": TIME,
                "precision": SUBSCRIPTION_PRORATION_PRECISION,
                "refund_method": REFUND_METHOD,
            },
            "updates application_schedule payment_schedule calculation_method",
            Rule(
                "apply_at",
                "is needed when `application_schedule` is `scheduled`",
                lambda source: (
                    "application_schedule" in source
                    and source["application_schedule"] == "scheduled"
                    and "apply_at" not in source
                ),
            ),
            Rule(
                "charge_at",
                "is needed when `payment_schedule` is `custom`",
                lambda source: (
                    "payment_schedule" in source and source["payment_schedule"] == "custom" and "charge_at" not in source
                ),
            ),
        ),
    ),
)
SUBSCRIPTIONS_REFRESH_SEAT_PRODUCTS: Final = Operation(
    name="subscriptions_refresh_seat_products",
    method="POST",
    effect="keyed",
    decode=_read_array_subscription_seat_update,
    key_header="Idempotency-Key",
    sent=Sent("/v2/subscriptions/{id}/refresh-seat-products"),
)
SUBSCRIPTIONS_LIST_PHASES: Final = Operation(
    name="subscriptions_list_phases",
    method="GET",
    effect="read",
    decode=_read_subscription_phase_page,
    sent=Sent("/v2/subscriptions/{id}/phases"),
)
SUBSCRIPTIONS_GET_PHASE: Final = Operation(
    name="subscriptions_get_phase",
    method="GET",
    effect="read",
    decode=_read_subscription_phase,
    sent=Sent("/v2/subscriptions/{id}/phases/{phase_id}"),
)
SUBSCRIPTIONS_START_NEXT_PHASE: Final = Operation(
    name="subscriptions_start_next_phase",
    method="POST",
    effect="keyed",
    decode=_read_subscription,
    key_header="Idempotency-Key",
    sent=Sent("/v2/subscriptions/{id}/next-phase", body=Record({"transition_date": TIME})),
)
SUBSCRIPTIONS_LIST_ARR_HISTORY: Final = Operation(
    name="subscriptions_list_arr_history",
    method="GET",
    effect="read",
    decode=_read_arr_page,
    sent=Sent(
        "/v1/subscriptions/{id}/arr-history",
        query=Record({"limit": whole(least=1), "cursor": TEXT, "occurred_at__gte": TIME, "occurred_at__lte": TIME}),
    ),
)
SUBSCRIPTIONS_LIST_ARR_HISTORY_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_arr_page,
    max_size=100,
    next=("next_cursor",),
    more=("has_more",),
)
SUBSCRIPTIONS_GET_VALUATION: Final = Operation(
    name="subscriptions_get_valuation",
    method="GET",
    effect="read",
    decode=_read_subscription_valuation,
    sent=Sent("/v1/subscriptions/{id}/valuation", query=Record({"granularity": VALUATION_PERIOD})),
)
SUBSCRIPTIONS_PREVIEW_TIMELINE: Final = Operation(
    name="subscriptions_preview_timeline",
    method="GET",
    effect="read",
    decode=_read_mapping_anything,
    sent=Sent("/v1/subscriptions/{id}/preview-timeline", query=Record({"max_events": whole()})),
)
