"""What a provider changed: two sets of facts compared, each change ranked and told once.

The operations of both are walked together, through the records they name, so a record may have another name, or become a record
of its own, and is still compared with what it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from codegen.facts import EVENT, Fact, Facts, is_operation

from .published import ABOUT, NOT_SAID
from .ranks import BREAKING, COSMETIC, NEW, RANKS, UNCLEAR, of_limits, of_marks, of_type, types
from .tree import RECEIVED, SENT, STATUS, Tree, base, by_status

SAME = 0.6
"""How much of two records must be the same (Jaccard index of their lines) for one to be the other under a new name."""

Parts = dict[str, str]


@dataclass
class Change:
    """One change: where, what in words, its rank, the sides it is on and how many operations and events it reaches."""

    rank: str
    key: str
    words: str
    sides: set[str] = field(default_factory=set[str])
    operations: int = 0
    events: int = 0

    def __str__(self) -> str:
        told = []
        if self.sides:
            told.append(" and ".join(sorted(self.sides, reverse=True)))
        elif is_operation(self.key) and self.key.count(" ") == 1:
            told.append("operation")
        for count, word in ((self.operations, "operation"), (self.events, "event")):
            if count:
                told.append(f"{count} {word}{'s' * (count > 1)}")
        return f"{self.key}: {self.words}" + (f"  [{'; '.join(told)}]" if told else "")


def compare(old: Facts, new: Facts) -> list[Change]:
    """Return what changed from the old facts to the new ones, worst first."""
    found = _Comparison(Tree(old), Tree(new))
    found.walk()
    changes = [*found.told.values(), *_headings(old, new)]
    return sorted(changes, key=lambda change: (RANKS.index(change.rank), not is_operation(change.key), change.key, change.words))


def renames(old: Facts, new: Facts) -> dict[str, str]:
    """Return the new names of records that are called otherwise now."""
    found = _Comparison(Tree(old), Tree(new))
    found.walk()
    return found.renamed


def report(changes: Iterable[Change]) -> str:
    """Return the changes for a person to read, one a line, by rank."""
    lines: list[str] = []
    changes = list(changes)
    for rank in RANKS:
        told = [f"  {change}" for change in changes if change.rank == rank]
        if told:
            lines += [f"{rank} ({len(told)})", *told]
    return "\n".join(lines or ["nothing changed"])


def _headings(old: Facts, new: Facts) -> Iterator[Change]:
    """Yield what has no form as a fact, and is other than before."""
    before, after = ({line for line in facts.heading if line.startswith(ABOUT)} for facts in (old, new))
    said: dict[str, tuple[list[str], list[str]]] = {}
    for group, lines in enumerate((before - after, after - before)):
        for line in sorted(lines):
            key, _, words = line.removeprefix(NOT_SAID).partition(": ")
            said.setdefault(key, ([], []))[group].append(words)
    for key, (gone, come) in said.items():
        words = f"now {', '.join(come)}" if come else f"no longer {', '.join(gone)}"
        yield Change(UNCLEAR, key, f"{words}, before {', '.join(gone)}" if come and gone else words)


class _Comparison:
    def __init__(self, old: Tree, new: Tree) -> None:
        self.old = old
        self.new = new
        self.told: dict[tuple[str, str], Change] = {}
        self.renamed: dict[str, str] = {}
        self.seen: set[tuple[str, str, str]] = set()
        self.unshared = old.records ^ new.records

    def say(self, rank: str, key: str, kind: str, words: str, where: str = "") -> None:
        change = self.told.setdefault((key, kind), Change(rank, key, words))
        if RANKS.index(rank) < RANKS.index(change.rank):
            change.rank, change.words = rank, words
        if where:
            change.sides.add(where)
            change.operations, change.events = self.reach(key, change.sides)

    def reach(self, key: str, sides: set[str]) -> tuple[int, int]:
        record = Fact(key).group
        tree = self.new if record in self.new.records else self.old
        reached = {operation for where in sides for operation in tree.reach.get((record, where), ())}
        events = sum(operation.startswith(f"{EVENT} ") for operation in reached)
        return len(reached) - events, events

    def walk(self) -> None:
        before, after = self.old.operations, self.new.operations
        for name in before.keys() & after.keys():
            self.operation(before[name], after[name])
        for name in {*self.old.events} & {*self.new.events}:
            self.node(name, name, RECEIVED)
            self.named(self.old.named_parts(name), self.new.named_parts(name), RECEIVED, f"{name} ")
        gone, come = ([tree[name] for name in tree if name not in other] for tree, other in ((before, after), (after, before)))
        for operation in gone:
            self.say(BREAKING, operation, "operation", f"the operation is gone{self.instead(operation, come)}")
        for operation in come:
            self.say(NEW, operation, "operation", "a new operation")
        for name in {*self.old.events} ^ {*self.new.events}:
            left = name in self.old.events
            self.say(BREAKING if left else NEW, name, "event", "the event is gone" if left else "a new event", RECEIVED)

    def instead(self, gone: str, come: list[str]) -> str:
        """Return which new operation may be the one that is gone."""
        for operation in sorted(come):
            if operation.split(" ")[0] == gone.split(" ")[0] and self.described(self.old, gone) == self.described(
                self.new, operation
            ):
                return f"; perhaps it is now {operation}"
        answers = self.answer(self.old, gone)
        for operation in sorted(come) if answers else ():
            if answers == self.answer(self.new, operation):
                return f"; {operation} answers with the same record"
        return ""

    def described(self, tree: Tree, operation: str) -> list[tuple[str, list[str]]]:
        parts = tree.named_parts(operation)
        return sorted((re.sub(r"^path .*", "path", rest), self.named_lines(tree, key)) for rest, key in parts.items())

    def named_lines(self, tree: Tree, key: str) -> list[str]:
        name = tree.record(key)
        return [self.renamed.get(name, name)] if name else sorted(tree.lines(key))

    def answer(self, tree: Tree, operation: str) -> str:
        """Name the record that an operation answers with."""
        for rest, key in sorted(tree.named_parts(operation).items()):
            if rest.startswith("2") and (name := tree.record(key)):
                return self.renamed.get(name, name)
        return ""

    def operation(self, old: str, new: str) -> None:
        if self.old.typed[old].type != self.new.typed[new].type:
            words = "deprecated now" if self.new.typed[new].type == "deprecated" else "no longer deprecated"
            self.say(COSMETIC, new, "operation", words)
        before, after = self.old.named_parts(old), self.new.named_parts(new)
        names = zip(re.findall(r"\{([^{}]*)\}", old), re.findall(r"\{([^{}]*)\}", new), strict=True)
        for name, called in names:
            if name != called:
                self.say(COSMETIC, new, f"path {name}", f"the path's parameter {name} is now called {called}")
                if f"path {name}" in before:
                    before[f"path {called}"] = before.pop(f"path {name}")
        params = [{rest: key for rest, key in parts.items() if not _of_body(rest)} for parts in (before, after)]
        self.named(params[0], params[1], SENT, f"{new} ")
        bodies = [_after("body ", parts) for parts in (before, after)]
        self.media(bodies[0], bodies[1], f"{new} body", SENT)
        self.answers(by_status(before), by_status(after), new)

    def named(self, before: Parts, after: Parts, where: str, prefix: str) -> None:
        """Compare what has names: parameters of an operation, headers of an answer, members of a record."""
        come = {rest: key for rest, key in after.items() if rest not in before}
        for rest, key in before.items():
            if rest in after:
                self.node(key, after[rest], where)
            else:
                self.say(BREAKING, prefix + rest, "there", f"gone{self.perhaps(key, come)}", where)
        for rest, key in come.items():
            fact = self.new.typed[key]
            needed = fact.required and where == SENT
            words = f"a new {fact.type.replace('|', ' or ')}{' (may be null)' * fact.nullable}{', must be given' * needed}"
            self.say(BREAKING if needed else NEW, prefix + rest, "there", words, where)

    def perhaps(self, gone: str, come: Parts) -> str:
        fact, lines = self.old.typed[gone], self.named_lines(self.old, gone)
        same = []
        for rest, key in come.items():
            other = self.new.typed[key]
            if (fact.required, fact.nullable) == (other.required, other.nullable) and lines == self.named_lines(self.new, key):
                same.append(rest.lstrip("."))
        return f"; perhaps it is now {' or '.join(sorted(same))}" if same else ""

    def media(self, before: Parts, after: Parts, key: str, where: str) -> None:
        """Compare bodies by their media types; the one of nothing is empty."""
        if before.keys() != after.keys() and len(before) == len(after) == 1:
            (one,), (other,) = before, after
            if one and other:
                self.say(BREAKING, key, "media", f"now {other}, before {one}", where)
                self.node(before[one], after[other], where)
            else:
                self.say(NEW if other else BREAKING, key, "media", f"a body now, {other}" if other else "no body any more", where)
            return
        for media in before.keys() & after.keys():
            self.node(before[media], after[media], where)
        for media in before.keys() - after.keys():
            self.say(BREAKING, f"{key} {media}".rstrip(), "there", "gone", where)
        for media in after.keys() - before.keys():
            needed = where == SENT and not before and self.new.typed[after[media]].required
            words = "a new body, must be given" if needed else "a new body"
            self.say(BREAKING if needed else NEW, f"{key} {media}".rstrip(), "there", words, where)

    def answers(self, before: dict[str, Parts], after: dict[str, Parts], operation: str) -> None:
        left, come = (sorted(one.keys() - other.keys()) for one, other in ((before, after), (after, before)))
        moved = list(zip(*([status for status in group if status.startswith("2")] for group in (left, come)), strict=False))
        for status, other in moved:
            self.say(BREAKING, f"{operation} {other}", "there", f"the success status, before {status}", RECEIVED)
            self.answer_parts(before[status], after[other], f"{operation} {other}")
        for status in before.keys() & after.keys():
            self.answer_parts(before[status], after[status], f"{operation} {status}")
        for group, parts, rank, words in ((left, before, BREAKING, "gone"), (come, after, NEW, "a new status")):
            for status in group:
                if not any(status in pair for pair in moved):
                    bare = not status.startswith("2") and "" in parts[status]
                    self.say(COSMETIC if bare else rank, f"{operation} {status}", "there", words, RECEIVED)

    def answer_parts(self, before: Parts, after: Parts, key: str) -> None:
        headers = [{rest: at for rest, at in parts.items() if rest.startswith("header ")} for parts in (before, after)]
        self.named(headers[0], headers[1], RECEIVED, f"{key} ")
        bodies = [{rest: at for rest, at in parts.items() if not rest.startswith("header ")} for parts in (before, after)]
        self.media(bodies[0], bodies[1], key, RECEIVED)

    def node(self, old: str, new: str, where: str) -> None:
        """Compare what two keys say, and what stands below them."""
        one, other = self.old.typed[old], self.new.typed[new]
        for rank, kind, words in of_marks((one.required, one.nullable), (other.required, other.nullable), where):
            self.say(rank, new, kind, words, where)
        records = self.old.record(old), self.new.record(new)
        contents = records[0] or old, records[1] or new
        if any(records) and records[0] != records[1]:
            if self.similar(*contents):
                self.tell_name(*records, new)
            elif "union" not in (self.old.typed[contents[0]].type, self.new.typed[contents[1]].type):
                free = _is_free(self.old, contents[0]), _is_free(self.new, contents[1])
                kinds = {self.old.typed[contents[0]].type, self.new.typed[contents[1]].type}
                # An object with any members is wider than one whose members are said.
                fine = kinds == {"object"} and free == ((True, False) if where == RECEIVED else (False, True))
                self.say(NEW if fine else BREAKING, new, "type", f"now {_a(other.type)}, before {_a(one.type)}", where)
                return
        if all(records):
            self.limits(one.limits, other.limits, new, where)
            if (*contents, where) in self.seen:
                return
            self.seen.add((*contents, where))
        self.content(old, new, contents, where)

    def tell_name(self, old: str, new: str, key: str) -> None:
        if old and new and old not in self.new.records and new not in self.old.records:
            self.renamed[old] = new
            self.say(COSMETIC, old, "name", f"the record is now called {new}")
        elif new:
            self.say(COSMETIC, key, "name", f"now the record {new}{f', before {old}' if old else ''}")
        else:
            self.say(COSMETIC, key, "name", f"no longer the record {old}, but the same in its place")

    def similar(self, old: str, new: str) -> bool:
        one, other = self.old.lines(old, self.unshared), self.new.lines(new, self.unshared)
        return len(one & other) >= SAME * len(one | other)

    def said_limits(self, tree: Tree, use: str, content: str, mixed: bool) -> Mapping[str, str]:
        """Return the limits of a content; where a record stands against none, with those of the key that names it."""
        own = tree.typed[content].limits
        return {**own, **tree.typed[use].limits} if mixed else own

    def limits(self, one: Mapping[str, str], other: Mapping[str, str], key: str, where: str) -> None:
        for rank, kind, words in of_limits(one, other, where):
            self.say(rank, key, kind, words, where)

    def content(self, old: str, new: str, contents: tuple[str, str], where: str) -> None:
        before, after = contents
        key = after
        one, other = self.old.typed[before], self.new.typed[after]
        if "union" in (one.type, other.type):
            self.variants(old, new, contents, where)
            return
        kinds = types(one.type), types(other.type)
        if one.type != other.type:
            self.say(of_type(one.type, other.type, where), key, "type", f"now {_a(other.type)}, before {_a(one.type)}", where)
        if not kinds[0] & kinds[1] and one.type != other.type:
            return
        mixed = (old != before) != (new != after)
        limits = (self.said_limits(self.old, old, before, mixed), self.said_limits(self.new, new, after, mixed))
        self.limits(*limits, key, where)
        self.values(before, after, key, where)
        fields = [_fields(self.old, before), _fields(self.new, after)]
        if "object" in kinds[0] & kinds[1]:
            self.named(fields[0], fields[1], where, base(key))
        for step, kind in (("[]", "array"), ("{}", "object")):
            inner = self.old.children(before).get(step), self.new.children(after).get(step)
            if inner[0] and inner[1]:
                self.node(inner[0], inner[1], where)
            elif any(inner) and kind in kinds[0] & kinds[1]:
                was, now = (tree.typed[at].type if at else "any" for tree, at in zip((self.old, self.new), inner, strict=True))
                if was != now:
                    fine = (now == "any") == (where == SENT)
                    self.say(NEW if fine else BREAKING, base(key) + step, "type", f"now {_a(now)}, before {_a(was)}", where)

    def values(self, before: str, after: str, key: str, where: str) -> None:
        one, other = (frozenset(tree.values.get(at, ())) for tree, at in ((self.old, before), (self.new, after)))
        if bool(one) != bool(other):
            fine = bool(one) == (where == SENT)
            words = f"any value now, before only {_list(one)}" if one else f"only {_list(other)} now"
            self.say(NEW if fine else BREAKING, key, "values", words, where)
            return
        if gone := one - other:
            self.say(BREAKING, key, "values gone", f"no longer {_list(gone)}", where)
        if come := other - one:
            self.say(NEW, key, "values", f"also {_list(come)}", where)

    def variants(self, old: str, new: str, contents: tuple[str, str], where: str) -> None:
        before = _variants(self.old, old, contents[0])
        after = _variants(self.new, new, contents[1])
        pairs = [(label, label) for label in before if label in after]
        left = [label for label in before if label not in after]
        come = [label for label in after if label not in before]
        for label in list(left):
            at = self.old.record(before[label]) or before[label]
            same = [other for other in come if self.similar(at, self.new.record(after[other]) or after[other])]
            if same:
                pairs.append((label, same[0]))
                left.remove(label)
                come.remove(same[0])
        for label, other in pairs:
            self.node(before[label], after[other], where)
        key = base(contents[1]) if self.new.typed[contents[1]].type == "union" else new
        objects = all(self.is_object(self.new, key) for key in after.values()) and len(before) > 1
        for label in left:
            self.say(BREAKING, f"{key}{label}", "there", f"no longer {_a(self.old.typed[before[label]].type)}", where)
        for label in come:
            rank = NEW if where == SENT or objects else BREAKING
            self.say(rank, f"{key}{label}", "there", f"also {_a(self.new.typed[after[label]].type)}", where)

    def is_object(self, tree: Tree, key: str) -> bool:
        return tree.typed[tree.record(key) or key].type == "object"


def _is_free(tree: Tree, key: str) -> bool:
    return not tree.children(key) and "maxProperties" not in tree.typed[key].limits


def _variants(tree: Tree, key: str, content: str) -> Parts:
    if tree.typed[content].type == "union":
        return tree.children(content)
    return {f"|{tree.record(key) or tree.typed[content].type.replace('|', '%7C')}": key}


def _fields(tree: Tree, key: str) -> Parts:
    return {step: at for step, at in tree.children(key).items() if step[0] == "."}


def _of_body(rest: str) -> bool:
    word = rest.split(" ")[0]
    return word == "body" or bool(STATUS.fullmatch(word))


def _after(word: str, parts: Parts) -> Parts:
    return {rest.removeprefix(word): key for rest, key in parts.items() if rest.startswith(word)}


def _list(values: Iterable[str]) -> str:
    return ", ".join(sorted(values))


def _a(kind: str) -> str:
    word = kind.replace("|", " or ")
    if word in ("any", "never", "nothing"):
        return "anything" if word == "any" else "nothing"
    return f"{'an' if word[0].lower() in 'aeio' else 'a'} {word}"
