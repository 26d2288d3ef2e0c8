"""The house rules that make the spec say otherwise than the provider, as data: which differences each of them excuses."""

from __future__ import annotations

from typing import NamedTuple

from .differences import BOTH, OURS, THEIRS, Difference
from .tree import RECEIVED, SENT


class Rule(NamedTuple):
    """A house rule that makes the spec differ; a number is that of specs/README.md."""

    number: int
    sides: tuple[str, ...]
    aspects: tuple[str, ...]
    have: tuple[str, ...]
    words: str
    values: tuple[str, ...] = ()

    def excuses(self, difference: Difference) -> bool:
        return (
            difference.side in self.sides
            and difference.aspect in self.aspects
            and difference.have in self.have
            and (not self.values or difference.value in self.values)
        )


RULES = (
    Rule(3, (RECEIVED,), ("value", "values"), (OURS,), "reading keeps every other value"),
    Rule(3, (RECEIVED,), ("open",), (OURS, THEIRS), "reading keeps every other value"),
    Rule(5, (RECEIVED,), ("required",), (THEIRS,), "an answer requires only what is known to be always there"),
    Rule(5, (RECEIVED,), ("null",), (OURS,), "what is not known may be null"),
    Rule(5, (RECEIVED,), ("null of an optional field",), (THEIRS,), "what is missing and what is null both read as None"),
    Rule(5, (SENT, RECEIVED), ("field that is null",), (THEIRS,), "what can only be null need not be sent, and reads as None"),
    Rule(11, (SENT,), ("limit of a path",), (OURS,), "no address can say an empty id", ("1",)),
    Rule(6, (SENT,), ("limit",), (THEIRS,), "whole numbers say their size", ("9007199254740991", "-9007199254740991")),
    Rule(6, (SENT, RECEIVED), ("whole number",), (OURS,), "whole numbers are integers"),
    Rule(6, (SENT, RECEIVED), ("format",), (OURS, BOTH), "whole numbers say their size", ('"int64"', '"int32"')),
    Rule(8, (RECEIVED,), ("failing status",), (OURS,), "every operation declares the errors that are known"),
    Rule(8, (RECEIVED,), ("failing content", "failing header"), (OURS,), "every error has a body"),
    Rule(11, (RECEIVED,), ("limit", "default", "format"), (THEIRS,), "limits are stated for what is sent"),
)


def rule_of(difference: Difference) -> Rule | None:
    """Return the house rule that a difference follows from."""
    return next((rule for rule in RULES if rule.excuses(difference)), None)
