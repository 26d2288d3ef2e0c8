"""What goes wrong ends in one clear error of ours, sync and async, and leaves nothing half-made unreported."""

import asyncio
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest

import billfold
from billfold import (
    AuthenticationError,
    BillfoldError,
    ClinkProduct,
    ConfigurationError,
    ConnectionFailed,
    DecodeError,
    InexactAmount,
    InputError,
    Interval,
    Money,
    MoneyError,
    NotFound,
    PartlyDone,
    ProductDraft,
    Redirected,
    ServerError,
    Unsupported,
    recurring,
)
from billfold.testing import EXAMPLE_KEYS, FaultKind, Sandbox
from billfold_core.runtime import Runtime

PROVIDERS = tuple(EXAMPLE_KEYS)
LIVE_KEYS = {"clink": "sk_prod_1", "creem": "creem_1", "flowglad": "sk_live_1", "hyperline": "prod_1"}
CLINK = ClinkProduct(image="oss_xxxxx", tax_category="ebook")


async def no_pause(_: float) -> None:
    return None


QUICK = Runtime(sleep=lambda _: None, async_sleep=no_pause)


def draft(*amounts: Money, **settings: Any) -> ProductDraft:
    prices = [recurring(amount, **(settings or {"every": "month"})) for amount in amounts or (Money("29.99", "USD"),)]
    return ProductDraft(name="Pro", description="Everything", prices=prices, extras=[CLINK])


def connect(provider: str, sandbox: Sandbox, **settings: Any) -> Any:
    return billfold.connect(
        provider, **{"api_key": EXAMPLE_KEYS[provider], "transport": sandbox.transport, "runtime": QUICK} | settings
    )


def native(provider: str, sandbox: Sandbox) -> Any:
    return connect(provider, sandbox).native


@pytest.mark.parametrize("provider", PROVIDERS)
def test_key_of_the_other_environment(provider: str) -> None:
    with Sandbox() as sandbox:
        with pytest.raises(ConfigurationError, match="belongs to live"):
            connect(provider, sandbox, api_key=LIVE_KEYS[provider], environment="test")
        assert sandbox.requests == []


@pytest.mark.parametrize("provider", PROVIDERS)
def test_key_the_provider_refuses(provider: str) -> None:
    wrong = {"clink": "sk_prod_1", "creem": "creem_1", "flowglad": "pk_1", "hyperline": "prod_1"}[provider]
    with Sandbox() as sandbox:
        shop = connect(provider, sandbox, api_key=wrong, environment=None if provider != "flowglad" else "test")
        address = import_module(f"{provider}_client.client").PROVIDER.hosts["test"].url
        shop = connect(provider, sandbox, api_key=wrong, environment=shop.native.environment, base_url=address)
        with pytest.raises(AuthenticationError) as caught:
            shop.products.get("prod_1")
    assert (caught.value.provider, caught.value.outcome) == (provider, "rejected")
    assert wrong not in str(caught.value)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_missing_required_field(provider: str) -> None:
    with Sandbox() as sandbox:
        with pytest.raises(TypeError):
            native(provider, sandbox).products.create(name="Pro")
        assert sandbox.requests == []


@pytest.mark.parametrize(
    ("provider", "arguments", "path"),
    [
        (
            "clink",
            {"name": "P", "image": "oss_1", "tax_category": "ebook", "price_list": [{"unitAmount": "1"}]},
            "priceList[0].unitAmount",
        ),
        ("clink", {"name": "P", "image": "oss_1", "tax_category": "car"}, "taxCategory"),
        ("flowglad", {"product": {"name": "P"}, "price": {"type": "usage"}}, "product"),
        (
            "hyperline",
            {"name": "P", "type": "flat_fee", "price_configurations": [{"currency": "EUR"}]},
            "price_configurations[0]",
        ),
    ],
)
def test_bad_nested_input_names_its_place(provider: str, arguments: dict[str, Any], path: str) -> None:
    with Sandbox() as sandbox:
        with pytest.raises((InputError, MoneyError), match="Nothing was sent") as caught:
            native(provider, sandbox).products.create(**arguments)
        assert path in str(caught.value)
        assert sandbox.requests == []


@pytest.mark.parametrize("provider", PROVIDERS)
def test_unknown_id(provider: str) -> None:
    with Sandbox() as sandbox, pytest.raises(NotFound) as caught:
        connect(provider, sandbox).products.get("prod_unknown")
    assert caught.value.reason
    assert provider in str(caught.value)


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("amount", [Money("29.999", "USD"), Money("0.001", "USD")])
def test_inexact_amount(provider: str, amount: Money) -> None:
    with Sandbox() as sandbox:
        with pytest.raises(InexactAmount, match="USD"):
            connect(provider, sandbox).products.create(draft(amount))
        assert not any(request.applied for request in sandbox.requests)


