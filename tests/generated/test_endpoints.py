"""Operations as values: what a call would send, and what is refused before there is a call."""

import inspect
from datetime import UTC, datetime
from typing import Any

import pytest
from schemas import PROVIDERS, component, endpoint, spec

from billfold_core import InputError
from billfold_core.call import Call
from clink_client.api.coupons import coupons_list
from flowglad_client import params
from flowglad_client.api.customers import customers_archive
from flowglad_client.api.discounts import discounts_update
from flowglad_client.api.products import products_update
from flowglad_client.api.resource_claims import resource_claims_list_usages
from flowglad_client.api.usage_events import usage_events_bulk_insert
from flowglad_client.api.usage_meters import usage_meters_update
from hyperline_client.api.products import products_list

METHODS = ("get", "put", "post", "delete", "patch")
EVENT: params.UsageEventInput = {"subscriptionId": "sub_1", "amount": 1, "transactionId": "t1", "usageMeterSlug": "calls"}
DISCOUNT: params.OnceDiscountUpdateInput = {"duration": "once", "code": "SPRING", "amount": 10, "amountType": "percent"}


def operations() -> list[tuple[str, dict[str, Any]]]:
    return [
        (provider, {**operation, "method": method.upper(), "path": path})
        for provider in PROVIDERS
        for path, item in spec(provider)["paths"].items()
        for method, operation in item.items()
        if method in METHODS and "x-address" not in operation
    ]


def sample(provider: str, operation: dict[str, Any], argument: str) -> str:
    """Give what an argument may be: one of the values that it has, or anything."""
    schemas = [found["schema"] for found in operation.get("parameters", []) if found.get("name", "").lower() == argument]
    known = [component(provider, schema["$ref"].rsplit("/", 1)[-1]).get("enum") for schema in schemas if "$ref" in schema]
    return known[0][0] if known and known[0] else "x/y"


@pytest.mark.parametrize(("provider", "operation"), operations(), ids=lambda value: value if isinstance(value, str) else "")
def test_a_call_is_what_the_spec_says(provider: str, operation: dict[str, Any]) -> None:
    name = operation["operationId"]
    module = endpoint(provider, name)
    found = module.OPERATION
    effect = operation["x-effect"]
    assert (found.name, found.method) == (name, operation["method"])
    assert found.effect == ("keyed" if isinstance(effect, dict) else effect)
    positional = [p for p in inspect.signature(module.call).parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD]
    required = [p for p in inspect.signature(module.call).parameters.values() if p.default is p.empty]
    if len(required) == len(positional) and "requestBody" not in operation and "items" not in str(operation.get("parameters")):
        made = module.call(*(sample(provider, operation, argument.name) for argument in positional))
        assert isinstance(made, Call)
        assert made.path.count("/") == operation["path"].count("/")
        assert "x%2Fy" in made.path or not positional or "{" not in operation["path"]
        assert made.body is None


def test_an_empty_body_is_sent_where_the_provider_insists_on_one() -> None:
    assert customers_archive.call("user_42").body == {}
    for provider, operation in operations():
        if provider == "flowglad" and operation["method"] in ("POST", "PUT"):
            assert "requestBody" in operation, operation["operationId"]


def test_the_id_in_the_body_is_filled_in_from_the_path() -> None:
    sent = products_update.call("prod_1", product={"name": "Pro", "active": True}).body
    assert sent == {"product": {"id": "prod_1", "name": "Pro", "active": True}}
    same = products_update.call("prod_1", product={"id": "prod_1", "name": "Pro", "active": True}).body
    assert same == sent
    assert discounts_update.call("discount_1", discount=DISCOUNT).body["discount"]["id"] == "discount_1"


def test_a_limit_that_flowglad_does_not_publish_is_left_to_flowglad() -> None:
    sent = products_update.call("prod_1", product={"name": "", "active": True}).body
    assert sent == {"product": {"id": "prod_1", "name": "", "active": True}}


