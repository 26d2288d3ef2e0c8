"""Customers at the providers that have them: every operation works against the sandbox, or says in words why not."""

import copy
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import attrs
import pytest
from facade.shops import NOW, Mode, Script, Shop, Waiting, fixture

import billfold
from billfold import (
    Address,
    Conflict,
    Customer,
    CustomerDraft,
    CustomerRef,
    InputError,
    NotFound,
    PartlyDone,
    RequestOptions,
    Unsupported,
    registry,
)
from billfold.providers.creem.extras import CreemProduct
from billfold.providers.hyperline.extras import HyperlineCustomer
from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core.errors import DecodeError, DecodeFault
from billfold_core.model import UnknownVariant

HAVING = ("creem", "flowglad", "hyperline")
LACKING = tuple(name for name in registry.names() if "customers.create" not in registry.find(name).operations)
FOUND_BY = {"creem": ("email",), "flowglad": ("reference",), "hyperline": ("email", "reference")}
ADA = CustomerDraft(name="Ada Lovelace", email="ada@example.com", reference="user_42")
IN = "extras[HyperlineCustomer].billing_address"
IN_UPPSALA = HyperlineCustomer(billing_address=Address(city="Uppsala", region="C", country="SE"))
RAW = {"id": "cust_1", "email": "ada@example.com", "name": "Ada Lovelace", "external_id": "user_42", "metadata": {"a": 1}}
Open = Callable[[str], Any]
DRAFTED: Any = CustomerDraft


@pytest.fixture
def customers(mode: Mode, sandbox: Sandbox) -> Open:
    """Return the customers of a provider in the sandbox, sync or async."""

    def opened(provider: str) -> Any:
        found = Shop(provider, mode, sandbox.transport).connection.customers
        return found if mode == "sync" else Waiting(found)

    return opened


def by(provider: str, customer: Customer) -> CustomerRef:
    """Name a customer as the provider does."""
    return CustomerRef(reference=customer.reference) if provider == "flowglad" else CustomerRef(id=customer.id)


@pytest.mark.parametrize("provider", HAVING)
def test_a_customer_is_made_read_found_and_listed(provider: str, customers: Open) -> None:
    it = customers(provider)
    made = it.create(ADA)
    assert (made.name, made.email, made.reference) == ("Ada Lovelace", "ada@example.com", "user_42")
    assert (made.provider, made.country, made.address) == (provider, None, None)
    assert made.status == {"creem": "unknown", "flowglad": "active", "hyperline": "active"}[provider]
    assert made.created_at.timestamp() == NOW
    assert it.get(by(provider, made)) == made
    assert it.get(made) == made
    bob = CustomerDraft(name="Bob", email="bob@example.com", reference="user_43")
    for field in FOUND_BY[provider]:
        assert it.find(**{field: getattr(ADA, field)}) == made
        assert it.find(**{field: getattr(bob, field)}) is None
    other = it.create(bob)
    assert list(it.list()) == [made, other]
    assert list(it.list(max_items=1)) == [made]


@pytest.mark.parametrize("provider", HAVING)
def test_a_list_of_customers_is_read_to_its_end(provider: str, customers: Open) -> None:
    it = customers(provider)
    references = [f"user_{number}" for number in range(120)]
    for reference in references:
        it.create(CustomerDraft(name=reference, email=f"{reference}@example.com", reference=reference))
    assert [customer.reference for customer in it.list()] == references
    assert [customer.reference for customer in it.list(max_items=101)] == references[:101]


@pytest.mark.parametrize("provider", HAVING)
def test_a_customer_is_changed(provider: str, customers: Open) -> None:
    it = customers(provider)
    made = it.create(ADA)
    assert it.update(by(provider, made), name="Ada King") == attrs.evolve(made, name="Ada King")
    changed = it.update(made, email="king@example.com")
    assert (changed.name, changed.email) == ("Ada King", "king@example.com")
    assert it.get(made) == changed
    both = it.update(made, name="Ada", email="ada@example.com")
    assert (both.name, both.email) == ("Ada", "ada@example.com")


def test_metadata_is_merged_at_creem(customers: Open, sandbox: Sandbox) -> None:
    it = customers("creem")
    made = it.create(attrs.evolve(ADA, metadata={"plan": "pro", "seats": 3}))
    assert made.metadata == {"plan": "pro", "seats": 3}
    changed = it.update(made.id, metadata={"seats": 4, "note": None, "rate": Decimal("0.25")})
    assert changed.metadata == {"plan": "pro", "seats": 4, "note": None, "rate": Decimal("0.25")}
    assert it.update(made.id, reference="user_7").reference == "user_7"
    assert it.get(made.id).metadata == changed.metadata


