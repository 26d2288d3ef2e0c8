# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
"""What one customer has bought and is billed for, as a sequence of phases. Its contract terms stand above the phases."""

from __future__ import annotations

from typing import Final

from billfold_core.resource import Endpoint, ListEndpoint

from .subscriptions_actions import AsyncSubscriptionsActions, SubscriptionsActions
from .subscriptions_lists import AsyncSubscriptionsLists, SubscriptionsLists
from .subscriptions_reads import AsyncSubscriptionsReads, SubscriptionsReads
from .subscriptions_tables import (
    SUBSCRIPTIONS_ACTIVATE,
    SUBSCRIPTIONS_APPLY_UPDATE,
    SUBSCRIPTIONS_APPLY_UPDATES,
    SUBSCRIPTIONS_CANCEL,
    SUBSCRIPTIONS_CREATE,
    SUBSCRIPTIONS_GET,
    SUBSCRIPTIONS_GET_PHASE,
    SUBSCRIPTIONS_GET_VALUATION,
    SUBSCRIPTIONS_LIST,
    SUBSCRIPTIONS_LIST_ARR_HISTORY,
    SUBSCRIPTIONS_LIST_ARR_HISTORY_PAGES,
    SUBSCRIPTIONS_LIST_PAGES,
    SUBSCRIPTIONS_LIST_PHASES,
    SUBSCRIPTIONS_PAUSE,
    SUBSCRIPTIONS_PREVIEW_TIMELINE,
    SUBSCRIPTIONS_REACTIVATE,
    SUBSCRIPTIONS_REFRESH_SEAT_PRODUCTS,
    SUBSCRIPTIONS_REINSTATE,
    SUBSCRIPTIONS_RENEW,
    SUBSCRIPTIONS_SIMULATE_UPDATES,
    SUBSCRIPTIONS_START_NEXT_PHASE,
    SUBSCRIPTIONS_UPDATE,
)
from .subscriptions_writes import AsyncSubscriptionsWrites, SubscriptionsWrites


class Subscriptions(
    SubscriptionsLists,
    SubscriptionsReads,
    SubscriptionsWrites,
    SubscriptionsActions,
):
    """What one customer has bought and is billed for, as a sequence of phases. Its contract terms stand above the
    phases."""


class AsyncSubscriptions(
    AsyncSubscriptionsLists,
    AsyncSubscriptionsReads,
    AsyncSubscriptionsWrites,
    AsyncSubscriptionsActions,
):
    """What one customer has bought and is billed for, as a sequence of phases. Its contract terms stand above the
    phases.

    The methods are those of `Subscriptions`, awaited; what gives a pager there gives an `AsyncPager` here.
    """


subscriptions_list: Final = ListEndpoint(SUBSCRIPTIONS_LIST, SUBSCRIPTIONS_LIST_PAGES, Subscriptions.list)
subscriptions_create: Final = Endpoint(SUBSCRIPTIONS_CREATE, Subscriptions.create)
subscriptions_get: Final = Endpoint(SUBSCRIPTIONS_GET, Subscriptions.get)
subscriptions_update: Final = Endpoint(SUBSCRIPTIONS_UPDATE, Subscriptions.update)
subscriptions_activate: Final = Endpoint(SUBSCRIPTIONS_ACTIVATE, Subscriptions.activate)
subscriptions_cancel: Final = Endpoint(SUBSCRIPTIONS_CANCEL, Subscriptions.cancel)
subscriptions_reinstate: Final = Endpoint(SUBSCRIPTIONS_REINSTATE, Subscriptions.reinstate)
subscriptions_pause: Final = Endpoint(SUBSCRIPTIONS_PAUSE, Subscriptions.pause)
subscriptions_reactivate: Final = Endpoint(SUBSCRIPTIONS_REACTIVATE, Subscriptions.reactivate)
subscriptions_renew: Final = Endpoint(SUBSCRIPTIONS_RENEW, Subscriptions.renew)
subscriptions_apply_update: Final = Endpoint(SUBSCRIPTIONS_APPLY_UPDATE, Subscriptions.apply_update)
subscriptions_apply_updates: Final = Endpoint(SUBSCRIPTIONS_APPLY_UPDATES, Subscriptions.apply_updates)
subscriptions_simulate_updates: Final = Endpoint(SUBSCRIPTIONS_SIMULATE_UPDATES, Subscriptions.simulate_updates)
subscriptions_refresh_seat_products: Final = Endpoint(SUBSCRIPTIONS_REFRESH_SEAT_PRODUCTS, Subscriptions.refresh_seat_products)
subscriptions_list_phases: Final = Endpoint(SUBSCRIPTIONS_LIST_PHASES, Subscriptions.list_phases)
subscriptions_get_phase: Final = Endpoint(SUBSCRIPTIONS_GET_PHASE, Subscriptions.get_phase)
subscriptions_start_next_phase: Final = Endpoint(SUBSCRIPTIONS_START_NEXT_PHASE, Subscriptions.start_next_phase)
subscriptions_list_arr_history: Final = ListEndpoint(
    SUBSCRIPTIONS_LIST_ARR_HISTORY, SUBSCRIPTIONS_LIST_ARR_HISTORY_PAGES, Subscriptions.list_arr_history
)
subscriptions_get_valuation: Final = Endpoint(SUBSCRIPTIONS_GET_VALUATION, Subscriptions.get_valuation)
subscriptions_preview_timeline: Final = Endpoint(SUBSCRIPTIONS_PREVIEW_TIMELINE, Subscriptions.preview_timeline)
