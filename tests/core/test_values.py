"""Small values: UNSET stays itself, enums stay open, numbers and times are read or refused, calls can be kept."""

import copy
import decimal
import json
import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest
from core.servers import call
from hypothesis import given
from hypothesis import strategies as st

import billfold_core
from billfold_core import decimals, model, moments, wire
from billfold_core.enums import OpenEnum, listed
from billfold_core.errors import DecodeFault
from billfold_core.unset import UNSET, Unset
from billfold_core.upload import Upload


class Status(OpenEnum):
    ACTIVE: "Final[Status]" = listed("active")
    CANCELED: "Final[Status]" = listed("canceled")


def test_unset_stays_the_same_object() -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET
        assert pickle.loads(pickle.dumps({"a": [UNSET]}, protocol))["a"][0] is UNSET
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is UNSET
    assert copy.deepcopy([{"a": UNSET}])[0]["a"] is UNSET
    assert Unset("UNSET") is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


@given(st.text())
def test_a_value_the_spec_does_not_list_is_a_member_all_the_same(value: str) -> None:
    member = Status(value)
    assert isinstance(member, Status)
    assert member == value
    assert hash(member) == hash(value)
    assert {value: 1}[member] == 1
    assert member.value == str(member) == f"{member}" == value
    assert member.is_known == (value in ("active", "canceled"))
    for made in [
        *(pickle.loads(pickle.dumps(member, protocol)) for protocol in range(2, 6)),
        copy.copy(member),
        copy.deepcopy(member),
    ]:
        assert made == member
        assert type(made) is Status
        assert made.is_known == member.is_known
    assert list(Status) == [Status.ACTIVE, Status.CANCELED]
    assert repr(member)


def test_unknown_values_are_not_remembered() -> None:
    before = dict(Status.by_value), dict(Status.by_name)
    for number in range(1_000):
        Status(f"made-up-{number}")
    assert (Status.by_value, Status.by_name) == before
    assert Status("paused") == Status("paused")
    assert Status("paused") != Status("frozen")


@pytest.mark.parametrize("value", [None, 1, True, ["active"], {"a": 1}, b"active", 1.5])
def test_an_enum_holds_only_text(value: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid Status"):
        Status(value)


def test_a_set_of_values_is_listed_and_stays_as_it_is() -> None:
    assert [*Status] == ["active", "canceled"] == [member.value for member in Status]
    assert (len(Status), bool(Status)) == (2, True)
    assert {name: member.value for name, member in Status.__members__.items()} == {"ACTIVE": "active", "CANCELED": "canceled"}
    assert ("active" in Status, Status.ACTIVE in Status, Status("paused") in Status, 1 in Status) == (True, True, False, False)
    assert Status("active") is Status.ACTIVE is Status["ACTIVE"]
    assert (repr(Status.ACTIVE), Status.ACTIVE.name, Status("on hold").name) == ("<Status.ACTIVE: 'active'>", "ACTIVE", "on hold")
    assert type(Status.ACTIVE.value) is str
    assert json.dumps({Status.ACTIVE: Status("x")}) == '{"active": "x"}'
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(Status.ACTIVE, protocol)) is Status.ACTIVE
    assert copy.copy(Status.ACTIVE) is copy.deepcopy(Status.ACTIVE) is Status.ACTIVE
    with pytest.raises(KeyError):
        Status["PAUSED"]
    with pytest.raises(AttributeError):
        Status.ACTIVE = Status.CANCELED
    with pytest.raises(AttributeError):
        del Status.ACTIVE
    with pytest.raises(AttributeError):
        Status.ACTIVE.colour = "red"
    assert Status.ACTIVE == "active"


READERS: list[Callable[[Any, str], Any]] = [decimals.number, model.integer, moments.moment, moments.epoch_ms, moments.epoch_s]
ODD_TEXT = st.text("0123456789-+.,:TZWeE_ \0\ud800\u0661", max_size=30) | st.text(st.characters(), max_size=30)