def test_a_mail_address_is_found_however_it_is_written_at_creem(customers: Open) -> None:
    it = customers("creem")
    assert it.create(ADA) == it.find(email="ADA@example.com")


@pytest.mark.parametrize("value", [True, {"a": 1}, [1], "\ud800"])
def test_metadata_that_cannot_be_sent_again_is_an_unreadable_answer(value: Any, mode: Mode) -> None:
    script = Script({"GET /v1/customers": {**RAW, "metadata": {"old": value}}, "PATCH /v1/customers": RAW})
    connection = Shop("creem", mode, script.transport).connection
    it: Any = connection.customers if mode == "sync" else Waiting(connection.customers)
    with pytest.raises(DecodeError, match=r"metadata\.old") as caught:
        it.update("cust_1", metadata={"a": 1})
    assert caught.value.outcome == "unknown"
    assert script.bodies("PATCH") == []
    assert it.update("cust_1", name=RAW["name"]).id == "cust_1"


def test_what_is_no_metadata_stands_in_raw(mode: Mode) -> None:
    deep: Any = 1
    for _ in range(600):
        deep = {"deeper": deep}
    came = {"plan": "pro", "seats": 3, "vip": True, "none": None, "list": [1], "deep": deep}
    script = Script({"GET /v1/customers": {**RAW, "metadata": came}})
    connection = Shop("creem", mode, script.transport).connection
    it: Any = connection.customers if mode == "sync" else Waiting(connection.customers)
    found = it.get("cust_1")
    assert found.metadata == {"plan": "pro", "seats": 3, "vip": True, "none": None}
    assert found.raw.metadata["list"] == [1]
    assert copy.deepcopy(found) == pickle.loads(pickle.dumps(attrs.evolve(found, raw=found.raw))) == found
    told = found.to_dict()
    told["metadata"]["plan"] = "free"
    assert found.metadata["plan"] == "pro"
    with pytest.raises(DecodeFault):
        Customer.from_dict({**told, "metadata": {"a": 0.5}})


def test_a_customer_is_changed_by_mail_address_at_creem(customers: Open) -> None:
    it = customers("creem")
    made = it.create(ADA)
    assert it.update(CustomerRef(email="ada@example.com"), name="Ada King").id == made.id
    assert it.get(CustomerRef(email="ada@example.com")).name == "Ada King"


def test_archiving_at_flowglad_cancels_and_has_to_be_said(customers: Open, sandbox: Sandbox) -> None:
    it = customers("flowglad")
    made = it.create(ADA)
    sent = len(sandbox.requests)
    with pytest.raises(Unsupported, match=r"flowglad: and_cancel=False: .*subscriptions.*and_cancel=True"):
        it.archive(made, and_cancel=False)
    with pytest.raises(TypeError):
        it.archive(made)
    assert len(sandbox.requests) == sent
    gone = it.archive(CustomerRef(reference="user_42"), and_cancel=True)
    assert (gone.id, gone.status, gone.provider_status) == (made.id, "archived", True)
    with pytest.raises(NotFound):
        it.get(CustomerRef(reference="user_42"))
    # The reference is free again.
    assert it.create(ADA).id != made.id


@pytest.mark.parametrize("provider", ["creem", "flowglad"])
def test_a_second_customer_of_the_same_name_is_refused_by_the_provider(provider: str, customers: Open) -> None:
    it = customers(provider)
    it.create(ADA)
    with pytest.raises((Conflict, billfold.BadRequest)) as refused:
        it.create(attrs.evolve(ADA, name="Somebody else"))
    assert refused.value.outcome == "rejected"


