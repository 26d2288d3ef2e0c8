"""Objects used as maps: each member is read, whatever stands beside it, and what comes back is the reader's own."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billfold_core.errors import DecodeFault, Kept
from billfold_core.model import anything, integer, mapping, text
from billfold_core.unset import UNSET

PLAIN = st.none() | st.booleans() | st.integers() | st.text() | st.decimals(allow_nan=False)
VALUES = PLAIN | st.lists(PLAIN) | st.dictionaries(st.text(), PLAIN)


@given(st.dictionaries(st.text(), VALUES))
def test_a_map_of_anything_comes_back_equal_and_is_no_part_of_what_was_read(source: dict[str, Any]) -> None:
    found = mapping(source, "metadata", anything)
    assert found == source
    assert [*map(type, found.values())] == [*map(type, source.values())]
    assert found is not source


@given(st.dictionaries(st.text(), st.text()), st.text(), VALUES.filter(lambda value: not isinstance(value, str)))
def test_one_member_that_is_no_text_is_told_by_its_place(source: dict[str, Any], name: str, wrong: Any) -> None:
    assert mapping(source, "labels", text) == source
    source[name] = wrong
    with pytest.raises(DecodeFault) as caught:
        mapping(source, "labels", text)
    assert caught.value.path == f".labels[{name!r}]"


@pytest.mark.parametrize("kind", [dict, MappingProxyType])
def test_each_member_is_read_where_one_is_not_plain(kind: type) -> None:
    source: Mapping[str, Any] = kind({"a": "x", "b": Decimal("1.5"), "c": Kept("as it came")})
    assert mapping(source, "metadata", anything) == {"a": "x", "b": Decimal("1.5"), "c": "as it came"}
    with pytest.raises(DecodeFault):
        mapping(kind({"a": "x", "b": UNSET}), "metadata", anything)


@pytest.mark.parametrize("value", [None, [], [("a", 1)], "text", 1, True, UNSET])
def test_what_is_no_object_is_refused(value: Any) -> None:
    with pytest.raises(DecodeFault):
        mapping(value, "metadata", anything)


def test_a_reader_that_changes_what_it_reads_is_asked_for_each() -> None:
    assert mapping({"a": Decimal("2.0"), "b": 3}, "counts", integer) == {"a": 2, "b": 3}
    with pytest.raises(DecodeFault):
        mapping({"a": True}, "counts", integer)
