"""A write that is answered with something else than was asked for is an error that names each field, at every provider."""

import json
from collections.abc import Callable, Iterator
from typing import Any, cast

import attrs
import pytest
from facade import drafts
from facade.shops import PROVIDERS, Mode, Shop, writes

from billfold import Interval, Money, PartlyDone, Price, PriceDraft, Product, one_time, recurring, registry
from billfold.prices.comparing import Wanted, as_drafted, compare, differences
from billfold.testing import Sandbox
from billfold_core.http import httpx
from billfold_core.model import UnknownVariant

Json = dict[str, Any]
Change = Callable[[Json], Any]

PRICES = {"clink": "priceId", "creem": "billing_type", "flowglad": "unitPrice", "hyperline": "prices"}
"""A field that only the record of a price has, in the answers of each provider."""


def inner(field: str, **values: Any) -> Change:
    """Change what is inside a field."""
    return lambda record: record[field].update(values)


def outer(**values: Any) -> Change:
    """Change fields."""
    return lambda record: record.update(values)


def dearer(record: Json) -> None:
    record["prices"][0]["amount"] += 1


CHANGES: dict[str, dict[str, Change]] = {
    "clink": {
        "amount": outer(unitAmount=30),
        "amount.currency": outer(currency="EUR"),
        "interval": inner("recurring", interval="week"),
        "trial_days": inner("recurring", trialPeriodDays=3),
        "active": outer(active=False),
    },
    "creem": {
        "amount": outer(price=3000),
        "amount.currency": outer(currency="EUR"),
        "interval": outer(billing_period="every-year", recurring_interval="year", recurring_interval_count=1),
        "trial_days": outer(trial_period_days=3),
        "active": outer(status="archived"),
    },
    "flowglad": {
        "amount": outer(unitPrice=3000),
        "amount.currency": outer(currency="EUR"),
        "interval": outer(intervalCount=2),
        "trial_days": outer(trialPeriodDays=3),
        "active": outer(active=False),
        "default": outer(isDefault=False),
    },
    "hyperline": {
        "amount": dearer,
        "amount.currency": outer(currency="EUR"),
        "interval": inner("billing_interval", period="weeks"),
        "active": outer(status="archived"),
    },
}
OTHER_FORMS: list[tuple[str, str, Change]] = [
    ("clink", "interval", outer(priceType="one_time")),
    ("clink", "interval", inner("recurring", pricingModel="usage_based")),
    ("clink", "amount", outer(unitAmount=None)),
    ("clink", "amount", inner("recurring", pricingModel="tiered")),
    ("clink", "trial_days", inner("recurring", trialPeriodDays=None)),
    ("creem", "interval", outer(billing_type="onetime")),
    ("creem", "interval", outer(billing_type="barter")),
    ("creem", "interval", outer(billing_period="every-blue-moon", recurring_interval=None, recurring_interval_count=None)),
    ("creem", "interval", outer(billing_period="custom", recurring_interval="week", recurring_interval_count=1)),
    ("creem", "interval", outer(billing_period="custom", recurring_interval="fortnight", recurring_interval_count=2)),
    ("creem", "trial_days", outer(trial_period_days=None)),
    ("creem", "trial_days", outer(trial_price=100)),
    ("creem", "amount", outer(currency="<string>")),
    ("flowglad", "interval", outer(intervalUnit="blue_moon")),
    ("flowglad", "trial_days", outer(trialPeriodDays=None)),
    ("hyperline", "interval", outer(billing_interval={"period": "once"})),
]
"""The same fields, changed into what cannot be told, or into another kind of price."""


