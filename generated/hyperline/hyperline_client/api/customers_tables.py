# Generated from specs/hyperline/resources/customers.yaml. Do not edit.
"""What the methods of `customers` send, as tables, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    FREE,
    TEXT,
    TIME,
    Record,
    Sent,
    choice,
    joined,
    kinds,
    many,
    members,
    nullable,
    number,
    text,
    whole,
)

from .shared import ADDRESS_INPUT, COUNTRY, CURRENCY, LANGUAGE, PAYMENT_METHOD_TYPE, SORT_ORDER, VALUATION_PERIOD

if TYPE_CHECKING:
    from ..models.arr_entry import ArrEntry
    from ..models.arr_page import ArrPage
    from ..models.customer import Customer
    from ..models.customer_batch_result import CustomerBatchResult
    from ..models.customer_page import CustomerPage
    from ..models.customer_page_v1 import CustomerPageV1
    from ..models.customer_portal import CustomerPortal
    from ..models.customer_provider_result import CustomerProviderResult
    from ..models.customer_tax_rate import CustomerTaxRate
    from ..models.customer_valuation import CustomerValuation


def _read_customer_page(body: Any) -> CustomerPage:
    from ..models.customer_page import CustomerPage

    return CustomerPage.from_dict(body)


def _items_customer_page(page: CustomerPage) -> Sequence[Customer]:
    return page.data


def _read_customer(body: Any) -> Customer:
    from ..models.customer import Customer

    return Customer.from_dict(body)


def _read_customer_page_v1(body: Any) -> CustomerPageV1:
    from ..models.customer_page_v1 import CustomerPageV1

    return CustomerPageV1.from_dict(body)


def _items_customer_page_v1(page: CustomerPageV1) -> Sequence[Customer]:
    return page.data


def _read_customer_batch_result(body: Any) -> CustomerBatchResult:
    from ..models.customer_batch_result import CustomerBatchResult

    return CustomerBatchResult.from_dict(body)


def _read_customer_provider_result(body: Any) -> CustomerProviderResult:
    from ..models.customer_provider_result import CustomerProviderResult

    return CustomerProviderResult.from_dict(body)


def _read_none(body: Any) -> None:

    return None


def _read_customer_portal(body: Any) -> CustomerPortal:
    from ..models.customer_portal import CustomerPortal

    return CustomerPortal.from_dict(body)


def _read_customer_tax_rate(body: Any) -> CustomerTaxRate:
    from ..models.customer_tax_rate import CustomerTaxRate

    return CustomerTaxRate.from_dict(body)


def _read_arr_page(body: Any) -> ArrPage:
    from ..models.arr_page import ArrPage

    return ArrPage.from_dict(body)


def _items_arr_page(page: ArrPage) -> Sequence[ArrEntry]:
    return page.data


def _read_customer_valuation(body: Any) -> CustomerValuation:
    from ..models.customer_valuation import CustomerValuation

    return CustomerValuation.from_dict(body)


CUSTOMER_ORGANISATION_INVOICING: Final = choice("none", "every_invoice", "concat")
CUSTOMER_PAYMENT_TYPE: Final = choice(
    *(
        "card apple_pay google_pay direct_debit direct_debit_ach direct_debit_bacs stripe_link transfer "
        "transfer_automated external"
    ).split()
)
CUSTOMER_TAX_ID_INPUT: Final = Record({"value": TEXT}, "value")
CUSTOMER_TAXABILITY: Final = choice("taxable", "exempt")
WRITABLE_CUSTOMER_TYPE: Final = choice("corporate", "person")
CUSTOMER_BATCH_ITEM: Final = Record(
    {
        "batch_customer_id": TEXT,
        "name": TEXT,
        "type": WRITABLE_CUSTOMER_TYPE,
        "currency": CURRENCY,
        "is_government_affiliated": BOOLEAN,
        "tax_ids": many(CUSTOMER_TAX_ID_INPUT, most=1),
        "local_tax_number": TEXT,
        "tax_rate_custom": number(least=0, most=100),
        "taxability": CUSTOMER_TAXABILITY,
        "registration_number": TEXT,
        "external_id": TEXT,
        "domain": TEXT,
        "invoicing_entity_id": TEXT,
        "billing_address": ADDRESS_INPUT,
        "shipping_address": ADDRESS_INPUT,
        "billing_email": TEXT,
        "invoice_emails": many(TEXT),
        "language": LANGUAGE,
        "timezone": TEXT,
        "available_payment_methods": many(PAYMENT_METHOD_TYPE),
        "payment_method_type": CUSTOMER_PAYMENT_TYPE,
        "bank_account": FREE,
        "custom_payment_delay": whole(),
        "custom_payment_initiation_delay": whole(),
        "organisation_id": TEXT,
        "organisation_invoicing": CUSTOMER_ORGANISATION_INVOICING,
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
        "invoice_reminders_enabled": BOOLEAN,
        "price_book_id": TEXT,
        "owner_id": TEXT,
        "follower_ids": many(TEXT),
        "providers": members(TEXT),
    }
)
CUSTOMER_PROVIDER_NAME: Final = choice("mollie", "stripe", "gocardless", "airwallex", "hubspot", "salesforce")
CUSTOMER_PROVIDER_INPUT: Final = Record(
    {"customer_id": TEXT, "provider_name": CUSTOMER_PROVIDER_NAME, "provider_id": TEXT, "provider_account_id": TEXT},
    "customer_id provider_name provider_id",
)
CUSTOMER_SORT: Final = choice("created_at", "updated_at")
CUSTOMER_STATUS_FILTER: Final = choice("all", "active", "archived")
CUSTOMER_STATUS_FILTER_V1: Final = choice("all", "active", "archived", "imported", "inactive")
CUSTOMER_SUBSCRIPTION_STATUS: Final = text(least=1)
CUSTOMER_TYPE: Final = choice("corporate", "person", "automatically_created")

CUSTOMERS_LIST: Final = Operation(
    name="customers_list",
    method="GET",
    effect="read",
    decode=_read_customer_page,
    sent=Sent(
        "/v2/customers",
        query=Record(
            {
                "limit": whole(least=1),
                "cursor": TEXT,
                "include_total": BOOLEAN,
                "order": SORT_ORDER,
                "sort": CUSTOMER_SORT,
                "search": TEXT,
                "segment_id": TEXT,
                "custom_properties": members(TEXT),
                **dict.fromkeys(
                    (
                        "integration_entity_id name name__not name__equals name__isNull name__isNotNull name__contains "
                        "name__startsWith name__endWith currency currency__not currency__equals currency__isNull "
                        "currency__isNotNull currency__contains currency__startsWith currency__endWith country country__not "
                        "country__equals country__isNull country__isNotNull country__contains country__startsWith "
                        "country__endWith external_id external_id__not external_id__equals external_id__isNull "
                        "external_id__isNotNull external_id__contains external_id__startsWith external_id__endWith "
                        "billing_email billing_email__not billing_email__equals billing_email__isNull "
                        "billing_email__isNotNull billing_email__contains billing_email__startsWith billing_email__endWith "
                        "tax_id tax_id__not tax_id__equals tax_id__isNull tax_id__isNotNull tax_id__contains "
                        "tax_id__startsWith tax_id__endWith invoicing_entity_id invoicing_entity_id__not "
                        "invoicing_entity_id__equals invoicing_entity_id__isNull invoicing_entity_id__isNotNull "
                        "invoicing_entity_id__contains invoicing_entity_id__startsWith invoicing_entity_id__endWith"
                    ).split(),
                    TEXT,
                ),
                **dict.fromkeys(("created_at created_at__not created_at__equals").split(), TIME),
                "created_at__isNull": TEXT,
                "created_at__isNotNull": TEXT,
                **dict.fromkeys(
                    (
                        "created_at__lt created_at__lte created_at__gt created_at__gte updated_at updated_at__not "
                        "updated_at__equals"
                    ).split(),
                    TIME,
                ),
                "updated_at__isNull": TEXT,
                "updated_at__isNotNull": TEXT,
                **dict.fromkeys(("updated_at__lt updated_at__lte updated_at__gt updated_at__gte").split(), TIME),
                "type": CUSTOMER_TYPE,
                "type__in": joined(many(CUSTOMER_TYPE)),
                "status": CUSTOMER_STATUS_FILTER,
                "status__in": joined(many(CUSTOMER_STATUS_FILTER)),
                "subscription_status": CUSTOMER_SUBSCRIPTION_STATUS,
                "subscription_status__in": joined(many(CUSTOMER_SUBSCRIPTION_STATUS)),
                "payment_method_type": CUSTOMER_PAYMENT_TYPE,
                "payment_method_type__in": joined(many(CUSTOMER_PAYMENT_TYPE)),
            }
        ),
    ),
)
CUSTOMERS_LIST_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_customer_page,
    max_size=100,
    next=("next_cursor",),
    more=("has_more",),
)
CUSTOMERS_GET: Final = Operation(
    name="customers_get",
    method="GET",
    effect="read",
    decode=_read_customer,
    sent=Sent("/v2/customers/{id}"),
)
CUSTOMERS_LIST_V1: Final = Operation(
    name="customers_list_v1",
    method="GET",
    effect="read",
    decode=_read_customer_page_v1,
    sent=Sent(
        "/v1/customers",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                "status": CUSTOMER_STATUS_FILTER_V1,
                "id__in": joined(many(TEXT)),
                **dict.fromkeys(
                    (
                        "name name__not name__equals name__isNull name__isNotNull name__contains name__startsWith name__endWith"
                    ).split(),
                    TEXT,
                ),
            }
        ),
    ),
)
CUSTOMERS_LIST_V1_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_customer_page_v1,
    max_size=100,
    reach=10000,
    beyond="customers.list",
    total=("meta", "total"),
)
CUSTOMERS_CREATE: Final = Operation(
    name="customers_create",
    method="POST",
    effect="keyed",
    decode=_read_customer,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/customers",
        body=Record(
            {
                "name": TEXT,
                "type": WRITABLE_CUSTOMER_TYPE,
                "currency": CURRENCY,
                "is_government_affiliated": BOOLEAN,
                "tax_ids": many(CUSTOMER_TAX_ID_INPUT, most=1),
                "local_tax_number": TEXT,
                "tax_rate_custom": number(least=0, most=100),
                "taxability": CUSTOMER_TAXABILITY,
                "registration_number": TEXT,
                "external_id": TEXT,
                "domain": TEXT,
                "invoicing_entity_id": TEXT,
                "billing_address": ADDRESS_INPUT,
                "shipping_address": ADDRESS_INPUT,
                "billing_email": TEXT,
                "invoice_emails": many(TEXT),
                "language": LANGUAGE,
                "timezone": TEXT,
                "available_payment_methods": many(PAYMENT_METHOD_TYPE),
                "payment_method_type": CUSTOMER_PAYMENT_TYPE,
                "bank_account": FREE,
                "custom_payment_delay": whole(),
                "custom_payment_initiation_delay": whole(),
                "organisation_id": TEXT,
                "organisation_invoicing": CUSTOMER_ORGANISATION_INVOICING,
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
                "invoice_reminders_enabled": BOOLEAN,
                "price_book_id": TEXT,
                "owner_id": TEXT,
                "follower_ids": many(TEXT),
                "providers": members(TEXT),
            }
        ),
    ),
)
CUSTOMERS_CREATE_BATCH: Final = Operation(
    name="customers_create_batch",
    method="POST",
    effect="keyed",
    decode=_read_customer_batch_result,
    key_header="Idempotency-Key",
    sent=Sent("/v1/customers/batch", body=Record({"customers": many(CUSTOMER_BATCH_ITEM, most=50)}, "customers")),
)
CUSTOMERS_BULK_UPDATE_PROVIDERS: Final = Operation(
    name="customers_bulk_update_providers",
    method="POST",
    effect="keyed",
    decode=_read_customer_provider_result,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/customers/providers-bulk-update",
        query=Record({"sync": BOOLEAN}),
        body=many(CUSTOMER_PROVIDER_INPUT),
        items="customers",
    ),
)
CUSTOMERS_GET_V1: Final = Operation(
    name="customers_get_v1",
    method="GET",
    effect="read",
    decode=_read_customer,
    sent=Sent("/v1/customers/{id}"),
)
CUSTOMERS_UPDATE: Final = Operation(
    name="customers_update",
    method="PUT",
    effect="keyed",
    decode=_read_customer,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/customers/{id}",
        body=Record(
            {
                "name": nullable(TEXT),
                "type": WRITABLE_CUSTOMER_TYPE,
                "currency": CURRENCY,
                "is_government_affiliated": BOOLEAN,
                "tax_ids": many(CUSTOMER_TAX_ID_INPUT, most=1),
                "local_tax_number": nullable(TEXT),
                "tax_rate_custom": nullable(number(least=0, most=100)),
                "taxability": CUSTOMER_TAXABILITY,
                "registration_number": nullable(TEXT),
                "external_id": nullable(TEXT),
                "domain": nullable(TEXT),
                "invoicing_entity_id": nullable(TEXT),
                "billing_address": nullable(ADDRESS_INPUT),
                "shipping_address": nullable(ADDRESS_INPUT),
                "billing_email": nullable(TEXT),
                "invoice_emails": many(TEXT),
                "language": nullable(LANGUAGE),
                "timezone": nullable(TEXT),
                "available_payment_methods": many(PAYMENT_METHOD_TYPE),
                "payment_method_type": CUSTOMER_PAYMENT_TYPE,
                "bank_account": FREE,
                "custom_payment_delay": nullable(whole()),
                "custom_payment_initiation_delay": nullable(whole()),
                "organisation_id": nullable(TEXT),
                "organisation_invoicing": CUSTOMER_ORGANISATION_INVOICING,
                "properties": nullable(
                    members(
                        nullable(
                            kinds(
                                str=TEXT,
                                int=number(),
                                Decimal=number(),
                                float=number(),
                                bool=BOOLEAN,
                                list=many(
                                    nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN))
                                ),
                            )
                        )
                    )
                ),
                "custom_properties": nullable(
                    members(
                        nullable(kinds(str=TEXT, int=number(), Decimal=number(), float=number(), bool=BOOLEAN, list=many(TEXT)))
                    )
                ),
                "invoice_reminders_enabled": BOOLEAN,
                "price_book_id": nullable(TEXT),
                "owner_id": nullable(TEXT),
                "follower_ids": many(TEXT),
                "payment_method_id": TEXT,
                "country": COUNTRY,
                "vat_number": TEXT,
                "vat_rate_custom": number(),
            }
        ),
    ),
)
CUSTOMERS_DELETE: Final = Operation(
    name="customers_delete",
    method="DELETE",
    effect="idempotent",
    decode=_read_none,
    sent=Sent("/v1/customers/{id}"),
)
CUSTOMERS_ARCHIVE: Final = Operation(
    name="customers_archive",
    method="PUT",
    effect="keyed",
    decode=_read_customer,
    key_header="Idempotency-Key",
    sent=Sent("/v1/customers/{id}/archive"),
)
CUSTOMERS_UNARCHIVE: Final = Operation(
    name="customers_unarchive",
    method="PUT",
    effect="keyed",
    decode=_read_customer,
    key_header="Idempotency-Key",
    sent=Sent("/v1/customers/{id}/unarchive"),
)
CUSTOMERS_GET_PORTAL_URL: Final = Operation(
    name="customers_get_portal_url",
    method="GET",
    effect="read",
    decode=_read_customer_portal,
    secrets=("url",),
    sent=Sent("/v1/customers/{id}/portal"),
)
CUSTOMERS_GET_TAX_RATES: Final = Operation(
    name="customers_get_tax_rates",
    method="GET",
    effect="read",
    decode=_read_customer_tax_rate,
    sent=Sent("/v1/customers/{id}/taxes/rates"),
)
CUSTOMERS_LIST_ARR_HISTORY: Final = Operation(
    name="customers_list_arr_history",
    method="GET",
    effect="read",
    decode=_read_arr_page,
    sent=Sent(
        "/v1/customers/{id}/arr-history",
        query=Record({"limit": whole(least=1), "cursor": TEXT, "occurred_at__gte": TIME, "occurred_at__lte": TIME}),
    ),
)
CUSTOMERS_LIST_ARR_HISTORY_PAGES: Final = Pagination(
    style="cursor",
    position="cursor",
    size="limit",
    items=_items_arr_page,
    max_size=100,
    next=("next_cursor",),
    more=("has_more",),
)
CUSTOMERS_GET_VALUATION: Final = Operation(
    name="customers_get_valuation",
    method="GET",
    effect="read",
    decode=_read_customer_valuation,
    sent=Sent("/v1/customers/{id}/valuation", query=Record({"granularity": VALUATION_PERIOD})),
)
