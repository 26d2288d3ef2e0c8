"""A model is an attrs class in all that can be asked of it, though attrs is loaded only when that is asked."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, ClassVar, Self

import attrs
import pytest

from billfold_core.defining import define, field
from billfold_core.model import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Fee(Model):
    """A fee."""

    FIELDS: ClassVar = {"id": "id", "memo": "memo", "token": "token"}
    NULLABLE: ClassVar = frozenset({"memo"})

    id: str
    memo: str | None = None
    token: str | None = field(default=None, repr=False)
    _source: Mapping[str, Any] = field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        self = object.__new__(cls)
        self.id = value["id"]
        self.memo = value.get("memo")
        self.token = value.get("token")
        self._source = value
        return self


def again() -> type[Any]:
    """Make a class of which nothing was asked yet."""

    @define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
    class Again(Model):
        FIELDS: ClassVar = {"id": "id"}
        id: str
        note: str = ""
        _source: Mapping[str, Any] = field(init=False, repr=False)

    return Again


def test_its_fields_are_those_of_attrs() -> None:
    assert attrs.has(Fee)
    fields = attrs.fields(Fee)
    assert [(one.name, one.alias, one.default, one.repr, one.type) for one in fields[:3]] == [
        ("id", "id", attrs.NOTHING, True, "str"),
        ("memo", "memo", None, True, "str | None"),
        ("token", "token", None, False, "str | None"),
    ]
    assert all(one.kw_only for one in fields)
    assert fields.memo is fields[1]
    assert [one.name for one in fields[3:]] == ["_source"]


FIRST: list[Callable[[type[Any]], object]] = [
    lambda kind: kind(id="1"),
    attrs.fields,
    attrs.has,
    inspect.signature,
    lambda kind: attrs.make_class("Mine", {"more": attrs.field(default=1, kw_only=True)}, bases=(kind,)),
    lambda kind: type("Mine", (kind,), {})(id="2"),
    lambda kind: kind.__init__,
    hash,
]


@pytest.mark.parametrize("first", FIRST)
def test_whatever_is_asked_first(first: Callable[[type[Any]], object]) -> None:
    kind = again()
    first(kind)
    made = kind(id="x", note="y")
    assert (made.id, made.note, made.to_dict()) == ("x", "y", {"id": "x"})
    assert attrs.evolve(made, id="z").id == "z"
    assert list(inspect.signature(kind).parameters) == ["id", "note", "_source"]
    assert str(inspect.signature(kind).parameters["id"]) == "id: 'str'"


def test_what_is_missing_or_unknown_is_refused() -> None:
    kind = again()
    with pytest.raises(TypeError, match="id"):
        kind()
    with pytest.raises(TypeError, match="other"):
        kind(id="x", other=1)
    with pytest.raises(TypeError, match="positional"):
        kind("x")
    with pytest.raises(AttributeError):
        kind(id="x").other = 1


def test_a_class_that_adds_fields() -> None:
    @attrs.define(kw_only=True, eq=False, repr=False)
    class Mine(Fee):
        more: int = 1

    made = Mine(id="x", more=2)
    assert (made.id, made.more, [one.name for one in attrs.fields(Mine)]) == ("x", 2, ["id", "memo", "token", "_source", "more"])


def test_what_was_read_is_handed_on() -> None:
    read = Fee.from_dict({"id": "1", "memo": None, "unknown": 2})
    for other in (attrs.evolve(read), read.__replace__(), copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
        assert other == read
        assert other.to_dict() == {"id": "1", "memo": None, "unknown": 2}
    assert Fee(id="1", memo=None).to_dict() == {"id": "1", "memo": None}
    assert Fee(id="1").to_dict() == {"id": "1"}
    assert repr(Fee(id="1", token="hidden")) == "Fee(id='1', memo=None)"


def test_many_threads_ask_at_once() -> None:
    for _ in range(20):
        kind = again()
        with ThreadPoolExecutor(8) as pool:
            made = list(pool.map(lambda number, kind=kind: kind(id=str(number)), range(8)))
        assert [one.id for one in made] == [str(number) for number in range(8)]


def test_its_name_module_and_words_stay() -> None:
    assert (Fee.__name__, Fee.__qualname__, Fee.__module__, Fee.__doc__) == ("Fee", "Fee", __name__, "A fee.")
    assert not hasattr(Fee.from_dict({"id": "1"}), "__dict__")
