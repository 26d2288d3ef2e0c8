"""Every schema of every spec: what was read is written back as it came, known or not."""

import contextlib
import copy
import pickle
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
RELAXED = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize(("provider", "name"), CASES)
@RELAXED
@given(data=st.data())
def test_read_and_written_back(provider: str, name: str, data: st.DataObject) -> None:
    read = readers(provider)[name]
    value = data.draw(values(provider, name))
    model = read(value)
    assert model.to_dict() == value
    assert read(model.to_dict()) == model
    # One draw serves all that asks for a value: drawing it is what takes long.
    check_text(model, value)
    check_copies(model)
    check_damaged(read, value, data)
    check_hostile(read, data.draw(ANY_JSON))


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
@settings(RELAXED, max_examples=5)
@given(data=st.data())
def test_changed_in_one_field(provider: str, name: str, data: st.DataObject) -> None:
    read = readers(provider)[name]
    value = data.draw(values(provider, name))
    model, other = read(value), read(data.draw(values(provider, name)))
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
