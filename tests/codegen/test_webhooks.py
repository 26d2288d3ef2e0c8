"""Webhooks of a spec: each mistake is one line, the names are written once, and the shipped document has them as OpenAPI does."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen import document, package, regenerate
from codegen.document import Json
from codegen.findings import SpecError
from codegen.upstream.lacking import ours
from codegen.views.webhooks import as_records, with_webhooks

WEBHOOKS = "specs/creem/webhooks.yaml"
LISTED = "specs/creem/events.txt"
NONE = "is documented, and x-webhooks has no such event"
CLASS = "would be the name of its class"
AGAIN = "records must say where"
PRODUCTS = "specs/creem/resources/products.yaml"
SOUND = """\
x-webhooks:
  ways:
    - {scheme: standard, signature: webhook-signature, timestamp: webhook-timestamp, id: webhook-id}
    - {scheme: hmac_body_hex, signature: creem-signature}
  secret: {form: text, environment_variable: CREEM_WEBHOOK_SECRET}
  window: 300
  envelope: {name: [/eventType], data: [/object], id: [/id], occurred_at: [/created_at], occurred_form: epoch_ms}
  dedupe: /id
  acknowledge: {status: "200"}
  names: EventName
  docs: https://docs.creem.io/code/webhooks
  records:
    Product: {id: /id}
  events:
    product.created: {data: Product, summary: A product was made.}
    product.gone: {summary: A product is gone.}
    product.seen: {data: Sighting, summary: A product was seen.}
components:
  schemas:
    EventName:
      type: string
      description: Name of an event.
    Sighting:
      type: object
      description: A look at a product, which only events have.
      required: [product_id]
      properties:
        product_id:
          type: string
          description: Id of the product.
        name:
          description: The event that told of it.
          anyOf:
            - $ref: "#/components/schemas/EventName"
            - type: "null"