@pytest.mark.parametrize(
    "provider, call, feature, alternative",
    [
        ("creem", lambda it: it.get(CustomerRef(reference="user_42")), "customer.reference", "CustomerRef(email=…)"),
        ("creem", lambda it: it.find(reference="user_42"), "reference", "find(email=…)"),
        ("creem", lambda it: it.update(CustomerRef(reference="user_42"), name="x"), "customer.reference", "CustomerRef(id=…)"),
        ("creem", lambda it: it.create(attrs.evolve(ADA, country="SE")), "country", ""),
        ("creem", lambda it: it.create(attrs.evolve(ADA, currency="EUR")), "currency", ""),
        ("creem", lambda it: it.create(attrs.evolve(ADA, metadata={"vip": True})), "metadata['vip']", "true"),
        ("creem", lambda it: it.archive("cust_1", and_cancel=True), "customers.archive", "native.subscriptions.cancel"),
        ("creem", lambda it: it.restore("cust_1"), "customers.restore", "never archived"),
        ("flowglad", lambda it: it.get("cust_1"), "customer.id", "CustomerRef(reference=…)"),
        ("flowglad", lambda it: it.get(CustomerRef(email="a@example.com")), "customer.email", "CustomerRef(reference=…)"),
        ("flowglad", lambda it: it.find(email="a@example.com"), "email", "find(reference=…)"),
        ("flowglad", lambda it: it.update("cust_1", name="x"), "customer.id", "CustomerRef(reference=…)"),
        ("flowglad", lambda it: it.archive("cust_1", and_cancel=True), "customer.id", "CustomerRef(reference=…)"),
        ("flowglad", lambda it: it.create(attrs.evolve(ADA, reference=None)), "reference=None", "reference=…"),
        ("flowglad", lambda it: it.create(attrs.evolve(ADA, country="SE")), "country", ""),
        ("flowglad", lambda it: it.create(attrs.evolve(ADA, currency="EUR")), "currency", ""),
        ("flowglad", lambda it: it.create(attrs.evolve(ADA, metadata={"a": "b"})), "metadata", ""),
        ("flowglad", lambda it: it.update(CustomerRef(reference="u"), metadata={"a": "b"}), "metadata", ""),
        ("flowglad", lambda it: it.update(CustomerRef(reference="u"), reference="v"), "reference", "Create another customer"),
        ("flowglad", lambda it: it.restore(CustomerRef(reference="u")), "customers.restore", "customers.create"),
        ("hyperline", lambda it: it.get(CustomerRef(reference="u")), "customer.reference", "find(reference=…)"),
        ("hyperline", lambda it: it.get(CustomerRef(email="a@example.com")), "customer.email", "find(email=…)"),
        ("hyperline", lambda it: it.update(CustomerRef(reference="u"), name="x"), "customer.reference", "find(reference=…)"),
        ("hyperline", lambda it: it.archive(CustomerRef(email="a@b.c"), and_cancel=False), "customer.email", "find(email=…)"),
        ("hyperline", lambda it: it.restore(CustomerRef(reference="u")), "customer.reference", "find(reference=…)"),
        ("hyperline", lambda it: it.archive("cus_1", and_cancel=True), "and_cancel=True", "and_cancel=False"),
        ("hyperline", lambda it: it.create(attrs.evolve(ADA, country="XX")), "country", "ISO 3166-1"),
        ("hyperline", lambda it: it.create(attrs.evolve(ADA, currency="XBT")), "currency", "ISO 4217"),
        ("hyperline", lambda it: it.create(attrs.evolve(ADA, extras=[IN_UPPSALA])), f"{IN}.region", "United States"),
        *(
            (provider, lambda it, call=call: call(it), f"customers.{name}", "")
            for provider in LACKING
            for name, call in {
                "create": lambda it: it.create(ADA),
                "get": lambda it: it.get("cust_1"),
                "find": lambda it: it.find(email="a@example.com"),
                "list": lambda it: it.list(),
                "update": lambda it: it.update("cust_1", name="x"),
                "archive": lambda it: it.archive("cust_1", and_cancel=True),
                "restore": lambda it: it.restore("cust_1"),
            }.items()
        ),
    ],
)
def test_what_cannot_be_done_names_field_provider_and_alternative(
    provider: str, call: Callable[[Any], Any], feature: str, alternative: str, customers: Open, sandbox: Sandbox
) -> None:
    with pytest.raises(Unsupported) as refused:
        call(customers(provider))
    error = refused.value
    assert (error.provider, error.feature) == (provider, feature)
    assert error.alternative
    assert alternative in error.alternative
    assert str(error).startswith(f"{provider}: {feature}")
    assert not sandbox.requests


