"""The facts kept for a provider: `upstream.facts`, written from its document, and `upstream.more.facts`, written by hand."""

from __future__ import annotations

import subprocess
from pathlib import Path

from codegen import document
from codegen.facts import Facts, FormError

from .by_hand import overlaid, problems

PUBLISHED = "upstream.facts"
MORE = "upstream.more.facts"


class FactsError(Exception):
    """A file of facts that cannot be used. The message begins with the file and the number of the line."""


def published(provider: str) -> Path:
    """Return where the facts of a provider's document are."""
    return document.SPECS / provider / PUBLISHED


def more(provider: str) -> Path:
    """Return where the facts that are written by hand are."""
    return document.SPECS / provider / MORE


def read(path: Path) -> Facts:
    """Read a file of facts.

    Raises:
        FactsError: It is not in form.
    """
    try:
        return Facts.parse(path.read_text("utf-8"))
    except FormError as error:
        raise FactsError(f"{shown(path)}:{error}") from None


def committed(path: Path) -> Facts | None:
    """Return the facts as they were last committed; where git does not know the file, as they are; None where there are none.

    Raises:
        FactsError: They are not in form.
    """
    try:
        where = f"HEAD:./{path.name}"
        done = subprocess.run(["git", "show", where], cwd=path.parent, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return read(path) if path.is_file() else None
    try:
        return Facts.parse(done.stdout.decode("utf-8"))
    except FormError as error:
        raise FactsError(f"{shown(path)}, as it was last committed:{error}") from None


def known(provider: str) -> Facts:
    """Return all that is known of a provider's API: what is published, and over it what is written by hand.

    Raises:
        FactsError: A file is not in form, or does not fit the other.
    """
    facts, by_hand = (read(path) if path.is_file() else None for path in (published(provider), more(provider)))
    facts = facts or Facts((), ())
    if by_hand is None:
        return facts
    whole = overlaid(facts, by_hand)
    if found := list(problems(by_hand, whole)):
        raise FactsError("\n".join(f"{place(more(provider), fact.line)}: {words}" for fact, words in found))
    return whole


def shown(path: Path) -> str:
    """Return how a file is called in what is told."""
    return path.relative_to(document.ROOT).as_posix() if path.is_relative_to(document.ROOT) else str(path)


def place(path: Path, line: str) -> str:
    """Return the file and the number of the line that says a fact, whatever its source."""
    lines = (written.split(" # ")[0] for written in path.read_text("utf-8").split("\n"))
    return f"{shown(path)}:{next(number for number, told in enumerate(lines, 1) if told == line)}"