"""
SIGHTED = SOUND.replace("    Product: {id: /id}\n", "    Product: {id: /id}\n    Sighting: {id: /product_id}\n")
EVENTS = "# documented\nproduct.created\nproduct.gone\nproduct.seen\n"


@pytest.fixture
def told(small: Path) -> Callable[[str, str], list[str]]:
    """Give a function that replaces text in what is said of webhooks, or in the list of events, and returns what is told."""
    files = {WEBHOOKS: SIGHTED, LISTED: EVENTS}

    def change(old: str, new: str) -> list[str]:
        changed = {name: text.replace(old, new, 1) for name, text in files.items()}
        assert changed != files or old == new
        for name, text in changed.items():
            (small / name).write_text(text, "utf-8")
        try:
            document.load("creem")
        except SpecError as error:
            return str(error).splitlines()
        return []

    return change


def loaded(small: Path) -> Json:
    for name, text in ((WEBHOOKS, SIGHTED), (LISTED, EVENTS)):
        (small / name).write_text(text, "utf-8")
    return document.load("creem")


def line(part: str, text: str = SIGHTED) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_what_is_sound_is_silent(told: Callable[[str, str], list[str]]) -> None:
    assert told("", "") == []


@pytest.mark.parametrize(
    ("old", "new", "part", "words"),
    [
        (
            "{data: Sighting",
            "{data: Sigting",
            "product.seen:",
            "product.seen: there is no schema Sigting; did you mean Sighting?",
        ),
        ("Product: {id: /id}", "Prodct: {id: /id}", "Product: {id", "records: there is no schema Prodct; did you mean Product?"),
        ("{id: /id}", "{id: /uid}", "Product: {id", "records: Product has nothing under /uid; did you mean id?"),
        (
            "    Product: {id: /id}\n",
            "",
            "    Product: {id: /id}\n    Sighting",
            f"events/product.created: {AGAIN} Product has its id",
        ),
        ("{data: Product, s", "{data: EventName, s", "product.created", f"{AGAIN} EventName has its"),
        ("{data: Product, s", "{s", "Product: {id", "records: no event carries Product; take it away"),
        (
            "{id: /id}",
            "{id: /id, read: products_gt}",
            "Product: {id",
            "there is no operation products_gt; did you mean products_get?",
        ),
        ("{id: /id}", "{id: /id, read: products_create}", "Product: {id", "products_create does not read one record by its id"),
        (
            "{data: Product, s",
            "{data: Product, object: x, s",
            "product.created",
            "Product is not fetched, so `object` says nothing",
        ),
        ("dedupe: /id", "dedupe: id", "", ""),
        ("form: text", "form: base64", "secret:", "secret: only standard takes a key in base64; write `text`"),
        ("name: [/eventType], ", "", "envelope:", "has no `name`, so `unnamed` must say what a delivery is"),
        (", id: webhook-id", "", "ways:", "needs id"),
        ("window: 300", "window: 0", "window:", "0 is less than the minimum of 1"),
        ("docs: ", "doc: ", "x-webhooks:", "needs docs"),
        ("names: EventName", "names: EventNam", "names:", "there is no schema EventNam; did you mean EventName?"),
        ("description: Name of an event.", "description: x\n      enum: [a]", "description: Name", "take `enum` away"),
        ("product.gone: {summary", "product.created: {summary", "product.gone", "product.created"),
        ("product.gone: {summary", "product_created: {summary", "product.gone", f"ProductCreated {CLASS}"),
        ("product.gone: {summary", "Product.gone: {summary", "product.gone", "Product.gone"),
        ("product.gone: {summary", "unknown.event: {summary", "product.gone", f"UnknownEvent {CLASS}"),
        ("product.gone: {summary", "product.gone: {sumary", "product.gone", "sumary is not known here; did you mean summary?"),
        ("product.gone: {summary", "product.gone: {known: inferred, summary", "product.gone", "dependency"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    told: Callable[[str, str], list[str]], old: str, new: str, part: str, words: str
) -> None:
    found = told(old, new)
    if not words:
        assert found == []
        return
    assert any(words in one for one in found), found
    told_at = [one for one in found if words in one]
    assert told_at[0].startswith(f"{WEBHOOKS}:"), found
    at = int(told_at[0].split(":")[1])
    assert abs(at - line(part.split("\n")[0])) <= 3, (found, line(part))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("product.gone\n", "product.gon\n", f"3: product.gon {NONE}; did you mean product.gone?"),
        ("product.gone\n", "other\n", f"3: other {NONE}; add it to x-webhooks in webhooks.yaml"),
        ("product.gone\n", "product.created\n", "3: product.created is in line 2 already; take one of the two away"),
    ],
)
def test_a_documented_event_that_is_missing_is_told(
    told: Callable[[str, str], list[str]], old: str, new: str, words: str
) -> None:
    (found,) = told(old, new)
    assert found.startswith(f"{LISTED}:{words}")


def test_events_without_a_list_are_told(small: Path) -> None:
    (small / WEBHOOKS).write_text(SIGHTED, "utf-8")
    with pytest.raises(SpecError, match=f"^{LISTED}: the file is not there; it lists the documented events"):
        document.load("creem")


def test_the_names_are_written_from_the_events(small: Path) -> None:
    found = loaded(small)
    assert found["components"]["schemas"]["EventName"]["enum"] == ["product.created", "product.gone", "product.seen"]


def test_what_only_events_carry_is_received(small: Path) -> None:
    assert "Sighting" in document.reached(loaded(small)).answers
    text = SIGHTED.replace("      required: [product_id]\n", "      additionalProperties: false\n      required: [product_id]\n")
    (small / WEBHOOKS).write_text(text, "utf-8")
    with pytest.raises(SpecError, match="Sighting: is received, so it must allow additional properties"):
        document.load("creem")


def test_the_shipped_document_has_the_envelope_of_each_event(small: Path) -> None:
    found = with_webhooks(loaded(small))
    body = found["webhooks"]["product.seen"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert body["properties"]["eventType"] == {"type": "string", "const": "product.seen"}
    assert body["properties"]["object"] == {"$ref": "#/components/schemas/Sighting"}
    assert body["properties"]["created_at"]["x-timestamp"] == "epoch_ms"
    assert body["required"] == ["object", "eventType", "id", "created_at"]
    assert found["webhooks"]["product.gone"]["post"]["description"].endswith("Nothing is published of `data`.")


def test_facts_have_the_record_of_each_event(small: Path) -> None:
    loaded(small)
    lines = [fact.line for fact in ours(document.written_out("creem")) if fact.key.startswith("EVENT")]
    assert lines == ["EVENT product.created Product", "EVENT product.gone object", "EVENT product.seen Sighting"]
    assert as_records({}) == {}


def test_a_spec_without_webhooks_has_none_of_it(small: Path, tmp_path: Path) -> None:
    found = document.load("creem")
    assert with_webhooks(found) is found
    assert not package.views_of(found).webhooks


@pytest.mark.parametrize("provider", document.providers())
def test_the_documents_are_sound(provider: str) -> None:
    text = (regenerate.GENERATED / provider / f"{provider}_client" / "openapi.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    OpenAPIV31SpecValidator({**found, "paths": {}}).validate()
    assert [*found["webhooks"]] == [*found["x-webhooks"]["events"]]
