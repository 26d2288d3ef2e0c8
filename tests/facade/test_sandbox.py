"""Everything a provider has, through the facade, against the sandbox."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from facade import drafts
from facade.shops import NOW, PROVIDERS, Mode, Shop, Waiting, writes

from billfold import (
    InputError,
    Interval,
    Money,
    NotFound,
    PriceDraft,
    RequestOptions,
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
    with pytest.raises(InputError, match="otherwise nothing changes"):
        it.products.update(made.id)


def test_a_product_at_creem_is_changed_and_archived_for_good(shop: OpenShop) -> None:
    it = shop("creem")
    made = it.products.create(drafts.product(drafts.MONTHLY))
    changed = it.products.update(made.id, name="Pro Plus")
    assert (changed.name, changed.description, changed.prices) == ("Pro Plus", "Everything", made.prices)
    assert it.products.update(made.id, description="Less").name == "Pro Plus"
    archived = it.products.archive(made.id)
    assert (archived.status, archived.prices[0].active) == ("archived", False)
    assert it.products.archive(made.id) == archived
    assert it.products.get(made.id) == archived
    with pytest.raises(Unsupported, match="permanently"):
        it.products.restore(made.id)
    with pytest.raises(NotFound):
        it.products.archive("prod_none")


def test_a_list_at_creem_can_be_told_the_status(shop: OpenShop) -> None:
    it = shop("creem")
    kept, gone = (it.products.create(attrs.evolve(drafts.product(drafts.MONTHLY), name=name)) for name in ("Kept", "Gone"))
    it.products.archive(gone.id)
    for status, product in (("active", kept), ("archived", gone)):
        listed = it.products.list(options=RequestOptions(query={"status": status}))
        assert [(found.id, found.status) for found in listed] == [(product.id, status)]


@pytest.mark.parametrize("interval", [Interval(1, "day"), Interval(2, "week"), Interval(18, "month"), Interval(3, "year")])
def test_a_trial_and_an_interval_of_any_length_at_creem_come_back(interval: Interval, shop: OpenShop) -> None:
    it = shop("creem")
    made = it.products.create(drafts.product(recurring(Money("5", "USD"), interval=interval, trial_days=14)))
    (price,) = it.products.get(made.id).prices
    assert (price.interval, price.trial_days, price.kind) == (interval, 14, "recurring")
    assert [listed.prices for listed in it.products.list()] == [(price,)]


@pytest.mark.parametrize("provider", ["clink", "hyperline"])
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
    (price,) = it.products.create(drafts.product(drafts.MONTHLY)).prices
    assert it.prices.update(price, active=False).active is False
    assert it.prices.update(price, active=True).active is True


def test_a_price_at_flowglad_gets_label_and_default(shop: OpenShop) -> None:
    it = shop("flowglad")
    made = it.products.create(drafts.product(recurring(Money("9", "USD"), every="week", label="Weekly", trial_days=3)))
    (price,) = made.prices
    assert (price.label, price.trial_days, price.default, price.active) == ("Weekly", 3, True, True)
    changed = it.prices.update(price.id, label="Every week", default=False)
    assert (changed.label, changed.default) == ("Every week", False)
    assert it.prices.update(price.id, default=True).default is True
    assert it.prices.update(price.id, label=None).label is None


def on_sale(it: Shop, product_id: str) -> list[PriceDraft]:
    """Say what a product sells at, as drafts."""
    prices = [price for price in it.products.get(product_id).prices if price.active]
    return [
        PriceDraft(amount=price.amount, interval=price.interval, trial_days=price.trial_days, label=price.label)
        for price in prices
    ]


def test_a_price_at_flowglad_is_replaced_in_one_write(shop: OpenShop, sandbox: Sandbox) -> None:
    it = shop("flowglad")
    made = it.products.create(drafts.product(drafts.MONTHLY))
    before = len(writes(sandbox))
    new = it.prices.replace(made.id, drafts.YEARLY)
    assert (new.amount, new.interval, new.active, new.default) == (Money(290, "USD"), Interval(1, "year"), True, True)
    assert (new.product_id, new.id == made.prices[0].id) == (made.id, False)
    (written,) = writes(sandbox)[before:]
    assert (written.operation, sorted(written.json)) == ("products_update", ["price", "product"])
    old, now = it.products.get(made.id).prices
    assert (old.id, old.active, old.default, now) == (made.prices[0].id, False, False, new)
    again = it.products.get(made.id)
    assert (again.name, again.description, again.status) == (made.name, made.description, made.status)


def test_the_slug_of_a_replaced_price_is_carried_over(shop: OpenShop) -> None:
    it = shop("flowglad")
    made = it.products.create(drafts.product(drafts.MONTHLY))
    raw: Any = made.prices[0].raw
    change = {"type": "subscription", "isDefault": True, "slug": "pro_monthly"}
    Waiting(it.connection.native.prices).update(raw.id, price=change)
    new: Any = it.prices.replace(made.id, drafts.YEARLY).raw
    assert new.slug == "pro_monthly"


@pytest.mark.parametrize("first", [3, None])
@pytest.mark.parametrize("label", ["Weekly", None])
@pytest.mark.parametrize(
    "then",
    [
        recurring(Money("9", "USD"), every="week"),
        recurring(Money("9", "USD"), every="week", trial_days=7),
        recurring(Money("9", "USD"), every="week", label="Every week"),
        recurring(Money("9", "USD"), every="month"),
        recurring(Money("10", "USD"), every="week", trial_days=3),
    ],
)
def test_what_is_on_sale_after_a_replacement_is_the_draft(
    first: int | None, label: str | None, then: PriceDraft, shop: OpenShop
) -> None:
    it = shop("flowglad")
    draft = recurring(Money("9", "USD"), every="week", trial_days=first, label=label)
    made = it.products.create(drafts.product(draft))
    assert it.prices.replace(made.id, then).active
    assert on_sale(it, made.id) == [then]


def test_a_replacement_by_the_same_price_changes_nothing(shop: OpenShop) -> None:
    it = shop("flowglad")
    made = it.products.create(drafts.product(drafts.MONTHLY))
    assert it.prices.replace(made.id, drafts.MONTHLY) == made.prices[0]
    assert it.products.get(made.id) == made


def test_a_replacement_keeps_a_product_off_sale(shop: OpenShop) -> None:
    it = shop("flowglad")
    made = it.products.create(drafts.product(drafts.MONTHLY))
    it.products.archive(made.id)
    it.prices.replace(made.id, drafts.YEARLY)
    assert it.products.get(made.id).status == "archived"


@pytest.mark.parametrize("provider", ["clink", "hyperline"])
def test_several_prices_in_several_currencies_keep_their_order(provider: str, shop: OpenShop) -> None:
    amounts = [Money("29.99", "USD"), Money(1000, "JPY"), Money("0.50", "EUR")]
    made = shop(provider).products.create(drafts.product(*(recurring(amount, every="month") for amount in amounts)))
    assert [price.amount for price in made.prices] == amounts


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
        with pytest.raises(Unsupported, match="account accepts only JPY"):
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
