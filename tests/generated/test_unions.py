"""Unions are told apart by their tag alone, and names stay short."""

import ast
import copy
import pickle
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemas import PROVIDERS, component, is_sent, readers, spec, tables, values

from billfold_core import UnknownVariant
from billfold_core.errors import DecodeFault
from flowglad_client.models import AnyPrice, UnknownPrice, price_from_dict

UNIONS = [
    (provider, name)
    for provider in PROVIDERS
    for name, schema in spec(provider)["components"]["schemas"].items()
    if "discriminator" in schema
]
RELAXED = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


def members(provider: str, name: str) -> tuple[str, dict[str, str]]:
    """Give the tag of a union, and the class for each of its values."""
    found = component(provider, name)["discriminator"]
    return found["propertyName"], {value: target.rsplit("/", 1)[-1] for value, target in found["mapping"].items()}


@pytest.mark.parametrize(("provider", "name"), UNIONS)
@RELAXED
@given(data=st.data())
def test_the_tag_alone_chooses_the_class(provider: str, name: str, data: st.DataObject) -> None:
    tag, kinds = members(provider, name)
    kind = data.draw(st.sampled_from(sorted(kinds)))
    value = data.draw(values(provider, kinds[kind]))
    if is_sent(provider, name):
        assert tables(provider)[name](value) == value
        return
    found = readers(provider)[name](value)
    assert type(found).__name__ == kinds[kind]
    assert found.to_dict() == value
    # The fields of one member under the tag of another are never read as the first.
    other = data.draw(st.sampled_from(sorted(kinds)))
    try:
        turned = readers(provider)[name]({**value, tag: other})
    except DecodeFault:
        return
    assert type(turned).__name__ == kinds[other]


@pytest.mark.parametrize(("provider", "name"), UNIONS)
@RELAXED
@given(data=st.data())
def test_an_unknown_tag_is_kept_when_read_and_refused_when_sent(provider: str, name: str, data: st.DataObject) -> None:
    tag, kinds = members(provider, name)
    value = {**data.draw(values(provider, sorted(kinds.values())[0])), tag: "of_the_future", "more": [1, {"a": None}]}
    if is_sent(provider, name):
        with pytest.raises(DecodeFault, match="must be one of") as caught:
            tables(provider)[name](value)
        assert caught.value.path == f".{tag}"
        return
    found = readers(provider)[name](value)
    assert isinstance(found, UnknownVariant)
    assert (found.tag, found.to_dict()) == ("of_the_future", value)
    assert found.drifted == ()
    # What all members have, the unknown one has too, with the same value and under the same name.
    first: Any = readers(provider)[name](data.draw(values(provider, sorted(kinds.values())[0])))
    known: Any = readers(provider)[name]({**value, tag: sorted(kinds, key=kinds.__getitem__)[0]})
    for shared, (wire, _, required) in type(found).SHARED.items():
        assert hasattr(first, shared)
        if wire != tag:
            assert getattr(found, shared) == getattr(known, shared)
        assert required <= hasattr(found, shared)


@pytest.mark.parametrize(("provider", "name"), UNIONS)
@pytest.mark.parametrize("tag_value", [None, 1, True, [], {}, "missing"])
def test_a_tag_that_is_no_text_is_an_error_with_its_place(provider: str, name: str, tag_value: Any) -> None:
    tag, _ = members(provider, name)
    value = {"id": "x"} if tag_value == "missing" else {"id": "x", tag: tag_value}
    with pytest.raises(DecodeFault) as caught:
        (tables if is_sent(provider, name) else readers)(provider)[name](value)
    assert caught.value.path == f".{tag}"


def test_all_members_have_a_base_with_what_they_share() -> None:
    for value in (
        {"type": "subscription", "id": "p", "unitPrice": 5, "currency": "USD", "intervalUnit": "month", "intervalCount": 1},
        {"type": "single_payment", "id": "p", "unitPrice": 5, "currency": "USD"},
        {"type": "barter", "id": "p", "unitPrice": 5, "currency": "USD", "goats": 3},
    ):
        price = price_from_dict(value)
        assert isinstance(price, AnyPrice)
        assert isinstance(price, UnknownVariant) == isinstance(price, UnknownPrice) == (value["type"] == "barter")
        assert (price.id, price.type, price.unit_price, price.currency) == ("p", value["type"], 5, "USD")
        assert (price.name, price.active, price.created_at) == (None, None, None)
        assert price.to_dict() == value
        for twin in (copy.copy(price), copy.deepcopy(price), pickle.loads(pickle.dumps(price))):
            assert (type(twin), twin.id, twin) == (type(price), "p", price)


def test_the_unknown_member_has_what_can_be_read() -> None:
    price = price_from_dict({"type": "barter", "id": 5, "active": "yes", "createdAt": 1767225600000})
    assert isinstance(price, UnknownPrice)
    assert price.active is None
    assert price.created_at == datetime(2026, 1, 1, tzinfo=UTC)
    for name in ("id", "currency", "goats"):
        assert not hasattr(price, name)
        with pytest.raises(AttributeError, match="UnknownPrice 'barter' has no readable"):
            getattr(price, name)


def test_flowglad_has_the_unions_its_records_need() -> None:
    names = {name for provider, name in UNIONS if provider == "flowglad"}
    assert names >= {"Price", "Feature", "CheckoutSession", "Discount", "Invoice", "InvoiceLineItem", "Purchase"}
    assert names >= {"SubscriptionItemFeature", "AdjustmentInput", "CancellationInput", "CheckoutSessionInput"}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_no_class_has_an_endless_name(provider: str) -> None:
    package = Path(str(files(f"{provider}_client")))
    names = {
        node.name
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert names >= {provider.capitalize(), f"Async{provider.capitalize()}"}
    assert {name for name in names if len(name) > 45} == set()


def test_an_unknown_member_is_handled_like_the_others() -> None:
    price = readers("flowglad")["Price"]({"type": "barter", "id": "price_1", "goats": 2})
    assert isinstance(price, UnknownVariant)
    assert price.additional_properties == {"type": "barter", "id": "price_1", "goats": 2}
    assert not hasattr(object.__new__(type(price)), "anything")
