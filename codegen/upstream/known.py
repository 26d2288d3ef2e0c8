"""What is known of a provider's API: the facts of the published document, those that are kept by hand, and those that wait."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from codegen.document import ROOT, SPECS
from codegen.facts import Facts, FormError
from codegen.findings import Finding, SpecError

PUBLISHED = "upstream.facts"
MORE = "upstream.more.facts"
LATER = "later.txt"


class Known(NamedTuple):
    """The facts of one provider: those that hold, and those that the spec does not want yet."""

    facts: Facts
    later: Facts


def known(provider: str) -> Known:
    """Return what is known of a provider.

    Raises:
        SpecError: A file is not in the form of facts, or a line that is kept by hand says no source.
    """
    folder = SPECS / provider
    published = read(folder / PUBLISHED)
    return Known(together(published, read(folder / MORE, sources=True)), read(folder / LATER, sources=True))


def is_known(provider: str) -> bool:
    """Tell whether there are facts of a provider."""
    return any((SPECS / provider / name).exists() for name in (PUBLISHED, MORE))


def together(published: Facts, more: Facts) -> Facts:
    """Join facts that are published with those that are known beyond them; of one key, the type that is kept by hand counts."""
    by_hand = more.typed
    return Facts.of([fact for fact in published if fact.value or fact.key not in by_hand] + list(more), published.heading)


def read(path: Path, *, sources: bool = False) -> Facts:
    """Read a file of facts; one that is not there has none.

    Raises:
        SpecError: It is not in the form of facts, or a line has no source and should have one.
    """
    if not path.exists():
        return Facts((), ())
    place = path.relative_to(ROOT).as_posix()
    text = path.read_text("utf-8")
    try:
        found = Facts.parse(text)
    except FormError as error:
        raise SpecError([Finding(place, error.line, error.words)]) from None
    if sources and (bare := [fact.line for fact in found if not fact.source]):
        lines = text.split("\n")
        raise SpecError(Finding(place, lines.index(line) + 1, f"{line} says no source; write it behind ` # `") for line in bare)
    return found
