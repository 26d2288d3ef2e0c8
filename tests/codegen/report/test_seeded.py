"""Every seeded change of a surface is told, once, in its rank, and nothing else is."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from codegen import document
from codegen.facts import Fact, Facts
from codegen.report.changes import Change, compare
from codegen.report.renames import CALLED, kind

from .seeded import KINDS, Seeds, Told, owner, seeded

SEEDS = 100
MOST = 30
OTHER = Fact("", "")
# Creem's surface has every kind of fact; the larger ones take long.
LONG = [name if name == "creem" else pytest.param(name, marks=pytest.mark.soak) for name in document.providers()]


def surface(provider: str) -> Facts:
    return Facts.parse((document.ROOT / f"generated/{provider}/surface.facts").read_text("utf-8"))


@pytest.mark.parametrize("provider", LONG)
def test_each_change_is_told_and_nothing_else(provider: str, capsys: pytest.CaptureFixture[str]) -> None:
    whole, random = surface(provider), Random(provider)
    known = [name for name in KINDS if seeded(name, Seeds(whole, random))]
    seen = Counter[str]()
    while waiting := [name for name in known if seen[name] < SEEDS]:
        before = part_of(whole, random)
        seeds = Seeds(before, random)
        random.shuffle(waiting)
        expected = {name: told for name in waiting if (told := seeded(name, seeds))}
        check(compare(before, with_noise(seeds.result(), random)), expected)
        seen.update(expected.keys())
    with capsys.disabled():
        print(f"\n{provider}: {seen.total()} changes of {len(seen)} kinds, all told in their ranks, nothing else")
    assert len(seen) >= 30
    assert set(seen.values()) == {SEEDS}


def part_of(facts: Facts, random: Random) -> Facts:
    """Take a part of a surface, another one each time: some classes and methods, with all that belongs to them."""
    owners = dict.fromkeys(owner(fact.key) for fact in facts)
    methods = [one for one in owners if facts.typed.get(one, OTHER).type in CALLED]
    others = [one for one in owners if one not in methods]
    taken = {one for found in (methods, others) for one in random.sample(found, min(MOST, len(found)))}
    taken |= {one for one in owners if "environment" in one or facts.typed.get(one, OTHER).type == "client"}
    return Facts(facts.heading, tuple(fact for fact in facts if owner(fact.key) in taken))


def check(found: list[Change], expected: dict[str, Told]) -> None:
    told = Counter((change.rank, change.subject) for change in found)
    assert told == Counter((rank, subject) for rank, subject, _ in expected.values()), expected
    words = {(change.rank, change.subject): change.text for change in found}
    for name, (rank, subject, part) in expected.items():
        assert part in words[rank, subject], name


def with_noise(facts: list[Fact], random: Random) -> Facts:
    """Change what is not told: where a line is from, and on which side an enum is, which follows from where it is used."""
    noisy = []
    for fact in facts:
        if "side" in fact.limits and random.random() < 0.3:
            fact = replace(fact, limits={**fact.limits, "side": '"sent"'})
        noisy.append(replace(fact, source="somewhere") if random.random() < 0.1 else fact)
    random.shuffle(noisy)
    return Facts.of(noisy, ["noise 1.2.3"])


@pytest.mark.parametrize("place", sorted(path.relative_to(document.ROOT) for path in document.ROOT.glob("*/*/surface.facts")))
def test_a_surface_against_itself_is_silence(place: str) -> None:
    facts = Facts.parse((document.ROOT / place).read_text("utf-8"))
    assert compare(facts, facts) == []
    assert compare(Facts.of([]), Facts.of([])) == []


@pytest.mark.parametrize("provider", LONG)
def test_what_the_comparison_does_not_know_is_breaking(provider: str) -> None:
    whole, random = surface(provider), Random(provider)
    for word in ("operation", "argument", "field", "record", "OpenEnum", "resource", "bulk"):
        facts = [fact for fact in whole.typed.values() if kind(whole, fact.key) == word and fact.type != "Any"]
        for fact in random.sample(facts, min(20, len(facts))):
            other = replace(fact, limits={**fact.limits, "unheard-of": '"x"'})
            new = Facts(whole.heading, tuple(other if one is fact else one for one in whole))
            (change,) = compare(whole, new)
            assert (change.rank, change.words) == ("breaking", ": unheard-of is x now, before nothing")
