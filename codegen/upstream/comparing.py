"""Every difference between what a provider says (theirs) and what our spec says (ours), both as facts.

Operations are paired by method and path, and walked through their references: parameters, bodies, answers, the bodies of
errors too. What stands below a record is told once, however many operations it reaches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from codegen.facts import Facts

from . import limits
from .differences import BOTH, FURTHER, LACKING, OURS, THEIRS, WRONG, Difference, Found
from .limits import Kinds
from .resolved import ANY, End, ResolvedTree
from .tree import RECEIVED, SENT, by_status

_SCALARS = ("string", "integer", "number", "boolean")


Named = dict[str, str]
"""Keys of parts of an operation, by their names."""


class _Use(NamedTuple):
    """Two places that are compared: the keys of each side, whether it is sent or received, and whether ours may be missing."""

    theirs: tuple[str, ...]
    ours: tuple[str, ...]
    side: str
    optional: bool


def compare(theirs: Facts, ours: Facts) -> Found:
    """Return all differences."""
    return _Walk(ResolvedTree(theirs), ResolvedTree(ours)).run()


class _Walk:
    def __init__(self, theirs: ResolvedTree, ours: ResolvedTree) -> None:
        self.theirs = theirs
        self.ours = ours
        self._done: dict[_Use, tuple[list[Difference], list[_Use]]] = {}

    def run(self) -> Found:
        found = Found()
        theirs, ours = self.theirs.operations, self.ours.operations
        for path in sorted(theirs.keys() | ours.keys()):
            if path not in ours:
                line = self.theirs.typed[theirs[path]].line
                self._put(
                    found,
                    Difference(SENT, "operation", THEIRS, LACKING, (line,), theirs[path], theirs[path], "", "the operation"),
                    path,
                )
            elif path not in theirs:
                quote = (f"no {ours[path]}",)
                self._put(
                    found, Difference(SENT, "operation", OURS, FURTHER, quote, "", ours[path], ours[path], "the operation"), path
                )
            else:
                for one in self._operation(theirs[path], ours[path]):
                    self._put(found, one, ours[path])
        for event in sorted({*self.theirs.events, *self.ours.events}):
            for one in self._event(event):
                self._put(found, one, event)
        for use in self._done:
            if len(use.theirs) == len(use.ours) == 1:
                found.pairs.add((use.theirs[0], use.ours[0], use.side))
        return found

    @staticmethod
    def _put(found: Found, difference: Difference, operation: str) -> None:
        found.reached.setdefault(difference, set()).add(operation)

    def _operation(self, theirs: str, ours: str) -> Iterator[Difference]:
        if (kind := self.theirs.typed[theirs]).type != (own := self.ours.typed[ours]).type:
            have = THEIRS if kind.type == "deprecated" else OURS
            verdict = LACKING if have == THEIRS else FURTHER
            yield Difference(SENT, "deprecated", have, verdict, (kind.line,), theirs, ours, ours, f"{kind.type}, not {own.type}")
        uses: list[_Use] = []
        yield from self._parameters(theirs, ours, uses)
        yield from self._bodies(theirs, ours, uses)
        yield from self._answers(theirs, ours, uses)
        yield from self._reached(uses)

    def _event(self, event: str) -> Iterator[Difference]:
        """Compare a webhook, which has the same name on both sides."""
        if event not in self.ours.events:
            yield self._alone(RECEIVED, "event", (event,), event, "", event)
        elif event not in self.theirs.events:
            yield self._further(RECEIVED, "event", (event,), event, event, event)
        else:
            yield from self._reached([_Use((event,), (event,), RECEIVED, False)])

    def _reached(self, uses: list[_Use]) -> Iterator[Difference]:
        """Yield the differences at some places and at all that they lead to."""
        met = set(uses)
        while uses:
            use = uses.pop()
            differences, below = self._of(use)
            yield from differences
            new = [one for one in below if one not in met]
            met |= set(new)
            uses += new

    @staticmethod
    def _parts(tree: ResolvedTree, operation: str, *kinds: str) -> dict[str, str]:
        """Return the keys of the parts of an operation that are of some kinds, by what comes after it."""
        return {rest: key for rest, key in tree.named_parts(operation).items() if _kind(rest) in kinds}

    def _parameters(self, theirs: str, ours: str, uses: list[_Use]) -> Iterator[Difference]:
        names = [re.findall(r"{([^}]*)}", operation) for operation in (theirs, ours)]
        for one, other in zip(*names, strict=True):
            keys = f"{theirs} path {one}", f"{ours} path {other}"
            if keys[0] in self.theirs.typed and keys[1] in self.ours.typed:
                uses.append(_Use(keys[:1], keys[1:], SENT, False))
        there, here = (
            self._parts(tree, operation, "query", "header", "cookie")
            for tree, operation in ((self.theirs, theirs), (self.ours, ours))
        )
        yield from self._named("parameter", there, here, theirs, ours, uses)

    def _bodies(self, theirs: str, ours: str, uses: list[_Use]) -> Iterator[Difference]:
        there, here = (
            {rest.removeprefix("body "): key for rest, key in self._parts(tree, operation, "body").items()}
            for tree, operation in ((self.theirs, theirs), (self.ours, ours))
        )
        yield from self._named("body", there, here, f"{theirs} body", f"{ours} body", uses, parent=ours)

    def _named(
        self, aspect: str, there: Named, here: Named, theirs: str, ours: str, uses: list[_Use], side: str = SENT, parent: str = ""
    ) -> Iterator[Difference]:
        """Compare parts that have names, which stand behind `theirs` and `ours`; what we lack belongs into the parent."""
        for name in sorted(there.keys() | here.keys()):
            if name not in here:
                yield self._alone(side, aspect, (there[name],), f"{ours} {name}", parent or ours, name)
            elif name not in there:
                yield self._further(side, aspect, (f"{theirs} {name}",), here[name], here[name], name)
            else:
                yield from self._required(side, (there[name],), (here[name],), 1, 1)
                uses.append(_Use((there[name],), (here[name],), side, not self.ours.typed[here[name]].required))

    def _answers(self, theirs: str, ours: str, uses: list[_Use]) -> Iterator[Difference]:
        there, here = (
            by_status(self._parts(tree, operation, "answer")) for tree, operation in ((self.theirs, theirs), (self.ours, ours))
        )
        for status in sorted(there.keys() | here.keys()):
            succeeds = status.startswith("2")
            if status not in here:
                first = next(iter(there[status].values()))
                verdict = WRONG if succeeds else LACKING
                yield self._alone(RECEIVED, "status", (first,), f"{ours} {status}", ours, status, verdict)
            elif status not in there:
                quotes = (f"{theirs} {name}".rstrip() for name in (f"{status} {media}" for media in here[status]))
                own = next(iter(here[status].values()))
                yield self._further(RECEIVED, "status" if succeeds else "failing status", tuple(quotes), own, ours, status)
            elif status in there:
                yield from self._headers(theirs, ours, status, uses)
            # What reads the body of a status that one side does not name is what that side says of those it does not name.
            bodies, own_bodies = (_covering(found, status) for found in (there, here))
            if bodies and own_bodies:
                yield from self._contents(
                    bodies, own_bodies, f"{theirs} {status}", ours, uses, named=status in there and status in here
                )

    def _headers(self, theirs: str, ours: str, status: str, uses: list[_Use]) -> Iterator[Difference]:
        aspect = "header" if status.startswith("2") else "failing header"
        there, here = (
            {rest.removeprefix(f"{status} header "): key for rest, key in found.items() if rest.startswith(f"{status} header ")}
            for found in (self._parts(self.theirs, theirs, "answered header"), self._parts(self.ours, ours, "answered header"))
        )
        at = f"{ours} {status}"
        yield from self._named(aspect, there, here, f"{theirs} {status} header", f"{at} header", uses, RECEIVED, parent=at)

    def _contents(
        self, there: dict[str, str], here: dict[str, str], at: str, ours: str, uses: list[_Use], *, named: bool
    ) -> Iterator[Difference]:
        status = at.rsplit(" ", 1)[1]
        aspect = "content" if status.startswith("2") else "failing content"
        if named and list(there) == [""] != list(here):
            # A status that is published without a body says nothing of the body.
            own = next(iter(here.values()))
            yield Difference(
                RECEIVED, aspect, OURS, FURTHER, self._lines((there[""],)), there[""], own, own, "a body, where they publish none"
            )
            return
        for media in sorted(there.keys() | here.keys()):
            if media in there and media in here:
                uses.append(_Use((there[media],), (here[media],), RECEIVED, False))
            elif named and media in there:
                yield self._alone(
                    RECEIVED, aspect, (there[media],), f"{ours} {status} {media}".rstrip(), f"{ours} {status}", media or "no body"
                )
            elif named:
                yield self._further(RECEIVED, aspect, (f"{at} {media}".rstrip(),), here[media], here[media], media or "no body")

    def _of(self, use: _Use) -> tuple[list[Difference], list[_Use]]:
        if use not in self._done:
            below: list[_Use] = []
            self._done[use] = ([*self._values(use, below)], below)
        return self._done[use]

    def _values(self, use: _Use, below: list[_Use]) -> Iterator[Difference]:
        """Compare what may stand at one place."""
        there, here = self.theirs.ends(use.theirs), self.ours.ends(use.ours)
        yield from self._null(use, there, here)
        kinds, own = self._kinds(self.theirs, there), self._kinds(self.ours, here)
        yield from self._types(use, set(kinds), set(own))
        yield from self._limits(use, kinds, own)
        if ANY in kinds or ANY in own:
            return
        scalars, own_scalars = (_of_kinds(found, _SCALARS) for found in (kinds, own))
        if scalars and own_scalars:
            yield from self._enum(use, scalars, own_scalars)
        if "array" in kinds and "array" in own:
            items, own_items = self.theirs.under(_keys(kinds["array"]), "[]"), self.ours.under(_keys(own["array"]), "[]")
            if items and own_items:
                below.append(_Use(items, own_items, use.side, False))
        if "object" in kinds and "object" in own:
            one_place = len(use.theirs) == len(use.ours) == 1
            yield from self._objects(use.side, _keys(kinds["object"]), _keys(own["object"]), below, one_place=one_place)

    @staticmethod
    def _kinds(tree: ResolvedTree, ends: tuple[End, ...]) -> Kinds:
        found: Kinds = {}
        for end in ends:
            for kind in tree.typed[end.key].type.split("|"):
                if kind != "null":
                    found.setdefault(kind, []).append(end)
        return found

    def _lines(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.theirs.typed[key].line for key in keys))

    def _told(self, use: _Use) -> tuple[str, ...]:
        """Return all lines that say what may stand at a place: its own, and those of the records and variants there."""
        return self._lines((*use.theirs, *_keys(list(self.theirs.ends(use.theirs)))))

    def _null(self, use: _Use, there: tuple[End, ...], here: tuple[End, ...]) -> Iterator[Difference]:
        theirs, ours = any(end.nullable for end in there), any(end.nullable for end in here)
        if theirs == ours:
            return
        have = THEIRS if theirs else OURS
        aspect = "null of an optional field" if theirs and use.optional and use.side == RECEIVED else "null"
        verdict = WRONG if aspect == "null" and theirs else FURTHER
        words = "may be null there" if theirs else "may be null here"
        yield self._at(use, aspect, have, verdict, words)

    def _types(self, use: _Use, theirs: set[str], ours: set[str]) -> Iterator[Difference]:
        if theirs == ours:
            return
        words = f"{'|'.join(sorted(theirs)) or 'nothing'} there, {'|'.join(sorted(ours)) or 'nothing'} here"
        if ANY in ours:
            yield self._at(use, "type", OURS, FURTHER, words)
        elif ANY in theirs:
            yield self._at(use, "type", THEIRS, WRONG, words)
        elif theirs - ours == {"number"} and "integer" in ours and ours - theirs <= {"integer"}:
            yield self._at(use, "whole number", OURS, WRONG, words)
        elif theirs - ours - ({"integer"} if "number" in ours else set[str]()):
            yield self._at(use, "type", THEIRS, WRONG, words)
        else:
            yield self._at(use, "type", OURS, FURTHER, words)

    def _at(self, use: _Use, aspect: str, have: str, verdict: str, words: str, name: str = "") -> Difference:
        """Return a difference at a place that both have."""
        parent = use.ours[0]
        return Difference(use.side, aspect, have, verdict, self._told(use), use.theirs[0], use.ours[0], parent, words, name)

    def _enum(self, use: _Use, there: list[End], here: list[End]) -> Iterator[Difference]:
        theirs, ours = self.theirs.listed(there), self.ours.listed(here)
        keys, own = _keys(there), _keys(here)
        if theirs is None and ours is None:
            return
        if theirs is None or ours is None:
            have = THEIRS if ours is None else OURS
            verdict = LACKING if have == THEIRS else WRONG if use.side == SENT else FURTHER
            words = "values are listed there" if have == THEIRS else "values are listed here"
            yield Difference(use.side, "values", have, verdict, self._told(use), keys[0], use.ours[0], use.ours[0], words)
            return
        open_there, open_here = self.theirs.is_open(keys), self.ours.is_open(own)
        if open_there != open_here:
            have, verdict = (THEIRS, WRONG if use.side == SENT else FURTHER) if open_there else (OURS, FURTHER)
            words = "others are taken there" if open_there else "others are taken here"
            yield Difference(use.side, "open", have, verdict, self._told(use), keys[0], own[0], own[0], words)
        for value in sorted(theirs.keys() - ours.keys()):
            quotes = tuple(f"{key} = {value}" for key in theirs[value])
            yield Difference(
                use.side, "value", THEIRS, LACKING, quotes, theirs[value][0], own[0], own[0], f"the value {value}", value=value
            )
        for value in sorted(ours.keys() - theirs.keys()):
            quotes = tuple(f"no {key} = {value}" for key in keys)
            yield Difference(use.side, "value", OURS, FURTHER, quotes, keys[0], own[0], own[0], f"the value {value}", value=value)

    def _limits(self, use: _Use, kinds: Kinds, own: Kinds) -> Iterator[Difference]:
        theirs = limits.of_kinds(self.theirs, kinds) | limits.of_uses(self.theirs, use.theirs)
        ours = limits.of_kinds(self.ours, own) | limits.of_uses(self.ours, use.ours)
        for name in sorted(theirs.keys() | ours.keys()):
            there, here = theirs.get(name), ours.get(name)
            if there == here or not limits.concerns(name, kinds.keys(), own.keys()):
                continue
            have = BOTH if there and here else THEIRS if there else OURS
            aspect = limits.aspect(name)
            if aspect == "limit" and name == "minLength" and " path " in use.ours[0]:
                aspect = "limit of a path"
            if limits.is_wrong(name, there, here, sent=use.side == SENT):
                verdict = WRONG
            else:
                verdict = LACKING if there and (use.side == SENT or aspect == "mark") else FURTHER
            words = f"{name} {there or 'is not there'}" + (f", here {here}" if here else "")
            told = here or there or ""
            yield Difference(
                use.side, aspect, have, verdict, self._told(use), use.theirs[0], use.ours[0], use.ours[0], words, name, told
            )

    def _objects(
        self, side: str, theirs: tuple[str, ...], ours: tuple[str, ...], below: list[_Use], *, one_place: bool
    ) -> Iterator[Difference]:
        """Compare the objects that may stand at one place, those of one kind with each other where a tag tells the kinds."""
        tag = self._tag(theirs, ours) if len(theirs) > 1 and len(ours) > 1 else ""
        if not tag:
            if one_place and len(theirs) != len(ours):
                have, verdict = (THEIRS, LACKING) if len(theirs) > len(ours) else (OURS, FURTHER)
                words = f"{len(theirs)} kinds of object there, {len(ours)} here, and no field tells them apart"
                yield Difference(side, "kinds", have, verdict, self._lines(theirs), theirs[0], ours[0], ours[0], words)
            yield from self._fields(side, theirs, ours, below)
            return
        there, here = self.theirs.by_tag(theirs, tag), self.ours.by_tag(ours, tag)
        done = set[tuple[tuple[str, ...], tuple[str, ...]]]()
        for value in sorted(there.keys() | here.keys()):
            if value not in here:
                keys = tuple(f"{key}.{tag}" for key in there[value])
                quotes = tuple(f"{key} = {value}" for key in keys)
                yield Difference(
                    side,
                    "variant",
                    THEIRS,
                    LACKING,
                    quotes,
                    there[value][0],
                    ours[0],
                    ours[0],
                    f"the kind with {tag} {value}",
                    tag,
                    value,
                )
            elif value not in there:
                quotes = tuple(f"no {key}.{tag} = {value}" for key in theirs)
                yield Difference(
                    side,
                    "variant",
                    OURS,
                    FURTHER,
                    quotes,
                    theirs[0],
                    here[value][0],
                    here[value][0],
                    f"the kind with {tag} {value}",
                    tag,
                    value,
                )
            elif (pair := (there[value], here[value])) not in done:
                done.add(pair)
                if len(pair[0]) < len(theirs) or len(pair[1]) < len(ours):
                    yield from self._objects(side, *pair, below, one_place=one_place)
                else:
                    yield from self._fields(side, *pair, below)

    def _tag(self, theirs: tuple[str, ...], ours: tuple[str, ...]) -> str:
        """Return the field by which the kinds of both sides are told apart best, if there is one."""
        best, most = "", 1
        there, here = self.theirs.fields(theirs), self.ours.fields(ours)
        for name in sorted(there.keys() & here.keys()):
            if len(there[name]) == len(theirs) and len(here[name]) == len(ours):
                kinds, own = self.theirs.by_tag(theirs, name), self.ours.by_tag(ours, name)
                apart = len(set(kinds.values()) | set(own.values()))
                told = len(kinds.keys() & own.keys()) if apart > 1 else 0
                if min(len(set(kinds.values())), len(set(own.values()))) > 1 and told > most:
                    best, most = name, told
        return best

    def _fields(self, side: str, theirs: tuple[str, ...], ours: tuple[str, ...], below: list[_Use]) -> Iterator[Difference]:
        there, here = self.theirs.fields(theirs), self.ours.fields(ours)
        for name in sorted(there.keys() | here.keys()):
            if name not in here:
                yield self._alone(side, "field", there[name], f"{ours[0]}.{name}", ours[0], name, of=len(theirs))
            elif name not in there:
                yield self._further(side, "field", tuple(f"{key}.{name}" for key in theirs), here[name][0], here[name][0], name)
            else:
                yield from self._required(side, there[name], here[name], len(theirs), len(ours))
                needed = len(here[name]) == len(ours) and all(self.ours.typed[key].required for key in here[name])
                below.append(_Use(there[name], here[name], side, not needed))
        values, own = self.theirs.under(theirs, "{}"), self.ours.under(ours, "{}")
        if values and own:
            below.append(_Use(values, own, side, False))
        elif values:
            yield self._alone(side, "map", values, f"{ours[0]}{{}}", ours[0], "further fields")
        elif own and not there and any(self.ours.typed[key].type != ANY for key in own):
            # An object of which nothing is said may hold anything.
            words = "any values there, only some here"
            yield Difference(side, "map", OURS, WRONG, self._lines(theirs), theirs[0], own[0], own[0], words, "further fields")
        elif own:
            yield self._further(side, "map", tuple(f"{key}{{}}" for key in theirs), own[0], own[0], "further fields")

    def _required(
        self, side: str, there: tuple[str, ...], here: tuple[str, ...], count: int, own_count: int
    ) -> Iterator[Difference]:
        theirs = len(there) == count and all(self.theirs.typed[key].required for key in there)
        ours = len(here) == own_count and all(self.ours.typed[key].required for key in here)
        if theirs == ours:
            return
        have = THEIRS if theirs else OURS
        verdict = WRONG if ours else LACKING if side == SENT else FURTHER
        words = f"{'must be given' if side == SENT else 'is always there'}, as {'they say' if theirs else 'only the spec says'}"
        yield Difference(side, "required", have, verdict, self._lines(there), there[0], here[0], here[0], words)

    def _alone(
        self, side: str, aspect: str, keys: tuple[str, ...], ours: str, parent: str, name: str, verdict: str = "", *, of: int = 1
    ) -> Difference:
        """Return the difference that they have something and we have not; without what must be sent, no call succeeds.

        `of` counts the kinds of object of which those have it that the keys name.
        """
        needed = side == SENT and len(keys) == of and all(self.theirs.typed[key].required for key in keys)
        if aspect == "field" and not needed and all(self.theirs.typed[key].type == "null" for key in keys):
            aspect = "field that is null"
        told = f"the {aspect} {name}"
        return Difference(
            side, aspect, THEIRS, verdict or (WRONG if needed else LACKING), self._lines(keys), keys[0], ours, parent, told, name
        )

    @staticmethod
    def _further(side: str, aspect: str, keys: tuple[str, ...], ours: str, parent: str, name: str) -> Difference:
        quotes = tuple(f"no {key}" for key in keys)
        return Difference(side, aspect, OURS, FURTHER, quotes, keys[0], ours, parent, f"the {aspect} {name}", name)


def _keys(ends: list[End]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(end.key for end in ends))


def _of_kinds(found: Kinds, kinds: tuple[str, ...]) -> list[End]:
    return list(dict.fromkeys(end for kind in kinds for end in found.get(kind, [])))


def _kind(part: str) -> str:
    """Name what a part of an operation is."""
    first, *rest = part.split(" ")
    if first in ("path", "query", "header", "cookie", "body"):
        return first
    return "answered header" if rest[:1] == ["header"] else "answer"


def _covering(answers: dict[str, dict[str, str]], status: str) -> dict[str, str]:
    """Return the bodies of a status, or of what stands for those that are not named."""
    if status in answers or status.startswith("2"):
        return answers.get(status, {})
    return answers.get(f"{status[0]}XX") or answers.get("default") or {}
