"""Whatever our spec says otherwise than the facts is seen, wherever it stands, and nothing that agrees is told."""

from __future__ import annotations

from collections import Counter
from functools import cache
from random import Random

import pytest
from spec_mutations import HIDING, Mutation, Mutations, Told

from codegen import document
from codegen.facts import Facts
from codegen.upstream import files, later
from codegen.upstream.comparing import compare
from codegen.upstream.differences import Difference
from codegen.upstream.judging import Excuse, judge
from codegen.upstream.lacking import ours
from codegen.upstream.tree import is_within

EACH = 100


@cache
def spec(provider: str) -> document.Spec:
    return document.parts(provider)


@cache
def facts(provider: str) -> Facts:
    return ours(spec(provider))


@pytest.mark.parametrize("provider", document.providers())
def test_a_spec_does_not_differ_from_itself(provider: str) -> None:
    found = compare(facts(provider), facts(provider))
    assert found.reached == {}
    assert len(found.pairs) > 400


def batches(mutations: list[Mutation]) -> list[list[Mutation]]:
    """Pack mutations together that do not touch the same place, nor one that is around the other's.

    Kinds that take away what leads to other places are each by themselves.
    """
    found: list[tuple[str, list[Mutation], set[str]]] = []
    for mutation in mutations:
        hides = mutation.kind if mutation.kind in HIDING else ""
        for kind, batch, keys in found:
            if kind == hides and not any(_together(mutation.touched, key, apart=bool(hides)) for key in keys):
                batch.append(mutation)
                keys.add(mutation.touched)
                break
        else:
            found.append((hides, [mutation], {mutation.touched}))
    return [batch for _, batch, _ in found]


def _together(key: str, other: str, *, apart: bool) -> bool:
    """Tell whether two mutations would be about the same place; those that must be apart also where one is around the other's."""
    return key == other or (apart and (is_within(key, other) or is_within(other, key)))


@cache
def known(provider: str) -> Facts:
    return files.known(provider)


def differing(provider: str, mutations: list[Mutation]) -> dict[Difference, Excuse | None]:
    told = Told(dict(facts(provider).typed), dict(facts(provider).values))
    for mutation in mutations:
        mutation.make(told)
    return judge(known(provider), told.facts(), spec(provider).document, later.read(provider)).excuses


@pytest.mark.parametrize("provider", ["creem", pytest.param("flowglad", marks=pytest.mark.soak)])
def test_every_mutation_of_a_spec_is_seen(provider: str, capsys: pytest.CaptureFixture[str]) -> None:
    all_kinds = Mutations(known(provider), facts(provider), Random(13))
    before = differing(provider, [])
    mutations = [*all_kinds.draw(EACH)]
    told: dict[str, list[Excuse | None]] = {}
    left = list({one.name: one for one in mutations}.values())
    while left:
        missed: list[Mutation] = []
        for batch in batches(left):
            places: dict[str, dict[Difference, Excuse | None]] = {}
            for one, excuse in differing(provider, batch).items():
                for at in {one.ours, one.parent} if one not in before else ():
                    places.setdefault(at, {})[one] = excuse
            for mutation in batch:
                new = [excuse for one, excuse in places.get(mutation.at, {}).items() if mutation.is_told(one)]
                if new:
                    told[mutation.name] = new
                else:
                    missed.append(mutation)
        # What another mutation took away is tried again without it.
        if len(missed) == len(left):
            break
        left = missed
    seen = Counter(one.kind for one in mutations if one.name in told)
    in_errors = sum(one.in_error for one in mutations if one.name in told)
    excuses = [excuse for found in told.values() for excuse in found]
    excused = Counter("open" if excuse is None else type(excuse).__name__.lower() for excuse in excuses)
    with capsys.disabled():
        print(f"\n{provider}: {seen.total()} of {len(mutations)} mutations of {len(seen)} kinds seen, {in_errors} in errors")
        print(f"{provider}: of their differences {dict(excused)}")
    assert [f"{one.kind}: {one.key}" for one in left] == []
    assert seen == dict.fromkeys(all_kinds.found, EACH)
    assert len(seen) >= 15
    assert in_errors >= EACH
