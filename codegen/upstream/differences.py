"""What a provider says (theirs) and our spec (ours) do not say alike: one difference, and all that were found."""

from __future__ import annotations

from dataclasses import dataclass, field

WRONG, LACKING, FURTHER = "WRONG", "LACKING", "FURTHER"
"""We refuse what they take, or cannot read what they may answer; they have it and the spec does not; the spec goes further."""

THEIRS, OURS, BOTH = "theirs", "ours", "both"
"""Who has what a difference is about; both, if they say different things of it."""


@dataclass(frozen=True)
class Difference:
    """One thing that both sides do not say alike."""

    side: str
    aspect: str
    have: str
    verdict: str
    quotes: tuple[str, ...]
    """Lines of upstream facts, or `no KEY`: what an excuse has to quote."""
    theirs: str
    """Their key, as far as they have one."""
    ours: str
    """Our key, or the one that it would have."""
    parent: str
    """Our key that is to be edited."""
    words: str
    name: str = ""
    """Of a limit: its name. Of what one side has alone: how it is called."""
    value: str = ""


@dataclass
class Found:
    """The differences, each with the operations that it reaches."""

    reached: dict[Difference, set[str]] = field(default_factory=dict[Difference, set[str]])
    pairs: set[tuple[str, str, str]] = field(default_factory=set[tuple[str, str, str]])
    """Their key, ours and the side of each place that both have."""
