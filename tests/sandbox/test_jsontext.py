"""JSON whose numbers keep their text."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billfold_sandbox.jsontext import JsonTextError, Number, dumps, loads, number_text, without_text

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63) + 1, 2**63 - 1) | st.floats(-1e15, 1e15) | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=10,
)


@given(VALUES)
def test_what_the_standard_library_writes_comes_back_the_same(value):
    text = json.dumps(value)
    assert json.loads(dumps(loads(text.encode()))) == json.loads(text)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=6))
def test_numbers_keep_their_text(number):
    text = format(number, "f")
    assert dumps(loads(text)) == text.encode()
    assert number_text(loads(text)) == text
    assert loads(text) == number


@pytest.mark.parametrize("text", ["29.90", "1e2", "1.50E+1", "-0.0", "0", "12"])
def test_texts_as_people_write_them(text):
    assert number_text(loads(text)) == text


def test_what_is_no_number_has_no_text():
    assert [number_text(value) for value in (None, True, "1", [])] == [""] * 4


@pytest.mark.parametrize(
    "text", [b"", b"{", b"NaN", b"-Infinity", b"1e19", b"1" * 70, b"[" * 10**6, b"[" * 101 + b"]" * 101, b'"\\udc00"', b"\xff"]
)
def test_the_rest_is_refused(text):
    with pytest.raises(JsonTextError):
        loads(text)


def test_a_whole_pair_is_a_character():
    assert loads(b'"\\ud83d\\udcb8"') == "\U0001f4b8"


def test_plain_numbers_for_validators():
    plain = without_text({"a": [Number("1.50"), 2, "x"]})
    assert plain == {"a": [Decimal("1.50"), 2, "x"]}
    assert type(plain["a"][0]) is Decimal
