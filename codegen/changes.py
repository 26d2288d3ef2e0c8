"""Compare two surfaces: what users of a package notice, one change each, by how much it concerns them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .facts import Fact, Facts, of_value
from .renames import CALLED, Renames, all_of, kind, parent, renames

RANKS = ("silent", "breaking", "feature", "fix")
"""Means something else and nothing fails; fails; there is more; hardly noticed."""
REPEATED = {"read", "idempotent", "keyed"}

_LEAST = {"minimum": "at least {}", "exclusiveMinimum": "more than {}", "minLength": "at least {} characters long"}
_LEAST |= {"minItems": "at least {} items"}
_MOST = {"maximum": "at most {}", "maxLength": "at most {} characters long", "maxItems": "at most {} items"}
_BOUNDS = {**_LEAST, **_MOST}
_NOT_COMPARED = {"side"}
"""What follows from something else that is told."""

Told = Iterator[tuple[str, str]]


@dataclass(frozen=True)
class Change:
    """One thing that users notice."""

    rank: str
    key: str
    """What has changed, by its key in the newer surface, or in the older one where it is gone."""
    subject: str
    """The same, as a user types it."""
    words: str
    """What is said of it: begins with a verb, or with a colon."""
    migrate: tuple[str, str] | None = None
    """What to look for in a program, and what to put there."""

    @property
    def text(self) -> str:
        """The change in a sentence."""
        return f"`{self.subject}`{'' if self.words.startswith(':') else ' '}{self.words}."


def compare(old: Facts, new: Facts) -> list[Change]:
    """List what users of the old surface notice of the new one: what concerns them most comes first."""
    moved = renames(old, new)
    found = [
        *(_renamed(old, new, one, other) for one, other in moved.found.items()),
        *_gone(moved, new),
        *_come(moved, new),
        *(change for key, fact in moved.old.typed.items() if key in new.typed for change in _differs(moved.old, new, key, fact)),
        *_values(moved.old, new),
    ]
    return sorted(dict.fromkeys(found), key=lambda change: (RANKS.index(change.rank), change.key, change.words))


def subject(facts: Facts, key: str) -> str:
    """Write a key as a user types it."""
    word = kind(facts, key)
    if " " in key:
        return subject(facts, key.rsplit(" ", 1)[0])
    if word == "argument":
        return f"{key[:-1]}=)"
    if word == "renamed" or (word == "variant" and not key.startswith("params.")):
        return key.replace("|", ": ")
    return f"{key}()" if word in CALLED else key


def _renamed(old: Facts, new: Facts, one: str, other: str) -> Change:
    word = kind(old, one)
    now = subject(new, other)
    helped = one in new.typed and new.typed[one].type == "renamed"
    words = f"is called `{now}` now" + ("; the old name works until the next minor version" if helped else "")
    if word in CALLED:
        pair = f"{one}(", f"{other}("
    elif word == "argument":
        pair = f"{other.partition('(')[0]}({one.partition('(')[2][:-1]}=", f"{other[:-1]}="
    else:
        pair = one, other
    return Change("feature" if helped else "breaking", other, subject(old, one), words, pair)


def _gone(moved: Renames, new: Facts) -> Iterator[Change]:
    old = moved.old
    for key, fact in old.typed.items():
        if key in new.typed or _is_within(key, old, new):
            continue
        word = kind(old, key)
        if word == "renamed":
            now = of_value(fact.limits["now"])
            yield Change("breaking", key, key, f"is gone; it is called `{now}`", (key, now))
        elif word in ("raises", "pages"):
            if word == "raises":
                yield Change("fix", key, subject(old, key), "documents no errors of its own any more")
        elif word in ("digits", "host"):
            yield Change("silent", key, key, "is gone")
        elif word == "variant":
            yield Change("breaking", key, parent(key), f': "{key.rpartition("|")[2]}" is no kind of it any more')
        else:
            yield Change("breaking", key, subject(old, key), f"is gone{_with_methods(old, key)}")


def _come(moved: Renames, new: Facts) -> Iterator[Change]:
    old = moved.old
    for key, fact in new.typed.items():
        if key in old.typed or _is_within(key, new, old):
            continue
        word = kind(new, key)
        if word in ("pages", "renamed"):
            continue
        if word == "raises":
            yield Change("fix", key, subject(new, key), f"documents {fact.type.replace('|', ', ')}")
        elif word == "digits":
            yield Change("silent", key, key, f": has {fact.limits['digits']} decimal places now")
        elif word == "variant":
            yield Change("feature", key, parent(key), f': "{key.rpartition("|")[2]}" is a new kind of it')
        elif (word == "argument" or key.startswith("params.")) and fact.required:
            yield Change("breaking", key, subject(new, key), "is new, and must be given")
        else:
            yield Change("feature", key, subject(new, key), f"is new{_with_methods(new, key)}")


def _with_methods(facts: Facts, key: str) -> str:
    """Name the methods of a resource, which are not told one by one."""
    names = [name.rpartition(".")[2] for name in all_of(facts.typed, key) if kind(facts, name) in CALLED]
    return f", with {', '.join(names)}" if names and kind(facts, key) == "resource" else ""


def _is_within(key: str, facts: Facts, others: Facts) -> bool:
    """Tell whether a key is a part of something that the others lack as well."""
    while key := parent(key):
        if key in facts.typed and key not in others.typed:
            return True
    return False


def _values(old: Facts, new: Facts) -> Iterator[Change]:
    for key in dict.fromkeys([*old.values, *new.values]):
        before, now = old.values.get(key, ()), new.values.get(key, ())
        if " " not in key and (_absent(key, old, new) or _absent(key, new, old)):
            continue
        lost, added = [value for value in before if value not in now], [value for value in now if value not in before]
        if key.endswith(" must"):
            yield from _rules(key, old, new, lost, added)
            continue
        enum = new.typed.get(key)
        for value in lost:
            sent = "; it can no longer be sent" if enum and "sent" in enum.limits.get("side", "") else ""
            name = _member(key, value, new)
            yield Change("breaking", key, name, "is gone" + (sent if not name.endswith("]") else ""))
        for value in added:
            yield Change("feature", key, _member(key, value, new), "is new")


def _member(key: str, value: str, facts: Facts) -> str:
    plain = str(of_value(value))
    return f'{key}("{plain}")' if key in facts.typed else f"{key}.{plain}"


def _absent(key: str, facts: Facts, others: Facts) -> bool:
    return key in facts.typed and key not in others.typed


def _rules(key: str, old: Facts, new: Facts, lost: list[str], added: list[str]) -> Iterator[Change]:
    whole = key.removesuffix(" must")
    if whole not in old.typed or whole not in new.typed or not lost + added:
        return
    shown = subject(new, whole)
    if lost and added:
        yield Change("breaking", key, shown, f": other rules than before: {_told(added)}")
    elif added:
        yield Change("breaking", key, shown, f": {_told(added)}")
    else:
        yield Change("feature", key, shown, f": it is no longer so that it {_told(lost)}")


def _told(rules: list[str]) -> str:
    return "; ".join(str(of_value(rule)).replace("`", "'") for rule in rules)


def _differs(old: Facts, new: Facts, key: str, fact: Fact) -> Iterator[Change]:
    now = new.typed[key]
    if fact == now:
        return
    found = {
        "argument": _argument,
        "returns": _returned,
        "pages": _pages,
        "operation": _operation,
        "client": _client,
        "host": _client,
        "rules": _client,
        "digits": _client,
        "raises": _raises,
    }.get(kind(new, key), _sent_field if key.startswith("params.") else _value)
    if fact.type in CALLED and now.type == "renamed":
        return
    for rank, words in found(fact, now):
        if kind(new, key) != "pages" or old.typed[_returns(key)] == new.typed[_returns(key)]:
            yield Change(rank, key, subject(new, key), words)


def _returns(key: str) -> str:
    return key.removesuffix("pages") + "returns"


def _argument(old: Fact, now: Fact) -> Told:
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
    if old.limits.get("at") != now.limits.get("at"):
        yield "fix", f": goes into the {_plain(now.limits.get('at'))} now"
    yield from _sent(old, now)


def _sent_field(old: Fact, now: Fact) -> Told:
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
        if plain == "unlike":
            words = "must not be like {}"
        else:
            words = f"must be {_BOUNDS[plain]}"
        if other is None:
            yield "feature", f": {whose}need not hold any more: {words.format(_plain(one))}"
            continue
        before = f", before {_BOUNDS[plain].format(_plain(one)) if plain in _BOUNDS else _plain(one)}" if one else ""
        less = one is not None and plain in _BOUNDS and (float(other) < float(one)) == (plain in _LEAST)
        yield ("feature" if less else "breaking"), f": {whose}{words.format(_plain(other))} now{before}"


def _value(old: Fact, now: Fact) -> Told:
    """What is read: a field, or what a hand-written name is."""
    if old.type != now.type:
        if old.type == f"{now.type}|Unset" and now.nullable:
            yield "breaking", "is None where an answer leaves it out, before it was UNSET"
            yield from _meaning(old, now, retyped=True)
            return
        yield "breaking", f": is `{now.type}` now, before `{old.type}`"
    if old.nullable != now.nullable:
        yield ("breaking", "may be None now") if now.nullable else ("feature", "is never None now")
    elif old.required != now.required:
        yield "fix", "is always sent now" if now.required else "may be missing now"
    if old.limits.get("default") != now.limits.get("default"):
        one, other = (_plain(fact.limits["default"]) if "default" in fact.limits else "nothing" for fact in (old, now))
        yield "silent", f": left out, it is {other} now, before {one}"
    yield from _meaning(old, now, retyped=old.type != now.type)


def _returned(old: Fact, now: Fact) -> Told:
    if old.type != now.type:
        yield "breaking", f"returns `{now.type}` now, before `{old.type}`"
    if old.nullable != now.nullable:
        yield ("breaking", "may return None now") if now.nullable else ("feature", "never returns None now")


def _operation(old: Fact, now: Fact) -> Told:
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


def _from_to(old: Fact, now: Fact, *names: str) -> str:
    one, other = (next((_plain(fact.limits[name]) for name in names if name in fact.limits), "nowhere") for fact in (old, now))
    return f": {other}, before {one}"


def _client(old: Fact, now: Fact) -> Told:
    for name in sorted({*old.limits, *now.limits}):
        one, other = old.limits.get(name), now.limits.get(name)
        if one == other:
            continue
        if name == "key_prefixes":
            lost = set(of_value(one or "[]")) - set(of_value(other or "[]"))
            added = set(of_value(other or "[]")) - set(of_value(one or "[]"))
            if lost:
                yield "breaking", f": keys that begin with {_listed(lost)} are refused now"
            if added:
                yield "feature", f": keys that begin with {_listed(added)} are taken now"
            continue
        rank = {
            "environment_variable": "breaking",
            "message": "fix",
            "code": "fix",
            "request_id": "fix",
            "request_id_header": "fix",
        }
        before = f", before {_plain(one)}" if one else ""
        yield rank.get(name, "silent"), f": {name} is {_plain(other) if other else 'nothing'} now{before}"


def _raises(old: Fact, now: Fact) -> Told:
    added, lost = sorted(set(_kinds(now.type)) - set(_kinds(old.type))), sorted(set(_kinds(old.type)) - set(_kinds(now.type)))
    if added:
        yield "fix", f"documents {', '.join(added)} now"
    if lost:
        yield "fix", f"does not document {', '.join(lost)} any more"


def _pages(old: Fact, now: Fact) -> Told:
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
        one, other = (_plain(fact.limits["wire"]) if "wire" in fact.limits else "so too" for fact in (old, now))
        yield "silent", f": is named {other} on the wire, before {one}"
    if "aliases" in changed:
        lost = set(of_value(old.limits.get("aliases", "[]"))) - set(of_value(now.limits.get("aliases", "[]")))
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
    elif name == "bases":
        lost, added = set(of_value(one or "[]")) - set(of_value(other or "[]")), set(of_value(other or "[]"))
        yield ("breaking", f"is no {_listed(lost)} any more") if lost else ("feature", f"is also {_listed(added)}")
    elif name in ("chunk", "key", "scope"):
        yield "silent", f": {name} is {_plain(other) if other else 'nothing'} now, before {_plain(one) if one else 'nothing'}"
    else:
        yield (
            "breaking",
            f": {name} is `{_plain(other) if other else 'nothing'}` now, before `{_plain(one) if one else 'nothing'}`",
        )


def _deprecation(old: Fact, now: Fact) -> Told:
    if ("deprecated" in old.limits) != ("deprecated" in now.limits):
        yield ("feature", "is deprecated") if "deprecated" in now.limits else ("fix", "is not deprecated any more")


def _currency(fact: Fact) -> str:
    told: dict[str, Any] = of_value(fact.limits.get("currency", "{}"))
    where = {
        "sibling": "in `{}` beside it",
        "enclosing": "in `{}` of what it belongs to",
        "const": "{}",
        "account": "the account's",
    }
    return next((where[name].format(value) for name, value in told.items()), "nothing")


def _kinds(text: str) -> list[str]:
    """Cut a type at its outermost `|`."""
    return [part for part in re.split(r"\|(?![^\[]*\])", text) if part]


def _plain(value: str | None) -> str:
    read = of_value(value) if value is not None else "nothing"
    return read if isinstance(read, str) else str(value).replace("\\u0020", " ")


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))
