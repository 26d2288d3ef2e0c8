"""What is nested deeper than the stack goes is handled as anything else is."""

import copy
import pickle
import sys
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from billfold_core import wire
from billfold_core.model import NO_SOURCE, Model, UnknownVariant
from billfold_core.nesting import Flat, duplicate, same

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.decimals(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)


def nested(levels: int, kind: str = "both", end: Any = None) -> Any:
    value = end
    for level in range(levels):
        value = [value] if kind == "arrays" or (kind == "both" and level % 2) else {"a": value}
    return value


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Note(Model):
    """A record with a free field and one that is not shown."""

    content: Any
    token: str = attrs.field(default="", repr=False)
    _source: Any = attrs.field(default=NO_SOURCE, init=False, repr=False)

    def to_dict(self) -> dict[str, Any]:
        return {**self.additional_properties, "content": self.content}


class Marked(Note):
    """What a caller may make of a model."""

    mark: str


@pytest.mark.parametrize("kind", ["arrays", "objects", "both"])
@pytest.mark.parametrize("levels", [20, 31, 32, 33, 450, 900, 5_000])
def test_deep_values_are_compared_copied_pickled_and_shown(levels: int, kind: str) -> None:
    for make in (lambda value: Note(content=value), lambda value: UnknownVariant("x", {"type": "x", "a": value})):
        note, other = make(nested(levels, kind)), make(nested(levels, kind, end=1))
        assert note == make(nested(levels, kind))
        assert note != other
        assert repr(note)
        for twin in (copy.copy(note), copy.deepcopy(note), pickle.loads(pickle.dumps(note))):
            assert type(twin) is type(note)
            assert twin == note
            assert twin != other


def test_deep_values_are_compared_with_little_stack_left() -> None:
    for levels in range(100, sys.getrecursionlimit() - 120, 40):
        note, other = Note(content=nested(levels)), Note(content=nested(levels))
        assert with_stack(60, lambda note=note, other=other: (note == other, len(repr(note)) > 0, copy.deepcopy(note) == other))


def with_stack(left: int, act: Callable[[], Any]) -> Any:
    """Do something with so many frames left."""
    frame, used = sys._getframe(), 0
    while frame is not None:
        frame, used = frame.f_back, used + 1

    def descend(levels: int) -> Any:
        return act() if levels <= 0 else descend(levels - 1)

    return descend(sys.getrecursionlimit() - used - left)


@given(JSON, JSON)
def test_without_recursion_the_same_is_told_as_with_it(one: Any, other: Any) -> None:
    assert same(one, other) == (one == other)
    assert same(one, pickle.loads(pickle.dumps(one)))
    assert same([one, {"a": other}], [one, {"a": other}])
    assert Flat(one).whole() == one
    assert type(Flat(one).whole()) is type(one)
    assert duplicate(one, {}) == one


def test_a_copy_shares_nothing_that_can_change_and_keeps_what_is_one_thing() -> None:
    shared = {"a": [1]}
    note = Note(content=[shared, shared])
    twin = copy.deepcopy(note)
    twin.content[0]["a"].append(2)
    assert twin.content[0] is twin.content[1]
    assert note.content == [{"a": [1]}, {"a": [1]}]
    assert copy.copy(note).content is note.content
    whole = copy.deepcopy([note, note])
    assert whole[0] is whole[1]


def test_what_a_subclass_adds_is_copied_too() -> None:
    note = Marked(content=nested(900))
    note.mark = "kept"
    for twin in (copy.copy(note), copy.deepcopy(note), pickle.loads(pickle.dumps(note))):
        assert (type(twin), twin.mark, twin.content) == (Marked, "kept", twin.content)


def test_what_is_secret_is_not_shown() -> None:
    assert repr(Note(content=1, token="secret")) == "Note(content=1)"


def test_input_is_made_plain_however_deep_unless_it_holds_itself() -> None:
    value = nested(2_000, end=Note(content=(1, Note(content="x"))))
    assert same(wire.plain(value), nested(2_000, end={"content": [1, {"content": "x"}]}))
    twice = [nested(900)]
    assert same(wire.plain([twice, twice, nested(900)]), [twice, twice, nested(900)])
    endless: dict[str, Any] = {}
    endless["a"] = [endless]
    with pytest.raises(RecursionError):
        wire.plain(endless)
