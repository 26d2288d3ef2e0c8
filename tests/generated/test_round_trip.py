"""Every schema of every spec: what was read is written back as it came, known or not."""

import contextlib
import copy
import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemas import ANY_JSON, PROVIDERS, readers, values

from billfold_core import wire
from billfold_core.errors import DecodeFault
from billfold_core.model import UnknownVariant
from billfold_core.unset import UNSET

CASES = [(provider, name) for provider in PROVIDERS for name in readers(provider)]
MOST, ALL = 15, 1_350
"""How many values of one schema are tried, and about how many of a provider: what stands in many schemas is tried in each."""


def tried(provider: str, check: Callable[[st.DataObject], None], part: int = 1) -> None:
    """Try values of a schema: as many as there may be of one, or a part of these."""
    examples = max(2, min(MOST, ALL // len(readers(provider))) // part)
    hypothesis = settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))
    hypothesis(given(data=st.data())(lambda data: check(data)))()


@pytest.mark.parametrize(("provider", "name"), CASES)
def test_read_and_written_back(provider: str, name: str) -> None:
    read = readers(provider)[name]

    def check(data: st.DataObject) -> None:
        value = data.draw(values(provider, name))
        model = read(value)
        assert model.to_dict() == value
        assert read(model.to_dict()) == model
        # One draw serves all that asks for a value: drawing it is what takes long.
        check_text(model, value)
        check_copies(model)
        check_damaged(read, value, data)
        check_hostile(read, data.draw(ANY_JSON))

    tried(provider, check)


def check_text(model: Any, value: Any) -> None:
    """Require that what is written as text can be read again."""
    assert wire.loads(model.to_json()) == value
    if not isinstance(model, UnknownVariant):
        assert type(model).from_json(model.to_json()) == model


def check_copies(model: Any) -> None:
    """Require that copies are equal, those that are pickled too."""
    if isinstance(model, UnknownVariant):
        return
    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert twin == model
        assert twin.to_dict() == model.to_dict()


def check_damaged(read: Any, value: Any, data: st.DataObject) -> None:
    """Require that a value with one wrong member is read as it came, or ends in one kind of error."""
    if value:
        value = {**value, data.draw(st.sampled_from(sorted(value))): data.draw(ANY_JSON)}
    try:
        model = read(value)
    except DecodeFault:
        return
    assert model.to_dict() == value


def check_hostile(read: Any, value: Any) -> None:
    """Require that whatever JSON ends in one kind of error at most."""
    with contextlib.suppress(DecodeFault):
        read(value)


@pytest.mark.parametrize(("provider", "name"), CASES)
def test_changed_in_one_field(provider: str, name: str) -> None:
    tried(provider, lambda data: check_changes(readers(provider)[name], values(provider, name), data), part=3)


def check_changes(read: Any, of_schema: st.SearchStrategy[Any], data: st.DataObject) -> None:
    """Require that a copy with another value in one field differs from the first one in that field alone."""
    value = data.draw(of_schema)
    model, other = read(value), read(data.draw(of_schema))
    if isinstance(model, UnknownVariant) or type(other) is not type(model):
        return
    for twin in (attrs.evolve(model), model.__replace__()):
        assert twin == model
        assert twin.to_dict() == value
    names = [field.name for field in attrs.fields(type(model)) if field.name != "_source"]
    for field in data.draw(st.lists(st.sampled_from(names), max_size=4)) if names else []:
        fresh = getattr(other, field)
        for twin in (attrs.evolve(model, **{field: fresh}), model.__replace__(**{field: fresh})):
            assert getattr(twin, field) == fresh
            assert twin.additional_properties == model.additional_properties
            written = twin.to_dict()
            changed = {key for key in {*value, *written} if written.get(key, UNSET) != value.get(key, UNSET)}
            assert len(changed) <= 1
    assert model.to_dict() == value


def test_all_is_covered() -> None:
    assert len(CASES) > 80
