"""Everything a provider has, through the facade, against the sandbox."""

from collections.abc import Callable

import attrs
import pytest
from facade import drafts
from facade.shops import NOW, PROVIDERS, Mode, Shop, writes

from billfold import (
    InputError,
    Interval,
    Money,
    NotFound,
    PriceDraft,
    StatusError,
    Unsupported,
    one_time,
    recurring,
)
from billfold.testing import Sandbox

OpenShop = Callable[[str], Shop]
WITH_UPDATES = ("flowglad", "hyperline")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_product_is_made_read_and_listed(provider: str, shop: OpenShop) -> None:
    it = shop(provider)
    made = it.products.create(drafts.product(drafts.MONTHLY))
    assert (made.name, made.description, made.status, made.provider) == ("Pro Plan", "Everything", "active", provider)
    (price,) = made.prices
    assert (price.amount, price.kind, price.interval) == (Money("29.99", "USD"), "recurring", Interval(1, "month"))
    assert price.product_id == made.id
    assert made.prices_known
    assert it.products.get(made.id) == made
    assert made in list(it.products.list())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_list_is_lazy_and_ends_where_it_is_told(provider: str, shop: OpenShop, sandbox: Sandbox, mode: Mode) -> None:
    it = shop(provider)
    for number in range(3):
        it.products.create(attrs.evolve(drafts.product(drafts.MONTHLY), name=f"Product {number}"))
    before = len(sandbox.requests)
    listed = it.products.list(max_items=2)
    if mode == "sync":
        assert len(sandbox.requests) == before
    assert len(list(listed)) == 2
    with pytest.raises(InputError, match="max_items"):
        it.products.list(max_items=-1)


@pytest.mark.parametrize("provider", ["flowglad", "hyperline"])
def test_a_list_without_prices_says_so_and_saves_the_calls(provider: str, shop: OpenShop, sandbox: Sandbox) -> None:
    it = shop(provider)
    it.products.create(drafts.product(drafts.MONTHLY))
    before = len(sandbox.requests)
    listed = list(it.products.list(with_prices=False))
    assert len(sandbox.requests) == before + 1
    assert all(not product.prices_known and product.prices == () for product in listed)


@pytest.mark.parametrize("provider", WITH_UPDATES)
def test_a_product_is_changed_archived_and_restored(provider: str, shop: OpenShop) -> None:
    it = shop(provider)
    made = it.products.create(drafts.product(drafts.MONTHLY))
    changed = it.products.update(made.id, name="Pro Plus")
    assert (changed.name, changed.description, changed.prices) == ("Pro Plus", "Everything", made.prices)
    assert it.products.update(made.id, description=None).description is None
    assert it.products.update(made.id, description="Less").name == "Pro Plus"
    assert it.products.archive(made.id).status == "archived"
    assert it.products.archive(made.id).status == "archived"
    assert it.products.get(made.id).status == "archived"
    assert it.products.restore(made.id).status == "active"
    with pytest.raises(InputError, match="nothing is to be changed"):
        it.products.update(made.id)


@pytest.mark.parametrize("provider", ["clink", "flowglad", "hyperline"])
def test_a_price_is_added(provider: str, shop: OpenShop) -> None:
    it = shop(provider)
    made = it.products.create(drafts.product(drafts.MONTHLY))
    added = it.prices.add(made.id, one_time(Money("99", "USD")))
    assert (added.amount, added.kind, added.interval, added.product_id) == (Money(99, "USD"), "one_time", None, made.id)
    assert {price.id for price in it.products.get(made.id).prices} == {made.prices[0].id, added.id}


@pytest.mark.parametrize("provider", ["clink", "hyperline"])
def test_an_amount_is_changed(provider: str, shop: OpenShop) -> None:
    it = shop(provider)
    made = it.products.create(drafts.product(drafts.MONTHLY))
    assert it.prices.update(made.prices[0], amount=Money("39.99", "USD")).amount == Money("39.99", "USD")
    (price,) = it.products.get(made.id).prices
    assert (price.amount, price.interval) == (Money("39.99", "USD"), Interval(1, "month"))
    with pytest.raises(Unsupported, match="is in USD"):
        it.prices.update(price.id, amount=Money("39.99", "EUR"))


