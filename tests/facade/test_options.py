"""Options of an operation hold for every call that it makes; the caller's key belongs to exactly one write."""

import contextlib
import hashlib
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from facade import drafts
from facade.shops import PROVIDERS, Mode, Script, Shop, writes

from billfold import (
    CallError,
    Conflict,
    CustomerDraft,
    CustomerRef,
    FlowgladProduct,
    InputError,
    MissingOperation,
    Money,
    PartlyDone,
    RequestOptions,
    Unsupported,
    one_time,
    recurring,
    registry,
)
from billfold.testing import Sandbox

OpenShop = Callable[[str], Shop]
Operation = Callable[[Shop, str, Any, RequestOptions], Any]
KEY = "import-7-order-42"
KEYED = RequestOptions(idempotency_key=KEY)
MARKED = RequestOptions(headers={"X-Run": "seven"}, timeout=3)

OPERATIONS: dict[str, Operation] = {
    "products.create": lambda it, product, price, options: it.products.create(several(it), options=options),
    "products.get": lambda it, product, price, options: it.products.get(product, options=options),
    "products.list": lambda it, product, price, options: list(it.products.list(options=options)),
    "products.update": lambda it, product, price, options: it.products.update(product, description="Less", options=options),
    "products.archive": lambda it, product, price, options: it.products.archive(product, options=options),
    "products.restore": lambda it, product, price, options: it.products.restore(product, options=options),
    "prices.add": lambda it, product, price, options: it.prices.add(product, one_time(Money("5", "USD")), options=options),
    "prices.replace": lambda it, product, price, options: it.prices.replace(
        product, recurring(Money("5", "USD"), every="month"), options=options
    ),
    "prices.update": lambda it, product, price, options: it.prices.update(price, options=options, **change(it)),
    "customers.create": lambda it, product, price, options: it.customers.create(BOB, options=options),
    "customers.get": lambda it, product, price, options: it.customers.get(ada(it), options=options),
    "customers.find": lambda it, product, price, options: it.customers.find(options=options, **words(it)),
    "customers.list": lambda it, product, price, options: list(it.customers.list(options=options)),
    "customers.update": lambda it, product, price, options: it.customers.update(ada(it), name="Ada King", options=options),
    "customers.archive": lambda it, product, price, options: it.customers.archive(
        ada(it), and_cancel=it.provider != "hyperline", options=options
    ),
    "customers.restore": lambda it, product, price, options: it.customers.restore(ada(it), options=options),
}
READS = ("products.get", "products.list", "customers.get", "customers.find", "customers.list")
ADA = CustomerDraft(name="Ada", email="ada@example.com", reference="user_1")
BOB = CustomerDraft(name="Bob", email="bob@example.com", reference="user_2")


def several(it: Shop) -> Any:
    """Draft a product with as many prices as one call cannot make."""
    more = () if it.provider in ("creem", "flowglad") else (one_time(Money("99", "USD")), one_time(Money("98", "USD")))
    return attrs.evolve(drafts.product(drafts.MONTHLY, *more), name="Second")


def change(it: Shop) -> dict[str, Any]:
    """Change as much of a price as the provider takes."""
    if it.provider == "flowglad":
        return {"label": "Basic"}
    return {"amount": Money("31", "USD")} if it.provider == "clink" else {"amount": Money("31", "USD"), "active": False}


def ada(it: Shop) -> CustomerRef:
    """Name a customer by what the provider knows customers by."""
    if it.provider == "hyperline":
        return CustomerRef(id=it.customer_id)
    return CustomerRef(reference="user_1") if it.provider == "flowglad" else CustomerRef(email="ada@example.com")


def words(it: Shop) -> dict[str, str]:
    return {"reference": "user_1"} if it.provider == "flowglad" else {"email": "ada@example.com"}


def has(provider: str, operation: str) -> bool:
    return operation in registry.find(provider).operations


CASES = [(provider, operation) for provider in PROVIDERS for operation in OPERATIONS if has(provider, operation)]


def test_every_operation_is_tried() -> None:
    assert OPERATIONS.keys() == {operation for provider in PROVIDERS for operation in registry.find(provider).operations}


def begun(open_shop: OpenShop, provider: str) -> tuple[Shop, str, Any]:
    it = open_shop(provider)
    made = it.products.create(drafts.product(drafts.MONTHLY))
    if has(provider, "customers.create"):
        it.customer_id = it.customers.create(ADA).id
    return it, made.id, made.prices[0]


