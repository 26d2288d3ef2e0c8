"""Compare two surfaces: what users of a package notice, one change each, by how much it concerns them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from codegen.facts import EVENT, Fact, Facts, of_value

from . import judging
from .renames import CALLED, Renames, kind, parent, renames

RANKS = ("silent", "breaking", "feature", "fix")
"""Means something else and nothing fails; fails; there is more; hardly noticed."""


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
    def kind(self) -> str:
        """Whether it is a method, an argument, or anything else."""
        return self.subject[-2:] if self.subject.endswith(")") else ""

    @property
    def text(self) -> str:
        """The change in a sentence."""
        return f"`{self.subject}`{'' if self.words.startswith(':') else ' '}{self.words}."


def compare(old: Facts, new: Facts) -> list[Change]:
    """List what users of the old surface notice of the new one: what concerns them most comes first."""
    old = Facts(old.heading, tuple(fact for fact in old if fact.type != "renamed" or _is_former(new, fact.key)))
    moved = renames(old, new)
    found = [
        *(_renamed(old, new, one, other) for one, other in moved.found.items()),
        *_gone(moved, new),
        *_come(moved, new),
        *(change for key, fact in moved.old.typed.items() if key in new.typed for change in _differs(moved.old, new, key, fact)),
        *_values(moved.old, new),
    ]
    return sorted(dict.fromkeys(found), key=lambda change: (RANKS.index(change.rank), change.key, change.words))


def _is_former(facts: Facts, key: str) -> bool:
    return key not in facts.typed or facts.typed[key].type == "renamed"


def subject(facts: Facts, key: str) -> str:
    """Write a key as a user types it."""
    word = kind(facts, key)
    if word == EVENT:
        return f"webhook_events.{of_value(facts.typed[key].limits['class'])}"
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
    if kind(facts, key) != "resource":
        return ""
    names = [name.rpartition(".")[2] for name in facts.typed if parent(name) == key and kind(facts, name) in CALLED]
    return f", with {', '.join(names)}" if names else ""


def _is_within(key: str, facts: Facts, others: Facts) -> bool:
    """Return whether a key is a part of something that the others lack as well."""
    while key := parent(key):
        there = others.typed.get(key)
        if key in facts.typed and (there is None or there.type == "name"):
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
        if key.endswith(" overload"):
            if parent(key) in old.typed and parent(key) in new.typed:
                yield from _overloads(key, new, list(map(of_value, lost)), list(map(of_value, added)))
            continue
        enum = new.typed.get(key)
        for value in lost:
            sent = "; it can no longer be sent" if enum and "sent" in enum.limits.get("side", "") else ""
            name = _member(key, value, new)
            yield Change("breaking", key, name, "is gone" + (sent if not name.endswith("]") else ""))
        for value in added:
            yield Change("feature", key, _member(key, value, new), "is new")


def _overloads(key: str, new: Facts, lost: list[str], added: list[str]) -> Iterator[Change]:
    shown, now = subject(new, key), dict(one.rsplit("->", 1) for one in added)
    for one in lost:
        form, before = one.rsplit("->", 1)
        if form in now:
            yield Change("breaking", key, shown, f": `{form}` returns `{now.pop(form)}` now, before `{before}`")
        else:
            yield Change("breaking", key, shown, f": cannot be called as `{form}` any more")
    yield from (Change("feature", key, shown, f": can be called as `{form}` now") for form in now)


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
    fact = replace(fact, type=_without_gone(fact.type, now.type, old, new))
    if fact == now or "name" in (fact.type, now.type):
        # What another package defines is told there.
        return
    found = {
        "argument": judging.argument,
        "returns": judging.returned,
        "pages": judging.pages,
        "operation": judging.operation,
        "client": judging.client,
        "host": judging.client,
        "rules": judging.client,
        "digits": judging.client,
        "raises": judging.raises,
        EVENT: judging.event,
    }.get(kind(new, key), judging.sent_field if key.startswith("params.") else judging.value)
    if found is judging.value and "position" in {*fact.limits, *now.limits}:
        found = judging.made_of
    if fact.type in CALLED and now.type == "renamed":
        return
    for rank, words in found(fact, now):
        if kind(new, key) != "pages" or old.typed[_returns(key)] == new.typed[_returns(key)]:
            yield Change(rank, key, subject(new, key), words)


def _without_gone(before: str, after: str, old: Facts, new: Facts) -> str:
    """Return a type without the alternatives that are gone as classes, which is reported there, if nothing else has changed."""
    left = before
    for name in set(re.findall(r"[A-Za-z_][\w.]*", before)):
        if name in old.typed and name not in new.typed:
            left = re.sub(rf"(?<![\w.]){re.escape(name)}\||\|{re.escape(name)}(?![\w.])", "", left)
    # A member of an open enum is one of its values.
    left = re.sub(r"\b(\w+)\|\1Value\b", r"\1Value", left)
    return after if left == after else before


def _returns(key: str) -> str:
    return key.removesuffix("pages") + "returns"
