"""Bodies of webhooks as events: what a provider sends is never raised over, and its record is read when it is asked for."""

import asyncio
import copy
import json
import pickle
import subprocess
import sys
import typing
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from types import ModuleType
from typing import Any

import httpx
import pytest

from billfold_core import ConfigurationError, InputError, WebhookVerificationError
from billfold_core.errors import DecodeFault
from billfold_core.webhooks import (
    Binding,
    Entry,
    Event,
    EventTable,
    Fetches,
    Reading,
    Refetches,
    Scheme,
    UnknownEvent,
    UnreadableEvent,
    kinds_of,
    parse_event,
    sign,
)
from creem_client import AsyncCreem, Creem
from creem_client.models import Product
from fuzz.shown import everything
from fuzz.webhook_schemes import CLINK, CREEM, FLOWGLAD, HYPERLINE

MODULE = "webhook_events_of_this_test"
READS = (Reading("creem_client.api.products:products_get", object="product"),)
TABLE = EventTable(
    MODULE,
    {
        "product.changed": Entry("ProductChanged", "creem_client.models:Product", "/id", READS),
        "product.noticed": Entry("ProductNoticed", readings=READS, is_thin=True),
        "map.changed": Entry("MapChanged", is_documented=False, summary="A map changed."),
    },
)
UNNAMED = TABLE._replace(unnamed=Entry("RecordChanged", readings=READS, is_thin=True))
PRODUCT = {
    "id": "prod_1", "object": "product", "mode": "test", "name": "Ada", "description": "d", "price": 1990, "currency": "EUR",
    "billing_type": "onetime", "billing_period": "once", "status": "active", "tax_mode": "inclusive", "tax_category": "saas",
    "default_success_url": None, "created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z",
}  # fmt: skip


@pytest.fixture(autouse=True)
def module() -> Iterator[ModuleType]:
    """Have the module of the classes, as a client has one."""
    made: Any = ModuleType(MODULE)
    made.__getattr__ = kinds_of(UNNAMED)
    sys.modules[MODULE] = made
    yield made
    del sys.modules[MODULE]


