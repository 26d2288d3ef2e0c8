"""Every schema of what is sent: what the spec allows goes as it is, and nothing else goes."""

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemas import ANY_JSON, PROVIDERS, component, is_object, is_sent, operations, spec, tables, values

from billfold_core.errors import DecodeFault
from billfold_core.unset import UNSET

CASES = [(provider, name) for provider in PROVIDERS for name in tables(provider)]
RELAXED = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


def test_every_schema_has_a_table() -> None:
    sent = {
        (provider, name)
        for provider in PROVIDERS
        for name in spec(provider)["components"]["schemas"]
        if is_object(provider, name) and is_sent(provider, name)
    }
    # A form has no table of its own: it stands with the operation, and what it is made of is no JSON.
    forms = {
        (provider, content["schema"]["$ref"].rsplit("/", 1)[-1])
        for provider in PROVIDERS
        for operation in operations(provider)
        for media, content in operation.get("requestBody", {}).get("content", {}).items()
        if media == "multipart/form-data"
    }
    assert ("clink", "ProductImageUpload") in forms
    assert sent - set(CASES) == forms
    assert len(CASES) > 100


@pytest.mark.parametrize(("provider", "name"), CASES)
@RELAXED
@given(data=st.data())
def test_what_is_allowed_goes_as_it_is(provider: str, name: str, data: st.DataObject) -> None:
    value = data.draw(values(provider, name))
    assert tables(provider)[name](value) == value


@pytest.mark.parametrize(("provider", "name"), CASES)
@RELAXED
@given(data=st.data())
def test_what_is_left_out_does_not_go(provider: str, name: str, data: st.DataObject) -> None:
    value = data.draw(values(provider, name))
    assert (
        tables(provider)[name]({**dict.fromkeys(["x", *component(provider, name).get("properties", {})], UNSET), **value})
        == value
    )


@pytest.mark.parametrize(("provider", "name"), CASES)
@RELAXED
@given(data=st.data())
def test_a_field_that_the_spec_does_not_have_is_refused(provider: str, name: str, data: st.DataObject) -> None:
    value = {**data.draw(values(provider, name)), "of_the_future": 1}
    with pytest.raises(DecodeFault, match="is not a field of this request") as caught:
        tables(provider)[name](value)
    assert caught.value.path == ".of_the_future"


@pytest.mark.parametrize(("provider", "name"), CASES)
@RELAXED
@given(data=st.data())
def test_hostile_and_damaged_values_end_in_one_kind_of_error(provider: str, name: str, data: st.DataObject) -> None:
    hostile = data.draw(ANY_JSON)
    with contextlib.suppress(DecodeFault):
        tables(provider)[name](hostile)
    value = data.draw(values(provider, name))
    if value:
        value = {**value, data.draw(st.sampled_from(sorted(value))): hostile}
    with contextlib.suppress(DecodeFault):
        tables(provider)[name](value)
