# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
"""Prepaid balances of customers, what was loaded into them and spent from them."""

# What is deprecated is defined here, and named once more as a value, which is no use of it.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Final

from billfold_core.resource import Endpoint, ListEndpoint

from .wallets_actions import AsyncWalletsActions, WalletsActions
from .wallets_deprecated import AsyncWalletsDeprecated, WalletsDeprecated
from .wallets_lists import AsyncWalletsLists, WalletsLists
from .wallets_reads import AsyncWalletsReads, WalletsReads
from .wallets_tables import (
    WALLETS_CREATE,
    WALLETS_GET,
    WALLETS_GET_SETTINGS,
    WALLETS_LIST,
    WALLETS_LIST_PAGES,
    WALLETS_LIST_TRANSACTIONS,
    WALLETS_LIST_TRANSACTIONS_PAGES,
    WALLETS_LIST_V1,
    WALLETS_LOAD,
    WALLETS_REVERT_LOAD,
    WALLETS_UPDATE,
    WALLETS_UPDATE_SETTINGS,
)
from .wallets_writes import AsyncWalletsWrites, WalletsWrites


class Wallets(
    WalletsLists,
    WalletsReads,
    WalletsWrites,
    WalletsActions,
    WalletsDeprecated,
):
    """Prepaid balances of customers, what was loaded into them and spent from them."""


class AsyncWallets(
    AsyncWalletsLists,
    AsyncWalletsReads,
    AsyncWalletsWrites,
    AsyncWalletsActions,
    AsyncWalletsDeprecated,
):
    """Prepaid balances of customers, what was loaded into them and spent from them.

    The methods are those of `Wallets`, awaited; what gives a pager there gives an `AsyncPager` here.
    """


wallets_list: Final = ListEndpoint(WALLETS_LIST, WALLETS_LIST_PAGES, Wallets.list)
wallets_list_v1: Final = Endpoint(WALLETS_LIST_V1, Wallets.list_v1)
wallets_create: Final = Endpoint(WALLETS_CREATE, Wallets.create)
wallets_get: Final = Endpoint(WALLETS_GET, Wallets.get)
wallets_update: Final = Endpoint(WALLETS_UPDATE, Wallets.update)
wallets_load: Final = Endpoint(WALLETS_LOAD, Wallets.load)
wallets_list_transactions: Final = ListEndpoint(
    WALLETS_LIST_TRANSACTIONS, WALLETS_LIST_TRANSACTIONS_PAGES, Wallets.list_transactions
)
wallets_revert_load: Final = Endpoint(WALLETS_REVERT_LOAD, Wallets.revert_load)
wallets_get_settings: Final = Endpoint(WALLETS_GET_SETTINGS, Wallets.get_settings)
wallets_update_settings: Final = Endpoint(WALLETS_UPDATE_SETTINGS, Wallets.update_settings)