@pytest.mark.parametrize(
    "text, value",
    [("29.99", "29.99"), ("-5", "-5"), ("0", "0"), ("-0.10", "-0.10"), ("1.", "1"), (".5", "0.5"), ("9" * 300, "9" * 300)],
)
def test_a_number_as_text_is_read_exactly(text: str, value: str) -> None:
    assert decimals.number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        *("1-2", "5-", "1.-", "--1", "-", ".", "-.", "", " 1", "1\n", "1_0", "+1", "1e5", "1,5", "1.2.3", "١", "²", "½", "0x1"),
        *("NaN", "Infinity", "1\0", "1\ud800", "9" * 100_000),
    ],
)
def test_text_that_is_no_plain_number_is_a_fault_with_its_place(text: str) -> None:
    with pytest.raises(DecodeFault, match="expected a number, got a string") as caught:
        decimals.number(text, "price")
    assert caught.value.path == ".price"


@given(ODD_TEXT)
def test_any_text_is_read_as_a_number_or_a_time_or_refused(text: str) -> None:
    for found in outcomes(text):
        assert found.astimezone(UTC) == found if isinstance(found, datetime) else found.is_finite()


@given(
    st.floats() | st.decimals() | st.integers() | st.integers(-5_000, 5_000).map(lambda exponent: Decimal((0, (1, 5), exponent)))
)
def test_any_number_is_read_or_refused(value: Any) -> None:
    for found in outcomes(value):
        if isinstance(found, datetime):
            assert found.astimezone(UTC) == found
        else:
            assert found == (Decimal(repr(value)) if isinstance(value, float) else value)


def outcomes(value: Any) -> Iterator[Any]:
    """Read a value in every way, and give what comes of those that take it."""
    for read in READERS:
        fault: DecodeFault | None = None
        try:
            yield read(value, "field")
        except DecodeFault as refused:
            fault = refused
        assert fault is None or fault.path == ".field"


def test_numbers_are_read_the_same_whatever_the_caller_has_set() -> None:
    with decimal.localcontext(decimal.Context(prec=2, Emax=3, Emin=-3)) as context:
        for trap in context.traps:
            context.traps[trap] = trap is not decimal.FloatOperation
        assert decimals.number("1234567.89") == Decimal("1234567.89")
        assert model.integer(Decimal("1234567.0")) == 1234567
        assert moments.epoch_ms("1767225600000") == datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "0001-01-01T00:00:00+23:59", "9999-12-31T23:00-01:30"]
)
def test_a_time_that_no_calendar_has_in_utc_is_a_fault(text: str) -> None:
    with pytest.raises(DecodeFault, match="a time outside of the years 1 to 9999") as caught:
        moments.moment(text, "created_at")
    assert caught.value.path == ".created_at"


@pytest.mark.parametrize(
    "text", ["0001-01-01T00:00:00Z", "0001-01-01", "9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59+01:00"]
)
def test_the_first_and_the_last_time_are_read(text: str) -> None:
    found = moments.moment(text)
    assert found.tzinfo is not None
    assert found.astimezone(UTC) == found


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-01-01T00:00:00z", "2026-01-01T00:00:00+00:00"),
        ("2026-01-01t10:20:30.123z", "2026-01-01T10:20:30.123+00:00"),
        ("2026-12-31T23:59:60Z", "2027-01-01T00:00:00+00:00"),
        ("2026-12-31T23:59:60z", "2027-01-01T00:00:00+00:00"),
        ("2026-12-31T23:59:60.500Z", "2027-01-01T00:00:00.500+00:00"),
        ("2026-12-31T18:59:60-05:00", "2026-12-31T19:00:00-05:00"),
        ("2026-02-28 23:59:60", "2026-03-01T00:00:00+00:00"),
        ("2026-06-15T10:20:60Z", "2026-06-15T10:21:00+00:00"),
        ("20261231T235960Z", "2027-01-01T00:00:00+00:00"),
        ("2026-12-31T23:59:59Z", "2026-12-31T23:59:59+00:00"),
    ],
)
@pytest.mark.parametrize("read", [moments.moment, moments.epoch_ms, moments.epoch_s])
def test_odd_forms_of_a_time_mean_what_they_say(read: Callable[[Any, str], Any], text: str, meant: str) -> None:
    assert read(text, "at") == datetime.fromisoformat(meant)


