"""Find what has another name in a newer surface: resources, methods, arguments, classes, fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from codegen.facts import EVENT, Fact, Facts, as_value, of_value

CLASSES = {"record", "union", "OpenEnum", "alias", "class"}
CALLED = {"operation", "bulk", "function", "method"}
OTHER = {"resource", "client", "host", "rules", "digits", "renamed", "module"}
NAMING = {"of", "base", "unknown", "bases", "now", "reads"}
"""Limits that name something of the surface."""
ALIKE = 0.6
NAMED_ALIKE = 0.5


@dataclass
class Renames:
    """Old keys with their new ones, and the old surface under the new names."""

    old: Facts
    found: dict[str, str] = field(default_factory=dict[str, str])
    """What a user had typed under another name; what follows from another rename is not here."""


def kind(facts: Facts, key: str) -> str:
    """Return what a key is: one of the words that stand as types, or what the key is a part of."""
    if key.startswith(f"{EVENT} "):
        return EVENT
    if " " in key:
        return key.rsplit(" ", 1)[1]
    if key.endswith(")"):
        return "argument"
    fact = facts.typed.get(key)
    if fact is None or fact.type in CLASSES | CALLED | OTHER:
        return fact.type if fact else ""
    return "variant" if "|" in key else "field"


def parent(key: str) -> str:
    """Return the key of what a key is a part of; a module, a client or an event has none."""
    if key.startswith(f"{EVENT} "):
        return ""
    for mark in (" ", "(", "|", "."):
        if mark in key:
            return key.rpartition(mark)[0]
    return ""


def renames(old: Facts, new: Facts) -> Renames:
    """Find the renames, those of classes first, since the types of all else mention them."""
    so_far = Renames(old)
    for stage in (_classes, _methods, _members):
        found = dict(stage(so_far.old, new))
        so_far = Renames(_moved(so_far.old, new, found), {**so_far.found, **found})
    # A resource that has another name takes its methods along; the enum takes the alias in `params` along.
    told = so_far.found
    for one, other in list(told.items()):
        above, beyond = parent(one), parent(other)
        followed = told.get(above) == beyond and one.removeprefix(above) == other.removeprefix(beyond)
        if followed or (kind(new, other) == "alias" and one.removeprefix("params.") in told):
            del told[one]
    return so_far


def _classes(old: Facts, new: Facts) -> Iterator[tuple[str, str]]:
    def heads(facts: Facts, others: Facts) -> list[str]:
        return [key for key, fact in facts.typed.items() if fact.type in CLASSES and key not in others.typed]

    gone, come = heads(old, new), heads(new, old)
    insides = {key: set(_inside(old, key)) for key in gone}, {key: set(_inside(new, key)) for key in come}
    scores = sorted(
        (
            (_overlap(insides[0][one], insides[1][other]), _alike(one, other), one, other)
            for one in gone
            for other in come
            if old.typed[one].type == new.typed[other].type and one.startswith("params.") == other.startswith("params.")
        ),
        key=lambda score: (-score[0], -score[1], *score[2:]),
    )
    used = set[str]()
    for overlap, alike, one, other in scores:
        # What has hardly anything in it is alike by accident.
        enough = overlap >= ALIKE and (len(insides[0][one]) > 2 or alike >= NAMED_ALIKE)
        if enough and not used & {f"-{one}", f"+{other}"}:
            used |= {f"-{one}", f"+{other}"}
            yield one, other


def _inside(facts: Facts, head: str) -> Iterator[str]:
    """Yield what a class has, without its own name."""
    own = r"\b(Any|Unknown)?" + re.escape(head) + r"(Value)?\b"
    for fact in facts:
        if fact.key.startswith((f"{head}.", f"{head}|", f"{head}(")) or (
            fact.key == head and (fact.value or fact.type == "alias")
        ):
            yield re.sub(own, "Self", fact.line)


def _methods(old: Facts, new: Facts) -> Iterator[tuple[str, str]]:
    kept = _kept(new)
    asked = _by(new, lambda fact: fact.type == "operation" and fact.key not in old.typed, _address)
    found = dict[str, str]()
    for address, key in _by(old, lambda fact: fact.type == "operation" and not _is(new, fact), _address).items():
        if (other := kept.get(key) or asked.get(address)) and other not in found.values():
            found[key] = other
    of = _by(new, lambda fact: fact.type == "bulk" and fact.key not in old.typed, lambda fact: of_value(fact.limits["of"]))
    for several, key in _by(old, lambda fact: fact.type == "bulk", lambda fact: of_value(fact.limits["of"])).items():
        if key not in new.typed and (other := of.get(found.get(several, several))):
            found[key] = other
    yield from found.items()
    for key, fact in old.typed.items():
        if fact.type == "resource" and key not in new.typed:
            homes = {parent(other) for one, other in found.items() if parent(one) == key} - old.typed.keys()
            if len(homes) == 1:
                yield key, homes.pop()


def _members(old: Facts, new: Facts) -> Iterator[tuple[str, str]]:
    """Pair arguments and fields: by their name on the wire, their place, or by all else that is said of them."""
    kept = _kept(new)
    gone, come = _owned(old, new), _owned(new, old)
    for owner, ones in gone.items():
        others = dict(come.get(owner, {}))
        for key, fact in ones.items():
            near = [other for other, its in others.items() if _same_wire(key, fact, other, its) or _same_place(fact, its)]
            if kept.get(key) in others:
                near = [kept[key]]
            if not near:
                like = {other: _alike(_name(key), _name(other)) for other, its in others.items() if _says(its) == _says(fact)}
                near = [other for other in like if like[other] == max(like.values()) >= NAMED_ALIKE]
            if len(near) == 1:
                yield key, near[0]
                del others[near[0]]


def _kept(new: Facts) -> dict[str, str]:
    """Return the former names that go on working, with what each is called now."""
    return {key: of_value(fact.limits["now"]) for key, fact in new.typed.items() if fact.type == "renamed"}


def _owned(facts: Facts, others: Facts) -> dict[str, dict[str, Fact]]:
    """Return the arguments and fields that the others lack, by what they belong to, where both have that."""
    found: dict[str, dict[str, Fact]] = {}
    for key, fact in facts.typed.items():
        there = key in others.typed and others.typed[key].type != "renamed"
        if kind(facts, key) in ("argument", "field") and not there and parent(key) in others.typed:
            found.setdefault(parent(key), {})[key] = fact
    return found


def _same_wire(key: str, fact: Fact, other: str, its: Fact) -> bool:
    return _wire(key, fact) == _wire(other, its)


def _wire(key: str, fact: Fact) -> str:
    return str(of_value(fact.limits.get("wire", as_value(_name(key)))))


def _name(key: str) -> str:
    return re.split(r"[.(]", key.rstrip(")"))[-1]


def _same_place(fact: Fact, its: Fact) -> bool:
    return "position" in fact.limits and fact.limits["position"] == its.limits.get("position") and fact.type == its.type


def _says(fact: Fact) -> tuple[object, ...]:
    limits = {name: value for name, value in fact.limits.items() if name not in ("wire", "position")}
    return fact.type, fact.required, fact.nullable, tuple(sorted(limits.items()))


def _moved(facts: Facts, new: Facts, found: dict[str, str]) -> Facts:
    """Return a surface with the new names in the place of the old ones."""
    if not found:
        return facts
    names = {**found}
    for one, other in found.items():
        if facts.typed[one].type in CLASSES:
            names |= {f"{one}Value": f"{other}Value", f"Any{one}": f"Any{other}", f"Unknown{one}": f"Unknown{other}"}
    whole = {key: to for key, to in names.items() if "(" in key or key in facts.typed}
    members = {other for other in found.values() if kind(new, other) in ("argument", "field")}
    moved = (_renamed(fact, names, whole) for fact in facts)
    # Their order is of no account here.
    return Facts(facts.heading, tuple(_with_wire_of(fact, new) if fact.key in members else fact for fact in moved))


def _with_wire_of(fact: Fact, new: Facts) -> Fact:
    """Return a member with the name on the wire that it has now, which is not reported beside the rename."""
    limits = {name: value for name, value in fact.limits.items() if name != "wire"}
    limits |= {name: value for name, value in new.typed[fact.key].limits.items() if name == "wire"}
    return replace(fact, limits=limits)


def _renamed(fact: Fact, names: dict[str, str], whole: dict[str, str]) -> Fact:
    key, rest = fact.key, ""
    while key and key not in whole:
        above = parent(key)
        key, rest = above, fact.key[len(above) :]
    key = whole[key] + rest if key else fact.key

    def exchanged(text: str) -> str:
        return re.sub(r"[A-Za-z_][\w.]*", lambda match: names.get(match[0], match[0]), text)

    named = {name: exchanged(value) for name, value in fact.limits.items() if name in NAMING}
    plain = fact.type in OTHER and " " not in fact.key
    of_type = fact.type if plain else exchanged(fact.type)
    if (key, of_type) == (fact.key, fact.type) and all(fact.limits[name] == value for name, value in named.items()):
        return fact
    return replace(fact, key=key, type=of_type, limits={**fact.limits, **named})


def _by(facts: Facts, wanted: Callable[[Fact], bool], mark: Callable[[Fact], str]) -> dict[str, str]:
    """Return keys by a mark that only one of them has."""
    found: dict[str, list[str]] = {}
    for fact in facts.typed.values():
        if wanted(fact):
            found.setdefault(mark(fact), []).append(fact.key)
    return {mark: keys[0] for mark, keys in found.items() if len(keys) == 1}


def _address(fact: Fact) -> str:
    return f"{of_value(fact.limits['method'])} {of_value(fact.limits['path'])}"


def _is(facts: Facts, fact: Fact) -> bool:
    return fact.key in facts.typed and facts.typed[fact.key].type == fact.type


def _overlap(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
