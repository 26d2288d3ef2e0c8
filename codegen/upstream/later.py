"""`later.txt` of a provider: facts that are known and that the spec does not want yet, each with the reason behind ` # `."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from codegen import document
from codegen.facts import Facts, parse_line

from . import files
from .files import FactsError

LATER = "later.txt"
HEADING = ("Facts that are known and that the spec does not want yet, each with the reason.",)


def path(provider: str) -> Path:
    """Return where the facts are that wait."""
    return document.SPECS / provider / LATER


def read(provider: str) -> Facts:
    """Return the facts that wait; none, if there is no such file.

    Raises:
        FactsError: It is not in form, or a line has no reason.
    """
    place = path(provider)
    if not place.is_file():
        return Facts(HEADING, ())
    found = files.read(place)
    if bare := next((fact for fact in found if not fact.source), None):
        raise FactsError(f"{files.place(place, bare.line)}: {bare.line} says no reason; write it behind ` # `")
    return found


def add(provider: str, lines: Iterable[str], why: str) -> None:
    """Write further facts to the file, all for one reason."""
    old = read(provider)
    new = [replace(parse_line(line), source=why) for line in lines if line not in old.lines]
    path(provider).write_text(Facts.of([*old, *new], old.heading).text(), "utf-8", newline="\n")
