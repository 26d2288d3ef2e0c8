"""Docstrings: the spec's words, with what the annotations add (unit, limits, effect, source)."""

from __future__ import annotations

import re
import textwrap
from typing import Any, NamedTuple

from codegen.document import Json, resolve

WIDTH = 118

EFFECTS = {
    "read": "Changes nothing at the provider; passing failures are retried.",
    "idempotent": "Safe to repeat; passing failures are retried.",
    "keyed": "Carries one idempotency key per call, so it takes effect once however often it is sent; it is retried.",
    "unsafe": "Never repeated once it may have reached the provider: a second call would do the thing again.",
}
ERRORS = {
    "AuthenticationError": "The key is refused, or may not do this.",
    "BadRequest": "The provider refuses what was sent; `reason` says why.",
    "Conflict": "The state of the record does not allow it; `reason` says why.",
    "IdempotencyKeyReused": "The idempotency key was used for another call before.",
    "NotFound": "The provider has no such record.",
    "RateLimited": "Too many requests.",
    "ServerError": "The provider failed.",
}
"""What a method says of an error that is nothing particular there; the package's module of errors has the provider's words."""
GRADES = ("well", "medium", "thin")
"""How well an operation can be known, best first."""


def knowledge(grade: str, answer: Json | None) -> str:
    """Return what is not known of an operation, from the schema of its answer if it has one; empty if all is known."""
    if grade == "well":
        return ""
    if answer is None:
        return "The provider describes this call in part." if grade == "medium" else "The provider does not describe this call."
    if grade == "medium":
        return "The provider publishes this answer in part: fields that are not described are kept, and are in `to_dict()`."
    if {"properties", "allOf", "oneOf", "anyOf", "items"}.isdisjoint(answer):
        return "The provider does not describe this answer: it is free-form, and given as it came."
    return "The provider does not describe this answer: what is said of it here is inferred."


def escaped(text: str) -> str:
    """Make a text safe inside a triple-quoted docstring."""
    return text.replace("\\", "\\\\").replace('"""', "'''").strip()


def paragraphs(text: str, indent: int = 4, first: int = 0) -> str:
    """Wrap a text of several paragraphs and lists for a place that is indented; with `first`, it will be indented later."""
    blocks: list[str] = []
    for block in escaped(text).split("\n\n"):
        lines = block.splitlines()
        if any(line.lstrip().startswith(("- ", "* ", "|")) for line in lines):
            blocks.append("\n".join(line.rstrip() for line in lines))
        else:
            blocks.append(textwrap.fill(" ".join(block.split()), WIDTH - indent, break_long_words=False, break_on_hyphens=False))
    return textwrap.indent("\n\n".join(blocks), " " * (indent - first)).strip()


def one_line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(escaped(text).split())


def field(document: Json, schema: Json) -> str:
    """Describe a field or argument: its own words, else those of what it refers to, then unit and limits."""
    resolved = resolve(document, schema)
    if "anyOf" in resolved and len([member for member in resolved["anyOf"] if member.get("type") != "null"]) == 1:
        resolved = {**resolve(document, next(member for member in resolved["anyOf"] if member.get("type") != "null")), **resolved}
    text = one_line(schema.get("description") or resolved.get("description", "")).rstrip()
    if text and text[-1] not in ".!?:)":
        text += "."
    repeats = f"May be left out: the call's `{schema['x-repeats']}` is put in." if "x-repeats" in schema else ""
    deprecated = "Deprecated." if schema.get("deprecated") else ""
    return " ".join(part for part in (text, _unit(schema, text), _limits(resolved, text), repeats, deprecated) if part)


