# Generated from specs/hyperline/resources/subscriptions.yaml. Do not edit.
"""What one customer has bought and is billed for, as a sequence of phases. Its contract terms stand above the phases."""

from __future__ import annotations

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


subscriptions_list = ListEndpoint(SUBSCRIPTIONS_LIST, SUBSCRIPTIONS_LIST_PAGES, Subscriptions.list)
subscriptions_create = Endpoint(SUBSCRIPTIONS_CREATE, Subscriptions.create)
subscriptions_get = Endpoint(SUBSCRIPTIONS_GET, Subscriptions.get)
subscriptions_update = Endpoint(SUBSCRIPTIONS_UPDATE, Subscriptions.update)
subscriptions_activate = Endpoint(SUBSCRIPTIONS_ACTIVATE, Subscriptions.activate)
subscriptions_cancel = Endpoint(SUBSCRIPTIONS_CANCEL, Subscriptions.cancel)
subscriptions_reinstate = Endpoint(SUBSCRIPTIONS_REINSTATE, Subscriptions.reinstate)
subscriptions_pause = Endpoint(SUBSCRIPTIONS_PAUSE, Subscriptions.pause)
subscriptions_reactivate = Endpoint(SUBSCRIPTIONS_REACTIVATE, Subscriptions.reactivate)
subscriptions_renew = Endpoint(SUBSCRIPTIONS_RENEW, Subscriptions.renew)
subscriptions_apply_update = Endpoint(SUBSCRIPTIONS_APPLY_UPDATE, Subscriptions.apply_update)
subscriptions_apply_updates = Endpoint(SUBSCRIPTIONS_APPLY_UPDATES, Subscriptions.apply_updates)
subscriptions_simulate_updates = Endpoint(SUBSCRIPTIONS_SIMULATE_UPDATES, Subscriptions.simulate_updates)
subscriptions_refresh_seat_products = Endpoint(SUBSCRIPTIONS_REFRESH_SEAT_PRODUCTS, Subscriptions.refresh_seat_products)
subscriptions_list_phases = Endpoint(SUBSCRIPTIONS_LIST_PHASES, Subscriptions.list_phases)
subscriptions_get_phase = Endpoint(SUBSCRIPTIONS_GET_PHASE, Subscriptions.get_phase)
subscriptions_start_next_phase = Endpoint(SUBSCRIPTIONS_START_NEXT_PHASE, Subscriptions.start_next_phase)
subscriptions_list_arr_history = ListEndpoint(
    SUBSCRIPTIONS_LIST_ARR_HISTORY, SUBSCRIPTIONS_LIST_ARR_HISTORY_PAGES, Subscriptions.list_arr_history
)
subscriptions_get_valuation = Endpoint(SUBSCRIPTIONS_GET_VALUATION, Subscriptions.get_valuation)
subscriptions_preview_timeline = Endpoint(SUBSCRIPTIONS_PREVIEW_TIMELINE, Subscriptions.preview_timeline)
