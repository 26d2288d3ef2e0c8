"""Seeded changes of a surface, each with what has to be told of it: a rank, a subject and a part of the words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from random import Random
from typing import Any

from codegen.facts import EVENT, Fact, Facts, as_value, of_value
from codegen.report.renames import kind, parent

Told = tuple[str, str, str]


@dataclass
class Seeds:
    """A surface that is changed in several places, no two of them in one class or method."""

    facts: Facts
    random: Random
    changed: dict[str, Fact | None] = field(default_factory=dict[str, "Fact | None"])
    """The facts that are other ones now, by their lines; None where one is gone."""
    added: list[Fact] = field(default_factory=list[Fact])
    names: dict[str, str] = field(default_factory=dict[str, str])
    used: set[str] = field(default_factory=set[str])

    @cached_property
    def of_kind(self) -> dict[str, list[Fact]]:
        """The facts by what they are; a value of an enum is a `value`."""
        found: dict[str, list[Fact]] = {}
        for fact in self.facts:
            found.setdefault("value" if fact.value else kind(self.facts, fact.key), []).append(fact)
        return found

    @cached_property
    def tied(self) -> set[str]:
        """The methods that another one, or an event, is made of."""
        of_bulk = {of_value(fact.limits["of"]) for fact in self.facts if fact.type == "bulk"}
        return of_bulk.union(*(of_value(fact.limits.get("reads", "[]")) for fact in self.facts))

    def pick(self, condition: Callable[[Fact], bool], *kinds: str) -> Fact | None:
        """Choose a fact of something that was left alone so far."""
        known = [fact for word in kinds for fact in self.of_kind.get(word, ())]
        found = [fact for fact in known if condition(fact) and owner(fact.key) not in self.used | self.tied]
        if not found:
            return None
        fact = self.random.choice(found)
        self.used.add(owner(fact.key))
        return fact

    def change(self, fact: Fact, **values: Any) -> None:
        self.changed[fact.line] = replace(fact, **values)

    def limits(self, fact: Fact, **values: Any) -> None:
        """Give a fact other limits; None takes one away."""
        kept = {name: value for name, value in fact.limits.items() if name not in values}
        self.change(fact, limits={**kept, **{name: as_value(value) for name, value in values.items() if value is not None}})

    def parts(self, key: str) -> Iterator[Fact]:
        for fact in self.facts:
            if fact.key == key or fact.key.startswith((f"{key} ", f"{key}(", f"{key}.", f"{key}|")):
                yield fact

    def move(self, key: str, to: str) -> None:
        for fact in self.parts(key):
            self.changed[fact.line] = replace(fact, key=to + fact.key[len(key) :])

    def result(self) -> list[Fact]:
        facts = [self.changed.get(fact.line, fact) for fact in self.facts]
        found = [fact for fact in [*facts, *self.added] if fact is not None]
        return [self._renamed(fact) for fact in found] if self.names else found

    def _renamed(self, fact: Fact) -> Fact:
        one, other = next(iter(self.names.items()))
        if one not in fact.line:
            return fact
        pattern = rf"(?<![\w.])(Any|Unknown)?{one}(Value)?(?![\w])"
        limits = {name: re.sub(pattern, rf"\g<1>{other}\g<2>", value) for name, value in fact.limits.items() if name != "now"}
        named = {name: limits[name] if name in ("of", "base", "unknown") else value for name, value in fact.limits.items()}
        key = re.sub(rf"^{one}(?![\w])", other, fact.key)
        return replace(fact, key=key, type=re.sub(pattern, lambda m: f"{m[1] or ''}{other}{m[2] or ''}", fact.type), limits=named)


@cache
def owner(key: str) -> str:
    """Name the class, the method or the event that a key is of."""
    if key.startswith(f"{EVENT} "):
        return key
    key = key.partition(" ")[0].partition("(")[0].partition("|")[0]
    parts = key.split(".")
    if parts[1:2] in (["environment"], ["host"]):
        return key
    return ".".join(parts[: 2 if parts[0] == "params" or not parts[0][0].isupper() else 1])


def seeded(name: str, seeds: Seeds) -> Told | None:
    """Make one change of a kind; None if there is nothing left that could be changed so."""
    return KINDS[name](seeds)


def _shown(fact: Fact, facts: Facts) -> str:
    word = kind(facts, fact.key)
    return f"{fact.key[:-1]}=)" if word == "argument" else f"{fact.key}()" if word == "operation" else fact.key


def _of(condition: Callable[[Fact], bool], *kinds: str) -> Callable[[Seeds], Fact | None]:
    return lambda seeds: seeds.pick(condition, *kinds)


def _optional(fact: Fact) -> bool:
    return not fact.required and "default" not in fact.limits


_FIELD = _of(lambda fact: not fact.key.startswith("params."), "field")
_ARGUMENT = _of(_optional, "argument")
_METHOD = _of(lambda fact: True, "operation")


def _with(find: Callable[[Seeds], Fact | None], act: Callable[[Seeds, Fact], Told]) -> Callable[[Seeds], Told | None]:
    def made(seeds: Seeds) -> Told | None:
        fact = find(seeds)
        return act(seeds, fact) if fact is not None else None

    return made


def _money(seeds: Seeds, fact: Fact) -> Told:
    unit = {"minor": "major", "major": "minor"}[of_value(fact.limits["money"])]
    seeds.limits(fact, money=unit)
    return "silent", _shown(fact, seeds.facts), f"the amount is in {unit} units, before it was in"


def _time(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, time={'"epoch_ms"': "epoch_s"}.get(fact.limits.get("time", ""), "epoch_ms"))
    return "silent", _shown(fact, seeds.facts), "the moment is epoch_"


def _host(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, url="https://elsewhere.example")
    return "silent", fact.key, "url is https://elsewhere.example now, before https://"


def _header(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, header="x-other")
    return "silent", fact.key, "header is x-other now, before"


def _default(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, default=7)
    return "silent", _shown(fact, seeds.facts), "left out, 7 is meant now, before nothing"


def _unrepeated(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, effect="unsafe", key=None, key_field=None)
    return "silent", f"{fact.key}()", "is no longer repeated by itself"


def _wire(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, wire="elsewhere")
    return "silent", _shown(fact, seeds.facts), "is named elsewhere on the wire"


def _path(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, path="/v9/elsewhere")
    return "silent", f"{fact.key}()", "/v9/elsewhere` now, before"


def _shown_secret(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, sensitive=None)
    return "silent", _shown(fact, seeds.facts), "is not hidden in texts and errors any more"


def _method_gone(seeds: Seeds, fact: Fact) -> Told:
    seeds.changed |= {part.line: None for part in seeds.parts(fact.key)}
    return "breaking", f"{fact.key}()", "is gone"


def _method_renamed(seeds: Seeds, fact: Fact) -> Told:
    seeds.move(fact.key, f"{parent(fact.key)}.renamed_{seeds.random.randrange(99)}")
    return "breaking", f"{fact.key}()", f"is called `{parent(fact.key)}.renamed_"


def _method_renamed_with_help(seeds: Seeds, fact: Fact) -> Told:
    now = f"{parent(fact.key)}.helped_{seeds.random.randrange(99)}"
    seeds.move(fact.key, now)
    seeds.added.append(Fact(fact.key, "renamed", limits={"now": as_value(now)}))
    return "feature", f"{fact.key}()", f"is called `{now}()` now; the old name works"


def _member_renamed(seeds: Seeds, fact: Fact) -> Told:
    name = re.split(r"[.(]", fact.key.rstrip(")"))[-1]
    end = ")" if fact.key.endswith(")") else ""
    to = f"{fact.key.rstrip(')').removesuffix(name)}new_{name}{end}"
    limits = {**fact.limits, "wire": fact.limits.get("wire", as_value(name))}
    seeds.move(fact.key, to)
    seeds.changed[fact.line] = replace(fact, key=to, limits=limits)
    return "breaking", _shown(fact, seeds.facts), f"new_{name}"


def _class_renamed(seeds: Seeds, fact: Fact) -> Told:
    seeds.names[fact.key] = f"Renamed{fact.key}"
    return "breaking", fact.key, f"is called `Renamed{fact.key}` now"


def _needed(seeds: Seeds, fact: Fact) -> Told:
    seeds.change(fact, required=True)
    return "breaking", _shown(fact, seeds.facts), "must be given now"


def _may_be_none(seeds: Seeds, fact: Fact) -> Told:
    seeds.change(fact, nullable=True)
    return "breaking", fact.key, "may be None now"


def _never_none(seeds: Seeds, fact: Fact) -> Told:
    seeds.change(fact, nullable=False)
    return "feature", fact.key, "is never None now"


def _field_gone(seeds: Seeds, fact: Fact) -> Told:
    seeds.changed |= {part.line: None for part in seeds.parts(fact.key)}
    return "breaking", fact.key, "is gone"


def _value_gone(seeds: Seeds, fact: Fact) -> Told:
    seeds.changed[fact.line] = None
    return "breaking", f'{fact.key}("{of_value(fact.value)}")', "is gone"


def _value_new(seeds: Seeds, fact: Fact) -> Told:
    seeds.added.append(replace(fact, value=as_value("quite new")))
    return "feature", f'{fact.key}("quite new")', "is new"


def _retyped(seeds: Seeds, fact: Fact) -> Told:
    seeds.change(fact, type="Elsewhere")
    words = "takes `Elsewhere` now, before" if fact.key.endswith(")") else "is `Elsewhere` now, before"
    return "breaking", _shown(fact, seeds.facts), words


def _wider(seeds: Seeds, fact: Fact) -> Told:
    seeds.change(fact, type=f"{fact.type}|Elsewhere")
    return "feature", _shown(fact, seeds.facts), "|Elsewhere` now, before"


def _tighter(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, maxLength=max(of_value(fact.limits.get("maxLength", "9")) - 1, 0))
    return "breaking", _shown(fact, seeds.facts), "must be at most"


def _looser(seeds: Seeds, fact: Fact) -> Told:
    name = next(name for name in ("minimum", "maxLength", "minLength", "maxItems", "minItems") if name in fact.limits)
    seeds.limits(fact, **{name: None})
    return "feature", _shown(fact, seeds.facts), "need not hold any more: must be at "


def _rule(seeds: Seeds, fact: Fact) -> Told:
    seeds.added.append(Fact(f"{fact.key} must", value=as_value("is needed at night")))
    return "breaking", _shown(fact, seeds.facts), "is needed at night"


def _argument_new(seeds: Seeds, fact: Fact) -> Told:
    seeds.added.append(Fact(f"{fact.key}(quite_new)", "str", limits={"at": '"body"'}))
    return "feature", f"{fact.key}(quite_new=)", "is new"


def _argument_new_and_needed(seeds: Seeds, fact: Fact) -> Told:
    seeds.added.append(Fact(f"{fact.key}(quite_new)", "str", True, limits={"at": '"body"'}))
    return "breaking", f"{fact.key}(quite_new=)", "is new, and must be given"


def _field_new(seeds: Seeds, fact: Fact) -> Told:
    seeds.added.append(Fact(f"{fact.key}.quite_new", "Quite", nullable=True))
    return "feature", f"{fact.key}.quite_new", "is new"


def _method_new(seeds: Seeds, fact: Fact) -> Told:
    key = f"{parent(fact.key)}.quite_new_{seeds.random.randrange(999)}"
    seeds.added += [replace(part, key=key + part.key[len(fact.key) :]) for part in seeds.parts(fact.key)]
    seeds.added = [replace(f, limits={**f.limits, "path": '"/quite/new"'}) if f.key == key else f for f in seeds.added]
    return "feature", f"{key}()", "is new"


def _returns(seeds: Seeds, fact: Fact) -> Told:
    seeds.change(fact, type="Elsewhere")
    return "breaking", f"{parent(fact.key)}()", "returns `Elsewhere` now, before"


def _repeated(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, effect="idempotent")
    return "feature", f"{fact.key}()", "is repeated by itself now"


def _deprecated(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, deprecated=True)
    return "feature", _shown(fact, seeds.facts), "is deprecated"


def _kind_gone(seeds: Seeds, fact: Fact) -> Told:
    seeds.changed[fact.line] = None
    return "breaking", parent(fact.key), "is no kind of it any more"


def _key_refused(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, key_prefixes=of_value(fact.limits["key_prefixes"])[1:])
    return "breaking", fact.key, "are refused now"


def _errors(seeds: Seeds, fact: Fact) -> Told:
    seeds.change(fact, type=f"{fact.type}|ZeroError")
    return "fix", f"{parent(fact.key)}()", "documents ZeroError now"


def _pages(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, max_size=33)
    return "fix", f"{parent(fact.key)}()", "max_size is 33"


def _hidden(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, sensitive=True)
    return "fix", fact.key, "is hidden in texts and errors now"


def _event_gone(seeds: Seeds, fact: Fact) -> Told:
    seeds.changed[fact.line] = None
    return "breaking", _class_of(fact), "is gone"


def _event_new(seeds: Seeds, fact: Fact) -> Told:
    number = seeds.random.randrange(999)
    seeds.added.append(replace(fact, key=f"{fact.key}.new{number}", limits={**fact.limits, "class": f'"New{number}"'}))
    return "feature", f"webhook_events.New{number}", "is new"


def _event_of_another_record(seeds: Seeds, fact: Fact) -> Told:
    seeds.change(fact, type="Elsewhere")
    return "breaking", _class_of(fact), "`data` is `Elsewhere` now, before"


def _event_about_something_else(seeds: Seeds, fact: Fact) -> Told:
    seeds.limits(fact, subject="/elsewhere")
    return "silent", _class_of(fact), "`subject` is what stands at /elsewhere, before at"


def _class_of(fact: Fact) -> str:
    return f"webhook_events.{of_value(fact.limits['class'])}"


_EVENT = _of(lambda fact: True, EVENT)
_SOME_LIMIT = ("minimum", "maxLength", "minLength", "maxItems", "minItems")

KINDS: dict[str, Callable[[Seeds], Told | None]] = {
    "money unit": _with(_of(lambda fact: "money" in fact.limits, "field", "argument"), _money),
    "time unit": _with(_of(lambda fact: fact.type == "datetime", "field", "argument"), _time),
    "host": _with(_of(lambda fact: True, "host"), _host),
    "key header": _with(_of(lambda fact: True, "client"), _header),
    "default": _with(_ARGUMENT, _default),
    "no longer repeated": _with(_of(lambda fact: fact.limits["effect"] != '"unsafe"', "operation"), _unrepeated),
    "wire name": _with(_of(lambda fact: not fact.key.startswith("params."), "field", "argument"), _wire),
    "path": _with(_METHOD, _path),
    "no longer secret": _with(_of(lambda fact: "sensitive" in fact.limits, "field", "argument"), _shown_secret),
    "method gone": _with(_METHOD, _method_gone),
    "method renamed": _with(_METHOD, _method_renamed),
    "method renamed with help": _with(_METHOD, _method_renamed_with_help),
    "argument renamed": _with(_of(lambda fact: True, "argument"), _member_renamed),
    "field renamed": _with(_FIELD, _member_renamed),
    "class renamed": _with(_of(lambda fact: not fact.key.startswith("params."), "record", "OpenEnum"), _class_renamed),
    "argument needed": _with(_ARGUMENT, _needed),
    "field may be None": _with(_of(lambda f: not f.nullable and not f.key.startswith("params."), "field"), _may_be_none),
    "field never None": _with(_of(lambda f: f.nullable and not f.key.startswith("params."), "field"), _never_none),
    "field gone": _with(_FIELD, _field_gone),
    "value gone": _with(_of(lambda fact: fact.key.isalnum(), "value"), _value_gone),
    "value new": _with(_of(lambda fact: fact.key.isalnum(), "value"), _value_new),
    "argument of another type": _with(_of(lambda fact: True, "argument"), _retyped),
    "field of another type": _with(_of(lambda f: f.type != "Any" and not f.key.startswith("params."), "field"), _retyped),
    "argument of a wider type": _with(_of(lambda fact: fact.type != "Any", "argument"), _wider),
    "limit tighter": _with(_of(lambda fact: fact.type == "str", "argument"), _tighter),
    "limit looser": _with(_of(lambda fact: bool({*fact.limits} & {*_SOME_LIMIT}), "argument"), _looser),
    "rule new": _with(_of(lambda fact: True, "argument"), _rule),
    "argument new": _with(_METHOD, _argument_new),
    "argument new and needed": _with(_METHOD, _argument_new_and_needed),
    "field new": _with(_of(lambda fact: not fact.key.startswith("params."), "record"), _field_new),
    "method new": _with(_METHOD, _method_new),
    "returns another type": _with(_of(lambda fact: True, "returns"), _returns),
    "repeated now": _with(_of(lambda fact: fact.limits["effect"] == '"unsafe"', "operation"), _repeated),
    "deprecated": _with(_of(lambda fact: "deprecated" not in fact.limits, "field", "argument", "operation"), _deprecated),
    "kind of a union gone": _with(_of(lambda fact: not fact.key.startswith("params."), "variant"), _kind_gone),
    "key refused": _with(_of(lambda fact: "key_prefixes" in fact.limits, "host"), _key_refused),
    "errors": _with(_of(lambda fact: True, "raises"), _errors),
    "pages": _with(_of(lambda fact: True, "pages"), _pages),
    "event gone": _with(_EVENT, _event_gone),
    "event new": _with(_EVENT, _event_new),
    "event of another record": _with(_EVENT, _event_of_another_record),
    "event about something else": _with(_of(lambda fact: "subject" in fact.limits, EVENT), _event_about_something_else),
    "secret now": _with(_of(lambda f: "sensitive" not in f.limits and not f.key.startswith("params."), "field"), _hidden),
}