@pytest.mark.parametrize("provider, operation", CASES)
def test_options_hold_for_every_call(provider: str, operation: str, shop: OpenShop, sandbox: Sandbox) -> None:
    it, product, price = begun(shop, provider)
    before = len(sandbox.requests)
    OPERATIONS[operation](it, product, price, MARKED)
    made = sandbox.requests[before:]
    assert made
    assert {request.headers.get("x-run") for request in made} == {"seven"}
    OPERATIONS["products.get"](it, product, price, RequestOptions())
    assert "x-run" not in sandbox.requests[-1].headers


@pytest.mark.parametrize("provider, operation", CASES)
def test_options_that_make_no_sense_send_nothing(provider: str, operation: str, shop: OpenShop, sandbox: Sandbox) -> None:
    it, product, price = begun(shop, provider)
    before = len(sandbox.requests)
    wrong: list[Any] = [
        {"timeout": 3},
        KEY,
        None,
        RequestOptions(timeout=-1),
        RequestOptions(idempotency_key=""),
        RequestOptions(idempotency_key="a\nb"),
        RequestOptions(idempotency_key="x" * 1001),
    ]
    for options in wrong:
        with pytest.raises(InputError, match=r"options|key"):
            OPERATIONS[operation](it, product, price, options)
    assert len(sandbox.requests) == before


@pytest.mark.parametrize("provider, operation", CASES)
def test_a_key_is_sent_or_refused_and_never_dropped(provider: str, operation: str, shop: OpenShop, sandbox: Sandbox) -> None:
    it, product, price = begun(shop, provider)
    before = len(sandbox.requests)
    if operation in registry.find(provider).keyed:
        OPERATIONS[operation](it, product, price, KEYED)
        keys = [request.headers.get("idempotency-key") for request in writes(sandbox) if request in sandbox.requests[before:]]
        assert keys[0] == KEY
        assert None not in keys
        assert len(set(keys)) == len(keys)
        return
    with pytest.raises(Unsupported, match=rf"^{provider}: options.idempotency_key: ") as caught:
        OPERATIONS[operation](it, product, price, KEYED)
    error = caught.value
    assert (error.provider, error.feature, error.outcome) == (provider, "options.idempotency_key", "not_sent")
    assert not isinstance(error, MissingOperation)
    assert operation in str(error)
    assert error.alternative
    assert len(sandbox.requests) == before


TAKING_A_KEY = [(provider, operation) for provider in PROVIDERS for operation in sorted(registry.find(provider).keyed)]


@pytest.mark.parametrize("provider, operation", TAKING_A_KEY)
def test_a_resumed_operation_sends_the_same_again(provider: str, operation: str, shop: OpenShop, sandbox: Sandbox) -> None:
    it, product, price = begun(shop, provider)

    def run(options: RequestOptions) -> tuple[Any, list[Any]]:
        before = len(sandbox.requests)
        result = OPERATIONS[operation](it, product, price, options)
        made = [request for request in sandbox.requests[before:] if request.method != "GET"]
        return result, [(request.path, request.body, request.headers["idempotency-key"]) for request in made]

    first, again = run(KEYED), run(KEYED)
    assert first == again
    if operation == "products.create":
        assert len(sandbox.state()[provider]) == 2
    if operation == "prices.add":
        assert len(it.products.get(product).prices) == 2
    # Another key is another write, and so is none.
    other = RequestOptions(idempotency_key="import-8-order-42")
    assert not {key for *_, key in run(other)[1]} & {key for *_, key in first[1]}
    assert not {key for *_, key in run(RequestOptions())[1]} & {key for *_, key in first[1]}


def test_further_keys_cannot_be_somebodys_own(shop: OpenShop, sandbox: Sandbox) -> None:
    it, _, price = begun(shop, "hyperline")
    other = it.products.create(several(it)).prices[0]
    before = len(writes(sandbox))
    for found in (price, other):
        it.prices.update(found, amount=Money("31", "USD"), active=False, options=RequestOptions(idempotency_key=f"{found.id}"))
    keys = [request.headers["idempotency-key"] for request in writes(sandbox)[before:]]
    assert len(set(keys)) == 4
    assert (keys[0], keys[2]) == (price.id, other.id)
    # As long as any provider takes, and made of a key in one way only.
    assert all(len(key) == 64 and set(key) <= set("0123456789abcdef") for key in keys[1::2])
    assert keys[1] not in (hashlib.sha256(price.id.encode()).hexdigest(), f"{price.id}-2")