@pytest.mark.parametrize(
    "text",
    [
        *("1712010112", "171201011234512", "17120101123456", "17672256", "1767225600", "-1712010112", "1712010112.5", "0", "1"),
        *("2026-01-01T00:60:00Z", "2026-01-01T60:00:00Z", "2026-01-01T00:00:61Z", "2026-01-01T00:00:600Z", "2026-01-01T10:60"),
        *("2026-01-01T00:00:00zz", "z", "", "9999-12-31T23:59:60Z"),
    ],
)
def test_what_is_no_time_in_this_form_is_a_fault(text: str) -> None:
    with pytest.raises(DecodeFault) as caught:
        moments.moment(text, "at")
    assert caught.value.path == ".at"


@given(st.integers(-(10**17), 10**17), st.sampled_from(["", ".0", ".5", ",25"]))
def test_a_number_is_never_read_as_a_date(number: int, fraction: str) -> None:
    with pytest.raises(DecodeFault):
        moments.moment(f"{number}{fraction}", "at")


@given(st.integers(0, 4 * 10**9))
def test_an_epoch_as_text_is_read_in_the_unit_that_is_stated(seconds: int) -> None:
    meant = datetime.fromtimestamp(seconds, UTC)
    assert moments.epoch_s(str(seconds)) == moments.epoch_s(seconds) == meant
    assert moments.epoch_ms(str(seconds * 1000)) == moments.epoch_ms(seconds * 1000) == meant


@pytest.mark.parametrize("value", [10**30, -(10**30), 10**17, Decimal("1e99"), "9" * 1_000, "-" + "9" * 1_000])
@pytest.mark.parametrize("read", [moments.epoch_ms, moments.epoch_s])
def test_an_epoch_that_no_calendar_has_is_a_fault(read: Callable[[Any, str], Any], value: Any) -> None:
    with pytest.raises(DecodeFault, match="a time outside of the years 1 to 9999"):
        read(value, "at")


def test_a_tag_that_is_not_the_one_it_must_be_is_told_briefly() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    for value, told in ((deep, "expected 'a', got an array"), ("b" * 10_000, "expected 'a', got 'bbb"), (UNSET, "is missing")):
        with pytest.raises(DecodeFault, match=told) as caught:
            model.const(value, "type", "a")
        assert len(caught.value.problem) <= 200


def test_a_moment_that_utc_cannot_say_is_written_with_its_own_offset() -> None:
    early = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))
    assert wire.iso_text(early) == "0001-01-01T00:00:00+14:00"


def test_a_file_knows_its_name_and_type(tmp_path: Path) -> None:
    source = tmp_path / "logo.png"
    source.write_bytes(b"abc")
    assert repr(Upload.read(source)) == "Upload('logo.png', 'image/png', 3 bytes)"
    assert Upload(b"", "x.unknown-type").content_type == "application/octet-stream"
    assert Upload(b"", "x.png", "image/webp").content_type == "image/webp"
    kept = pickle.loads(pickle.dumps(Upload.read(str(source))))
    assert (kept.content, kept.name, kept.content_type) == (b"abc", "logo.png", "image/png")


def test_a_call_is_a_value() -> None:
    made = call("read", query={"a": 1})
    other = made.with_query(b=2)
    assert (made.query, other.query) == ({"a": 1}, {"a": 1, "b": 2})
    assert repr(made) == "Call(things_read: GET /things)"


def test_every_public_name_can_be_imported() -> None:
    for name in billfold_core.__all__:
        assert getattr(billfold_core, name) is not None
    assert set(billfold_core.__all__) <= set(dir(billfold_core))
    unknown = "Nothing"
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        getattr(billfold_core, unknown)
