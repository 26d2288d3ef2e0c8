"""The report: where our spec says otherwise than the provider, what it lacks, and what no longer excuses a difference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from codegen import document
from codegen.document import Spec
from codegen.facts import Fact, Facts
from codegen.places import Place
from codegen.views.webhooks import as_records

from . import bind, files, later
from .differences import BOTH, FURTHER, LACKING, THEIRS, WRONG, Difference
from .excuses import Rule
from .judging import Judgement, Stale, judge
from .published import facts_of
from .sites import Deviation, Sites
from .stubs import Stubs

_TITLES = {
    WRONG: "WRONG: the spec refuses what they take, or cannot read what they may answer",
    LACKING: "LACKING: they have it, the spec does not",
    FURTHER: "FURTHER: the spec has it, they do not say it",
}
_MENDING = "mend the spec, or quote the line in `facts:` of an `x-deviation` there"


class Report:
    """What there is to say of one provider's spec."""

    def __init__(self, provider: str) -> None:
        """Compare a provider's spec with what is known of its API.

        Raises:
            FactsError: A file of facts is not in form.
            SpecError: The parts of the spec cannot be joined.
        """
        self.provider = provider
        self.spec: Spec = document.written_out(provider)
        self.theirs = files.known(provider)
        self.later = later.read(provider)
        self.ours = ours(self.spec)
        self.judged: Judgement = judge(self.theirs, self.ours, self.spec.document, self.later)
        self.sites = Sites(self.spec.document)

    @property
    def code(self) -> int:
        """2 where something is wrong and nothing excuses it, 1 where something is to be done, 0 where nothing is."""
        if self.judged.open(WRONG):
            return 2
        return int(bool(self.judged.open(LACKING) or self.judged.open(FURTHER) or self.judged.stale))

    def todo(self) -> str:
        """Return what is to be done, and nothing if nothing is."""
        return "\n".join([*self._groups(stubs=False), *self._stale()])

    def text(self) -> str:
        """Return the whole report, with stubs to paste."""
        return "\n".join([*self._groups(stubs=True), *self._stale(), self.counts()])

    def write(self) -> Path:
        """Write the report to `build/upstream-<provider>.md`."""
        path = document.ROOT / "build" / f"upstream-{self.provider}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(
            f"# {self.provider}: the spec beside what is published\n\n```\n{self.text()}\n```\n", "utf-8", newline="\n"
        )
        return path

    def lacking(self) -> list[str]:
        """Return the facts that the spec lacks and that nothing excuses."""
        return list(dict.fromkeys(quote for one in self.judged.open(LACKING) for quote in one.quotes))

    def bind(self) -> list[str]:
        """Write the facts of existing deviations, take away those that are stale, and return the files that were changed."""
        changed = bind.write(self.spec, bind.bindings(self.judged, self.spec))
        stale = [(one.at, one.line) for one in self.judged.stale if one.at is not None]
        return sorted({*changed, *bind.take_away(document.parts(self.provider), stale)})

    def _place(self, one: Difference) -> Place:
        return self.spec.places.at(*self.sites.of(one.parent).stands)

    def _groups(self, *, stubs: bool) -> Iterator[str]:
        writer = Stubs(self.theirs, self.ours, self.spec.document, self.judged.found.pairs) if stubs else None
        for verdict, title in _TITLES.items():
            those = [(self._place(one), one) for one in self.judged.open(verdict)]
            if not those:
                continue
            yield f"{title} ({len(those)})" + ("" if verdict == LACKING else f"; {_MENDING}:")
            for place, one in sorted(those, key=lambda found: (found[0].file, found[0].line, found[1].ours)):
                yield f"  {place}  {self._told(one)}"
                if verdict != LACKING:
                    yield from (f"      | - {bind.quoted(line)}" for line in one.quotes)
                elif writer and (stub := writer.of(one)):
                    yield from (f"      | {line}" for line in stub.rstrip("\n").split("\n"))
            yield ""

    def _told(self, one: Difference) -> str:
        reached = len(self.judged.found.reached[one])
        where = [one.side]
        if one.theirs in self.theirs.typed and one.theirs != one.ours:
            where.append(f"theirs: {one.theirs}")
        if reached > 1:
            where.append(f"{reached} operations")
        name = one.ours if one.have == BOTH or one.ours == one.parent else one.parent or self.provider
        words = one.words
        if one.have == THEIRS and (fact := self.theirs.typed.get(one.theirs)) and one.name and not one.value:
            words += f", {fact.line[len(fact.key) :].lstrip('!?').strip()}"
        return f"{name}: {words}  [{'; '.join(where)}]"

    def _stale(self) -> Iterator[str]:
        if stale := self.judged.stale:
            yield f"STALE: quoted, and excuses nothing any more ({len(stale)})"
            yield from sorted(f"  {self._stale_place(one)}  {one.line}: {one.why}; take the line away" for one in stale)
            yield ""

    def _stale_place(self, one: Stale) -> str:
        if one.at is not None:
            return str(self.spec.places.at(*one.at))
        return files.place(later.path(self.provider), one.line)

    def counts(self) -> str:
        """Return how many differences there are, and what excuses them."""
        excuses = [excuse for excuse in self.judged.excuses.values() if excuse is not None]
        rules = Counter(excuse.number for excuse in excuses if isinstance(excuse, Rule))
        by_rule = ", ".join(f"{number}: {count}" for number, count in sorted(rules.items()))
        told = [
            f"{rules.total()} by house rules ({by_rule or 'none'})",
            f"{sum(isinstance(one, Deviation) for one in excuses)} by deviations that quote them",
            f"{sum(isinstance(one, Fact) for one in excuses)} wait in {later.LATER}",
            f"{len(self.judged.excuses) - len(excuses)} open",
        ]
        about = f"{self.judged.of_words} deviations quote no fact: they are about words"
        return f"{len(self.judged.excuses)} differences: {', '.join(told)}\n{about}"


def ours(spec: Spec) -> Facts:
    """Return what our spec says, as facts."""
    webhooks = as_records(spec.document.get("x-webhooks", {}))
    return facts_of({**spec.document, "webhooks": webhooks}, [f"{spec.provider}: our spec"])


def from_spec(provider: str) -> Facts:
    """Return a first version of the facts that are kept by hand: what our spec says, to be held against the provider's pages."""
    found = ours(document.written_out(provider))
    heading = [f"{provider}: by hand; where a page says otherwise, the line here is changed first, then the spec"]
    return Facts.of([replace(fact, source="our spec") for fact in found], heading)