@pytest.mark.parametrize("field", ["name", "slug"])
@pytest.mark.parametrize("wrong", ["", "x" * 256])
def test_a_tighter_limit_has_its_evidence(field: str, wrong: str) -> None:
    change: Any = {field: wrong}
    with pytest.raises(InputError, match=rf"usageMeter\.{field} must (not be empty|have at most 255 characters, not 256)"):
        usage_meters_update.call("usage_meter_1", usage_meter=change)
    deviation = spec("flowglad")["components"]["schemas"]["UsageMeterUpdateInput"]["x-deviation"]
    assert deviation["says"] == "name and slug have no limits in requests."


def test_another_id_in_the_body_is_refused() -> None:
    with pytest.raises(InputError, match=r"product\.id is 'prod_2', but the call is about 'prod_1'") as caught:
        products_update.call("prod_1", product={"id": "prod_2", "name": "Pro", "active": True})
    assert caught.value.path == "product.id"
    with pytest.raises(InputError, match=r"discount\.id"):
        discounts_update.call("discount_1", discount={**DISCOUNT, "id": ""})


@pytest.mark.parametrize("wrong", [None, [], "prod_1", 3])
def test_something_else_than_an_object_is_refused_as_such(wrong: Any) -> None:
    with pytest.raises(InputError, match="product"):
        products_update.call("prod_1", product=wrong)


def test_query_parameters_outside_their_limits_are_refused() -> None:
    with pytest.raises(InputError, match="page_num must be at least 1, not 0") as caught:
        coupons_list.call(page_num=0)
    assert caught.value.path == "page_num"
    with pytest.raises(InputError, match="skip must be at least 0"):
        products_list.call(skip=-1)
    wrong: Any = "three"
    with pytest.raises(InputError, match="page_num expected a whole number, got a string"):
        coupons_list.call(page_num=wrong)


def test_a_page_size_beyond_the_providers_is_left_to_the_provider() -> None:
    assert coupons_list.call(page_size=1_000).query["pageSize"] == 1_000


def test_a_list_in_a_query_must_be_a_list_that_the_provider_can_read() -> None:
    call = resource_claims_list_usages.call
    assert call("sub_1", resource_slugs=["seats", "projects"]).query["resourceSlugs"] == ["seats", "projects"]
    with pytest.raises(InputError, match="must have at least 2 items, not 1"):
        call("sub_1", resource_slugs=["seats"])
    with pytest.raises(InputError, match="expected an array, got a string"):
        call("sub_1", resource_slugs="ab")


def test_many_items_are_checked_with_their_places() -> None:
    events = [EVENT] * 9_999
    with pytest.raises(InputError) as caught:
        usage_events_bulk_insert.call(usage_events=[*events, {**EVENT, "amount": 0}])
    assert caught.value.path == "usageEvents[9999].amount"


def event_at(when: Any) -> params.UsageEventInput:
    return {"subscriptionId": "sub_1", "amount": 1, "transactionId": "t", "usageMeterSlug": "calls", "usageDate": when}


@pytest.mark.parametrize("when", ["yesterday", True, []])
def test_a_time_that_cannot_be_written_is_refused_with_its_place(when: Any) -> None:
    with pytest.raises(InputError, match=r"usageEvents\[1\]\.usageDate expected a .+, got .+\. Nothing was sent\."):
        usage_events_bulk_insert.call(usage_events=[EVENT, event_at(when)])


@pytest.mark.parametrize("when", ["2030-01-01T00:00:00Z", "1893456000000", 1893456000000, datetime(2030, 1, 1, tzinfo=UTC)])
def test_a_time_is_sent_in_the_form_the_provider_takes(when: Any) -> None:
    for event in (event_at(when), {**EVENT, "usageDate": when}):
        sent = usage_events_bulk_insert.call(usage_events=[event]).body["usageEvents"][0]
        assert sent["usageDate"] == 1893456000000


def test_input_that_holds_itself_is_refused() -> None:
    loop: dict[str, Any] = {}
    loop["again"] = loop
    with pytest.raises(InputError, match=r"nested too deep\. Nothing was sent\."):
        usage_events_bulk_insert.call(usage_events=[{**EVENT, "properties": loop}])