def read(body: Any, scheme: Scheme = HYPERLINE, table: EventTable = TABLE, **options: Any) -> Any:
    """Return the event of a body."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return parse_event(scheme, table, raw, **options)


def named(name: str = "product.changed", data: Any = PRODUCT, **more: Any) -> dict[str, Any]:
    """Return a body as Hyperline sends it."""
    return {"event_type": name, "data": data, **more}


def test_a_known_event_has_a_class_of_its_own_and_its_record() -> None:
    event = read(named(), headers={"WEBHOOK-ID": b"msg_1"})
    assert (type(event).__name__, type(event).__module__, event.type, event.name) == (
        "ProductChanged",
        MODULE,
        "product.changed",
        "product.changed",
    )
    assert type(event.data) is Product
    assert event.data is event.data
    assert event.data.name == "Ada"
    assert (event.provider, event.id, event.dedupe_key, event.subject) == ("hyperline", "msg_1", "msg_1", "prod_1")
    assert event.json == named()
    assert event.raw == json.dumps(named()).encode()
    assert event.data_is_documented
    assert event.occurred_at is None
    assert "Ada" not in f"{event!r} {event} {event._facts!r}"


def test_numbers_are_exact() -> None:
    event = read(b'{"event_type": "map.changed", "data": {"amount": 0.1, "big": 12345678901234567890.12}}')
    assert event.data == {"amount": Decimal("0.1"), "big": Decimal("12345678901234567890.12")}
    assert not event.data_is_documented


@pytest.mark.parametrize("name", ["product.unheard_of", "", "é", "x" * 9000, "unknown"])
def test_an_unknown_name_is_an_unknown_event(name: str) -> None:
    event = read({"event_type": name, "type": name or "other", "data": {"a": 1}})
    assert type(event) is UnknownEvent
    assert event.type == "unknown"
    assert event.name == (name or "other")
    assert event.data == {"a": 1}


@pytest.mark.parametrize("record", [{}, {"data": None}, {"data": [1]}, {"data": "ada"}, {"data": 5}])
def test_an_unknown_event_has_a_record_whatever_came(record: dict[str, Any]) -> None:
    """Of a name that the spec does not know, it says no record either that could be wrong."""
    event = read({"event_type": "product.unheard_of", **record})
    match event:
        case UnknownEvent(name=name, data=data):
            assert (name, data, event.data_with_drift(), event.subject) == ("product.unheard_of", {}, {}, None)
        case _:
            pytest.fail("is not unknown")
    assert event.json == {"event_type": "product.unheard_of", **record}


UNREADABLE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "is not JSON"),
    "text": (b"hello", "is not JSON"),
    "cut off": (b'{"event_type": "map.cha', "is not JSON"),
    "NaN": (b'{"event_type": "map.changed", "data": NaN}', "is not JSON"),
    "endless number": (b'{"event_type": "map.changed", "data": 1e999999}', "is not JSON"),
    "long number": (b'{"event_type": "map.changed", "data": ' + b"9" * 5000 + b"}", "is not JSON"),
    "an array": (b"[]", "is not a JSON object"),
    "null": (b"null", "is not a JSON object"),
    "no name": (b'{"data": {}}', "names no event"),
    "a number as name": (b'{"event_type": 5}', "names no event"),
    "UTF-16": ('{"event_type": "map.changed"}'.encode("utf-16"), "is not UTF-8"),
    "Latin-1": ('{"event_type": "é"}'.encode("latin-1"), "is not UTF-8"),
    "nested": (b'{"event_type": "map.changed", "data": ' + b"[" * 100 + b"]" * 100 + b"}", "nested deeper than 100"),
    "nested endlessly": (b'{"event_type": "map.changed", "data": ' + b"[" * 10**5 + b"]" * 10**5 + b"}", "is not JSON"),
}
DISAGREE = "a member stands twice in it, with different values"
for _kind, _text in {
    "plain": '{"event_type":"map.changed","event_type":"product.changed"}',
    "nested": '{"event_type":"map.changed","data":{"a":[{"b":1,"b":2}]}}',
    "space before the colon": '{"event_type":"map.changed","a" :1,"a":2}',
    "spaces before both": '{"event_type":"map.changed","a"\t:1,"a"\n:2}',
    "an escaped name": '{"event_type":"map.changed","a":1,"\\u0061":2}',
    "text that looks like a member": '{"event_type":"map.changed","a":1,"a":2,"b":"\\":"}',
    "two objects": '{"event_type":"map.changed","a":{"b":1},"a":{"b":2}}',
    "true and one": '{"event_type":"map.changed","a":1,"a":true}',
    "false and nothing, deep inside": '{"event_type":"map.changed","a":{"b":[{"c":0.0}]},"a":{"b":[{"c":false}]}}',
}.items():
    UNREADABLE[f"twice: {_kind}"] = (_text.encode(), DISAGREE)


@pytest.mark.parametrize("kind", UNREADABLE)
def test_what_no_event_can_be_read_from_is_kept(kind: str) -> None:
    body, problem = UNREADABLE[kind]
    event = read(body, headers=[("webhook-id", "msg_1")])
    assert type(event) is UnreadableEvent
    assert problem in event.problem
    assert (event.type, event.name, event.raw, event.id, event.dedupe_key) == ("unreadable", "", body, "msg_1", "msg_1")
    assert (event.data, event.json, event.subject, event.occurred_at) == ({}, {}, None, None)


SIGNED_BY_SVIX = {"svix-id": "msg_1", "svix-timestamp": "1", "svix-signature": "v1,"}


@pytest.mark.parametrize(
    "scheme, headers, id",
    [
        (HYPERLINE, SIGNED_BY_SVIX, "msg_1"),
        (HYPERLINE, {"webhook-id": "msg_2", **SIGNED_BY_SVIX}, "msg_1"),
        (HYPERLINE, {"webhook-id": "msg_2", "webhook-timestamp": "1", **SIGNED_BY_SVIX}, "msg_1"),
        (HYPERLINE, {"webhook-id": "msg_2", "webhook-signature": "", "webhook-timestamp": "1", **SIGNED_BY_SVIX}, "msg_1"),
        (HYPERLINE, {"webhook-id": "msg_2"}, "msg_2"),
        (HYPERLINE, {"svix-id": "msg_2"}, "msg_2"),
        (CREEM, {"webhook-id": "msg_2", "creem-signature": "0"}, None),
    ],
)
def test_the_id_is_that_of_the_headers_by_which_a_delivery_is_judged(
    scheme: Scheme, headers: dict[str, str], id: str | None
) -> None:
    """Whoever sends a delivery again could have it taken for another one."""
    assert read({"event_type": "map.changed", "eventType": "map.changed"}, scheme, headers=headers).id == id


@pytest.mark.parametrize(
    "text",
    [
        '{"event_type": "map.changed", "event_type": "map.changed", "data": {}}',
        '\ufeff{"event_type": "map.changed", "data": {"a": "\\":"}}',
        '{"event_type": "map.changed", "data": {"a": 1, "a": 1.0, "b": true, "b": true}}',
        '{"event_type": "map.changed", "data": {"c": {"d": 1, "e": 2}, "c": {"e": 2, "d": 1}}}',
        '{ "event_type" : "map.changed" , "data" : { "a" : "b\\\\" , "c" : [ ] } }',
        '{"event_type": "map.changed", "data": {"deep": ' + "[" * 98 + "]" * 98 + "}}",
        '{"event_type": "map.changed", "data": {"many": [' + "[]," * 300 + "{}]}}",
    ],
)
def test_unusual_text_is_read_as_what_it_says(text: str) -> None:
    event = read(text.encode())
    assert type(event).__name__ == "MapChanged"
    assert event.json == json.loads(text.removeprefix("\ufeff"))


def test_a_record_that_does_not_fit_is_raised_when_it_is_asked_for_and_shows_nothing() -> None:
    for data, path in (({**PRODUCT, "price": "ada@buyers.example"}, ".price"), ("ada@buyers.example", ""), (None, "")):
        event = read(named(data=data))
        assert type(event).__name__ == "ProductChanged"
        assert event.json["data"] == data
        for _ in range(2):
            with pytest.raises(DecodeFault) as caught:
                _ = event.data
            assert caught.value.path == path
            assert "buyers.example" not in "".join(everything(caught.value))


SHAPES: dict[str, tuple[Any, str]] = {
    "in data.object": ({"object": {"id": "prod_1", "object": "product"}}, "prod_1"),
    "in data": ({"id": "prod_1", "name": "Ada"}, "prod_1"),
    "beside the name of its type": ({"object": "product", "id": "prod_1", "lineItems": []}, "prod_1"),
    "beside null": ({"object": None, "id": "prod_1"}, "prod_1"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_record_stands_where_the_type_of_data_object_says(shape: str) -> None:
    data, subject = SHAPES[shape]
    table = TABLE._replace(entries={"map.changed": Entry("MapChanged", subject="/id")})
    event = read({"id": "e", "type": "map.changed", "created": 1767225600000, "data": data}, CLINK, table)
    assert event.data["id"] == event.subject == subject
    assert event.occurred_at == datetime(2026, 1, 1, tzinfo=UTC)
    assert event.id == event.dedupe_key == "e"


def test_the_first_spelling_that_is_there_counts() -> None:
    for body in (
        {"eventType": "map.changed", "object": {"a": 1}, "created_at": "2026-01-01T00:00:00Z"},
        {"type": "map.changed", "data": {"a": 1}, "created_at": 1767225600000},
        {"eventType": None, "type": "map.changed", "object": None, "data": {"a": 1}, "created_at": "1767225600000"},
    ):
        event = read(body, CREEM)
        assert event.data == {"a": 1}
        assert event.occurred_at == datetime(2026, 1, 1, tzinfo=UTC)
    assert read({"type": "map.changed", "created_at": "soon"}, CREEM).occurred_at is None


def test_where_nothing_names_the_event_the_endpoint_declares_it() -> None:
    event = read(PRODUCT, FLOWGLAD, UNNAMED, event="product.noticed")
    assert (type(event).__name__, event.name) == ("ProductNoticed", "product.noticed")
    event = read(PRODUCT, FLOWGLAD, UNNAMED)
    assert (type(event).__name__, event.name) == ("RecordChanged", "")
    assert type(read(PRODUCT, FLOWGLAD)) is UnreadableEvent
    with pytest.raises(InputError, match=r"no event 'product\.gone', only product\.changed"):
        read(PRODUCT, FLOWGLAD, event="product.gone")
    for event in (5, b"product.noticed", ["product.noticed"], ""):
        with pytest.raises(InputError, match="has no event"):
            read(PRODUCT, FLOWGLAD, event=event)
    with pytest.raises(InputError, match="names the event in each delivery"):
        read(named(), event="product.changed")


CUSTOMERS = (Reading("creem_client.api.customers:customers_get", object="customer"),)


def test_a_declared_event_that_does_not_fit_its_record_is_that_a_record_changed(module: Any) -> None:
    """As an endpoint judges it: what is signed is a record, not what it is declared to be."""
    assert UNNAMED.unnamed is not None
    table = UNNAMED._replace(unnamed=UNNAMED.unnamed._replace(readings=(*READS, *CUSTOMERS)))
    binding: Binding[Any] = Binding(FLOWGLAD, lambda: table)
    for kind, name, expected in (
        ("product", "product.noticed", "ProductNoticed"),
        ("customer", "product.noticed", "RecordChanged"),
        ("product", "map.changed", "RecordChanged"),
        # What nothing is known of may be what is declared.
        ("invoice", "product.noticed", "ProductNoticed"),
        (None, "map.changed", "MapChanged"),
    ):
        body = json.dumps({"id": "prod_1", "object": kind}).encode()
        headers = sign(FLOWGLAD, body, secret=SECRET, at=1767225600, id="msg_1")
        for event in (
            binding.parse(body, headers, event=name),
            binding.unwrap(body, headers, secrets=SECRET, now=1767225600, event=name),
        ):
            assert (type(event).__name__, event.name) == (expected, "" if expected == "RecordChanged" else name)
            assert (event.id, event.json["object"]) == ("msg_1", kind)


def test_a_later_event_makes_an_earlier_one_stale() -> None:
    earlier, later = (read({"type": "map.changed", "created": at}, CLINK) for at in (1767225600000, 1767225601000))
    assert earlier.is_stale(later)
    assert earlier.is_stale(later.occurred_at)
    assert not later.is_stale(earlier)
    assert not earlier.is_stale(earlier)
    assert not earlier.is_stale(None)
    assert not read(named()).is_stale(later)
    for event in (earlier, read(named())):
        with pytest.raises(InputError, match="offset"):
            event.is_stale(datetime(2026, 1, 1))


def answering(request: httpx.Request) -> httpx.Response:
    """Answer as the provider does."""
    assert "prod_1" in str(request.url)
    return httpx.Response(200, json=PRODUCT)


def of_creem(name: str) -> Any:
    return read({"eventType": name, "object": PRODUCT}, CREEM)


def test_the_record_is_read_from_the_provider_by_either_client() -> None:
    again, notice = (of_creem(name) for name in ("product.changed", "product.noticed"))
    assert isinstance(again, Refetches)
    assert isinstance(notice, Fetches)
    assert not isinstance(again, Fetches)
    assert again.refetch_call().operation.name == notice.fetch_call().operation.name == "products_get"
    with Creem("creem_test_x", transport=httpx.MockTransport(answering)) as client:
        assert again.refetch(client) == notice.fetch(client) == again.data

    async def both() -> None:
        async with AsyncCreem("creem_test_x", transport=httpx.MockTransport(answering)) as client:
            assert await again.refetch(client) == await notice.fetch(client) == again.data

    asyncio.run(both())


def test_the_record_is_read_from_its_own_provider_alone() -> None:
    """The call has another provider's ids in it, and would be sent there."""

    def sends(request: httpx.Request) -> httpx.Response:
        pytest.fail(f"was sent: {request.url}")

    def refused(client: Any) -> None:
        for fetch in (read(named()).refetch, read(named("product.noticed")).fetch):
            with pytest.raises(InputError, match="a client of hyperline") as caught:
                fetch(client)
            assert caught.value.path == "client"
            assert "prod_1" not in "".join(everything(caught.value))

    with Creem("creem_test_x", transport=httpx.MockTransport(sends)) as client:
        refused(client)

    async def by_async() -> None:
        async with AsyncCreem("creem_test_x", transport=httpx.MockTransport(sends)) as client:
            refused(client)

    asyncio.run(by_async())
    for wrong in (None, "hyperline", Creem, object()):
        refused(wrong)


