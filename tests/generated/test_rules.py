"""Rules across the fields of a request: refused before anything is sent, exactly where the spec says so."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema_rs import Draft202012Validator
from schemas import PROVIDERS, component, plain, rules, spec, tables, values

from billfold_core.errors import DecodeFault, InputError
from clink_client import Clink
from creem_client import Creem
from flowglad_client import Flowglad

RULED = [
    (provider, name)
    for provider in PROVIDERS
    for name in tables(provider)
    if "discriminator" not in component(provider, name) and rules(component(provider, name))
]
INSIDE = (
    "CustomerFeatureUpdate",
    "PriceConfigurationCreate",
    "PriceConfigurationInput",
    "ProductCreate",
    "PaymentInstrumentCreate",
    "ProductFeatureUpdate",
    "FeatureCreate",
)
"""Schemas with rules about the insides of a member, which only the provider checks."""


def test_all_specs_that_have_rules_are_looked_at() -> None:
    stated = {provider for provider in PROVIDERS if "'if': {" in repr(spec(provider)["components"]["schemas"])}
    assert {provider for provider, _ in RULED} == stated
    assert len(RULED) > 20


@pytest.mark.parametrize(("provider", "name"), RULED)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_request_is_refused_where_the_spec_refuses_it(provider: str, name: str, data: st.DataObject) -> None:
    value = data.draw(values(provider, name, lawful=False))
    lawful = Draft202012Validator({"allOf": rules(component(provider, name))}).is_valid(plain(value))
    problem = ""
    try:
        tables(provider)[name](value)
    except DecodeFault as fault:
        problem = f"{fault.path} {fault.problem}"
    if lawful:
        assert not problem
    elif name not in INSIDE:
        assert re.fullmatch(r"\.\w+ (is needed|cannot be given|must be|must not be).*", problem)


def test_the_message_names_the_fields() -> None:
    flowglad, clink, creem = Flowglad("sk_test_1"), Clink("sk_test_1"), Creem("creem_test_1")
    with pytest.raises(InputError, match="priceSlug is needed, or else `priceId`") as caught:
        flowglad.subscriptions.create(customer_id="cust_1")
    assert caught.value.path == "priceSlug"
    with pytest.raises(InputError, match="customerExternalId cannot be given when `customerId` is given"):
        flowglad.subscriptions.create(customer_id="cust_1", customer_external_id="user_42", price_id="price_1")
    with pytest.raises(
        InputError, match=r"pricingModel\.products is needed when `features`, `usageMeters` or `resources` is given"
    ):
        flowglad.pricing_models.update("pricing_model_1", pricing_model={"name": "Plans", "features": []})
    with pytest.raises(InputError, match=r"usageEvents\[0\]\.usageMeterId cannot be given when `priceId` is given"):
        flowglad.usage_events.bulk_insert(
            usage_events=[
                {
                    "subscriptionId": "sub_1",
                    "amount": 1,
                    "transactionId": "t",
                    "priceId": "price_1",
                    "usageMeterId": "usage_meter_1",
                }
            ]
        )
    with pytest.raises(InputError, match="returnUrl is needed when `uiMode` is `elements`"):
        clink.checkout_sessions.create(
            merchant_reference_id="m", original_amount=1, original_currency="USD", customer_id="c", ui_mode="elements"
        )
    with pytest.raises(InputError, match="billing_period must not be `once` when `billing_type` is `recurring`"):
        creem.products.create(
            name="Pro", description="-", price=2999, currency="USD", billing_type="recurring", billing_period="once"
        )


def test_a_dict_inside_of_a_dict_is_checked_when_it_is_sent() -> None:
    with pytest.raises(InputError, match=r"newSubscriptionItems\[0\]\.priceSlug cannot be given when `priceId` is given"):
        Flowglad("sk_test_1").subscriptions.adjust(
            "sub_1", adjustment={"timing": "auto", "newSubscriptionItems": [{"priceId": "price_1", "priceSlug": "pro"}]}
        )
