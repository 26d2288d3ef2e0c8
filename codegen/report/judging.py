"""How much the change of one fact of a surface concerns users, and in which words it is reported.

Each function takes a fact as it was and as it is, and yields pairs of a rank and words: they begin with a verb, or with a colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from codegen.facts import Fact, of_value

REPEATED = {"read", "idempotent", "keyed"}

_LEAST = {"minimum": "at least {}", "exclusiveMinimum": "more than {}", "minLength": "at least {} characters long"}
_LEAST |= {"minItems": "at least {} items"}
_MOST = {"maximum": "at most {}", "maxLength": "at most {} characters long", "maxItems": "at most {} items"}
_BOUNDS = {**_LEAST, **_MOST}
_OF_ERRORS = {"message", "code", "request_id", "request_id_header"}
_NOT_COMPARED = {"side"}
"""What follows from something else that is told."""

Told = Iterator[tuple[str, str]]


def argument(old: Fact, now: Fact) -> Told:
    yield from _given(old, now)
    if old.limits.get("at") != now.limits.get("at"):
        yield "fix", f": goes into the {_plain(now.limits.get('at'))} now"
    yield from _sent(old, now)


def made_of(old: Fact, now: Fact) -> Told:
    """A field that is also an argument: the class is made of its fields."""
    yield from _given(old, now)
    yield from value(*(replace(fact, required=False, limits={**fact.limits, "default": '""'}) for fact in (old, now)))


def _given(old: Fact, now: Fact) -> Told:
    one, other = old.limits.get("default"), now.limits.get("default")
    if now.required and not old.required:
        yield "breaking", "must be given now"
    elif old.required and not now.required:
        yield "feature", "may be left out now"
    elif one != other:
        left = f"{_plain(other)} is meant" if other else "nothing is sent"
        yield "silent", f": left out, {left} now, before {_plain(one) if one else 'nothing'}"
    one, other = old.limits.get("position"), now.limits.get("position")
    if one != other:
        if one and other:
            yield "silent", f"stands at place {other} now, before at {one}"
        else:
            yield ("breaking", "is given by its name only now") if one else ("feature", "may be given without its name now")


def sent_field(old: Fact, now: Fact) -> Told:
    if now.required != old.required:
        yield ("breaking", "must be given now") if now.required else ("feature", "may be left out now")
    yield from _sent(old, now)


def _sent(old: Fact, now: Fact) -> Told:
    before, after = set(_kinds(old.type)), set(_kinds(now.type))
    if old.type != now.type:
        wider = before < after
        yield ("feature" if wider else "breaking"), f": takes `{now.type}` now, before `{old.type}`"
    if old.nullable != now.nullable:
        yield ("feature", "may be None now") if now.nullable else ("breaking", "cannot be None any more")
    yield from _bounds(old, now)
    yield from _meaning(old, now, retyped=old.type != now.type)


def _bounds(old: Fact, now: Fact) -> Told:
    for name in sorted({*old.limits, *now.limits}):
        place, _, plain = name.rpartition("-")
        one, other = old.limits.get(name), now.limits.get(name)
        if one == other or plain not in {*_BOUNDS, "unlike"}:
            continue
        whose = {"": "", "item": "each item ", "member": "each value "}.get(place, "what is in it ")
        words = "must not be like {}" if plain == "unlike" else f"must be {_BOUNDS[plain]}"
        if other is None:
            yield "feature", f": {whose}need not hold any more: {words.format(_plain(one))}"
            continue
        before = f", before {_BOUNDS[plain].format(_plain(one)) if plain in _BOUNDS else _plain(one)}" if one else ""
        less = one is not None and plain in _BOUNDS and (float(other) < float(one)) == (plain in _LEAST)
        yield ("feature" if less else "breaking"), f": {whose}{words.format(_plain(other))} now{before}"


def value(old: Fact, now: Fact) -> Told:
    """What is read: a field, or what a hand-written name is."""
    if old.type != now.type:
        if old.type == f"{now.type}|Unset" and now.nullable:
            yield "breaking", "is None where an answer leaves it out, before it was UNSET"
            yield from _meaning(old, now, retyped=True)
            return
        narrower = set(_kinds(now.type)) < set(_kinds(old.type))
        rank = "fix" if old.type == "Any" else "feature" if narrower else "breaking"
        yield rank, f": is `{now.type}` now, before `{old.type}`"
    if old.nullable != now.nullable:
        yield ("breaking", "may be None now") if now.nullable else ("feature", "is never None now")
    elif old.required != now.required:
        yield "fix", "is always sent now" if now.required else "may be missing now"
    if old.limits.get("default") != now.limits.get("default"):
        one, other = (_plain(fact.limits["default"]) if "default" in fact.limits else "nothing" for fact in (old, now))
        yield "silent", f": left out, it is {other} now, before {one}"
    yield from _meaning(old, now, retyped=old.type != now.type)


def returned(old: Fact, now: Fact) -> Told:
    if old.type != now.type:
        narrower = set(_kinds(now.type)) < set(_kinds(old.type))
        yield ("feature" if narrower else "breaking"), f"returns `{now.type}` now, before `{old.type}`"
    if old.nullable != now.nullable:
        yield ("breaking", "may return None now") if now.nullable else ("feature", "never returns None now")


def operation(old: Fact, now: Fact) -> Told:
    one, other = (str(of_value(fact.limits.get("effect", '""'))) for fact in (old, now))
    if one in REPEATED and other not in REPEATED:
        yield "silent", "is no longer repeated by itself when an answer is lost"
    elif one not in REPEATED and other in REPEATED:
        yield "feature", "is repeated by itself now when an answer is lost"
    elif one == "keyed" != other:
        yield "silent", "sends no idempotency key any more, and is repeated all the same"
    elif other == "keyed" != one:
        yield "feature", "sends an idempotency key now"
    elif one != other:
        yield "fix", f": repeating it is {other} now, before {one}"
    elif (old.limits.get("key"), old.limits.get("key_field")) != (now.limits.get("key"), now.limits.get("key_field")):
        yield "silent", ": the idempotency key goes elsewhere now" + _from_to(old, now, "key", "key_field")
    ways = [f"{_plain(fact.limits.get('method'))} {_plain(fact.limits.get('path'))}" for fact in (old, now)]
    if ways[0] != ways[1]:
        yield "silent", f": sends `{ways[1]}` now, before `{ways[0]}`"
    if old.limits.get("host") != now.limits.get("host"):
        host = now.limits.get("host")
        yield "silent", f": goes to the host {_plain(host)} now" if host else ": goes to the usual host now"
    yield from _deprecation(old, now)
    told = {"effect", "key", "key_field", "method", "path", "host", "deprecated"}
    for name in sorted({*old.limits, *now.limits} - told):
        if old.limits.get(name) != now.limits.get(name):
            yield from _other(name, old, now)


def _from_to(old: Fact, now: Fact, *names: str) -> str:
    one, other = (next((_plain(fact.limits[name]) for name in names if name in fact.limits), "nowhere") for fact in (old, now))
    return f": {other}, before {one}"


def client(old: Fact, now: Fact) -> Told:
    for name in sorted({*old.limits, *now.limits}):
        one, other = old.limits.get(name), now.limits.get(name)
        if one == other:
            continue
        if name == "key_prefixes":
            lost, added = _exchanged(name, old, now)
            if lost:
                yield "breaking", f": keys that begin with {_listed(lost)} are refused now"
            if added:
                yield "feature", f": keys that begin with {_listed(added)} are taken now"
            continue
        rank = "breaking" if name == "environment_variable" else "fix" if name in _OF_ERRORS else "silent"
        yield rank, f": {name} is {_plain(other)} now, before {_plain(one)}"


def event(old: Fact, now: Fact) -> Told:
    if old.type != now.type:
        yield "breaking", f": `data` is `{now.type}` now, before `{old.type}`"
    for name in sorted({*old.limits, *now.limits}):
        one, other = old.limits.get(name), now.limits.get(name)
        if one == other:
            continue
        if name == "class":
            yield "breaking", f": its class was `{_plain(one)}` before"
        elif name == "subject":
            yield "silent", f": `subject` is what stands at {_plain(other)}, before at {_plain(one)}"
        elif name == "reads":
            lost, added = _exchanged(name, old, now)
            if lost:
                yield "breaking", f": its record is not read by `{'`, `'.join(sorted(lost))}` any more"
            if added:
                yield "feature", f": its record can be read by `{'`, `'.join(sorted(added))}`"
        elif name == "documented":
            yield "fix", "has a record that is documented now" if other else "has a record that is not documented"
        else:
            yield from _other(name, old, now)


def raises(old: Fact, now: Fact) -> Told:
    added, lost = sorted(set(_kinds(now.type)) - set(_kinds(old.type))), sorted(set(_kinds(old.type)) - set(_kinds(now.type)))
    if added:
        yield "fix", f"documents {', '.join(added)} now"
    if lost:
        yield "fix", f"does not document {', '.join(lost)} any more"


def pages(old: Fact, now: Fact) -> Told:
    names = [name for name in sorted({*old.limits, *now.limits}) if old.limits.get(name) != now.limits.get(name)]
    told = [f"{name} is {_plain(now.limits[name]) if name in now.limits else 'nothing'}" for name in names]
    yield "fix", f": its pages are asked for in another way: {', '.join(told)}"


def _meaning(old: Fact, now: Fact, *, retyped: bool) -> Told:
    """Compare what a value means; its form on the wire is told by its type, where that has changed."""
    changed = {name for name in {*old.limits, *now.limits} if old.limits.get(name) != now.limits.get(name)} - _NOT_COMPARED
    one, other = old.limits.get("money"), now.limits.get("money")
    if one != other:
        if one and other:
            yield "silent", f": the amount is in {_plain(other)} units, before it was in {_plain(one)} units"
        else:
            yield "fix", f": is an amount in {_plain(other)} units" if other else ": is not marked as an amount any more"
        changed -= {"form", "currency"} if not (one and other) else set()
    if "currency" in changed:
        yield "silent", f": its currency is {_currency(now)} now, before {_currency(old)}"
    if "form" in changed and not retyped:
        yield "fix", f": is written as {_plain(now.limits.get('form'))} on the wire"
    if "negative" in changed and "minimum" not in changed:
        yield ("feature", "may be below zero now") if "negative" in now.limits else ("breaking", "cannot be below zero any more")
    if "time" in changed:
        one, other = (_plain(fact.limits["time"]) if "time" in fact.limits else "a text" for fact in (old, now))
        yield "silent", f": the moment is {other} on the wire, before it was {one}"
    if "wire" in changed:
        one, other = (_plain(fact.limits["wire"]) if "wire" in fact.limits else "as in Python" for fact in (old, now))
        yield "silent", f": is named {other} on the wire, before {one}"
    if "aliases" in changed:
        lost, _ = _exchanged("aliases", old, now)
        yield ("silent", f": is not read from {_listed(lost)} any more") if lost else ("fix", ": is read under more names")
    if "sensitive" in changed:
        hidden = "sensitive" in now.limits
        yield ("fix", "is hidden in texts and errors now") if hidden else ("silent", "is not hidden in texts and errors any more")
    if "repeats" in changed:
        yield ("feature", "is filled in now") if "repeats" in now.limits else ("breaking", "is not filled in any more")
    yield from _deprecation(old, now)
    known = {"money", "currency", "form", "negative", "time", "wire", "aliases", "sensitive", "repeats", "deprecated"}
    known |= {"default", "position", "at"} | {name for name in changed if name.rpartition("-")[2] in {*_BOUNDS, "unlike"}}
    for name in sorted(changed - known):
        yield from _other(name, old, now)


def _other(name: str, old: Fact, now: Fact) -> Told:
    one, other = old.limits.get(name), now.limits.get(name)
    if name == "open":
        yield ("feature", "takes values that it does not list") if other else ("breaking", "takes no values but those it lists")
    elif name == "async":
        yield "breaking", "is awaited now" if other else "is not awaited any more"
    elif name in ("base", "unknown"):
        of_both = "base" in {*old.limits, *now.limits} and old.limits.get("base") != now.limits.get("base")
        if name == "base" or not of_both:
            yield ("breaking", f": {_plain(one)} is gone") if one else ("feature", f"has {_plain(other)} for what all kinds have")
    elif name == "bases":
        lost, added = _exchanged(name, old, now)
        yield ("breaking", f"is no {_listed(lost)} any more") if lost else ("feature", f"is also {_listed(added)}")
    else:
        rank = "silent" if name in ("chunk", "key", "scope") else "breaking"
        yield rank, f": {name} is {_plain(other)} now, before {_plain(one)}"


def _exchanged(name: str, old: Fact, now: Fact) -> tuple[set[str], set[str]]:
    """Return what a list among the limits has lost, and what has come."""
    before, after = (set(of_value(fact.limits.get(name, "[]"))) for fact in (old, now))
    return before - after, after - before


def _deprecation(old: Fact, now: Fact) -> Told:
    if ("deprecated" in old.limits) != ("deprecated" in now.limits):
        yield ("feature", "is deprecated") if "deprecated" in now.limits else ("fix", "is not deprecated any more")


def _currency(fact: Fact) -> str:
    told: dict[str, Any] = of_value(fact.limits.get("currency", "{}"))
    where = {"sibling": "in `{}` beside it", "enclosing": "in `{}` of what it belongs to", "const": "{}"}
    where["account"] = "the account's"
    return next((where[name].format(value) for name, value in told.items()), "nothing")


def _kinds(text: str) -> list[str]:
    """Cut a type at its outermost `|`."""
    return [part for part in re.split(r"\|(?![^\[]*\])", text) if part]


def _plain(value: str | None) -> str:
    read = of_value(value) if value is not None else "nothing"
    return read if isinstance(read, str) else str(value).replace("\\u0020", " ")


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))