@pytest.mark.parametrize("data", [{"object": "other", "id": "x"}, {"object": "product"}, {"object": "product", "id": 5}, None])
def test_a_record_that_is_not_named_cannot_be_read_from_the_provider(data: Any) -> None:
    with pytest.raises(DecodeFault) as caught:
        read(named("product.noticed", data)).fetch_call()
    assert caught.value.path in (".object", ".id")


def test_classes_are_made_once_when_they_are_asked_for(module: Any) -> None:
    assert "ProductChanged" not in vars(module)
    assert module.MapChanged is module.MapChanged
    assert module.MapChanged.__doc__ == "A map changed."
    assert module.MapChanged.type == "map.changed"
    assert issubclass(module.MapChanged, Event)
    names = {kind.__name__ for kind in typing.get_args(module.AnyEvent)}
    assert names == {"ProductChanged", "ProductNoticed", "MapChanged", "RecordChanged", "UnknownEvent", "UnreadableEvent"}
    assert isinstance(read(named()), module.AnyEvent)
    with pytest.raises(AttributeError, match="Gone"):
        _ = module.Gone


def test_a_module_of_events_has_what_all_of_them_have(module: Any) -> None:
    from billfold_core import webhooks

    for name in ("Event", "UnknownEvent", "UnreadableEvent"):
        assert getattr(module, name) is getattr(webhooks, name)


