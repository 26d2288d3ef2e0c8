"""Facts are read and written without a loss, and a line that is in no form is told with its number."""

from __future__ import annotations

import string
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.facts import Fact, Facts, FormError, as_value, of_value, parse_line

VALUES = st.one_of(st.text(max_size=8), st.integers(), st.booleans(), st.none(), st.lists(st.text(max_size=3), max_size=2))
NAMES = st.text(string.ascii_letters, min_size=1, max_size=6)
PARTS = st.sampled_from(["", ".id", ".items[]", "|card", ".metadata{}", ".a.b"])
REST = st.sampled_from(["", " query q", " 200 a/b"])
OPERATIONS = st.builds(lambda method, name, rest: f"{method} /v1/{name}{rest}", st.sampled_from(["GET", "POST"]), NAMES, REST)
KEYS = st.one_of(st.builds(lambda name, part: name + part, NAMES, PARTS), OPERATIONS)
SOURCES = st.sampled_from(["", "guide, errors", "api-docs # 2"])
TYPED = st.builds(
    Fact,
    KEYS,
    st.sampled_from(["string", "integer|null", "Product", "operation"]),
    st.booleans(),
    st.booleans(),
    st.dictionaries(st.sampled_from(["default", "maxLength", "x-money"]), VALUES.map(as_value)),
    source=SOURCES,
)
VALUED = st.builds(lambda key, value, source: Fact(key, value=as_value(value), source=source), KEYS, VALUES, SOURCES)
FACTS = st.lists(st.one_of(TYPED, VALUED), max_size=12, unique_by=lambda fact: (fact.key, fact.value))


@given(FACTS, st.lists(st.sampled_from(["", "creem 0.1.0", "# more"]), max_size=2))
def test_what_is_written_reads_as_the_same(facts: list[Fact], heading: list[str]) -> None:
    written = Facts.of(facts, heading)
    read = Facts.parse(written.text())
    assert read == written
    assert read.text() == written.text()
    assert {fact.line: fact.source for fact in read} == {fact.line: fact.source for fact in written}


@given(FACTS, st.randoms(use_true_random=False))
def test_order_does_not_matter(facts: list[Fact], chance: Random) -> None:
    other = list(facts)
    chance.shuffle(other)
    assert [fact.line for fact in Facts.of(other)] == [fact.line for fact in Facts.of(facts)]


@given(VALUES)
def test_a_value_has_no_space_and_comes_back(value: object) -> None:
    assert " " not in as_value(value)
    assert of_value(as_value(value)) == value


TEXT = """# creem

GET /v1/products query page number minimum=1
GET /v1/products query status string

POST /v1/products body application/json ProductCreate

Product.id! string
Product.name? string

Status = "active"
"""


def test_the_parts_of_a_file() -> None:
    facts = Facts.parse(TEXT)
    assert facts.heading == ("creem",)
    assert facts.operations == ("GET /v1/products", "POST /v1/products")
    assert facts.typed["Product.id"] == Fact("Product.id", "string", required=True)
    assert facts.typed["GET /v1/products query page"].limits == {"minimum": "1"}
    assert facts.values == {"Status": ('"active"',)}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a.b\n", "1: 'a.b' has no type: a fact is `key type` or `key = value`"),
        ("maxLength=3\n", "1: 'maxLength=3' has no type: a fact is `key type` or `key = value`"),
        ("# x\na.b string\na.a string\n", "3: a.a string belongs before a.b string"),
        ("a.b string\na.b string\n", "2: a.b string is here twice"),
        ("a.b  string\n", "1: 'a.b  string' has a space too many"),
        ("a = b\n", "1: b is no JSON; a text stands in quotes, a space in it is \\u0020"),
        ('a = "\\u0062"\n', '1: "\\u0062" must be written as "b"'),
        ("a string maxLength=1 maxLength=2\n", "1: maxLength is here twice"),
        ("a string minLength=2 maxLength=2\n", "1: must be 'a string maxLength=2 minLength=2'"),
        ("a string # \n", "1: a string says no source after #"),
        ("!? string\n", "1: '!? string' has no key"),
        ("a string\nb string\n", "2: must be an empty line"),
        ("a string", "2: must be an empty line"),
    ],
)
def test_a_line_in_no_form_is_told(text: str, message: str) -> None:
    with pytest.raises(FormError) as caught:
        Facts.parse(text)
    assert str(caught.value).startswith(message)


def test_two_facts_about_one_key_are_told() -> None:
    with pytest.raises(FormError, match=r"2: a\.b has two types"):
        Facts.parse("a.b string\na.b integer\n")


def test_a_line_by_itself() -> None:
    assert parse_line("GET /a query q[]!? string default=[] # page").line == "GET /a query q[]!? string default=[]"