def test_a_key_that_was_used_for_something_else_is_refused(shop: OpenShop, sandbox: Sandbox) -> None:
    it, product, _ = begun(shop, "hyperline")
    it.products.update(product, name="One", options=KEYED)
    with pytest.raises(Conflict):
        it.products.update(product, name="Two", options=KEYED)
    assert it.products.get(product).name == "One"


def test_half_an_operation_is_finished_with_the_same_key(shop: OpenShop, sandbox: Sandbox) -> None:
    it, _, price = begun(shop, "hyperline")
    sandbox.faults.add("drop_after", provider="hyperline", operation="price_configurations_archive")
    with pytest.raises(PartlyDone) as caught:
        it.prices.update(price, amount=Money("31", "USD"), active=False, options=KEYED)
    assert isinstance(caught.value.cause, CallError)
    done = len(writes(sandbox))
    changed = it.prices.update(price, amount=Money("31", "USD"), active=False, options=KEYED)
    assert (changed.amount, changed.active) == (Money("31", "USD"), False)
    assert not any(request.applied for request in writes(sandbox)[done:])


@pytest.mark.parametrize("provider, operation", CASES)
def test_members_of_a_body_go_where_a_body_goes(
    provider: str, operation: str, mode: Mode, shop: OpenShop, sandbox: Sandbox
) -> None:
    it, product, price = begun(shop, provider)
    before = len(sandbox.requests)
    options = RequestOptions(body={"description": "Mine"})
    if operation in READS:
        with pytest.raises(Unsupported, match=f"{provider}: options.body: {operation}"):
            OPERATIONS[operation](it, product, price, options)
        assert len(sandbox.requests) == before
        return
    # Not every provider takes the member, and one of the bodies is a list.
    with contextlib.suppress(CallError, InputError):
        OPERATIONS[operation](it, product, price, options)
    made = sandbox.requests[before:]
    assert all(request.json["description"] == "Mine" for request in made if request.method != "GET")
    assert all(request.body == b"" for request in made if request.method == "GET")


def test_the_currency_is_learnt_with_the_same_options(mode: Mode) -> None:
    script = Script({"GET /api/v1/prices": 500})
    with pytest.raises(CallError) as caught:
        Shop("flowglad", mode, script.transport).products.create(
            drafts.product(drafts.MONTHLY), options=RequestOptions(headers={"X-Run": "1"}, deadline=0.5, timeout=0.5)
        )
    assert caught.value.operation == "prices_list"


def test_a_key_at_flowglad_reads_nothing_first(mode: Mode) -> None:
    script = Script({})
    for options in ({}, {"extras": [FlowgladProduct(currency="USD", pricing_model_id="p")]}):
        with pytest.raises(Unsupported, match=r"flowglad: options\.idempotency_key"):
            Shop("flowglad", mode, script.transport).products.create(
                attrs.evolve(drafts.product(drafts.MONTHLY), **options), options=KEYED
            )
    assert script.sent == []


def test_a_connection_with_options_goes_on_working(shop: OpenShop, sandbox: Sandbox, mode: Mode) -> None:
    it = shop("hyperline")
    it.connection = it.connection.with_options(RequestOptions(headers={"X-Run": "all", "X-Other": "kept"}))
    products = it.connection.products if mode == "sync" else type(it.products)(it.connection.products)
    products.create(drafts.product(drafts.MONTHLY), options=RequestOptions(headers={"X-Run": "one"}, idempotency_key=KEY))
    last = writes(sandbox)[-1]
    assert (last.headers["x-run"], last.headers["x-other"], last.headers["idempotency-key"]) == ("one", "kept", KEY)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_provider_says_which_operations_take_a_key(provider: str) -> None:
    keyed = registry.find(provider).keyed
    assert keyed <= {operation for name, operation in CASES if name == provider}
    assert bool(keyed) == (provider in ("creem", "hyperline"))


def test_a_missing_operation_is_told_as_such(shop: OpenShop) -> None:
    for options in (RequestOptions(), KEYED):
        with pytest.raises(MissingOperation):
            shop("creem").products.restore("prod_1", options=options)
