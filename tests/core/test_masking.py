"""A secret is found in a text however it is spelt there, and what is no secret stays."""

import base64
import json
import re
import time
from html import escape
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from billfold_core.masking import Mask, secret_values, without_queries
from billfold_core.secret import MASK, Secret

KEYS = ["creem_test_5ecretV4lue", "sk-5e/cret+V4lue==", "LIC 5ecret&<V4lue>", "a\"b\\c'd-5ecret", "5ecret-schlüssel-日本", "5V4"]
SPELLINGS = {
    "itself": lambda value: value,
    "upper case": lambda value: value.upper(),
    "lower case": lambda value: value.lower(),
    "percent-encoded": lambda value: quote(value, safe=""),
    "percent-encoded, lower case": lambda value: quote(value, safe="").lower(),
    "percent-encoded in part": lambda value: quote(value),
    "percent-encoded all over": lambda value: "".join(f"%{byte:02X}" for byte in value.encode()),
    "percent-encoded twice": lambda value: quote(quote(value, safe=""), safe=""),
    "as in a form": quote_plus,
    "JSON": lambda value: json.dumps(value)[1:-1],
    "JSON, not ASCII": lambda value: json.dumps(value, ensure_ascii=False)[1:-1],
    "JSON of PHP": lambda value: json.dumps(value)[1:-1].replace("/", "\\/"),
    "JSON in JSON": lambda value: json.dumps(json.dumps(value))[1:-1],
    "escaped all over": lambda value: re.sub("(....)", r"\\u\1", value.encode("utf-16-be").hex()),
    "repr": lambda value: repr(value)[1:-1],
    "repr of bytes": lambda value: repr(value.encode())[2:-1],
    "HTML": escape,
    "HTML, numbers": lambda value: "".join(f"&#{ord(letter)};" for letter in value),
    "HTML, hexadecimal": lambda value: "".join(f"&#x{ord(letter):X};" for letter in value),
    "base64": lambda value: base64.b64encode(value.encode()).decode(),
    "base64 of Bearer": lambda value: base64.b64encode(f"Bearer {value}".encode()).decode(),
    "base64 of a name": lambda value: base64.b64encode(f"user:{value}".encode()).decode(),
    "base64 of a longer text": lambda value: base64.b64encode(f"0:{value}:rest".encode()).decode(),
    "base64 for addresses": lambda value: base64.urlsafe_b64encode(f"Bearer {value}".encode()).decode(),
    "hexadecimal": lambda value: value.encode().hex(),
}
# In the midst of other letters, too few of it are left to tell it by.
NOT_IF_SHORT = ("base64 of a name", "base64 of a longer text", "base64 for addresses", "hexadecimal")


def core(text: str) -> str:
    """Give what is left of a text without what base64 shares with its neighbours."""
    return text.rstrip("=")[12:-4]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("key", KEYS)
def test_a_secret_is_masked_however_it_is_spelt(key: str, spelling: str) -> None:
    if len(key) < 6 and spelling in NOT_IF_SHORT:
        return
    spelt = SPELLINGS[spelling](key)
    masked = Secret(key).mask_in(f'{{"message": "bad key {spelt}, sorry"}}')
    assert MASK in masked
    assert masked.startswith('{"message": "bad key ')
    assert masked.endswith(', sorry"}')
    assert spelt not in masked
    assert not core(spelt) or core(spelt) not in masked


@example("00000ß", "upper case", "")
@example("00000İ", "lower case", "")
@given(st.text(st.characters(codec="utf-8"), min_size=6, max_size=60), st.sampled_from(sorted(SPELLINGS)), st.text(max_size=20))
def test_any_secret_is_masked(value: str, spelling: str, around: str) -> None:
    spelt = SPELLINGS[spelling](value)
    assert spelt not in Secret(value).mask_in(f"{around}{spelt}{around}") or spelt in around or spelt in MASK


@given(st.text(), st.text(st.characters(categories=["Lu"]), min_size=8))
def test_what_is_no_secret_stays(text: str, value: str) -> None:
    text = "".join(letter for letter in text if not letter.isalnum())
    assert Secret(value).mask_in(text) == text


@pytest.mark.parametrize(("value", "text"), [("1", "answered 401 after 1 s"), ("a", "a bad banana"), ("5V4", "15V42 and 5V4")])
def test_a_short_secret_is_masked_where_it_stands_alone(value: str, text: str) -> None:
    assert Secret(value).mask_in(text) == " ".join(MASK if word == value else word for word in text.split())


def test_large_texts_take_no_time() -> None:
    mask = Mask(Secret("sk_live_" + "a1" * 50), ("key", "secret"), [{"key": "LIC-" + "aA" * 100}], {"secret": "x" * 5000})
    text = "a1a1\\\\%25%2561&#" * 5_000
    began = time.process_time()
    mask(text)
    mask.broken('{"secret": "' + "\\" * 20_000)
    assert time.process_time() - began < 2


BODIES: list[tuple[Any, list[str]]] = [
    ({"key": "LIC-1"}, ["LIC-1"]),
    ({"KEY": "LIC-1", "keys": "LIC-1"}, []),
    ({"a": [{"b": {"key": ["LIC-1", {"c": " LIC-2 "}, 12345, True, None, 12]}}]}, ["LIC-1", " LIC-2 ", "LIC-2", "12345"]),
    ({"sent": '{"key": "LIC-1"}'}, ["LIC-1"]),
    ({"sent": json.dumps({"again": json.dumps([{"key": "LIC-1"}])})}, ["LIC-1"]),
    ({"sent": "{no JSON"}, []),
    ([["key", "LIC-1"]], []),
    (None, []),
    ("key", []),
]


@pytest.mark.parametrize(("body", "found"), BODIES)
def test_members_that_are_secret_are_found(body: Any, found: list[str]) -> None:
    assert set(secret_values(body, ("key",))) == set(found)


@pytest.mark.parametrize(
    "text",
    [
        '{"key": "LIC-1',
        "{'key': 'LIC-1'}",
        '{"a": "{\\"key\\": \\"LIC-1\\"}"}',
        '{"key": LIC-1}',
        '{"key":["LIC-1",',
        '{"key" : {"a": "LIC-1"',
    ],
)
def test_members_are_masked_in_what_is_no_json(text: str) -> None:
    assert "LIC-1" not in Mask(None, ("key",)).broken(text)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("GET https://a.example/b?email=a%40b.example&page=2 200", f"GET https://a.example/b?email={MASK}&page={MASK} 200"),
        ("'/b?x=1#y'", f"'/b?x={MASK}#y'"),
        ("what? a=b", "what? a=b"),
        ("https://a.example/b", "https://a.example/b"),
    ],
)
def test_the_values_of_a_query_are_masked(text: str, masked: str) -> None:
    assert without_queries(text) == masked
