"""Facts written by hand, laid over those that are published.

What is written by hand adds to what is published, and wins over it. Each of its lines ends in ` # source`.

    Customer.external_id? string maxLength=255 # vendor client 1.13.0   a type replaces that of its key, and all values
    Status = "past_due" # vendor client 1.13.0                          a value alone is one more value
    GET /v1/products gone # vendor client 1.13.0                        the key, and all that stands below it, is no more

A type that replaces another takes along what cannot stand below it: an object that became a record loses its members.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from codegen.facts import EVENT, Fact, Facts, is_operation

from .folding import TYPES
from .tree import Tree, cut, is_within

GONE = "gone"

_WORDS = frozenset({"union", "any", "never", "nothing", "null"})


def overlaid(facts: Facts, more: Facts) -> Facts:
    """Return the facts with those of the other over them, without records that nothing uses any more."""
    gone = tuple(fact.key for fact in more if fact.type == GONE)
    typed = {fact.key: fact for fact in more if fact.type and fact.type != GONE}
    kept = [
        fact
        for fact in facts
        if fact.key not in typed and _fits(fact.key, typed) and not any(is_within(fact.key, key) for key in gone)
    ]
    whole = Facts.of([*[fact for fact in more if fact.type != GONE], *kept], facts.heading or more.heading)
    tree = Tree(whole)
    used = {name for name, _ in tree.reach} | {fact.group for fact in more}
    return Facts(whole.heading, tuple(fact for fact in whole if fact.group not in tree.records or fact.group in used))


def problems(more: Facts, whole: Facts) -> Iterator[tuple[Fact, str]]:
    """Yield what is wrong with facts that are written by hand, each with its fact."""
    tree = Tree(whole)
    used = {name for name, _ in tree.reach}
    for fact in more:
        if not fact.source:
            yield fact, f"{fact.line} does not say where it is from: add ` # source`"
        if fact.type == GONE:
            continue
        if fact.value:
            if fact.key not in tree.typed:
                yield fact, f"{fact.key} has a value and no type; say its type in a line of its own"
            continue
        if not is_operation(fact.key) or fact.key.count(" ") > 1:
            yield from ((fact, words) for words in _about_type(fact.type, tree))
        elif fact.type not in ("operation", "deprecated"):
            yield fact, f"{fact.key} is an operation: its type is `operation` or `deprecated`"
        parent, step = cut(fact.key)
        if not step and (is_operation(fact.key) or fact.key.startswith(f"{EVENT} ")):
            parent = fact.group
        if parent != fact.key and parent not in tree.typed and parent.removesuffix(" body") not in tree.typed:
            yield fact, f"there is no {parent}, to which {fact.key} belongs"
        if fact.group in tree.records and fact.group not in used and fact.key == fact.group:
            yield fact, f"nothing uses the record {fact.key}"


def _about_type(said: str, tree: Tree) -> Iterator[str]:
    kinds = said.split("|")
    if len(kinds) > 1 and {*kinds} <= TYPES and kinds != sorted({*kinds}):
        yield f"{said} must be written as {'|'.join(sorted({*kinds}))}"
    for word in kinds:
        if len(kinds) > 1 and word in tree.records | _WORDS:
            yield f"{word} cannot stand beside another type: write `union`, and a line for each variant (`|{word}`)"
        elif word not in TYPES | _WORDS | tree.records:
            near = get_close_matches(word, [*tree.records, *TYPES], 1)
            yield f"there is no type and no record {word}" + (f"; did you mean {near[0]}?" if near else "")


def _fits(key: str, typed: dict[str, Fact]) -> bool:
    """Return whether a key can stand below the types that replace those of its parents."""
    parent, step = cut(key)
    while step:
        if parent in typed:
            needed = {".": "object", "{": "object", "[": "array", "|": "union"}[step[0]]
            if needed not in typed[parent].type.split("|"):
                return False
        parent, step = cut(parent)
    return True
