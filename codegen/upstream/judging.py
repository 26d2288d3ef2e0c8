"""Every difference with what excuses it, and the excuses that no longer do.

A house rule comes first, then a deviation, then a line of `later.txt`. A deviation excuses what it quotes, in the record or
operation where it stands, and only while the lines stand in the facts word for word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from codegen.document import Json
from codegen.facts import METHODS, Fact, Facts, is_operation, parse_line

from .comparing import compare
from .differences import LACKING, Difference, Found
from .excuses import Rule, rule_of
from .sites import Deviation, Sites, Steps, all_deviations

_OPERATION = re.compile(rf"(no )?(?:{'|'.join(METHODS)}) /\S+ ")

Excuse = Rule | Deviation | Fact


class Stale(NamedTuple):
    """A line that excuses nothing any more: of the deviation at some steps, or of `later.txt`, and why."""

    at: Steps | None
    line: str
    why: str


@dataclass
class Judgement:
    """What came of a comparison."""

    found: Found
    excuses: dict[Difference, Excuse | None]
    stale: list[Stale]
    of_words: int
    """Deviations that quote no fact."""

    def open(self, verdict: str) -> list[Difference]:
        """Return the differences of one verdict that nothing excuses."""
        return [one for one, excuse in self.excuses.items() if excuse is None and one.verdict == verdict]


def judge(theirs: Facts, ours: Facts, document: Json, later: Facts) -> Judgement:
    """Compare, and find what excuses each difference: a rule, else a deviation, else a line of `later.txt`."""
    found = compare(theirs, ours)
    sites = Sites(document)
    excuses: dict[Difference, Excuse | None] = {}
    quoted: set[tuple[int, str]] = set()
    waiting: set[str] = set()
    # One that stands at several places by an alias is told at the first.
    written: dict[int, Deviation] = {}
    for deviation in all_deviations(document):
        written.setdefault(id(deviation.said), deviation)
    lines = {line for deviation in written.values() for line in deviation.facts}
    for difference in found.reached:
        deviations = (
            standing(sites, difference) if any(form in lines for quote in difference.quotes for form in forms(quote)) else []
        )
        matching = {quote: [one for one in deviations if quotes(one, quote)] for quote in difference.quotes}
        for quote, those in matching.items():
            quoted |= {(id(one.said), line) for one in those for line in one.facts if line in forms(quote)}
        excuse: Excuse | None = rule_of(difference)
        if excuse is None and all(matching.values()):
            excuse = matching[difference.quotes[0]][0]
        if difference.verdict == LACKING and all(quote in later.lines for quote in difference.quotes):
            waiting |= set(difference.quotes)
            excuse = later.lines[difference.quotes[0]] if excuse is None else excuse
        excuses[difference] = excuse
    stale = [
        Stale(deviation.at, line, _why(theirs, line))
        for deviation in written.values()
        for line in deviation.facts
        if (id(deviation.said), line) not in quoted
    ]
    stale += [Stale(None, fact.line, _why(theirs, fact.line)) for fact in later if fact.line not in waiting]
    return Judgement(found, excuses, stale, of_words=sum(not deviation.facts for deviation in written.values()))


def standing(sites: Sites, difference: Difference) -> list[Deviation]:
    """Return the deviations that stand where a difference is, or above it, the nearest first."""
    keys = [difference.ours, difference.parent]
    if is_operation(difference.theirs):
        # They say it in the operation, we in a record that other operations may have too.
        keys.append(" ".join(difference.theirs.split(" ", 2)[:2]))
    found = [one for key in dict.fromkeys(keys) for one in sites.of(key).deviations]
    return list({id(one.said): one for one in found}.values())


def quotes(deviation: Deviation, quote: str) -> bool:
    """Return whether a deviation quotes a line, by itself or as one that stands at all operations (`* 401 text/plain string`)."""
    return any(form in deviation.facts for form in forms(quote))


def forms(quote: str) -> tuple[str, ...]:
    """Return the ways to quote a line."""
    general = _OPERATION.sub(lambda match: f"{match[1] or ''}* ", quote)
    return (quote,) if general == quote else (quote, general)


def _why(theirs: Facts, line: str) -> str:
    """Return why a quoted line excuses nothing."""
    if line.startswith("no "):
        key = line[3:]
        there = [fact.line for fact in theirs if key in (fact.key, fact.line)]
        return f"it is published now: {there[0]}" if there else "the spec does not have it, or says it elsewhere"
    if line.startswith("* "):
        there = [fact for fact in theirs if forms(fact.line)[-1] == line]
        return "the spec does not differ there" if there else "no operation says it any more"
    if line in theirs.lines:
        return "the spec does not differ there"
    fact = parse_line(line)
    now = theirs.typed.get(fact.key) if not fact.value else None
    return f"it is {now.line} now" if now else "it is not published any more"
