"""What is wrong with a spec: each finding with its place, and the error that carries them."""

from __future__ import annotations

import difflib
import traceback
from collections.abc import Iterable
from typing import NamedTuple

_ALIKE = 0.75
"""How alike two names are, of 1, if one may be meant by the other."""


class Finding(NamedTuple):
    """One thing that a person has to mend; `str()` gives the line that tells it."""

    file: str
    line: int
    words: str
    column: int = 0
    """Where in the line, for a text that is no YAML; 0 if the line says enough."""

    def __str__(self) -> str:
        place = [self.file, *(str(number) for number in (self.line, self.column) if number)]
        return f"{':'.join(place)}: {self.words}"


class SpecError(Exception):
    """A spec that cannot be used. The message has a line for every finding, in the order of the files."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = sorted(set(findings))
        super().__init__("\n".join(map(str, self.findings)))


def of_ours(place: str) -> str:
    """Return the words for the exception that is being handled, which no spec should be able to cause."""
    words = "the generator failed; this is a fault in codegen/, whatever the spec says. Nothing was written."
    return f"{traceback.format_exc()}\n{place}: {words}"


def perhaps(name: str, known: Iterable[str]) -> str:
    """Return the end of a sentence that names what was probably meant, or nothing."""
    names = list(known)
    near = difflib.get_close_matches(name, names, 1, _ALIKE) or [one for one in names if one.lower() == name.lower()]
    return f"; did you mean {near[0]}?" if near else ""
