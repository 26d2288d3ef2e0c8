"""The modules of webhooks that each package has: its provider's scheme, a class for each event, made when it is asked for."""

import ast
import json
import pickle
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import pytest
from schemas import PROVIDERS, spec
from webhook_bodies import AT, SECRET, documented, made, outcomes

from billfold_core import InputError, WebhookVerificationError
from billfold_core.errors import DecodeFault
from billfold_core.webhooks import Entry, Event, EventTable, Fetches, Refetches, UnknownEvent, UnreadableEvent
from billfold_core.webhooks.table import loaded
from fuzz.webhook_schemes import SCHEMES

COUNTS = {"clink": 44, "creem": 17, "flowglad": 9, "hyperline": 121}
VECTORS: list[dict[str, Any]] = json.loads((Path(__file__).parents[1] / "core/webhook_vectors.json").read_text("utf-8"))[
    "vectors"
]


def events_of(provider: str) -> ModuleType:
    return import_module(f"{provider}_client.webhook_events")


def table(provider: str) -> EventTable:
    found: EventTable = events_of(provider).EVENTS
    return found


def stub(provider: str) -> dict[str, ast.ClassDef]:
    """The classes that type checkers see."""
    path = Path(str(import_module(f"{provider}_client").__file__)).parent / "webhook_events.pyi"
    return {node.name: node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.ClassDef)}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_scheme_is_the_providers(provider: str) -> None:
    assert SCHEMES[provider] == import_module(f"{provider}_client.webhook").SCHEME


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: f"{vector['provider']}: {vector['name']}")
def test_each_package_judges_the_deliveries_of_its_provider(vector: dict[str, Any]) -> None:
    webhook = import_module(f"{vector['provider']}_client.webhook")
    secrets = [secret.replace("whsec_ ", "whsec_") for secret in vector["secrets"]]
    body, settings = vector["body"].encode(), {"secrets": secrets, "now": vector["now"]}
    if vector["expect"] == "accept":
        assert webhook.verify(body, vector["headers"], **settings).body == body
        assert isinstance(webhook.unwrap(body, vector["headers"], **settings), Event)
    else:
        with pytest.raises(WebhookVerificationError):
            webhook.unwrap(body, vector["headers"], **settings)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_documented_event_has_a_class_that_type_checkers_see(provider: str) -> None:
    entries, seen = table(provider).entries, stub(provider)
    assert set(documented(provider)) <= entries.keys()
    assert len(entries) >= COUNTS[provider]
    assert [*spec(provider)["webhooks"]] == [*entries]
    named = {**entries, **({"unnamed": unnamed} if (unnamed := table(provider).unnamed) else {})}
    assert [entry.kind for entry in named.values()] == [*seen]
    for name, entry in named.items():
        kind = getattr(events_of(provider), entry.kind)
        assert (kind.__name__, kind.__module__, kind.type) == (entry.kind, f"{provider}_client.webhook_events", name)
        assert seen_type(seen[entry.kind]) == name
        assert (ast.get_docstring(seen[entry.kind]) or "").replace("\n", " ").startswith(kind.__doc__)
        assert seen_bases(seen[entry.kind]) == [base.__name__ for base in kind.__bases__]


def seen_type(node: ast.ClassDef) -> Any:
    (typed,) = (line for line in node.body if isinstance(line, ast.AnnAssign))
    assert ast.unparse(typed.annotation) == f"Literal[{ast.unparse(typed.value)}]" if typed.value else False
    return ast.literal_eval(typed.value) if typed.value else None


def seen_bases(node: ast.ClassDef) -> list[str]:
    return [ast.unparse(base).partition("[")[0] for base in node.bases]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_union_has_all_of_them(provider: str) -> None:
    events = events_of(provider)
    kinds = [
        *(entry.kind for entry in table(provider).entries.values()),
        *([table(provider).unnamed.kind] if table(provider).unnamed else []),
    ]
    wanted = {*(getattr(events, kind) for kind in kinds), UnknownEvent, UnreadableEvent}
    assert set(get_args(events.AnyEvent)) == wanted
    assert {*kinds, "AnyEvent"} <= set(dir(events))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_delivery_of_each_event_is_verified_read_and_written_back(provider: str) -> None:
    found = list(outcomes(provider))
    assert len(found) == COUNTS[provider]
    assert [one for one in found if not all(one)] == []


