"""JSON, path segments and query strings: exact, and nothing hostile gets through or takes long."""

import json
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billfold_core import wire
from billfold_core.errors import InputError
from billfold_core.http import httpx
from billfold_core.unset import UNSET
from billfold_core.wire import WireError

DECIMALS = st.decimals(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.decimals(-(10**6), 10**6, places=2),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("29.99"), "29.99"),
        (Decimal("1000"), "1000"),
        (Decimal("1000.00"), "1000"),
        (Decimal("1E+3"), "1000"),
        (Decimal("-0.00"), "0"),
        (Decimal("1.10"), "1.1"),
        (Decimal("0.1"), "0.1"),
        (Decimal("9" * 40), "9" * 40),
        (Decimal("1E-7"), "1e-07"),
        ({"a": [Decimal("1.5"), 2, None, True, "é"]}, '{"a":[1.5,2,null,true,"é"]}'),
    ],
)
def test_numbers_are_written_with_their_digits(value: Any, text: str) -> None:
    assert wire.dumps(value) == text.encode()


@given(JSON)
def test_what_is_written_is_read_back(value: Any) -> None:
    assert wire.loads(wire.dumps(value)) == value


@given(DECIMALS | st.from_regex(r"-?\d{1,50}(\.\d{1,50})?(E[+-]?\d{1,9})?", fullmatch=True).map(Decimal))
def test_any_decimal_is_exact_or_refused(value: Decimal) -> None:
    try:
        written = wire.dumps(value)
    except InputError:
        return
    assert wire.loads(written) == value
    assert len(written) < 500


@pytest.mark.parametrize(
    "value",
    [
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal("-Infinity"),
        Decimal("1E+999999999"),
        Decimal("1E-999999999"),
        Decimal("0." + "1" * 40),
        float("nan"),
        float("inf"),
        pytest.param(10**5_000, id="endless"),
        {1, 2},
        b"bytes",
        "\ud800",
        {("a",): 1},
    ],
)
def test_what_json_cannot_say_is_refused(value: Any) -> None:
    for given_ in (value, {"a": [value]}):
        with pytest.raises(InputError) as caught:
            wire.dumps(given_)
        assert len(str(caught.value)) < 300


def test_input_without_an_end_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(InputError):
        wire.dumps(endless)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b"29.99", Decimal("29.99")),
        (b"1000", 1000),
        (b"1000.0", Decimal("1000.0")),
        (b"1e3", Decimal("1E+3")),
        (b"\xef\xbb\xbf{}", {}),
        ('{"a": "é"}', {"a": "é"}),
        pytest.param(b"1" * 4_000, int("1" * 4_000), id="long"),
        (b"0.12345678901234567890123456789012345678901", Decimal("0.12345678901234567890123456789012345678901")),
    ],
)
def test_numbers_are_read_exactly(text: bytes | str, value: Any) -> None:
    found = wire.loads(text)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b" ",
        b"{",
        b"nul",
        b"{}{}",
        b"NaN",
        b"Infinity",
        b"-Infinity",
        b'{"a": NaN}',
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 100_000,
        b"\xff",
        b"\xff\xfe{\x00}\x00",
        '{"a": "é"}'.encode("latin-1"),
        b"1" * 5_000,
        b"1e999999999",
        b"-1e-999999999",
        b"0e999999999",
        b"1e" + b"9" * 30,
        b"0." + b"1" * 100_000,
        b"'a'",
        b"[1,]",
        b'{"a": 01}',
    ],
)
def test_what_is_not_json_ends_in_our_error(text: bytes) -> None:
    with pytest.raises(WireError) as caught:
        wire.loads(text)
    assert len(str(caught.value)) < 300
    assert caught.value.__cause__ is caught.value.__context__ is None


SPACES = st.text(" \t\r\n", max_size=3)


@given(SPACES, JSON, SPACES, st.sampled_from(["", "x", "{}", "\x0b", "\x00"]))
def test_spaces_may_stand_around_json_and_nothing_else(before: str, value: Any, after: str, more: str) -> None:
    text = before + wire.dumps(value).decode() + after + more
    for given_text in (text, text.encode()):
        if more:
            with pytest.raises(WireError):
                wire.loads(given_text)
        else:
            assert wire.loads(given_text) == value


@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_json_or_our_error(text: bytes) -> None:
    with suppress(WireError):
        wire.loads(text)


class Mood(StrEnum):
    GOOD = "good"


def test_a_moment_is_written_as_iso_text_where_no_field_says_otherwise() -> None:
    written = wire.dumps({"when": datetime(2025, 6, 15, 12, tzinfo=UTC), "day": date(2025, 6, 15)})
    assert written == b'{"when":"2025-06-15T12:00:00Z","day":"2025-06-15"}'
    assert wire.query_string({"since": datetime(2025, 6, 15, 12)}) == "since=2025-06-15T12%3A00%3A00Z"