class Changing(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A provider that answers everything that follows a write with one field changed."""

    def __init__(self, sandbox: Sandbox, provider: str) -> None:
        self._inner = sandbox.transport
        self.mark = PRICES[provider]
        self.change: Change | None = None
        self.on = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._changed(request, self._inner.handle_request(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._changed(request, await self._inner.handle_async_request(request))

    def _changed(self, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        self.on = self.on or request.method != "GET"
        if not self.on or self.change is None:
            return response
        body = json.loads(response.read())
        for record in list(self._records(body)):
            self.change(record)
        headers = {name: value for name, value in response.headers.items() if name != "content-length"}
        return httpx.Response(response.status_code, headers=headers, content=json.dumps(body))

    def _records(self, body: Any) -> Iterator[Json]:
        for member in cast(list[Any], body) if isinstance(body, list) else []:
            yield from self._records(member)
        record = cast(Json, body) if isinstance(body, dict) else {}
        for member in record.values():
            yield from self._records(member)
        if self.mark in record:
            yield record

    def begin(self, change: Change | None) -> None:
        """Leave all answers alone until the next write, and then change them."""
        self.change, self.on = change, False


def wished(provider: str) -> PriceDraft:
    """Draft a price that asks for all that the provider can be asked for."""
    limits = registry.find(provider).limits
    days = 7 if limits.trials else None
    return recurring(Money("29.99", "USD"), every="month", trial_days=days, default=limits.defaults)


class Play:
    """A shop whose answers can be changed."""

    def __init__(self, provider: str, mode: Mode, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.transport = Changing(sandbox, provider)
        self.shop = Shop(provider, mode, self.transport)
        self.draft = wished(provider)

    def create(self, change: Change | None) -> Product:
        self.transport.begin(change)
        made: Product = self.shop.products.create(attrs.evolve(drafts.product(self.draft), name="Pro"))
        return made

    def add(self, change: Change | None) -> Price:
        self.transport.begin(None)
        product = self.shop.products.create(drafts.product(drafts.MONTHLY))
        self.transport.begin(change)
        added: Price = self.shop.prices.add(product.id, self.draft)
        return added

    def replace(self, change: Change | None) -> Price:
        self.transport.begin(None)
        product = self.shop.products.create(drafts.product(drafts.YEARLY))
        self.transport.begin(change)
        replaced: Price = self.shop.prices.replace(product.id, self.draft)
        return replaced

    def update(self, change: Change | None, **wanted: Any) -> Price:
        self.transport.begin(None)
        product = self.shop.products.create(drafts.product(self.draft))
        self.transport.begin(change)
        changed: Price = self.shop.prices.update(product.prices[0].id, **wanted)
        return changed


@pytest.fixture
def play(mode: Mode, sandbox: Sandbox) -> Callable[[str], Play]:
    return lambda provider: Play(provider, mode, sandbox)


Playing = Callable[[str], Play]
CASES = [(provider, field, change) for provider, changes in CHANGES.items() for field, change in changes.items()]


def held(caught: pytest.ExceptionInfo[PartlyDone], *paths: str) -> None:
    """Hold an error to naming what differs, what was asked for and what came."""
    error = caught.value
    assert (error.left, error.outcome, error.cause) == (paths, "applied", None)
    assert "differs from what was asked for" in str(error)
    for path in paths:
        assert f"{path} (asked for " in str(error)


@pytest.mark.parametrize("provider, field, change", [*CASES, *OTHER_FORMS])
def test_a_new_product_that_is_not_as_asked_for_is_reported(provider: str, field: str, change: Change, play: Playing) -> None:
    with pytest.raises(PartlyDone) as caught:
        play(provider).create(change)
    assert caught.value.operation == "products_create"
    assert f"prices[0].{field}" in caught.value.left
    if (provider, field, change) in CASES:
        held(caught, f"prices[0].{field}")


@pytest.mark.parametrize("provider, field, change", [case for case in CASES if case[0] in ("clink", "hyperline")])
def test_an_added_price_that_is_not_as_asked_for_is_reported(provider: str, field: str, change: Change, play: Playing) -> None:
    with pytest.raises(PartlyDone) as caught:
        play(provider).add(change)
    held(caught, f"price.{field}")


def only_new(change: Change) -> Change:
    """Change the new price alone: the one that it replaces is told by its interval."""
    return lambda record: None if record["intervalUnit"] == "year" else change(record)


@pytest.mark.parametrize("provider, field, change", [case for case in CASES if case[0] == "flowglad"])
def test_a_replacement_that_is_not_as_asked_for_is_reported(provider: str, field: str, change: Change, play: Playing) -> None:
    with pytest.raises(PartlyDone) as caught:
        play(provider).replace(only_new(change))
    held(caught, f"price.{field}")
    assert caught.value.operation == "prices_replace"


UPDATES: list[tuple[str, str, Json]] = [
    ("clink", "amount", {"amount": Money("31", "USD")}),
    ("clink", "amount.currency", {"amount": Money("30", "USD")}),
    ("clink", "interval", {"amount": Money("30", "USD")}),
    ("clink", "trial_days", {"amount": Money("30", "USD")}),
    ("clink", "amount", {"default": True}),
    ("flowglad", "active", {"active": True}),
    ("flowglad", "default", {"default": True}),
    ("hyperline", "amount", {"amount": Money("31", "USD")}),
    ("hyperline", "amount.currency", {"amount": Money("31", "USD")}),
    ("hyperline", "interval", {"amount": Money("31", "USD")}),
    ("hyperline", "active", {"active": True}),
]


@pytest.mark.parametrize("provider, field, wanted", UPDATES)
def test_a_changed_price_that_is_not_as_asked_for_is_reported(provider: str, field: str, wanted: Json, play: Playing) -> None:
    with pytest.raises(PartlyDone, match=r"was changed, but .* differs from what was asked for") as caught:
        play(provider).update(CHANGES[provider][field], **wanted)
    held(caught, field)
    assert caught.value.operation == "prices_update"


def test_a_mark_of_the_default_price_that_clink_did_not_set_is_reported(play: Playing) -> None:
    def moved(record: Json) -> None:
        if "defaultPrice" in record:
            record["defaultPrice"] = "price_other"

    for attempt, path in (("create", "prices[0].default"), ("add", "price.default"), ("update", "default")):
        it = play("clink")
        it.transport.mark = "priceList" if attempt != "create" else "defaultPrice"
        with pytest.raises(PartlyDone) as caught:
            it.update(moved, default=True) if attempt == "update" else getattr(it, attempt)(moved)
        held(caught, path)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_is_as_asked_for_is_no_error_and_costs_one_write(provider: str, play: Playing) -> None:
    it = play(provider)
    made = it.create(None)
    assert len(writes(it.sandbox)) == 1
    assert made.prices[0].amount == it.draft.amount
    if provider in ("clink", "hyperline"):
        assert it.add(None).trial_days == it.draft.trial_days
    if provider == "flowglad":
        assert it.replace(None).trial_days == it.draft.trial_days
    for wanted in {str(wanted): wanted for name, _, wanted in UPDATES if name == provider}.values():
        it.sandbox.reset()
        assert it.update(None, **wanted).id


UNTOLD: list[tuple[str, Change]] = [
    ("clink", outer(active=None)),
    ("clink", inner("recurring", interval="blue_moon")),
    ("clink", inner("recurring", interval=None)),
    ("creem", outer(status="pending")),
    ("flowglad", lambda record: (record.pop("active"), record.pop("isDefault"))),
    ("hyperline", lambda record: (record.pop("status"), record.pop("currency"))),
    ("hyperline", lambda record: record.pop("billing_interval")),
]


@pytest.mark.parametrize("provider, change", UNTOLD)
def test_what_is_not_told_is_no_difference(provider: str, change: Change, play: Playing) -> None:
    play(provider).create(change)


def price(**changes: Any) -> Price:
    fields: Json = {
        "id": "price_1",
        "product_id": "prod_1",
        "amount": Money("5", "USD"),
        "kind": "recurring",
        "interval": Interval(1, "month"),
        "trial_days": None,
        "active": True,
        "default": False,
        "label": None,
        "provider_status": None,
        "raw": UnknownVariant("price", {}),
    }
    return Price(**{**fields, **changes})


@pytest.mark.parametrize(
    "draft, came, named",
    [
        (recurring(Money("5", "USD"), every="month"), price(), []),
        (recurring(Money("60", "USD"), every="year"), price(amount=Money("60", "USD"), interval=Interval(12, "month")), []),
        (recurring(Money("5.00", "USD"), every="month"), price(kind="unknown", interval=None), []),
        (one_time(Money("5", "USD")), price(kind="unknown", interval=None), []),
        (one_time(Money("5", "USD")), price(), ["interval (asked for once, got every month)"]),
        (one_time(Money("5", "USD")), price(kind="one_time", interval=None), []),
        (
            recurring(Money("5", "USD"), every="month"),
            price(kind="usage"),
            ["interval (asked for every month, got every month, for usage)"],
        ),
        (
            recurring(Money("5", "USD"), every="month"),
            price(kind="one_time", interval=None),
            ["interval (asked for every month, got once)"],
        ),
        (
            recurring(Money("5", "EUR"), every="month"),
            price(amount=Money("6", "USD")),
            ["amount.currency (asked for EUR, got USD)", "amount (asked for EUR 5.00, got USD 6.00)"],
        ),
        (
            recurring(Money("5", "USD"), every="month", trial_days=3, default=True),
            price(active=False),
            [
                "trial_days (asked for 3, got nothing)",
                "active (asked for True, got False)",
                "default (asked for True, got False)",
            ],
        ),
        (recurring(Money("5", "USD"), every="month"), price(trial_days=7), ["trial_days (asked for nothing, got 7)"]),
        (recurring(Money("5", "USD"), every="month"), price(default=True), []),
    ],
)
def test_the_differences_are_named(draft: PriceDraft, came: Price, named: list[str]) -> None:
    assert [str(found) for found in differences(as_drafted(draft), came, {"trial_days"})] == named


def test_nothing_is_asked_for_that_was_not_said() -> None:
    assert differences(Wanted(), price(amount=None, active=False), {"amount", "active"}) == []


def test_prices_are_put_in_the_order_in_which_they_were_asked_for() -> None:
    asked = [
        as_drafted(draft)
        for draft in (
            one_time(Money("5", "USD")),
            one_time(Money("5", "USD"), default=True),
            one_time(Money("7", "USD")),
            one_time(Money("9", "USD")),
        )
    ]
    once: Json = {"kind": "one_time", "interval": None}
    came = [
        price(id="default", default=True, **once),
        price(id="other", amount=Money("6", "USD"), **once),
        price(id="plain", **once),
        price(id="seven", amount=Money("7", "USD"), active=False, **once),
    ]
    ordered, named = compare(asked, came, ())
    assert [found.id for found in ordered] == ["plain", "default", "seven", "other"]
    assert [found.path for found in named] == ["prices[2].active", "prices[3].amount"]
    ordered, named = compare(asked, came[2:], ())
    assert [found.id for found in ordered] == ["plain", "seven"]
    assert [str(found) for found in named] == [
        "prices[1] (asked for USD 5.00 once, got nothing)",
        "prices[2].active (asked for True, got False)",
        "prices[3] (asked for USD 9.00 once, got nothing)",
    ]
