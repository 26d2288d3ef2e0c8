"""An endpoint's events are those of its provider, and a handler has to take all of them."""

from typing import Any, assert_type

from billfold.webhooks import Endpoint, Reply, receive
from billfold_core.webhooks import Event
from creem_client import webhook_events as creem
from flowglad_client import webhook_events as flowglad


def handle(event: creem.AnyEvent) -> None:
    if event.type == "subscription.paid":
        print(event.data.id)


def of_any(event: Event[Any]) -> None:
    print(event.name)


async def awaited(event: creem.AnyEvent) -> Reply:
    return Reply.of_json({"name": event.name})


def named(provider: str) -> Endpoint[Event[Any]]:
    return Endpoint(provider)


endpoint = Endpoint("creem", secrets=["new", "old"])
assert_type(endpoint, Endpoint[creem.AnyEvent])
assert_type(Endpoint("flowglad", events=["payment.succeeded"]), Endpoint[flowglad.AnyEvent])
assert_type(endpoint.open(b"", {}).event, creem.AnyEvent)
receive("POST", {}, b"", endpoint, on_event=handle)
receive("POST", {}, b"", endpoint, on_event=of_any)
receive("POST", {}, b"", endpoint, on_event=awaited)
receive("POST", {}, b"", named("creem"), on_event=of_any)
