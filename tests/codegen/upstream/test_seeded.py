"""Changes put into a provider's document are all found, ranked as a user of the client feels them, and nothing else is told.

The documents are rebuilt from the facts that are committed; `damaged.py` has the changes.
"""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from functools import cache
from random import Random

import pytest
from damaged import KINDS, SITES, Document, Expected, Json, OnSites, Site, pick
from rebuilt import rebuild, references, rewritten

from codegen.facts import Facts
from codegen.upstream import files
from codegen.upstream.changes import Change, compare, report
from codegen.upstream.published import facts_of
from codegen.upstream.tree import Tree

A_KIND = 100
PROVIDERS = ("creem", "flowglad")
ROUNDS = 12
FIELDS = ["a_new_field", "a_new_field_that_must_be_given", "a_field_has_another_name", "an_event"]
OPERATIONS = [
    "an_operation_is_deprecated",
    "a parameter is gone",
    "a parameter must be given",
    "a parameter is an integer",
    "a_new_parameter",
    "another_status_of_success",
    "statuses_of_failure",
    "a_body_of_failure",
    "another_media_type",
]
RARE = {"a looser limit", "a_member_becomes_a_record"}


@cache
def committed(provider: str) -> Facts:
    return files.read(files.published(provider))


@cache
def pristine(provider: str) -> bytes:
    return pickle.dumps(rebuilt(provider))


@cache
def published(provider: str) -> Facts:
    return facts_of(rebuilt(provider))


@cache
def reached(provider: str) -> Mapping[tuple[str, str], set[str]]:
    """Return the operations that send, and that receive, each record."""
    document = rebuilt(provider)
    direct = {name: {*references(schema)} for name, schema in document["components"]["schemas"].items()}
    found: dict[tuple[str, str], set[str]] = {}
    for key, operation in Document(document, {}).operations():
        sent = [operation.get("parameters", []), operation.get("requestBody", {})]
        for side, nodes in (("sent", sent), ("received", operation["responses"])):
            seen: set[str] = set()
            left = list(references(nodes))
            while left:
                name = left.pop()
                if name not in seen:
                    seen.add(name)
                    left += direct[name]
                    found.setdefault((name, side), set()).add(key)
    return found


@cache
def rebuilt(provider: str) -> Json:
    return rebuild(committed(provider))


def test_what_is_committed_is_in_form_and_fits() -> None:
    counts = {}
    for provider in PROVIDERS:
        known = files.known(provider)
        counts[provider] = len(known.operations), len(Tree(known).events)
        assert known.text() == Facts.parse(known.text()).text()
    assert counts == {"creem": (80, 17), "flowglad": (82, 9)}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_noise_is_silent(provider: str) -> None:
    assert facts_of(rebuilt(provider)).facts == committed(provider).facts
    for seed in range(3):
        found = facts_of(rewritten(rebuilt(provider), Random(seed)), committed(provider).heading[:1])
        assert found.facts == committed(provider).facts
        assert report(compare(committed(provider), found)).startswith(("nothing changed", "unclear (1)\n  PreviewAdjust"))


def checked(provider: str, document: Document, expected: Expected, chance: Random, *, noise: bool, name: str) -> list[Change]:
    """Compare a document with what it was; return the changes, if they are those that are expected."""
    after = facts_of(rewritten(document.content, chance) if noise else document.content)
    changes = compare(published(provider), after)
    told = [(change.rank, change.key) for change in changes]
    wrong = {*told} ^ expected
    assert not wrong, f"{name}: {sorted(wrong)[:6]}\n{report(changes)[:2000]}"
    assert len(told) == len(expected), f"{name}: told twice"
    return changes


def on_sites(provider: str, *, noise: bool) -> dict[str, int]:
    """Change members of objects in all ways at once, until each way was met often enough; count."""
    counts = dict.fromkeys(SITES, 0)
    for seed in range(2 * ROUNDS):
        if min(count for name, count in counts.items() if name not in RARE) >= A_KIND:
            break
        chance = Random(f"sites {seed} {noise}")
        document = Document(pickle.loads(pristine(provider)), reached(provider))
        left = {site.key: site for site in (*document.sites, *document.enums)}
        chosen: list[tuple[Site, OnSites]] = []
        for name, way in sorted(SITES.items(), key=lambda _: chance.random()):
            if counts[name] < A_KIND:
                some = pick(chance, [site for site in left.values() if way.fits(site)], A_KIND - counts[name])
                counts[name] += len(some)
                chosen += [(left.pop(site.key), way) for site in some]
        expected = {(way.rank(site), site.key) for site, way in chosen}
        sizes = {site.key: site.operations for site, _ in chosen}
        for site, way in chosen:
            way.change(site)
        changes = checked(provider, document, expected, chance, noise=noise, name="sites")
        assert {change.key: change.operations for change in changes} == sizes
    return counts


def on_documents(provider: str, *, noise: bool) -> dict[str, int]:
    """Change documents in the other ways, until each was met often enough; those that do not meet go together. Count."""
    counts = dict.fromkeys(KINDS, 0)
    alone = [[name] for name in KINDS if name not in FIELDS + OPERATIONS]
    for names in [*alone, FIELDS, OPERATIONS]:
        for seed in range(2 if names[0] in RARE else ROUNDS):
            if min(counts[name] for name in names) < A_KIND:
                chance = Random(f"{names} {seed} {noise}")
                document = Document(pickle.loads(pristine(provider)), reached(provider))
                expected: Expected = set()
                for name in names:
                    found = KINDS[name](document, chance, A_KIND - counts[name]) if counts[name] < A_KIND else set()
                    counts[name] += len(found)
                    expected |= found
                checked(provider, document, expected, chance, noise=noise, name=str(names))
    return counts


@pytest.mark.parametrize("noise", [False, True], ids=["plain", "noise"])
@pytest.mark.parametrize("provider", ["creem", pytest.param("flowglad", marks=pytest.mark.soak)])
def test_what_is_changed_is_told_and_nothing_else(provider: str, noise: bool, capsys: pytest.CaptureFixture[str]) -> None:
    counts = on_sites(provider, noise=noise) | (on_documents(provider, noise=True) if noise else {})
    with capsys.disabled():
        print(
            f"\n{provider}{' with noise' * noise}: {sum(counts.values())} changes of {len(counts)} kinds,"
            " all found and ranked, nothing else told"
        )
        print("  " + ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in counts.items()))
    assert {name for name, count in counts.items() if count < A_KIND} <= RARE
    assert len(counts) - len(RARE) >= 15