@pytest.mark.parametrize(
    "call, path",
    [
        (lambda it: it.create("Ada"), "draft"),
        (lambda it: it.get(None), "customer"),
        (lambda it: it.get(" "), "customer"),
        (lambda it: it.get(7), "customer"),
        (lambda it: it.find(), "customer"),
        (lambda it: it.find(email="a@example.com", reference="u"), "customer"),
        (lambda it: it.find(email=" "), "email"),
        (lambda it: it.find(reference=""), "reference"),
        (lambda it: it.update("cust_1"), "name"),
        (lambda it: it.update("cust_1", name=" "), "name"),
        (lambda it: it.update("cust_1", email=None), "email"),
        (lambda it: it.update("cust_1", metadata={"a": 0.5}), "metadata['a']"),
        (lambda it: it.update("cust_1", metadata=[("a", "b")]), "metadata"),
        (lambda it: it.update("cust_1", metadata=None), "metadata"),
        (lambda it: it.update("cust_1", metadata={}), "name"),
        (lambda it: it.list(max_items=-1), "max_items"),
        (lambda it: it.update("cust_1", name="x", options=RequestOptions(deadline=-1)), "options.deadline"),
    ],
)
@pytest.mark.parametrize("provider", HAVING)
def test_bad_input_is_refused_before_anything_is_sent(
    provider: str, call: Callable[[Any], Any], path: str, customers: Open, sandbox: Sandbox
) -> None:
    with pytest.raises(InputError) as refused:
        call(customers(provider))
    assert refused.value.path == path
    assert not sandbox.requests


@pytest.mark.parametrize(
    "make, path",
    [
        (lambda: CustomerRef(), "customer"),
        (lambda: CustomerRef(id=""), "customer.id"),
        (lambda: CustomerRef(email=" "), "customer.email"),
        (lambda: CustomerDraft(name="", email="a@example.com"), "name"),
        (lambda: CustomerDraft(name="A", email=" "), "email"),
        (lambda: CustomerDraft(name="A", email="a@example.com", reference=""), "reference"),
        (lambda: DRAFTED(name="A", email="a@example.com", metadata={"a": [1]}), "metadata['a']"),
        (lambda: DRAFTED(name="A", email="a@example.com", metadata={1: "x"}), "metadata[1]"),
    ],
)
def test_a_draft_or_a_name_that_makes_no_sense_is_refused(make: Callable[[], Any], path: str) -> None:
    with pytest.raises(InputError) as refused:
        make()
    assert refused.value.path == path


def test_an_extra_of_products_is_none_of_customers() -> None:
    with pytest.raises(InputError, match="CustomerExtra"):
        DRAFTED(name="A", email="a@example.com", extras=[CreemProduct()])


@pytest.mark.parametrize("provider", HAVING)
def test_names_that_are_not_of_one_customer_are_refused_and_nothing_changes(provider: str, customers: Open) -> None:
    it = customers(provider)
    ada = it.create(ADA)
    bob = it.create(CustomerDraft(name="Bob", email="bob@example.com", reference="user_43"))
    wrong = CustomerRef(id=ada.id, reference="user_42", email="bob@example.com")
    for call in (lambda: it.get(wrong), lambda: it.update(wrong, name="x")):
        with pytest.raises(InputError, match=r"bob@example\.com") as refused:
            call()
        assert refused.value.path == "customer.email"
    crossed = CustomerRef(id=ada.id, reference="user_43")
    with pytest.raises(InputError, match=r"customer\.(id|reference)"):
        it.update(crossed, name="x")
    right = CustomerRef(id=ada.id, reference="user_42", email="Ada@Example.com")
    assert it.update(right, name="Ada King").name == "Ada King"
    assert it.get(by(provider, bob)).name == "Bob"


def test_a_further_name_that_the_customer_does_not_have_is_refused(mode: Mode) -> None:
    script = Script({"GET /v1/customers": {**RAW, "external_id": None}, "PATCH /v1/customers": RAW})
    connection = Shop("creem", mode, script.transport).connection
    it: Any = connection.customers if mode == "sync" else Waiting(connection.customers)
    both = CustomerRef(id="cust_1", reference="user_42")
    for call in (lambda: it.get(both), lambda: it.update(both, name="x")):
        with pytest.raises(InputError) as refused:
            call()
        assert refused.value.path == "customer.reference"
    assert script.bodies("PATCH") == []
    without = Script({"GET /v1/customers": {"id": "cust_1"}})
    connection = Shop("creem", mode, without.transport).connection
    found: Any = connection.customers if mode == "sync" else Waiting(connection.customers)
    assert found.get(CustomerRef(email="ada@example.com")).id == "cust_1"


