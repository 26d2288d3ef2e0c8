"""What type checkers refuse: an event that is not handled, and a function for another event than the one it is given."""

from collections.abc import Callable
from typing import TypeVar, assert_never

from creem_client.webhook_events import AnyEvent, CheckoutCompleted, Event, RefundCreated, SubscriptionPaid, UnknownEvent

E = TypeVar("E", bound=Event[object])


def on(kind: type[E]) -> Callable[[Callable[[E], None]], Callable[[E], None]]:
    """Stand in for what registers the functions of a user."""
    return lambda handle: handle


@on(SubscriptionPaid)
def paid(event: SubscriptionPaid) -> None:
    print(event.data.status)


@on(SubscriptionPaid)  # wrong
def refunded(event: RefundCreated) -> None:
    print(event.data.reason)


def not_all(event: SubscriptionPaid | RefundCreated | CheckoutCompleted) -> None:
    match event:
        case SubscriptionPaid() | RefundCreated():
            print(event.data.id)
        case _:
            assert_never(event)  # wrong


def by_type(event: AnyEvent) -> None:
    if event.type == "refund.creatd":  # wrong
        return
    if event.type == "refund.created":
        print(event.data.units)  # wrong


def unknown(event: UnknownEvent) -> None:
    print(event.data.id)  # wrong
