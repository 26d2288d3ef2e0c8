"""What is sent comes back: every member that a request and its answer have in common, in the answer and when it is read later."""

import asyncio
import json
from functools import cache, partial

import pytest
from project.operations.common_fields import Tried, Trying
from project.operations.playing import play
from project.operations.test_operations import scenarios
from providers import PROVIDERS, facts

from billfold.testing import Sandbox
from billfold_sandbox import emulator
from billfold_sandbox.spec import Spec, load

_OTHERS = "it names another record, and what is answered of that is its own"
_OWN_MODEL = "a pricing model that is not the key's is refused"
_GRANT = "it names another record, which must fit the rest of what is sent"
_ROWS = "a row that is new has no id yet; what else is in it comes back"
_RULES = "rules between the members of the request leave it no value beside those of the example"
NOT_GIVEN_BACK = {
    "clink": {
        ("checkout_sessions_create", "customerId"): _OTHERS,
        ("payment_instruments_create", "customerId"): _OTHERS,
        ("prices_update", "productId"): "it must be the product that the price has",
        ("products_create", "defaultPrice"): _OTHERS,
        ("products_create", "image"): "an id is sent, and an address answered",
    },
    "creem": {
        ("products_create", "features"): _ROWS,
        ("products_create", "features.id"): _ROWS,
        ("products_create", "usage_prices"): _GRANT,
        ("products_create", "usage_prices.id"): _ROWS,
        ("products_update", "features"): _ROWS,
        ("products_update", "usage_prices"): _GRANT,
        ("subscriptions_update", "items.price_id"): "the price of an item is that of its product",
    },
    "flowglad": {
        ("discounts_create", "discount.code"): "codes are written in capitals",
        ("discounts_create", "discount.pricingModelId"): _OWN_MODEL,
        ("discounts_update", "discount.code"): "codes are written in capitals",
        ("prices_create", "price.active"): "a new price is the one on sale",
        ("prices_create", "price.isDefault"): "a new price is the default one",
        ("products_create", "product.default"): "the default product is made by the server",
        ("resources_create", "resource.pricingModelId"): _OWN_MODEL,
        ("subscription_item_features_create", "subscriptionItemFeature.productFeatureId"): _GRANT,
        ("subscription_item_features_update", "subscriptionItemFeature.featureId"): _GRANT,
        ("subscription_item_features_update", "subscriptionItemFeature.productFeatureId"): _GRANT,
        ("subscription_item_features_update", "subscriptionItemFeature.subscriptionItemId"): _GRANT,
        ("usage_events_bulk_insert", "usageEvents.priceId"): _GRANT,
        ("usage_events_bulk_insert", "usageEvents.usageMeterId"): _GRANT,
        ("usage_meters_create", "usageMeter.pricingModelId"): _OWN_MODEL,
    },
    "hyperline": {
        ("coupons_update", "duration"): _RULES,
        ("customer_credits_create", "auto_topup.price_id"): _RULES,
        ("customers_create", "providers"): "only the older form of a customer has it",
        ("customers_update", "vat_number"): "a number that is there in `tax_ids` goes before it",
        ("invoices_record_payment", "payment_method_type"): _RULES,
        ("price_configurations_create", "allow_on_portal"): "only bundles have it",
        ("products_create", "price_configurations.allow_on_portal"): "only bundles have it",
        ("quotes_create", "template_id"): _RULES,
        ("subscriptions_create", "coupons.discount_amount"): _RULES,
        ("subscriptions_update", "phases.coupons.discount_percent"): _RULES,
        ("subscriptions_update", "phases.coupons.expires_at"): _RULES,
        ("subscriptions_update", "phases.coupons.id"): _RULES,
        ("subscriptions_update", "phases.initial_billing_at"): _RULES,
        ("wallets_create", "auto_load_interval"): _RULES,
    },
}
"""Members that do not come back as they were sent, or that a scenario gives no occasion to try, each with the reason."""

UNREAD = {"flowglad": ("payments_refund", "product_features_expire", "subscriptions_uncancel")}
"""Operations whose server reads no body, whatever is sent."""

ELSEWHERE = {
    "hyperline": {("subscriptions_update", "phases.products.sku"): "other subscriptions have a product of this id, without it"}
}
"""Parts of a record that other records have too, each with the reason."""


def tried(provider: str, only: str = "") -> Tried:
    """Play all scenarios of a provider, and try the members of what they send."""
    found = Tried()
    for scenario in scenarios(provider):
        with Sandbox() as sandbox:
            transport = Trying(provider, sandbox, found, only).transport
            asyncio.run(play("sync", provider, partial(scenario, sandbox=sandbox), transport=transport))
    return found


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_member_that_is_sent_and_answered_comes_back(provider: str) -> None:
    found = tried(provider)
    assert found.missing.keys() == NOT_GIVEN_BACK.get(provider, {}).keys(), found.missing
    assert len(found.came) > facts(provider).operations / 2


@cache
def with_sku(provider: str) -> Spec:
    """Give every object of a spec a member that no operation of the sandbox knows."""
    document = json.loads(json.dumps(load(provider).document))
    for schema in document["components"]["schemas"].values():
        if "properties" in schema:
            schema["properties"]["sku"] = {"type": ["string", "null"], "maxLength": 20}
    return Spec(provider, document)


@pytest.mark.parametrize(
    "provider", [name if name != "hyperline" else pytest.param(name, marks=pytest.mark.soak) for name in PROVIDERS]
)
def test_a_member_that_no_operation_knows_is_kept_and_given_back(provider: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(emulator, "load", with_sku)
    found = tried(provider, "sku")
    known = {(operation, "sku") for operation in UNREAD.get(provider, ())} | ELSEWHERE.get(provider, {}).keys()
    assert found.missing.keys() == known, found.missing
    assert len(found.came) > facts(provider).operations / 5