@pytest.mark.parametrize("provider", WITH_UPDATES)
def test_a_price_is_ended_and_begun_again(provider: str, shop: OpenShop) -> None:
    it = shop(provider)
    made = it.products.create(drafts.product(drafts.MONTHLY))
    added = it.prices.add(made.id, one_time(Money("99", "USD")))
    assert it.prices.update(added, active=False).active is False
    assert it.prices.update(added, active=True).active is True


def test_a_price_at_flowglad_gets_label_and_default(shop: OpenShop) -> None:
    it = shop("flowglad")
    made = it.products.create(drafts.product(drafts.MONTHLY))
    added = it.prices.add(made.id, recurring(Money("9", "USD"), every="week", label="Weekly", trial_days=3))
    assert (added.label, added.trial_days, added.default) == ("Weekly", 3, False)
    changed = it.prices.update(added.id, label="Every week", default=True)
    assert (changed.label, changed.default) == ("Every week", True)
    assert it.prices.update(added.id, label=None).label is None


@pytest.mark.parametrize("provider", ["clink", "hyperline"])
def test_several_prices_in_several_currencies_keep_their_order(provider: str, shop: OpenShop) -> None:
    amounts = [Money("29.99", "USD"), Money(1000, "JPY"), Money("0.50", "EUR")]
    made = shop(provider).products.create(drafts.product(*(recurring(amount, every="month") for amount in amounts)))
    assert [price.amount for price in made.prices] == amounts


def test_several_prices_at_flowglad_keep_their_order_and_the_marked_one_is_the_default(shop: OpenShop, sandbox: Sandbox) -> None:
    wanted: list[PriceDraft] = [
        one_time(Money("1", "USD")),
        recurring(Money("2", "USD"), every="year", default=True),
        recurring(Money("3", "USD"), every="day", label="Daily"),
    ]
    made = shop("flowglad").products.create(drafts.product(*wanted))
    assert [(price.amount, price.interval, price.label) for price in made.prices] == [
        (draft.amount, draft.interval, draft.label) for draft in wanted
    ]
    assert [price.default for price in made.prices] == [False, True, False]
    assert [request.operation for request in writes(sandbox)] == ["products_create", "prices_create", "prices_create"]


def test_flowglad_learns_account_and_model_once(shop: OpenShop, sandbox: Sandbox) -> None:
    it = shop("flowglad")
    it.products.create(drafts.product(drafts.MONTHLY))
    first = [request.operation for request in sandbox.requests]
    assert first == ["prices_list", "products_create", "products_get"]
    it.products.create(attrs.evolve(drafts.product(drafts.MONTHLY), name="Other"))
    assert [request.operation for request in sandbox.requests[len(first) :]] == ["products_create", "products_get"]


def test_flowglad_in_another_currency(mode: Mode) -> None:
    with Sandbox(clock=lambda: NOW, flowglad_currency="JPY") as yen:
        it = Shop("flowglad", mode, yen.transport)
        made = it.products.create(drafts.product(one_time(Money(1000, "JPY"))))
        assert made.prices[0].amount == Money(1000, "JPY")
        with pytest.raises(Unsupported, match="currency is JPY"):
            it.products.create(drafts.product(one_time(Money(1000, "USD"))))


def test_a_trial_and_a_free_price_at_clink(shop: OpenShop) -> None:
    made = shop("clink").products.create(
        drafts.product(recurring(Money("29.99", "USD"), every="quarter", trial_days=7, default=True))
    )
    (price,) = made.prices
    assert (price.trial_days, price.interval, price.default) == (7, Interval(3, "month"), True)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_unknown_id_is_not_found(provider: str, shop: OpenShop) -> None:
    with pytest.raises(NotFound) as caught:
        shop(provider).products.get("prod_none")
    assert caught.value.provider == provider


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("wrong", ["", "  ", None, 7])
def test_an_id_that_is_none_sends_nothing(provider: str, wrong: object, shop: OpenShop, sandbox: Sandbox) -> None:
    with pytest.raises(InputError, match="product_id"):
        shop(provider).products.get(wrong)
    assert sandbox.requests == []


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_refused_create_is_one_clear_error(provider: str, shop: OpenShop, sandbox: Sandbox) -> None:
    sandbox.faults.add("html_520", provider=provider, operation="products_create")
    with pytest.raises(StatusError) as caught:
        shop(provider).products.create(drafts.product(drafts.MONTHLY))
    assert (caught.value.provider, caught.value.status, caught.value.outcome) == (provider, 520, "unknown")
