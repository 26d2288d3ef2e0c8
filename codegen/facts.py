"""Facts: what an API or a package is, one line each, sorted, so that a diff of the lines says what changed.

    GET /v1/products/search query page_number number minimum=1   a parameter, its type, a limit
    ProductEntity.id! string                                     a field that must be given, or is always there
    ProductEntity.default_success_url? string                    a field that may be null
    ProductBillingPeriod = "every-month"                         one value of an enum, or a constant
    CustomerCreate.external_id string maxLength=255 # api page   a line that is kept by hand says where it is from

A line is `key[!][?] type [limit=value …]` or `key = value`. Values are JSON in ASCII with a space as `\\u0020`, so a line
is cut at its spaces. No line needs its neighbours to be understood. What `parse` takes, `text` gives
back byte for byte.

In a name, what has a meaning in a key (a dot, a space, a bracket, …) is written as `%` and two hexadecimal digits: `as_name`. A
webhook is `EVENT name Record`, and parts of its body that has no record follow `EVENT name body`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import quote, unquote

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE")
EVENT = "EVENT"

_PLAIN = re.compile(r"[A-Za-z0-9_]+")
_LIMIT = re.compile(r"([A-Za-z][\w-]*)=(.+)")


class FormError(ValueError):
    """A line that is not in the form of facts; `line` counts from 1."""

    def __init__(self, line: int, words: str) -> None:
        super().__init__(f"{line}: {words}")
        self.line = line
        self.words = words


@dataclass(frozen=True)
class Fact:
    """One line. It has a `type`, or it is one `value` that its key may have (as JSON)."""

    key: str
    type: str = ""
    required: bool = False
    nullable: bool = False
    limits: Mapping[str, str] = field(default_factory=dict[str, str])
    value: str = ""
    source: str = field(default="", compare=False)

    def __hash__(self) -> int:
        return hash(self.line)

    @cached_property
    def line(self) -> str:
        """The fact as it is written, without its source."""
        if self.value:
            return f"{self.key} = {self.value}"
        marks = "!" * self.required + "?" * self.nullable
        return " ".join([f"{self.key}{marks} {self.type}", *(f"{name}={value}" for name, value in sorted(self.limits.items()))])

    @property
    def group(self) -> str:
        """What the fact belongs to: an operation (`GET /path`) or a record (`Product`)."""
        words = self.key.split(" ")
        if is_operation(self.key) or words[0] == EVENT:
            return " ".join(words[:2])
        return re.split(r"[.\[{|(]", words[0], maxsplit=1)[0]


@dataclass(frozen=True)
class Facts:
    """Lines in their order, below a heading of comments."""

    heading: tuple[str, ...]
    facts: tuple[Fact, ...]

    @classmethod
    def of(cls, facts: Iterable[Fact], heading: Iterable[str] = ()) -> Facts:
        """Sort the facts and drop those that say the same: operations by path, then the rest by name."""
        return cls(tuple(heading), tuple(sorted(dict.fromkeys(facts), key=_place)))

    @classmethod
    def parse(cls, text: str) -> Facts:
        """Read a file of facts.

        Raises:
            FormError: A line is in no form, out of order, or there twice.
        """
        lines = text.split("\n")
        heading = tuple(line.removeprefix("#").removeprefix(" ") for line in lines[: _heading_ends(lines)])
        facts: list[Fact] = []
        for number, line in enumerate(lines[len(heading) :], len(heading) + 1):
            if line:
                fact = parse_line(line, number)
                if facts and fact.key == facts[-1].key and fact.value == facts[-1].value:
                    raise FormError(number, f"{fact.line} is here twice" if fact == facts[-1] else f"{fact.key} has two types")
                if facts and _place(fact) < _place(facts[-1]):
                    raise FormError(number, f"{fact.line} belongs before {facts[-1].line}")
                facts.append(fact)
        found = cls(heading, tuple(facts))
        if (wanted := found.text()) != text:
            raise _differs(lines, wanted.split("\n"))
        return found

    def text(self) -> str:
        """Write the facts, with an empty line between groups."""
        lines = [f"# {line}".rstrip() for line in self.heading]
        group = None
        for fact in self.facts:
            if (together := EVENT if fact.key.startswith(f"{EVENT} ") else fact.group) != group:
                lines += [""] * bool(lines)
                group = together
            lines.append(f"{fact.line} # {fact.source}" if fact.source else fact.line)
        return "\n".join([*lines, ""])

    @cached_property
    def lines(self) -> dict[str, Fact]:
        """The facts by their lines."""
        return {fact.line: fact for fact in self.facts}

    @cached_property
    def typed(self) -> dict[str, Fact]:
        """The facts that say a type, by their keys."""
        return {fact.key: fact for fact in self.facts if not fact.value}

    @cached_property
    def values(self) -> dict[str, tuple[str, ...]]:
        """The values of each key that has some, as JSON."""
        found: dict[str, tuple[str, ...]] = {}
        for fact in self.facts:
            if fact.value:
                found[fact.key] = (*found.get(fact.key, ()), fact.value)
        return found

    @cached_property
    def operations(self) -> tuple[str, ...]:
        """`METHOD path` of each operation."""
        return tuple(dict.fromkeys(fact.group for fact in self.facts if is_operation(fact.key)))

    def __iter__(self) -> Iterator[Fact]:
        return iter(self.facts)

    def __len__(self) -> int:
        return len(self.facts)


def is_operation(key: str) -> bool:
    """Return whether the key is that of an operation or of a part of one."""
    words = key.split(" ", 2)
    return len(words) > 1 and words[0] in METHODS and words[1].startswith("/")


def as_value(value: Any) -> str:
    """Write a value as facts do: JSON without spaces, in ASCII."""
    return json.dumps(value, separators=(",", ":"), sort_keys=True).replace(" ", "\\u0020")


def of_value(text: str) -> Any:
    """Read a value that a fact has."""
    return json.loads(text)


def as_name(name: str) -> str:
    """Write a name so that it is one step of a key."""
    if _PLAIN.fullmatch(name):
        return name
    return re.sub(r"[^\w$@:/+*~,;-]", lambda found: quote(found[0], safe=""), name, flags=re.ASCII).replace(".", "%2E") or "%"


def of_name(step: str) -> str:
    """Read a name that is a step of a key."""
    return "" if step == "%" else unquote(step)


def parse_line(line: str, number: int = 1) -> Fact:
    """Read one line.

    Raises:
        FormError: It is in no form of a fact.
    """
    told, mark, source = line.partition(" # ")
    if mark and not source.strip():
        raise FormError(number, f"{told} says no source after #")
    words = told.split(" ")
    if "" in words:
        raise FormError(number, f"{line!r} has a space too many")
    if len(words) > 2 and words[-2] == "=":
        _json(words[-1], number)
        return Fact(" ".join(words[:-2]), value=words[-1], source=source)
    limits: dict[str, str] = {}
    while match := _LIMIT.fullmatch(words[-1]):
        if match[1] in limits:
            raise FormError(number, f"{match[1]} is here twice")
        limits[match[1]] = _json(match[2], number)
        words.pop()
        if not words:
            break
    if len(words) < 2:
        raise FormError(number, f"{line!r} has no type: a fact is `key type` or `key = value`")
    key, nullable = _cut(" ".join(words[:-1]), "?")
    key, required = _cut(key, "!")
    if not key:
        raise FormError(number, f"{line!r} has no key")
    return Fact(key, words[-1], required, nullable, limits, source=source)


def _cut(key: str, mark: str) -> tuple[str, bool]:
    return (key[:-1], True) if key.endswith(mark) else (key, False)


def _json(text: str, number: int) -> str:
    try:
        value = json.loads(text)
    except ValueError:
        raise FormError(number, f"{text} is no JSON; a text stands in quotes, a space in it is \\u0020") from None
    if as_value(value) != text:
        raise FormError(number, f"{text} must be written as {as_value(value)}")
    return text


def _differs(lines: list[str], wanted: list[str]) -> FormError:
    first = next(
        (n for n, (one, other) in enumerate(zip(lines, wanted, strict=False)) if one != other), min(len(lines), len(wanted))
    )
    line = wanted[first] if first < len(wanted) else ""
    return FormError(first + 1, f"must be {line!r}" if line else "must be an empty line")


def _heading_ends(lines: list[str]) -> int:
    return next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))


def _place(fact: Fact) -> tuple[Any, ...]:
    words = fact.key.split(" ")
    if is_operation(fact.key):
        return 0, words[1], METHODS.index(words[0]), " ".join(words[2:]), fact.value
    if words[0] == EVENT:
        return 1, fact.group, 0, fact.key, fact.value
    return 2, fact.group, 0, fact.key, fact.value
