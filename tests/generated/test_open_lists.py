"""Where the provider's own list may be newer than the spec, any text of it is sent; everywhere else only what the spec lists."""

from typing import Any

import pytest
from schemas import PROVIDERS, spec

from billfold_core import InputError
from clink_client.api.webhook_endpoints import webhook_endpoints_create, webhook_endpoints_ensure, webhook_endpoints_update
from clink_client.models import WebhookEventCatalog, WebhookEventName
from creem_client.api.discounts import discounts_create

URL = "https://shop.example/hook"
NEW = "a.new.event"
CALLS = [
    lambda events: webhook_endpoints_create.call(url=URL, events=events),
    lambda events: webhook_endpoints_ensure.call(url=URL, events=events),
    lambda events: webhook_endpoints_update.call("whk_1", events=events),
]
OPEN = {
    (provider, name)
    for provider in PROVIDERS
    for name, schema in spec(provider)["components"]["schemas"].items()
    if "x-open" in schema
}


@pytest.mark.parametrize("make", CALLS)
def test_an_event_that_only_the_provider_knows_is_sent(make: Any) -> None:
    listed = WebhookEventCatalog.from_dict({"events": [{"name": "order.created"}, {"name": NEW}]}).events
    assert make([NEW]).body["events"] == [NEW]
    assert make(["order.created", NEW]).body["events"] == ["order.created", NEW]
    assert make([event.name for event in listed]).body["events"] == ["order.created", NEW]
    assert make(list(WebhookEventName)).body["events"] == [event.value for event in WebhookEventName]


@pytest.mark.parametrize("make", CALLS)
@pytest.mark.parametrize("wrong", [[5], [None], [True], [["order.created"]], [], "order.created", None])
def test_what_is_no_list_of_names_is_refused(make: Any, wrong: Any) -> None:
    with pytest.raises(InputError, match="events"):
        make(wrong)


def test_other_lists_stay_closed() -> None:
    wrong: Any = NEW
    with pytest.raises(InputError, match=r"duration must be one of forever, once, repeating, not 'a\.new\.event'"):
        discounts_create.call(name="Spring", type="percentage", percentage=10, duration=wrong, applies_to_products=["prod_1"])
    # Several lists of Hyperline are open; the other providers have one between them.
    assert {name for provider, name in OPEN if provider != "hyperline"} == {"WebhookEventName"}
    assert ("hyperline", "WebhookEventType") in OPEN
