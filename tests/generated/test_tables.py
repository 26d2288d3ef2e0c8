"""Every schema of what is sent: what the spec allows goes as it is, and nothing else goes."""

import contextlib
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemas import ANY_JSON, PROVIDERS, component, is_object, is_sent, operations, spec, tables, values

from billfold_core.errors import DecodeFault
from billfold_core.unset import UNSET

Table: TypeAlias = Callable[[Any], Any]
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
def test_what_is_allowed_goes_as_it_is_and_nothing_else_goes(provider: str, name: str, data: st.DataObject) -> None:
    table = tables(provider)[name]
    value, hostile = data.draw(values(provider, name)), data.draw(ANY_JSON)
    assert table(value) == value
    # One draw serves all that asks for a value: drawing it is what takes long.
    check_left_out(table, value, ["x", *component(provider, name).get("properties", {})])
    check_unknown(table, value)
    check_hostile(table, hostile)
    if value:
        check_hostile(table, {**value, data.draw(st.sampled_from(sorted(value))): hostile})


def check_left_out(table: Table, value: Any, names: list[str]) -> None:
    """Require that what is left out does not go."""
    assert table({**dict.fromkeys(names, UNSET), **value}) == value


def check_unknown(table: Table, value: Any) -> None:
    """Require that a field which the spec does not have is refused."""
    with pytest.raises(DecodeFault, match="is not a field of this request") as caught:
        table({**value, "of_the_future": 1})
    assert caught.value.path == ".of_the_future"


def check_hostile(table: Table, value: Any) -> None:
    """Require that whatever is given ends in one kind of error, if it is refused."""
    with contextlib.suppress(DecodeFault):
        table(value)
