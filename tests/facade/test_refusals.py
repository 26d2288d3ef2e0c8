"""What a provider cannot express is refused before anything is sent, and the error names provider and field."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from facade import drafts
from facade.shops import PROVIDERS, Mode, Script, Shop, writes

from billfold import (
    ClinkProduct,
    Conflict,
    FlowgladProduct,
    HyperlineProduct,
    InexactAmount,
    InputError,
    Interval,
    MissingOperation,
    Money,
    MoneyError,
    PriceDraft,
    ProductDraft,
    Unsupported,
    one_time,
    recurring,
)
from billfold.providers.flowglad.products import slug_of
from billfold.testing import Sandbox

OpenShop = Callable[[str], Shop]
MONTHLY = drafts.MONTHLY
TRIAL = recurring(Money("5", "USD"), every="month", trial_days=7)
LABELLED = one_time(Money("5", "USD"), label="Basic")
FRANCS = one_time(Money("5", "CHF"))
# What a type checker would refuse must be refused without one too.
ANY_PRODUCT: Any = ProductDraft
ANY_PRICE: Any = PriceDraft
ONCE: Any = one_time
AGAIN: Any = recurring


@pytest.mark.parametrize(
    "provider, draft, field",
    [
        ("creem", drafts.product(MONTHLY, MONTHLY), "prices[1]"),
        ("creem", drafts.product(), "prices=[]"),
        ("creem", attrs.evolve(drafts.product(MONTHLY), description=None), "description=None"),
        ("creem", attrs.evolve(drafts.product(MONTHLY), description=" "), "description=None"),
        ("creem", drafts.product(one_time(Money(1000, "JPY"))), "prices[0].amount"),
        ("creem", drafts.product(one_time(Money("0.99", "USD"))), "prices[0].amount"),
        ("creem", drafts.product(LABELLED), "prices[0].label"),
        ("creem", drafts.product(recurring(Money("5", "USD"), interval=Interval(366, "day"))), "prices[0].interval"),
        ("creem", drafts.product(recurring(Money("5", "USD"), interval=Interval(30, "month"))), "prices[0].interval"),
        ("clink", attrs.evolve(drafts.product(MONTHLY), extras=[]), "extras"),
        ("clink", drafts.product(MONTHLY, FRANCS), "prices[1].amount"),
        ("clink", drafts.product(LABELLED), "prices[0].label"),
        ("flowglad", drafts.product(), "prices=[]"),
        ("flowglad", drafts.product(MONTHLY, drafts.YEARLY), "prices[1]"),
        ("flowglad", attrs.evolve(drafts.product(FRANCS), extras=[FlowgladProduct(currency="USD")]), "prices[0].amount"),
        ("flowglad", drafts.product(FRANCS), "prices[0].amount"),
        (
            "flowglad",
            attrs.evolve(drafts.product(MONTHLY), extras=[FlowgladProduct(slug="x_no_charge")]),
            "extras[FlowgladProduct].slug",
        ),
        ("hyperline", drafts.product(TRIAL), "prices[0].trial_days"),
        ("hyperline", drafts.product(LABELLED), "prices[0].label"),
        ("hyperline", drafts.product(one_time(Money("5", "USD"), default=True)), "prices[0].default"),
        ("hyperline", drafts.product(MONTHLY, one_time(Money("5", "MRU"))), "prices[1].amount"),
        (
            "hyperline",
            attrs.evolve(drafts.product(MONTHLY), extras=[HyperlineProduct(commitment=Interval(30, "day"))]),
            "extras[HyperlineProduct].commitment",
        ),
    ],
)
def test_a_draft_that_cannot_be_expressed_names_the_field(
    provider: str, draft: ProductDraft, field: str, shop: OpenShop, sandbox: Sandbox
) -> None:
    with pytest.raises(Unsupported) as caught:
        shop(provider).products.create(draft)
    error = caught.value
    assert (error.provider, error.feature, error.path, error.outcome) == (provider, field, field, "not_sent")
    assert str(error).startswith(f"{provider}: {field}: ")
    # Flowglad's currency may have to be read before it is known to be another one.
    assert writes(sandbox) == []
    if provider != "flowglad":
        assert sandbox.requests == []


@pytest.mark.parametrize(
    "provider, draft, field",
    [
        ("clink", TRIAL, ""),
        ("clink", FRANCS, "price.amount"),
        ("clink", LABELLED, "price.label"),
        ("hyperline", TRIAL, "price.trial_days"),
        ("hyperline", LABELLED, "price.label"),
    ],
)
def test_a_price_that_cannot_be_added_names_the_field(
    provider: str, draft: PriceDraft, field: str, shop: OpenShop, sandbox: Sandbox
) -> None:
    it = shop(provider)
    made = it.products.create(drafts.product(MONTHLY))
    before = len(writes(sandbox))
    if not field:
        assert it.prices.add(made.id, draft).trial_days == 7
        return
    with pytest.raises(Unsupported) as caught:
        it.prices.add(made.id, draft)
    assert (caught.value.provider, caught.value.feature) == (provider, field)
    assert len(writes(sandbox)) == before


@pytest.mark.parametrize(
    "provider, change, field",
    [
        ("clink", {"active": False}, "active"),
        ("clink", {"label": "x"}, "label"),
        ("clink", {"default": False}, "default=False"),
        ("clink", {"amount": Money("1", "EUR")}, "amount"),
        ("flowglad", {"amount": Money("1", "USD")}, "amount"),
        ("flowglad", {"amount": Money("1", "USD"), "active": False}, "amount"),
        ("hyperline", {"label": None}, "label"),
        ("hyperline", {"default": True}, "default"),
        ("hyperline", {"amount": Money("1", "EUR"), "active": False}, "amount"),
    ],
)
def test_a_change_that_cannot_be_made_names_the_field(
    provider: str, change: dict[str, Any], field: str, shop: OpenShop, sandbox: Sandbox
) -> None:
    it = shop(provider)
    made = it.products.create(drafts.product(MONTHLY))
    before = len(writes(sandbox))
    with pytest.raises(Unsupported) as caught:
        it.prices.update(made.prices[0], **change)
    assert (caught.value.provider, caught.value.feature) == (provider, field)
    assert len(writes(sandbox)) == before


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("amount", ["29.999", "0.001"])
def test_an_inexact_amount_sends_nothing(provider: str, amount: str, shop: OpenShop, sandbox: Sandbox) -> None:
    with pytest.raises(InexactAmount, match=rf"{provider}: prices\[0\].amount: USD {amount}"):
        shop(provider).products.create(drafts.product(one_time(Money(amount, "USD"))))
    assert writes(sandbox) == []


@pytest.mark.parametrize("provider", ["clink", "hyperline"])
def test_zero_decimal_currencies_have_no_decimals(provider: str, shop: OpenShop, sandbox: Sandbox) -> None:
    with pytest.raises(InexactAmount, match=r"prices\[1\]"):
        shop(provider).products.create(drafts.product(MONTHLY, one_time(Money("10.50", "JPY"))))
    assert sandbox.requests == []


def test_an_inexact_change_sends_nothing(shop: OpenShop, sandbox: Sandbox) -> None:
    for provider in ("clink", "hyperline"):
        with pytest.raises(InexactAmount, match=f"{provider}: amount"):
            shop(provider).prices.update("price_1", amount=Money("29.999", "USD"))
    assert sandbox.requests == []


@pytest.mark.parametrize(
    "provider, operation, advice",
    [
        ("clink", "update", "dashboard"),
        ("clink", "archive", "dashboard"),
        ("clink", "restore", "dashboard"),
        ("creem", "restore", "permanently; .* products.create"),
    ],
)
def test_a_missing_operation_of_products_is_unsupported(
    provider: str, operation: str, advice: str, shop: OpenShop, sandbox: Sandbox
) -> None:
    it = shop(provider)
    with pytest.raises(Unsupported, match=rf"{provider}: products.{operation}: .*{advice}") as caught:
        getattr(it.products, operation)("prod_1", name="x")
    assert isinstance(caught.value, MissingOperation)
    assert caught.value.alternative
    assert not hasattr(it.connection.products, operation)
    assert sandbox.requests == []


@pytest.mark.parametrize("description", [None, "", " "])
def test_a_description_cannot_be_taken_away_at_creem(description: Any, shop: OpenShop, sandbox: Sandbox) -> None:
    with pytest.raises(Unsupported, match="requires a description") as caught:
        shop("creem").products.update("prod_1", name="x", description=description)
    assert caught.value.feature == "description=None"
    assert sandbox.requests == []


@pytest.mark.parametrize("operation", ["add", "replace", "update"])
def test_a_missing_operation_of_prices_is_unsupported(operation: str, shop: OpenShop, sandbox: Sandbox) -> None:
    with pytest.raises(Unsupported, match=rf"creem: prices.{operation}: .* products.create"):
        getattr(shop("creem").prices, operation)("price_1", amount=Money("5", "USD"))
    assert sandbox.requests == []


def test_a_further_price_at_flowglad_is_refused_with_the_reason(shop: OpenShop, sandbox: Sandbox) -> None:
    it = shop("flowglad")
    made = it.products.create(drafts.product(MONTHLY))
    before = len(sandbox.requests)
    with pytest.raises(MissingOperation, match="Flowglad has one active price per product") as caught:
        it.prices.add(made.id, MONTHLY)
    assert (caught.value.provider, caught.value.feature) == ("flowglad", "prices.add")
    assert "prices.replace" in caught.value.alternative
    assert not hasattr(it.connection.prices, "add")
    assert len(sandbox.requests) == before
    with pytest.raises(Unsupported, match=r"prices\.replace"):
        it.prices.update(made.prices[0], amount=Money("5", "USD"))


@pytest.mark.parametrize("provider", ["clink", "hyperline"])
def test_prices_that_can_be_changed_and_added_are_not_replaced(provider: str, shop: OpenShop, sandbox: Sandbox) -> None:
    with pytest.raises(MissingOperation, match=rf"{provider}: prices.replace: .*prices.update") as caught:
        shop(provider).prices.replace("prod_1", MONTHLY)
    assert caught.value.alternative
    assert sandbox.requests == []


@pytest.mark.parametrize(
    "draft, feature", [(one_time(Money("99", "USD")), "price.interval"), (FRANCS, "price.interval"), (TRIAL, "")]
)
def test_a_price_of_another_kind_does_not_replace_one_at_flowglad(
    draft: PriceDraft, feature: str, shop: OpenShop, sandbox: Sandbox
) -> None:
    it = shop("flowglad")
    made = it.products.create(drafts.product(MONTHLY))
    before = len(writes(sandbox))
    if not feature:
        assert it.prices.replace(made.id, draft).trial_days == 7
        return
    with pytest.raises(Unsupported, match="charged in the same way, and those of this one are charged in intervals") as caught:
        it.prices.replace(made.id, draft)
    assert caught.value.feature == feature
    assert len(writes(sandbox)) == before


def test_a_replacement_at_flowglad_is_checked_before_it_is_sent(shop: OpenShop, sandbox: Sandbox) -> None:
    it = shop("flowglad")
    made = it.products.create(drafts.product(MONTHLY))
    [free] = [product for product in it.products.list() if product.raw.default]
    before = len(writes(sandbox))
    pounds = recurring(Money("5", "GBP"), every="month")
    for product_id, draft, feature in ((made.id, pounds, "price.amount"), (free.id, MONTHLY, "price")):
        with pytest.raises(Unsupported) as caught:
            it.prices.replace(product_id, draft)
        assert caught.value.feature == feature
    with pytest.raises(InexactAmount):
        it.prices.replace(made.id, recurring(Money("5.001", "USD"), every="month"))
    for wrong in ("", None):
        with pytest.raises(InputError, match="product_id"):
            it.prices.replace(wrong, MONTHLY)
    assert len(writes(sandbox)) == before


def test_what_is_no_operation_anywhere_is_an_attribute_error(shop: OpenShop) -> None:
    with pytest.raises(AttributeError, match="'frobnicate'") as caught:
        _ = shop("creem").connection.products.frobnicate
    assert not isinstance(caught.value, Unsupported)


def test_flowglad_cannot_be_written_to_while_its_currency_is_unknown(mode: Mode) -> None:
    script = Script(
        {
            "GET /api/v1/prices": {"data": [], "hasMore": False, "total": 0},
            "GET /api/v1/products": {"data": [], "hasMore": False, "total": 0},
        }
    )
    with pytest.raises(InputError, match=r"flowglad: extras\[FlowgladProduct\]\.currency: .*extras=\[FlowgladProduct\(currency="):
        Shop("flowglad", mode, script.transport).products.create(drafts.product(MONTHLY))
    known = attrs.evolve(drafts.product(MONTHLY), extras=[FlowgladProduct(currency="USD")])
    with pytest.raises(InputError, match=r"flowglad: extras\[FlowgladProduct\]\.pricing_model_id: "):
        Shop("flowglad", mode, script.transport).products.create(known)
    assert script.bodies("POST") == []


@pytest.mark.parametrize(
    "name, slug",
    [("Pro Plan", "pro_plan"), ("  Crème: XL!  ", "creme_xl"), ("a" * 300, "a" * 255), ("A--B", "a_b"), ("C++ & C#", "c_c")],
)
def test_a_slug_is_made_of_the_name(name: str, slug: str) -> None:
    assert slug_of(name) == slug


def test_a_name_without_letters_needs_a_slug(shop: OpenShop, sandbox: Sandbox) -> None:
    with pytest.raises(InputError, match=r"flowglad: extras\[FlowgladProduct\]\.slug: .*专业版"):
        shop("flowglad").products.create(attrs.evolve(drafts.product(MONTHLY), name="专业版"))
    assert sandbox.requests == []


@pytest.mark.parametrize("first, second", [("Pro Plan", "Pro Plan"), ("Pro Plan", "pro-plan!"), (None, "Free")])
def test_a_slug_that_was_made_of_the_name_and_is_in_use_is_named(
    first: str | None, second: str, shop: OpenShop, sandbox: Sandbox
) -> None:
    it = shop("flowglad")
    if first is not None:
        it.products.create(attrs.evolve(drafts.product(MONTHLY), name=first))
    with pytest.raises(Conflict) as caught:
        it.products.create(attrs.evolve(drafts.product(MONTHLY), name=second))
    error, said = caught.value, str(caught.value)
    assert f"The slug {slug_of(second)!r} was made of the name {second!r}" in said
    assert 'extras=[FlowgladProduct(slug="…")]' in said
    # All else is as the provider's refusal has it.
    assert isinstance(error.__cause__, Conflict)
    cause = error.__cause__
    fields = ("status", "code", "reason", "request_id", "body", "operation", "outcome", "attempts", "effect", "provider")
    assert [getattr(error, name) for name in fields] == [getattr(cause, name) for name in fields]
    assert (error.status, error.outcome, error.reason in said) == (409, "rejected", True)
    made = attrs.evolve(drafts.product(MONTHLY), name=second, extras=[FlowgladProduct(slug="another")])
    assert it.products.create(made).name == second


def test_a_slug_that_the_caller_gave_is_not_said_to_be_made(shop: OpenShop) -> None:
    draft = attrs.evolve(drafts.product(MONTHLY), extras=[FlowgladProduct(slug="mine")])
    it = shop("flowglad")
    it.products.create(draft)
    with pytest.raises(Conflict) as caught:
        it.products.create(draft)
    assert "made of" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    "image",
    [
        "https://example.com/logo.png",
        "http://example.com/logo.png",
        "HTTPS://EXAMPLE.COM/LOGO.PNG",
        "  https://example.com/logo.png",
        "//cdn.example.com/logo.png",
        "www.example.com/logo.png",
        "data:image/png;base64,iVBORw0KGgo=",
        "file:///tmp/logo.png",
    ],
)
def test_the_address_of_a_picture_at_clink_is_refused(image: str, shop: OpenShop, sandbox: Sandbox) -> None:
    options = ClinkProduct(image=image, tax_category="ebook")
    with pytest.raises(
        InputError, match=r"clink: extras\[ClinkProduct\]\.image: must be the id of an uploaded picture.*upload_image"
    ) as caught:
        shop("clink").products.create(attrs.evolve(drafts.product(MONTHLY), extras=[options]))
    assert caught.value.path == "extras[ClinkProduct].image"
    assert sandbox.requests == []


def test_an_image_that_clink_read_out_is_not_sent_back(shop: OpenShop, sandbox: Sandbox) -> None:
    it = shop("clink")
    made = it.products.create(drafts.product(MONTHLY))
    before = len(sandbox.requests)
    again = ClinkProduct(image=made.raw.image, tax_category="ebook")
    with pytest.raises(InputError, match="not an address"):
        it.products.create(attrs.evolve(drafts.product(MONTHLY), extras=[again]))
    assert len(sandbox.requests) == before


@pytest.mark.parametrize(
    "make, path",
    [
        (lambda: ANY_PRODUCT(name="", prices=[]), "name"),
        (lambda: ANY_PRODUCT(name="  ", prices=[]), "name"),
        (lambda: ANY_PRODUCT(name=None, prices=[]), "name"),
        (lambda: ANY_PRODUCT(name="x", prices=[Money("1", "USD")]), "prices[0]"),
        (lambda: ANY_PRODUCT(name="x", prices=None), "prices"),
        (lambda: ANY_PRODUCT(name="x", prices=[], description=7), "description"),
        (lambda: ANY_PRODUCT(name="x", prices=[], extras=None), "extras"),
        (lambda: ANY_PRODUCT(name="x", prices=[], extras=[{}]), "extras[0]"),
        (lambda: ANY_PRODUCT(name="x", prices=[], extras=drafts.CLINK), "extras"),
        (lambda: ANY_PRODUCT(name="x", prices=[], extras=[drafts.CLINK, HyperlineProduct(), drafts.CLINK]), "extras[2]"),
        (
            lambda: ANY_PRODUCT(name="x", prices=[ONCE(Money("1", "USD"), default=True), ONCE(Money("2", "USD"), default=True)]),
            "prices[1].default",
        ),
        (lambda: ONCE(29.99), "amount"),
        (lambda: ONCE(True), "amount"),
        (lambda: ONCE(Money("-1", "USD")), "amount"),
        (lambda: ONCE(Money("1", "USD"), label=" "), "label"),
        (lambda: AGAIN(Money("1", "USD")), "interval"),
        (lambda: AGAIN(Money("1", "USD"), every="month", interval=Interval(1, "month")), "interval"),
        (lambda: AGAIN(Money("1", "USD"), every="fortnight"), "every"),
        (lambda: AGAIN(Money("1", "USD"), every="month", trial_days=0), "trial_days"),
        (lambda: AGAIN(Money("1", "USD"), every="month", trial_days=-1), "trial_days"),
        (lambda: AGAIN(Money("1", "USD"), every="month", trial_days=True), "trial_days"),
        (lambda: AGAIN(Money("1", "USD"), every="month", trial_days=7.0), "trial_days"),
        (lambda: AGAIN(Money("1", "USD"), interval="month"), "interval"),
        (lambda: ANY_PRICE(amount=Money("1", "USD"), trial_days=7), "trial_days"),
    ],
)
def test_a_draft_that_makes_no_sense_is_refused_when_it_is_made(make: Callable[[], object], path: str) -> None:
    with pytest.raises(InputError) as caught:
        make()
    assert caught.value.path == path


@pytest.mark.parametrize("amount", [29.99, True, float("nan"), "1e5"])
def test_money_refuses_what_is_not_exact(amount: Any) -> None:
    with pytest.raises(MoneyError):
        one_time(Money(amount, "USD"))


def test_options_of_other_providers_are_ignored(shop: OpenShop) -> None:
    draft = attrs.evolve(
        drafts.product(MONTHLY),
        extras=[
            ClinkProduct(image="nothing", tax_category="ebook"),
            FlowgladProduct(slug="x_no_charge", currency="JPY"),
        ],
    )
    assert shop("creem").products.create(draft).name == "Pro Plan"