def test_a_customer_of_another_provider_is_refused(customers: Open, sandbox: Sandbox) -> None:
    ada = customers("creem").create(ADA)
    sent = len(sandbox.requests)
    with pytest.raises(InputError, match="is a customer of creem, and this operation is sent to flowglad"):
        customers("flowglad").get(ada)
    assert len(sandbox.requests) == sent


@pytest.mark.parametrize(
    "changed, left",
    [
        ({"name": "Ada"}, ("name",)),
        ({"name": None}, ("name",)),
        ({"email": "bob@example.com"}, ("email",)),
        ({"external_id": None}, ("reference",)),
        ({"metadata": {"a": 2}}, ("metadata['a']",)),
        ({"metadata": None}, ("metadata['a']",)),
        ({"name": "x", "metadata": {}}, ("name", "metadata['a']")),
        ({"email": "ADA@example.com"}, ()),
        ({"metadata": {"a": 1, "b": 2}}, ()),
    ],
)
def test_what_came_back_is_held_against_what_was_asked_for(changed: dict[str, Any], left: tuple[str, ...], mode: Mode) -> None:
    script = Script(
        {"POST /v1/customers": {**RAW, **changed}, "PATCH /v1/customers": {**RAW, **changed}, "GET /v1/customers": RAW}
    )
    connection = Shop("creem", mode, script.transport).connection
    it: Any = connection.customers if mode == "sync" else Waiting(connection.customers)
    draft = attrs.evolve(ADA, metadata={"a": 1})
    change = {"name": draft.name, "email": draft.email, "reference": draft.reference, "metadata": draft.metadata}
    for call in (lambda: it.create(draft), lambda: it.update("cust_1", **change)):
        if not left:
            assert call().id == "cust_1"
            continue
        with pytest.raises(PartlyDone) as partly:
            call()
        assert partly.value.left == left
        assert (partly.value.done.id, partly.value.outcome) == ("cust_1", "applied")


def test_an_address_and_the_default_plan_come_along_at_flowglad(mode: Mode, customers: Open) -> None:
    made = customers("flowglad").create(ADA)
    raw: Any = made.raw
    assert raw.customer.id == made.id
    billing = {"address": {"line1": "1 Main St", "city": "Uppsala", "state": "C", "postal_code": "75001", "country": "SE"}}
    body = {"customer": {**fixture("flowglad/responses/customers_get")["customer"], "billingAddress": billing}}
    script = Script({"GET /api/v1/customers/user_42": body})
    connection = Shop("flowglad", mode, script.transport).connection
    it: Any = connection.customers if mode == "sync" else Waiting(connection.customers)
    found = it.get(CustomerRef(reference="user_42"))
    assert found.address == Address(line1="1 Main St", city="Uppsala", region="C", postal_code="75001", country="SE")
    assert found.country == "SE"


@pytest.mark.parametrize("provider", HAVING)
def test_a_customer_has_a_json_form(provider: str, customers: Open) -> None:
    made = customers(provider).create(ADA)
    read = Customer.from_json(made.to_json())
    assert read == made
    assert isinstance(read.raw, UnknownVariant)
    with_address = attrs.evolve(made, address=Address(line1="x", country="SE"), metadata={"a": Decimal("1.5"), "b": None})
    assert Customer.from_json(with_address.to_json()) == with_address
    for broken in ({}, {**made.to_dict(), "created_at": "yesterday"}, {**made.to_dict(), "status": "gone"}, {"id": 7}):
        with pytest.raises(DecodeFault):
            Customer.from_dict(broken)


def test_keys_are_refused_where_they_keep_nothing_from_happening_twice(customers: Open, sandbox: Sandbox) -> None:
    for provider in ("creem", "flowglad"):
        with pytest.raises(Unsupported, match=r"accepts no idempotency key for customers\.create"):
            customers(provider).create(ADA, options=RequestOptions(idempotency_key="k"))
    assert not sandbox.requests


def test_each_provider_can_be_asked_what_it_has() -> None:
    for provider in registry.names():
        with billfold.connect(provider, EXAMPLE_KEYS[provider]) as shop:
            assert isinstance(shop.customers, billfold.CreatesCustomers) is (provider in HAVING)
            assert isinstance(shop.customers, billfold.ArchivesCustomers) is (provider in ("flowglad", "hyperline"))
            assert hasattr(shop.customers, "archive") is (provider in ("flowglad", "hyperline"))
            assert isinstance(shop.customers, billfold.RestoresCustomers) is (provider == "hyperline")
