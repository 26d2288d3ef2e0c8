# Generated from specs/hyperline/resources/customer_credits.yaml. Do not edit.
"""What the methods of `customer_credits` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    TIME,
    Record,
    Rule,
    Sent,
    money_number,
    number,
    whole,
)
from billfold_core.model import anything, mapping

from .shared import (
    PRICE_CONFIGURATION_INPUT,
)

if TYPE_CHECKING:
    from ..models.customer_credit import CustomerCredit
    from ..models.customer_credit_page import CustomerCreditPage
    from ..models.customer_credit_portal_settings import CustomerCreditPortalSettings
    from ..models.customer_credit_transaction_page import CustomerCreditTransactionPage


def _read_customer_credit_page(body: Any) -> CustomerCreditPage:
    from ..models.customer_credit_page import CustomerCreditPage

    return CustomerCreditPage.from_dict(body)


def _items_customer_credit_page(page: CustomerCreditPage) -> Sequence[CustomerCredit]:
    return page.data


def _read_customer_credit(body: Any) -> CustomerCredit:
    from ..models.customer_credit import CustomerCredit

    return CustomerCredit.from_dict(body)


def _read_customer_credit_transaction_page(body: Any) -> CustomerCreditTransactionPage:
    from ..models.customer_credit_transaction_page import CustomerCreditTransactionPage

    return CustomerCreditTransactionPage.from_dict(body)


def _items_customer_credit_transaction_page(page: CustomerCreditTransactionPage) -> Sequence[dict[str, Any]]:
    return page.data


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


def _read_customer_credit_portal_settings(body: Any) -> CustomerCreditPortalSettings:
    from ..models.customer_credit_portal_settings import CustomerCreditPortalSettings

    return CustomerCreditPortalSettings.from_dict(body)


CUSTOMER_CREDIT_AUTO_TOP_UP_INPUT: Final = Record(
    {"credit_count": number(), "amount_excluding_tax": money_number(least=0), "price_id": TEXT},
    "credit_count",
    Rule(
        "price_id",
        "cannot be given when `amount_excluding_tax` is given",
        lambda source: "amount_excluding_tax" in source and "price_id" in source,
    ),
)

CUSTOMER_CREDITS_LIST_ALL: Final = Operation(
    name="customer_credits_list_all",
    method="GET",
    effect="read",
    decode=_read_customer_credit_page,
    sent=Sent(
        "/v1/customers/credits",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                **dict.fromkeys(
                    (
                        "product_id product_id__not product_id__equals product_id__isNull product_id__isNotNull "
                        "product_id__contains product_id__startsWith product_id__endWith customer_id customer_id__not "
                        "customer_id__equals customer_id__isNull customer_id__isNotNull customer_id__contains "
                        "customer_id__startsWith customer_id__endWith"
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
CUSTOMER_CREDITS_LIST_ALL_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_customer_credit_page,
    max_size=100,
    total=("meta", "total"),
)
CUSTOMER_CREDITS_LIST: Final = Operation(
    name="customer_credits_list",
    method="GET",
    effect="read",
    decode=_read_customer_credit_page,
    sent=Sent("/v1/customers/{customer_id}/credits", query=Record({"take": whole(least=0), "skip": whole(least=0)})),
)
CUSTOMER_CREDITS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_customer_credit_page,
    max_size=100,
    total=("meta", "total"),
)
CUSTOMER_CREDITS_CREATE: Final = Operation(
    name="customer_credits_create",
    method="POST",
    effect="keyed",
    decode=_read_customer_credit,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/customers/{customer_id}/credits",
        body=Record(
            {
                "product_id": TEXT,
                "name": TEXT,
                "current_balance": number(),
                "low_count_threshold": number(),
                "auto_topup": CUSTOMER_CREDIT_AUTO_TOP_UP_INPUT,
            },
            "product_id",
        ),
    ),
)
CUSTOMER_CREDITS_GET: Final = Operation(
    name="customer_credits_get",
    method="GET",
    effect="read",
    decode=_read_customer_credit,
    sent=Sent("/v1/customers/{customer_id}/credits/{product_id}"),
)
CUSTOMER_CREDITS_UPDATE: Final = Operation(
    name="customer_credits_update",
    method="PUT",
    effect="keyed",
    decode=_read_customer_credit,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/customers/{customer_id}/credits/{product_id}",
        body=Record({"name": TEXT, "low_count_threshold": number(), "auto_topup": CUSTOMER_CREDIT_AUTO_TOP_UP_INPUT}),
    ),
)
CUSTOMER_CREDITS_LIST_TRANSACTIONS: Final = Operation(
    name="customer_credits_list_transactions",
    method="GET",
    effect="read",
    decode=_read_customer_credit_transaction_page,
    sent=Sent(
        "/v1/customers/{customer_id}/credits/{product_id}/transactions",
        query=Record({"take": whole(least=0), "skip": whole(least=0), "type": TEXT, "invoice_id": TEXT, "created_at": TIME}),
    ),
)
CUSTOMER_CREDITS_LIST_TRANSACTIONS_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_customer_credit_transaction_page,
    max_size=100,
    total=("meta", "total"),
)
CUSTOMER_CREDITS_PURCHASE: Final = Operation(
    name="customer_credits_purchase",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/customers/{customer_id}/credits/{product_id}/purchase",
        body=Record(
            {"credit_count": number(), "amount_excluding_tax": money_number(least=0), "price_id": TEXT, "expires_at": TIME},
            "credit_count",
            Rule(
                "price_id",
                "is needed, or else `amount_excluding_tax`",
                lambda source: "amount_excluding_tax" not in source and "price_id" not in source,
            ),
            Rule(
                "price_id",
                "cannot be given when `amount_excluding_tax` is given",
                lambda source: "amount_excluding_tax" in source and "price_id" in source,
            ),
        ),
    ),
)
CUSTOMER_CREDITS_TOP_UP: Final = Operation(
    name="customer_credits_top_up",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/customers/{customer_id}/credits/{product_id}/topup",
        body=Record({"credit_count": number(), "expires_at": TIME}, "credit_count"),
    ),
)
CUSTOMER_CREDITS_RECORD_USAGE: Final = Operation(
    name="customer_credits_record_usage",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/customers/{customer_id}/credits/{product_id}/usage",
        body=Record({"usage_retained": number(), "event_id": TEXT}, "usage_retained"),
    ),
)
CUSTOMER_CREDITS_GET_PORTAL_SETTINGS: Final = Operation(
    name="customer_credits_get_portal_settings",
    method="GET",
    effect="read",
    decode=_read_customer_credit_portal_settings,
    sent=Sent("/v1/customers/{customer_id}/credits/{product_id}/portal-settings"),
)
CUSTOMER_CREDITS_UPDATE_PORTAL_SETTINGS: Final = Operation(
    name="customer_credits_update_portal_settings",
    method="PUT",
    effect="keyed",
    decode=_read_customer_credit_portal_settings,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/customers/{customer_id}/credits/{product_id}/portal-settings",
        body=Record(
            {"enabled": BOOLEAN, "price_configuration_id": TEXT, "custom_price_configuration": PRICE_CONFIGURATION_INPUT},
            "enabled",
            Rule(
                "custom_price_configuration",
                "cannot be given when `price_configuration_id` is given",
                lambda source: "price_configuration_id" in source and "custom_price_configuration" in source,
            ),
            Rule(
                "price_configuration_id",
                "cannot be given when `enabled` is false",
                lambda source: "enabled" in source and source["enabled"] is False and "price_configuration_id" in source,
            ),
            Rule(
                "custom_price_configuration",
                "cannot be given when `enabled` is false",
                lambda source: "enabled" in source and source["enabled"] is False and "custom_price_configuration" in source,
            ),
        ),
    ),
)