def entries() -> list[tuple[str, str, Entry]]:
    found = [(provider, name, entry) for provider in PROVIDERS for name, entry in table(provider).entries.items()]
    return [*found, *((provider, "unnamed", unnamed) for provider in PROVIDERS if (unnamed := table(provider).unnamed))]


def test_what_an_event_is_read_by_is_there_and_reads() -> None:
    for provider, name, entry in entries():
        for reading in entry.readings:
            call = loaded(reading.operation).call("id_1")
            assert (call.operation.method, call.operation.effect) == ("GET", "read"), (provider, name)
            assert "id_1" in f"{call.path}{call.query}"
        kind = getattr(events_of(provider), entry.kind)
        assert issubclass(kind, Fetches if entry.is_thin else Refetches) == bool(entry.readings)


def test_an_event_that_nothing_names_is_declared_or_a_record_has_changed() -> None:
    from flowglad_client import webhook, webhook_events

    delivery = made("flowglad", "payment.succeeded")
    body = json.dumps({**json.loads(delivery.body), "object": "payment", "id": "pym_1"}).encode()
    assert isinstance(webhook.parse(body), webhook_events.RecordChanged)
    declared = webhook.parse(body, event="payment.succeeded")
    assert isinstance(declared, webhook_events.PaymentSucceeded)
    assert declared.fetch_call().path == webhook.parse(body).fetch_call().path == "/api/v1/payments/pym_1"
    with pytest.raises(InputError, match="no event"):
        webhook.parse(body, event="payment.suceeded")
    strange = webhook.parse(body.replace(b'"payment"', b'"invoice"'))
    with pytest.raises(DecodeFault):
        strange.fetch_call()


def test_a_union_is_read_as_the_member_that_it_is() -> None:
    from hyperline_client import models, webhook

    event = webhook.parse(b'{"event_type": "coupon.created", "data": {"id": "cou_1", "type": "percent", "name": "Ten"}}')
    assert isinstance(event.data, models.PercentCoupon)
    assert not event.data_is_documented


def test_a_class_is_made_once_and_only_if_asked_for() -> None:
    code = """
import sys
from creem_client import Creem
Creem("creem_test_1")
assert not [name for name in sys.modules if "webhook" in name]
from creem_client import webhook
assert "creem_client.webhook_events" not in sys.modules
import creem_client.webhook_events as events
assert not [name for name in sys.modules if name.startswith(("creem_client.models.", "creem_client.api."))]
assert not [name for name, value in vars(events).items() if isinstance(value, type) and value.__module__ == events.__name__]
assert events.SubscriptionPaid is events.SubscriptionPaid
assert "RefundCreated" not in vars(events)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_class_goes_through_pickle() -> None:
    from creem_client.webhook_events import SubscriptionPaid

    assert pickle.loads(pickle.dumps(SubscriptionPaid)) is SubscriptionPaid


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_document_has_each_event_with_its_envelope(provider: str) -> None:
    found = spec(provider)
    envelope = SCHEMES[provider].envelope
    for name, item in found["webhooks"].items():
        body = item["post"]["requestBody"]["content"]["application/json"]["schema"]
        if envelope.name:
            assert body["properties"][envelope.name[0].strip("/")]["const"] == name
        assert item["post"]["summary"] == table(provider).entries[name].summary


def test_a_delivery_that_was_changed_is_refused() -> None:
    from creem_client import webhook

    delivery = made("creem", "subscription.paid")
    with pytest.raises(WebhookVerificationError, match="no_match"):
        webhook.unwrap(delivery.body + b" ", delivery.headers, secrets=SECRET, now=AT)