@pytest.mark.parametrize("amount", [29.99, float("nan"), True])
def test_amount_that_is_no_exact_number(amount: Any) -> None:
    with pytest.raises(MoneyError):
        Money(amount, "USD")


@pytest.mark.parametrize(
    ("provider", "interval"), [("creem", Interval(count=366, unit="day")), ("creem", Interval(count=4, unit="year"))]
)
def test_unsupported_interval(provider: str, interval: Interval) -> None:
    with Sandbox() as sandbox:
        with pytest.raises(Unsupported, match=r"prices\[0\].interval"):
            connect(provider, sandbox).products.create(draft(interval=interval))
        assert sandbox.requests == []


def test_second_price_on_creem() -> None:
    with Sandbox() as sandbox:
        with pytest.raises(Unsupported, match=r"creem: prices\[1\]"):
            connect("creem", sandbox).products.create(draft(Money(10, "USD"), Money(9, "EUR")))
        assert sandbox.requests == []


FAULTS: list[tuple[FaultKind, type[BillfoldError], set[str]]] = [
    ("malformed_json", DecodeError, {"unknown"}),
    ("html_200", DecodeError, {"unknown"}),
    ("html_520", ServerError, {"unknown"}),
    ("server_error", ServerError, {"unknown"}),
    ("redirect", Redirected, {"unknown"}),
    ("drop_before", ConnectionFailed, {"unknown"}),
    ("drop_after", ConnectionFailed, {"unknown"}),
    ("timeout", ConnectionFailed, {"unknown"}),
    ("connect_error", ConnectionFailed, {"not_sent"}),
]


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize(("kind", "error", "outcomes"), FAULTS)
def test_what_a_server_can_do_to_a_create(
    kind: FaultKind, error: type[BillfoldError], outcomes: set[str], provider: str, mode: str
) -> None:
    arguments = {"api_key": EXAMPLE_KEYS[provider], "runtime": QUICK}

    async def run(sandbox: Sandbox) -> None:
        if mode == "sync":
            connect(provider, sandbox).products.create(draft())
        else:
            async with billfold.connect_async(provider, transport=sandbox.transport, **arguments) as shop:
                await shop.products.create(draft())

    with Sandbox() as sandbox:
        sandbox.faults.add(kind, provider=provider, operation="products_create", times=None)
        with pytest.raises(error) as caught:
            asyncio.run(run(sandbox))
        failure = caught.value
        creates = [request for request in sandbox.requests if request.operation == "products_create"]
        made = [product for product in sandbox.state()[provider] if product.name == "Pro"]
    assert failure.outcome in outcomes
    assert getattr(failure, "provider", "") == provider
    assert getattr(failure, "operation", "") == "products_create"
    if creates and "idempotency-key" in creates[0].headers:
        # It carries a key, so it may be repeated, and still takes effect once at the most.
        assert len({request.headers["idempotency-key"] for request in creates}) <= 1
        assert len(made) <= 1
    elif kind != "connect_error":
        assert len(creates) == 1
    if made:
        assert failure.outcome in ("unknown", "applied")


@pytest.mark.parametrize("kind", ["malformed_json", "html_520", "drop_after", "timeout", "rate_limited"])
def test_a_product_that_cannot_be_read_back_is_reported_as_made(kind: FaultKind) -> None:
    with Sandbox() as sandbox:
        sandbox.faults.add(kind, provider="flowglad", operation="products_get", times=None)
        with pytest.raises(PartlyDone) as caught:
            connect("flowglad", sandbox).products.create(draft())
        made = [product for product in sandbox.state()["flowglad"] if product.name == "Pro"]
    assert [product.id for product in made] == [caught.value.done.id]
    assert caught.value.left == ()
    assert caught.value.outcome == "applied"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_passing_fault_of_a_read_is_not_seen(provider: str) -> None:
    kinds: list[FaultKind] = ["server_error", "drop_after", "html_520"]
    with Sandbox() as sandbox:
        for kind in kinds:
            sandbox.faults.add(kind, provider=provider)
        list(connect(provider, sandbox).products.list())
        assert len(sandbox.requests) >= 3


def test_clock_that_is_off_is_corrected_once() -> None:
    with Sandbox(clock=lambda: 1_800_000_000.0) as sandbox:
        shop = connect("clink", sandbox, runtime=QUICK._replace(clock=lambda: 1_800_003_600.0))
        shop.products.create(draft())
        shop.products.create(draft(Money(Decimal("9.99"), "EUR")))
        statuses = [request.status for request in sandbox.requests]
    assert statuses == [401, 200, 200]
