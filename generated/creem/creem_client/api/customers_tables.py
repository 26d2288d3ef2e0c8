# Generated from specs/creem/resources/customers.yaml. Do not edit.
"""What the methods of `customers` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    TEXT,
    Record,
    Rule,
    Sent,
    kinds,
    members,
    nullable,
    number,
    text,
    whole,
)

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.customer_page import CustomerPage
    from ..models.customer_portal_link import CustomerPortalLink
    from ..models.license_ import License
    from ..models.license_page import LicensePage
    from ..models.order import Order
    from ..models.order_page import OrderPage
    from ..models.subscription import Subscription
    from ..models.subscription_page import SubscriptionPage


def _read_customer_page(body: Any) -> CustomerPage:
    from ..models.customer_page import CustomerPage

    return CustomerPage.from_dict(body)


def _items_customer_page(page: CustomerPage) -> Sequence[Customer]:
    return page.items


def _read_order_page(body: Any) -> OrderPage:
    from ..models.order_page import OrderPage

    return OrderPage.from_dict(body)


def _items_order_page(page: OrderPage) -> Sequence[Order]:
    return page.items


def _read_subscription_page(body: Any) -> SubscriptionPage:
    from ..models.subscription_page import SubscriptionPage

    return SubscriptionPage.from_dict(body)


def _items_subscription_page(page: SubscriptionPage) -> Sequence[Subscription]:
    return page.items


def _read_license_page(body: Any) -> LicensePage:
    from ..models.license_page import LicensePage

    return LicensePage.from_dict(body)


def _items_license_page(page: LicensePage) -> Sequence[License]:
    return page.items


def _read_customer(body: Any) -> Customer:
    from ..models.customer import Customer

    return Customer.from_dict(body)


def _read_customer_portal_link(body: Any) -> CustomerPortalLink:
    from ..models.customer_portal_link import CustomerPortalLink

    return CustomerPortalLink.from_dict(body)


CUSTOMERS_LIST: Final = Operation(
    name="customers_list",
    method="GET",
    effect="read",
    decode=_read_customer_page,
    sent=Sent("/v1/customers/list", query=Record({"page_number": whole(least=1), "page_size": whole(least=1)})),
)
CUSTOMERS_LIST_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_customer_page,
    default_size=50,
    next=("pagination", "next_page"),
)
CUSTOMERS_LIST_ORDERS: Final = Operation(
    name="customers_list_orders",
    method="GET",
    effect="read",
    decode=_read_order_page,
    sent=Sent("/v1/customers/{id}/orders", query=Record({"page_number": whole(least=1), "page_size": whole(least=1)})),
)
CUSTOMERS_LIST_ORDERS_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_order_page,
    next=("pagination", "next_page"),
)
CUSTOMERS_LIST_SUBSCRIPTIONS: Final = Operation(
    name="customers_list_subscriptions",
    method="GET",
    effect="read",
    decode=_read_subscription_page,
    sent=Sent("/v1/customers/{id}/subscriptions", query=Record({"page_number": whole(least=1), "page_size": whole(least=1)})),
)
CUSTOMERS_LIST_SUBSCRIPTIONS_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_subscription_page,
    next=("pagination", "next_page"),
)
CUSTOMERS_LIST_LICENSES: Final = Operation(
    name="customers_list_licenses",
    method="GET",
    effect="read",
    decode=_read_license_page,
    secrets=("key",),
    sent=Sent("/v1/customers/{id}/licenses", query=Record({"page_number": whole(least=1), "page_size": whole(least=1)})),
)
CUSTOMERS_LIST_LICENSES_PAGES: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items_license_page,
    next=("pagination", "next_page"),
)
CUSTOMERS_GET: Final = Operation(
    name="customers_get",
    method="GET",
    effect="read",
    decode=_read_customer,
    sent=Sent(
        "/v1/customers",
        query=Record({"customer_id": TEXT, "email": TEXT}),
        query_rules=(
            Rule(
                "customer_id", "is needed, or else `email`", lambda source: "email" not in source and "customer_id" not in source
            ),
            Rule(
                "email",
                "cannot be given when `customer_id` is given",
                lambda source: "customer_id" in source and "email" in source,
            ),
        ),
    ),
)
CUSTOMERS_CREATE: Final = Operation(
    name="customers_create",
    method="POST",
    effect="unsafe",
    decode=_read_customer,
    sent=Sent(
        "/v1/customers",
        body=Record(
            {
                "email": TEXT,
                "name": TEXT,
                "external_id": text(most=255),
                "metadata": members(nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number()))),
            },
            "email name",
        ),
    ),
)
CUSTOMERS_UPDATE: Final = Operation(
    name="customers_update",
    method="PATCH",
    effect="idempotent",
    decode=_read_customer,
    sent=Sent(
        "/v1/customers",
        body=Record(
            {
                "customer_id": TEXT,
                "name": TEXT,
                "email": TEXT,
                "external_id": nullable(text(most=255)),
                "metadata": nullable(members(nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number())))),
            },
            "customer_id",
        ),
    ),
)
CUSTOMERS_CREATE_PORTAL_LINK: Final = Operation(
    name="customers_create_portal_link",
    method="POST",
    effect="unsafe",
    decode=_read_customer_portal_link,
    secrets=("customer_portal_link",),
    sent=Sent("/v1/customers/billing", body=Record({"customer_id": TEXT}, "customer_id")),
)