def test_input_is_made_plain() -> None:
    given_ = {
        "left_out": UNSET,
        "null": None,
        "when": datetime(2025, 6, 15, 12, tzinfo=UTC),
        "day": date(2025, 6, 15),
        "nested": ({"a": UNSET, "b": Mood.GOOD}, Decimal("1.5")),
    }
    assert wire.plain(given_) == {
        "null": None,
        "when": datetime(2025, 6, 15, 12, tzinfo=UTC),
        "day": date(2025, 6, 15),
        "nested": [{"b": "good"}, Decimal("1.5")],
    }


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_a_segment_cannot_be_left(value: str) -> None:
    try:
        written = wire.segment("things_get", "id", value)
    except InputError:
        assert not value.strip() or value in (".", "..")
        return
    assert unquote(written) == value
    assert not set(written) & set("/?#\\ ;@:&=+")
    url = httpx.URL(f"https://api.acme.example/v1/things/{written}/prices")
    path = url.raw_path.decode()
    assert url.host == "api.acme.example"
    assert path.startswith("/v1/things/")
    assert path.endswith("/prices")
    assert path.count("/") == 4


@pytest.mark.parametrize("value", ["", " ", "\n", ".", "..", None, True, 1.5, b"id", UNSET, ["id"], "\ud800"])
def test_what_names_no_record_is_refused(value: Any) -> None:
    with pytest.raises(InputError, match="cannot be an identifier") as caught:
        wire.segment("things_get", "product_id", value)
    assert caught.value.path == "product_id"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("prod_1", "prod_1"),
        (7, "7"),
        ("a/b", "a%2Fb"),
        ("%2e%2e", "%252e%252e"),
        ("a?b#c", "a%3Fb%23c"),
        ("é", "%C3%A9"),
        ("...", "..."),
        ("../x", "..%2Fx"),
    ],
)
def test_a_segment_is_quoted_whole(value: Any, written: str) -> None:
    assert wire.segment("things_get", "id", value) == written


def test_a_query_leaves_out_what_is_left_out() -> None:
    given_ = {"a": UNSET, "b": None, "c": True, "d": [1, "x y"], "e": date(2025, 6, 15), "f": Mood.GOOD, "g": "&=é"}
    assert wire.query_string(given_) == "c=true&d=1&d=x+y&e=2025-06-15&f=good&g=%26%3D%C3%A9"


def test_members_of_an_object_stand_in_brackets_in_a_query() -> None:
    written = wire.query_string({"a": {"plan": "pro", "é&": 2, "on": True}, "b": 1})
    assert written == "a%5Bplan%5D=pro&a%5B%C3%A9%26%5D=2&a%5Bon%5D=true&b=1"


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.text(st.characters(exclude_categories=["Cs"]))
    )
)
def test_a_query_is_read_back(parameters: dict[str, str]) -> None:
    assert dict(parse_qsl(wire.query_string(parameters), keep_blank_values=True)) == parameters


@pytest.mark.parametrize(
    "value",
    [[], (), ["x", None], [None], ["x", UNSET], {"a"}, {}, {"a": None}, {"a": {}}, b"x", [["x"]], object(), float("nan"), 1j],
)
def test_what_no_address_can_say_is_refused_in_a_query(value: Any) -> None:
    with pytest.raises(InputError, match=r"query parameter 'a' .*\. Nothing was sent") as caught:
        wire.query_string({"b": 1, "a": value})
    assert caught.value.path == "a"


class Plan(str, Enum):  # noqa: UP042 - one whose str() is its name
    PRO = "pro"


class Size(IntEnum):
    LARGE = 3


def test_members_of_enums_go_by_their_values() -> None:
    assert wire.query_string({"a": Plan.PRO, "b": [Plan.PRO, "x"], "c": Size.LARGE}) == "a=pro&b=pro&b=x&c=3"
    assert wire.segment("things_get", "id", Plan.PRO) == "pro"
    assert wire.segment("things_get", "id", Size.LARGE) == "3"


def test_half_a_character_is_refused_in_a_query() -> None:
    with pytest.raises(InputError):
        wire.query_string({"a": "\ud800"})


def test_the_json_of_others_reads_ours() -> None:
    assert json.loads(wire.dumps({"amount": Decimal("29.99")})) == {"amount": 29.99}


def test_an_identifier_that_is_too_long_is_refused_before_it_is_sent() -> None:
    assert len(wire.segment("x", "id", "a" * 2_000)) == 2_000
    for identifier in ("a" * 70_000, "é" * 3_000, 10**5_000, -(10**2_000)):
        with pytest.raises(InputError, match="cannot be an identifier") as caught:
            wire.segment("x", "id", identifier)
        assert len(str(caught.value)) < 200
