# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
"""What the methods of `wallets` send, as tables, and how its answers are read."""

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
    choice,
    many,
    money_number,
    nullable,
    whole,
)
from billfold_core.model import anything, mapping

from .shared import INTERVAL_INPUT

if TYPE_CHECKING:
    from ..models.wallet import Wallet
    from ..models.wallet_page import WalletPage
    from ..models.wallet_settings import WalletSettings
    from ..models.wallet_transaction import WalletTransaction
    from ..models.wallet_transaction_page import WalletTransactionPage


def _read_wallet_page(body: Any) -> WalletPage:
    from ..models.wallet_page import WalletPage

    return WalletPage.from_dict(body)


def _items_wallet_page(page: WalletPage) -> Sequence[Wallet]:
    return page.data


def _read_mapping_anything(body: Any) -> dict[str, Any]:

    return mapping(body, "", anything)


def _read_wallet(body: Any) -> Wallet:
    from ..models.wallet import Wallet

    return Wallet.from_dict(body)


def _read_wallet_transaction_page(body: Any) -> WalletTransactionPage:
    from ..models.wallet_transaction_page import WalletTransactionPage

    return WalletTransactionPage.from_dict(body)


def _items_wallet_transaction_page(page: WalletTransactionPage) -> Sequence[WalletTransaction]:
    return page.data


def _read_wallet_transaction(body: Any) -> WalletTransaction:
    from ..models.wallet_transaction import WalletTransaction

    return WalletTransaction.from_dict(body)


def _read_wallet_settings(body: Any) -> WalletSettings:
    from ..models.wallet_settings import WalletSettings

    return WalletSettings.from_dict(body)


WALLET_LOAD_TYPE: Final = choice("free", "paid")
WALLET_STATE: Final = choice("active", "paused")
WALLET_TRANSACTION_TYPE: Final = choice("credit_free", "credit_paid", "debit")

