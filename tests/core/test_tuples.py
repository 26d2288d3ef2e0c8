"""Named tuples of our own do what those of `typing` do: each claim is checked on both."""

import copy
import inspect
import pickle
import typing
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billfold_core import tuples

if TYPE_CHECKING:
    from decimal import Decimal

T = TypeVar("T")


class Ours(tuples.NamedTuple):
    """A price."""

    amount: int
    currency: str = "USD"
    note: "str | None" = None

    @property
    def shown(self) -> str:
        return f"{self.amount} {self.currency}"


class Theirs(typing.NamedTuple):
    """A price."""

    amount: int
    currency: str = "USD"
    note: "str | None" = None

    @property
    def shown(self) -> str:
        return f"{self.amount} {self.currency}"


class OurPage(tuples.NamedTuple, Generic[T]):
    items: list[T]
    total: int = 0

    def __repr__(self) -> str:
        return f"OurPage of {self.total}"


class Empty(tuples.NamedTuple):
    pass


BOTH: list[Any] = [Ours, Theirs]
NAMES = ("amount", "currency", "note")
ARGUMENTS = st.tuples(
    st.lists(st.integers() | st.text(), max_size=4),
    st.dictionaries(st.sampled_from([*NAMES, "other", "cls", "self", "values"]), st.integers() | st.none(), max_size=4),
)


def told(make: Callable[[], Any]) -> Any:
    try:
        made = make()
    except TypeError:
        return "refused"
    return tuple(made), made._asdict(), repr(made).partition("(")[2], made.shown


@given(ARGUMENTS)
def test_made_of_the_same_arguments(arguments: tuple[list[Any], dict[str, Any]]) -> None:
    positional, named = arguments
    ours, theirs = (told(lambda kind=kind: kind(*positional, **named)) for kind in BOTH)
    assert ours == theirs


@pytest.mark.parametrize("kind", BOTH)
def test_a_tuple_with_names(kind: Any) -> None:
    made = kind(5, note="new")
    assert isinstance(made, tuple)
    assert made == (5, "USD", "new")
    assert hash(made) == hash((5, "USD", "new"))
    assert (made.amount, made.currency, made.note) == tuple(made)
    assert kind.__doc__ == "A price."
    assert kind._fields == kind.__match_args__ == NAMES
    assert kind._field_defaults == {"currency": "USD", "note": None}
    assert kind._make([1, "EUR", None]) == (1, "EUR", None)
    assert type(kind) is type
    match made:
        case kind(amount, currency):
            assert (amount, currency) == (5, "USD")
        case _:
            pytest.fail("no match")


@pytest.mark.parametrize("kind", BOTH)
def test_it_cannot_be_changed(kind: Any) -> None:
    made = kind(5)
    for name in (*NAMES, "other"):
        with pytest.raises(AttributeError):
            setattr(made, name, 1)
    assert not hasattr(made, "__dict__")


@pytest.mark.parametrize("kind", BOTH)
def test_copies(kind: Any) -> None:
    made = kind(5, note="new")
    assert made._replace(currency="EUR") == (5, "EUR", "new")
    assert type(made._replace()) is kind
    with pytest.raises((TypeError, ValueError), match="other"):
        made._replace(other=1)
    for again in (copy.copy(made), copy.deepcopy(made), *(pickle.loads(pickle.dumps(made, level)) for level in range(6))):
        assert type(again) is kind
        assert again == made


@pytest.mark.parametrize("kind", BOTH)
def test_its_signature_is_told(kind: Any) -> None:
    parameters = inspect.signature(kind).parameters
    assert list(parameters) == list(NAMES)
    assert [one.default for one in parameters.values()] == [inspect.Parameter.empty, "USD", None]
    assert typing.get_type_hints(kind) == {"amount": int, "currency": str, "note": str | None}


@pytest.mark.parametrize("kind", [Ours, type("More", (Ours,), {})])
def test_its_signature_has_types(kind: Any) -> None:
    # FastAPI makes a dependency of a class by it.
    assert [one.annotation for one in inspect.signature(kind).parameters.values()] == [int, str, str | None]


def test_a_type_that_only_type_checkers_see_is_told_as_text() -> None:
    class Unseen(tuples.NamedTuple):
        amount: int
        other: "Decimal"

    more = type("More", (Unseen,), {})
    assert inspect.signature(more).parameters["other"].annotation == "Decimal"


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize("maker", ["__new__", "__init__"])
def test_a_subclass_that_is_made_in_its_own_way(kind: Any, maker: str) -> None:
    def made(cls: Any, dollars: int) -> Any:
        return kind.__new__(cls, dollars * 100, "USD", None)

    def ready(self: Any, dollars: int) -> None:
        pass

    more: Any = type("More", (kind,), {maker: made if maker == "__new__" else ready})
    assert list(inspect.signature(more).parameters) == ["dollars"]
    again = more._make(more(5))
    assert type(again) is type(again._replace(note="new")) is more
    assert again == more(5)


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize("count", [0, 1, 2, 4])
def test_it_is_made_of_exactly_as_many_values_as_it_has_fields(kind: Any, count: int) -> None:
    with pytest.raises(TypeError, match=f"3 .*{count}"):
        kind._make(iter(range(count)))


def test_a_generic_one() -> None:
    page = OurPage[int]([1], total=1)
    assert repr(page) == "OurPage of 1"
    assert page == ([1], 1)
    assert typing.get_args(OurPage[int]) == (int,)
    assert page._replace(total=2).total == 2


def test_one_without_fields() -> None:
    kind: Any = Empty
    assert kind() == ()
    with pytest.raises(TypeError, match="takes 0 values, and 1 were given"):
        kind(1)


def test_a_subclass_has_fields_and_a_dict_of_its_own() -> None:
    class More(Ours):
        pass

    made = More(5)
    vars(made)["seen"] = True
    assert made == (5, "USD", None)
    assert repr(made).startswith("More(amount=5")


@pytest.mark.parametrize(
    ("positional", "named", "problem"),
    [
        ((), {}, "Ours() is missing amount"),
        ((1, "EUR", None, 2), {}, "Ours() takes 3 values, and 4 were given"),
        ((1,), {"amount": 2}, "Ours() got two values of amount"),
        ((1,), {"b": 2, "a": 1}, "Ours() has no field a, b"),
    ],
)
def test_what_is_wrong_is_told(positional: tuple[Any, ...], named: dict[str, Any], problem: str) -> None:
    kind: Any = Ours
    with pytest.raises(TypeError) as raised:
        kind(*positional, **named)
    assert str(raised.value) == problem


def test_modules_that_define_some_keep_annotations_as_text() -> None:
    overlay = Path(__file__).parents[2] / "overlay"
    texts = {path: path.read_text("utf-8") for path in overlay.rglob("*.py")}
    defining = {path: text for path, text in texts.items() if "tuples import NamedTuple" in text}
    assert len(defining) > 20
    assert not [path for path, text in defining.items() if "from __future__ import annotations" not in text]
