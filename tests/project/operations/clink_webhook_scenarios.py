"""Webhook endpoints of Clink: registered, brought into line, switched, and removed."""

from typing import Any

import pytest
from project.operations.clink_shared_scenarios import refused
from project.operations.playing import done

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, InputError, NotFound

URL = "https://shop.example.com/hooks/clink"
PAYMENTS = ["order.succeeded", "order.failed"]


async def webhook_endpoints(shop: Any, sandbox: Sandbox) -> None:
    """An endpoint from its registration to its end."""
    catalogue = await done(shop.webhook_endpoints.list_events())
    names = {event.name for event in catalogue.events}
    assert {*PAYMENTS, *catalogue.aliases.core} <= names == set(catalogue.aliases.all)

    created = await done(shop.webhook_endpoints.create(url=URL, events=PAYMENTS, description="Shop"))
    endpoint_id = created.id
    assert created.signing_secret
    assert created.signing_secret not in repr(created)
    read = await done(shop.webhook_endpoints.get(endpoint_id))
    assert (read.url, read.events, read.enabled, read.description) == (URL, PAYMENTS, True, "Shop")
    assert read.signing_secret is None
    assert created.signing_secret.endswith(read.masked_signing_secret[-4:])

    changed = await done(shop.webhook_endpoints.update(endpoint_id, events=["refund.succeeded"], description=""))
    assert (changed.events, changed.description, changed.url) == (["refund.succeeded"], None, URL)
    assert (await done(shop.webhook_endpoints.disable(endpoint_id))).enabled is False
    assert (await done(shop.webhook_endpoints.disable(endpoint_id))).enabled is False
    assert [item.id for item in await done(shop.webhook_endpoints.list(enabled=False))] == [endpoint_id]
    assert await done(shop.webhook_endpoints.list(enabled=True)) == []
    assert (await done(shop.webhook_endpoints.enable(endpoint_id))).enabled is True
    assert [item.id for item in await done(shop.webhook_endpoints.list(url=URL))] == [endpoint_id]

    rotated = await done(shop.webhook_endpoints.rotate_secret(endpoint_id))
    assert rotated.signing_secret not in (None, created.signing_secret)
    await done(shop.webhook_endpoints.delete(endpoint_id))
    assert await done(shop.webhook_endpoints.list()) == []
    with refused(NotFound, "not found"):
        await done(shop.webhook_endpoints.delete(endpoint_id))


async def webhook_set_up(shop: Any, sandbox: Sandbox) -> None:
    """What runs at every deployment: the endpoint is made once, then only brought into line."""
    made = await done(shop.webhook_endpoints.ensure(url=URL, events=PAYMENTS, return_signing_secret=True))
    assert (made.source, made.signing_secret_available) == ("created", True)
    assert made.endpoint.signing_secret
    same = await done(shop.webhook_endpoints.ensure(url=URL, events=PAYMENTS, return_signing_secret=True))
    assert (same.source, same.endpoint.id, same.endpoint.signing_secret) == ("existing", made.endpoint.id, None)
    assert same.signing_secret_available is False
    fewer = await done(shop.webhook_endpoints.ensure(url=URL, events=PAYMENTS[:1], enabled=False))
    assert (fewer.source, fewer.endpoint.events, fewer.endpoint.enabled) == ("updated", PAYMENTS[:1], False)
    new = await done(
        shop.webhook_endpoints.ensure(url=URL, events=PAYMENTS, return_signing_secret=True, rotate_secret_if_unavailable=True)
    )
    assert (new.source, new.endpoint.enabled) == ("updated_rotated", True)
    assert new.endpoint.signing_secret not in (None, made.endpoint.signing_secret)
    forced = await done(shop.webhook_endpoints.ensure(url=URL, events=PAYMENTS, rotate_secret=True))
    assert forced.source == "rotated"
    assert [item.id for item in await done(shop.webhook_endpoints.list())] == [made.endpoint.id]


async def webhook_refusals(shop: Any, sandbox: Sandbox) -> None:
    """Addresses that events cannot be sent to."""
    for url in ("http://shop.example.com/", "https://localhost/", "https://10.0.0.8/", "https://[::1]/", "https://224.0.0.1/"):
        with refused(BadRequest, "url"):
            await done(shop.webhook_endpoints.create(url=url, events=PAYMENTS))
    first = await done(shop.webhook_endpoints.create(url=URL, events=PAYMENTS))
    other = await done(shop.webhook_endpoints.create(url=URL + "/2", events=PAYMENTS))
    with refused(BadRequest, "already exists"):
        await done(shop.webhook_endpoints.create(url=URL, events=PAYMENTS))
    with refused(BadRequest, "already exists"):
        await done(shop.webhook_endpoints.update(other.id, url=URL))
    with refused(BadRequest, "order.eaten"):
        await done(shop.webhook_endpoints.update(first.id, events=["order.eaten"]))
    wrong: Any = [5]
    with pytest.raises(InputError) as caught:
        await done(shop.webhook_endpoints.update(first.id, events=wrong))
    assert (caught.value.path, caught.value.outcome) == ("events[0]", "not_sent")
    assert (await done(shop.webhook_endpoints.get(first.id))).events == PAYMENTS
    for call in ("get", "enable", "disable", "rotate_secret"):
        with refused(NotFound, "not found"):
            await done(getattr(shop.webhook_endpoints, call)("whk_unknown"))


SCENARIOS = (webhook_endpoints, webhook_set_up, webhook_refusals)