WALLETS_LIST: Final = Operation(
    name="wallets_list",
    method="GET",
    effect="read",
    decode=_read_wallet_page,
    sent=Sent("/v2/wallets", query=Record({"take": whole(least=0), "skip": whole(least=0), "customer_id": TEXT})),
)
WALLETS_LIST_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_wallet_page,
    max_size=100,
    total=("meta", "total"),
)
WALLETS_LIST_V1: Final = Operation(
    name="wallets_list_v1",
    method="GET",
    effect="read",
    decode=_read_mapping_anything,
    sent=Sent("/v1/wallets", query=Record({"customer_id": TEXT})),
)
WALLETS_CREATE: Final = Operation(
    name="wallets_create",
    method="POST",
    effect="keyed",
    decode=_read_wallet,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/wallets",
        body=Record(
            {
                "customer_id": TEXT,
                "is_auto_load_enabled": BOOLEAN,
                "low_projected_balance_threshold": nullable(money_number(least=0)),
                "auto_load_type": WALLET_LOAD_TYPE,
                "auto_load_amount": money_number(least=0),
                "auto_load_reset": BOOLEAN,
                "auto_load_interval": INTERVAL_INPUT,
                "auto_load_next_date": TIME,
                "auto_load_threshold": money_number(least=0),
            },
            "customer_id is_auto_load_enabled",
            Rule(
                "auto_load_type",
                "cannot be given when `is_auto_load_enabled` is false",
                lambda source: (
                    "is_auto_load_enabled" in source and source["is_auto_load_enabled"] is False and "auto_load_type" in source
                ),
            ),
            Rule(
                "auto_load_amount",
                "cannot be given when `is_auto_load_enabled` is false",
                lambda source: (
                    "is_auto_load_enabled" in source and source["is_auto_load_enabled"] is False and "auto_load_amount" in source
                ),
            ),
            Rule(
                "auto_load_reset",
                "cannot be given when `is_auto_load_enabled` is false",
                lambda source: (
                    "is_auto_load_enabled" in source and source["is_auto_load_enabled"] is False and "auto_load_reset" in source
                ),
            ),
            Rule(
                "auto_load_interval",
                "cannot be given when `is_auto_load_enabled` is false",
                lambda source: (
                    "is_auto_load_enabled" in source
                    and source["is_auto_load_enabled"] is False
                    and "auto_load_interval" in source
                ),
            ),
            Rule(
                "auto_load_next_date",
                "cannot be given when `is_auto_load_enabled` is false",
                lambda source: (
                    "is_auto_load_enabled" in source
                    and source["is_auto_load_enabled"] is False
                    and "auto_load_next_date" in source
                ),
            ),
            Rule(
                "auto_load_threshold",
                "cannot be given when `is_auto_load_enabled` is false",
                lambda source: (
                    "is_auto_load_enabled" in source
                    and source["is_auto_load_enabled"] is False
                    and "auto_load_threshold" in source
                ),
            ),
        ),
    ),
)
WALLETS_GET: Final = Operation(
    name="wallets_get",
    method="GET",
    effect="read",
    decode=_read_wallet,
    sent=Sent("/v1/wallets/{id}"),
)
WALLETS_UPDATE: Final = Operation(
    name="wallets_update",
    method="PUT",
    effect="keyed",
    decode=_read_wallet,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/wallets/{id}",
        body=Record(
            {
                "is_auto_load_enabled": BOOLEAN,
                "state": WALLET_STATE,
                "low_projected_balance_threshold": nullable(money_number(least=0)),
                "auto_load_type": WALLET_LOAD_TYPE,
                "auto_load_amount": money_number(least=0),
                "auto_load_reset": BOOLEAN,
                "auto_load_interval": INTERVAL_INPUT,
                "auto_load_next_date": TIME,
                "auto_load_threshold": money_number(least=0),
            },
            "is_auto_load_enabled",
            Rule(
                "auto_load_type",
                "cannot be given when `is_auto_load_enabled` is false",
                lambda source: (
                    "is_auto_load_enabled" in source and source["is_auto_load_enabled"] is False and "auto_load_type" in source
                ),
            ),
            Rule(
                "auto_load_amount",
                "cannot be given when `is_auto_load_enabled` is false",
                lambda source: (
                    "is_auto_load_enabled" in source and source["is_auto_load_enabled"] is False and "auto_load_amount" in source
                ),
            ),
            Rule(
                "auto_load_reset",
                "cannot be given when `is_auto_load_enabled` is false",
                lambda source: (
                    "is_auto_load_enabled" in source and source["is_auto_load_enabled"] is False and "auto_load_reset" in source
                ),
            ),
            Rule(
                "auto_load_interval",
                "cannot be given when `is_auto_load_enabled` is false",
                lambda source: (
                    "is_auto_load_enabled" in source
                    and source["is_auto_load_enabled"] is False
                    and "auto_load_interval" in source
                ),
            ),
            Rule(
                "auto_load_next_date",
                "cannot be given when `is_auto_load_enabled` is false",
                lambda source: (
                    "is_auto_load_enabled" in source
                    and source["is_auto_load_enabled"] is False
                    and "auto_load_next_date" in source
                ),
            ),
            Rule(
                "auto_load_threshold",
                "cannot be given when `is_auto_load_enabled` is false",
                lambda source: (
                    "is_auto_load_enabled" in source
                    and source["is_auto_load_enabled"] is False
                    and "auto_load_threshold" in source
                ),
            ),
        ),
    ),
)
WALLETS_LOAD: Final = Operation(
    name="wallets_load",
    method="POST",
    effect="keyed",
    decode=_read_mapping_anything,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/wallets/{id}/load",
        body=Record(
            {
                "type": WALLET_LOAD_TYPE,
                "amount": money_number(least=0),
                "comment": TEXT,
                "document_status": TEXT,
                "transaction_id": TEXT,
                "invoice_id": TEXT,
                "invoice_line_item_ids": many(TEXT),
                "date": TIME,
                "bank_account_id": TEXT,
                "reference": TEXT,
            }
        ),
    ),
)
WALLETS_LIST_TRANSACTIONS: Final = Operation(
    name="wallets_list_transactions",
    method="GET",
    effect="read",
    decode=_read_wallet_transaction_page,
    sent=Sent(
        "/v1/wallets/{id}/transactions",
        query=Record(
            {
                "take": whole(least=0),
                "skip": whole(least=0),
                "type": WALLET_TRANSACTION_TYPE,
                "amount": money_number(least=0),
                "invoice_id": TEXT,
                "comment": TEXT,
            }
        ),
    ),
)
WALLETS_LIST_TRANSACTIONS_PAGES: Final = Pagination(
    style="offset",
    position="skip",
    size="take",
    items=_items_wallet_transaction_page,
    max_size=100,
    total=("meta", "total"),
)
WALLETS_REVERT_LOAD: Final = Operation(
    name="wallets_revert_load",
    method="POST",
    effect="keyed",
    decode=_read_wallet_transaction,
    key_header="Idempotency-Key",
    sent=Sent("/v1/wallets/{id}/transactions/{transaction_id}/revert"),
)
WALLETS_GET_SETTINGS: Final = Operation(
    name="wallets_get_settings",
    method="GET",
    effect="read",
    decode=_read_wallet_settings,
    sent=Sent("/v1/wallets/settings"),
)
WALLETS_UPDATE_SETTINGS: Final = Operation(
    name="wallets_update_settings",
    method="PATCH",
    effect="keyed",
    decode=_read_wallet_settings,
    key_header="Idempotency-Key",
    sent=Sent(
        "/v1/wallets/settings",
        body=Record(
            {"enabled": BOOLEAN, "allow_free_credits": BOOLEAN, "allow_topup_on_portal": BOOLEAN, "product_ids": many(TEXT)}
        ),
    ),
)