def test_drift_is_kept_where_it_is_asked_for() -> None:
    event = read(named(data={**PRODUCT, "description": [5]}))
    with pytest.raises(DecodeFault):
        _ = event.data
    kept = event.data_with_drift()
    assert (kept.name, kept.to_dict()) == (PRODUCT["name"], {**PRODUCT, "description": [5]})
    # What an amount is must be certain.
    firm = read(named(data={**PRODUCT, "price": "ada@buyers.example"}))
    with pytest.raises(DecodeFault) as caught:
        firm.data_with_drift()
    assert "buyers.example" not in "".join(everything(caught.value))


def test_an_event_can_be_copied_and_pickled_and_not_changed() -> None:
    event = read(named())
    for twin in (copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
        assert (type(twin), twin.json, twin.data) == (type(event), event.json, event.data)
    for name in ("type", "name", "raw", "other"):
        with pytest.raises(AttributeError):
            setattr(event, name, "x")


SECRET = "whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcY"


def test_a_binding_verifies_parses_and_unwraps(monkeypatch: pytest.MonkeyPatch) -> None:
    binding: Binding[Any] = Binding(HYPERLINE, lambda: TABLE)
    body = json.dumps(named()).encode()
    headers = sign(HYPERLINE, body, secret=SECRET, at=1767225600, id="msg_1")
    monkeypatch.setenv("HYPERLINE_WEBHOOK_SECRET", SECRET)
    assert binding.verify(body, headers, now=1767225600).id == "msg_1"
    assert binding.parse(body).id is None
    assert binding.unwrap(body, headers, now=1767225600).id == "msg_1"
    for refuse, kind in (
        (lambda: binding.unwrap(body + b" ", headers, now=1767225600), WebhookVerificationError),
        (lambda: binding.unwrap(body, headers, now=1767225600, event="map.changed"), InputError),
        (lambda: binding.unwrap(body, headers, secrets=[], now=1767225600), ConfigurationError),
        (lambda: binding.parse(typing.cast(Any, body.decode())), TypeError),
    ):
        with pytest.raises(kind) as caught:
            refuse()
        shown = "".join(everything(caught.value))
        assert "prod_1" not in shown
        assert headers["webhook-signature"] not in shown
        assert SECRET not in shown


def test_nothing_of_webhooks_is_imported_by_a_client() -> None:
    code = "import sys, creem_client; creem_client.Creem('creem_test_x'); print([m for m in sys.modules if 'webhooks' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