class Effect(NamedTuple):
    """What repeating an operation does, and where its idempotency key goes."""

    kind: str
    header: str = ""
    field: str = ""
    repeated: str = ""
    """What a second call does if the first one arrived."""

    @property
    def words(self) -> str:
        """Its description."""
        said = EFFECTS[self.kind]
        if self.field:
            said = f"Repeating it with the same `{self.field}` gives the first result again, so passing failures are retried."
        if self.repeated and self.kind == "unsafe":
            said = f"{said.partition(':')[0]}: {self._inside}"
        elif self.repeated:
            said = f"{said} If an earlier attempt arrived: {self._inside}"
        return said

    @property
    def _inside(self) -> str:
        return self.repeated[:1].lower() + self.repeated[1:]


def effect_of(operation: Json) -> Effect:
    """Read an operation's effect."""
    effect: Any = operation["x-effect"]
    repeated = " ".join(operation.get("x-when-repeated", "").split())
    return Effect(effect, repeated=repeated) if isinstance(effect, str) else Effect("keyed", **effect["keyed"], repeated=repeated)


def _unit(schema: Json, text: str) -> str:
    """Return the unit of an amount or a moment and the currency, as far as the text does not say them."""
    said = text.lower()
    money = schema.get("x-money")
    if not money:
        is_new = schema.get("x-timestamp") == "epoch_ms" and "milliseconds" not in said
        return "In epoch milliseconds on the wire." if is_new else ""
    minor = money["unit"] == "minor"
    unit = "the currency's minor unit (cents for USD)" if minor else "the currency's major unit (29.99 is 29 and 99 hundredths)"
    kind, where = next(iter(money["currency"].items()))
    currency = {
        "sibling": f"currency: `{where}`",
        "enclosing": f"currency: `{where}` of what this belongs to",
        "const": f"currency: {where}",
        "account": f"currency: the account's ({where})",
    }[kind]
    known = re.search(r"\b(cents|minor units?)\b" if minor else r"\bmajor units?\b", said)
    parts = [] if known else [f"in {unit}"]
    if not (known and (f"`{where.lower()}`" in said or "currency" in said)):
        parts.append(currency)
    sentence = "; ".join(parts)
    negative = f"Below zero: {money['negative']['means']}" if "negative" in money else ""
    return " ".join(part for part in (f"{sentence[:1].upper()}{sentence[1:]}." if sentence else "", negative) if part)


_LIMITS = {
    "minimum": "at least {}",
    "exclusiveMinimum": "more than {}",
    "maximum": "at most {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
}
_SINGULAR = {("minLength", 1): "not empty", ("minItems", 1): "not empty", ("maxItems", 1): "at most 1 item"}
_LOW, _HIGH = ("minimum", "exclusiveMinimum", "minLength", "minItems"), ("maximum", "maxLength", "maxItems")
_BEFORE = {
    **dict.fromkeys(_LOW, "at least|from|between|above|more than|not below|no less than|greater than|never below"),
    **dict.fromkeys(_HIGH, "at most|up to|to|and|not above|no more than|not more than"),
}
_NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def _limits(schema: Json, text: str) -> str:
    """Return the limits of a value, but for those that the text says."""
    found = [
        _SINGULAR.get((key, schema[key]), phrase.format(schema[key]))
        for key, phrase in _LIMITS.items()
        if key in schema and not says_limit(text, key, schema[key])
    ]
    return f"Limits: {', '.join(found)}." if found else ""


def says_limit(text: str, key: str, limit: float) -> bool:
    """Return whether a text says a limit: its number, beside a word that makes it one."""
    number = rf"(?:{re.escape(str(limit))}|{re.escape(f'{limit:,}')})"
    if isinstance(limit, int) and 0 <= limit < len(_NUMBERS):
        number = rf"(?:{number}|{_NUMBERS[limit]})"
    after = r"|\b{0} (?:to|or more)\b" if key in _LOW else r"|\b{0} or (?:less|fewer)\b"
    if (key, limit) in _SINGULAR and key in _LOW and re.search(r"\b(not|never) empty\b", text, re.IGNORECASE):
        return True
    return bool(re.search(rf"\b(?:{_BEFORE[key]}) {number}(?![\w.,]*\d)\b{after.format(number)}", text, re.IGNORECASE))
