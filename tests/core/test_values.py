"""Small values: UNSET stays itself, enums stay open, files say what they are, calls can be kept."""

import copy
import pickle
from pathlib import Path
from typing import Any

import pytest
from core.servers import call
from hypothesis import given
from hypothesis import strategies as st

import billfold_core
from billfold_core.enums import OpenEnum
from billfold_core.unset import UNSET, Unset
from billfold_core.upload import Upload


class Status(OpenEnum):
    ACTIVE = "active"
    CANCELED = "canceled"


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
    before = len(Status._value2member_map_), len(Status._member_map_)
    for number in range(1_000):
        Status(f"made-up-{number}")
    assert (len(Status._value2member_map_), len(Status._member_map_)) == before
    assert Status("paused") == Status("paused")
    assert Status("paused") != Status("frozen")


@pytest.mark.parametrize("value", [None, 1, True, ["active"], {"a": 1}, b"active", 1.5])
def test_an_enum_holds_only_text(value: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid Status"):
        Status(value)


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
