"""Which distributions are released together, and to which versions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from packaging.specifiers import SpecifierSet

from codegen.distributions import Distribution, distributions
from codegen.report.reporting import raised

STEPS = ("patch", "minor", "major")
ASKED_FOR = "asked for"


class Refused(Exception):
    """Why nothing is released, a sentence a line."""

    def __init__(self, *sentences: str) -> None:
        super().__init__("\n".join(sentences))


class Proposal(NamedTuple):
    """What the report says of a distribution."""

    step: str
    """`patch`, `minor` or `major`; empty if nothing has changed."""
    released: bool = True
    """Whether there was a release before."""


class Move(NamedTuple):
    """A distribution that is released."""

    distribution: Distribution
    before: str
    after: str
    why: str

    @property
    def tag(self) -> str:
        """What the commit is tagged with."""
        return f"{self.distribution.name}-{self.after}"

    @property
    def is_asked_for(self) -> bool:
        """Return whether a person named it, so that nothing else drags it along."""
        return self.why == ASKED_FOR

    @property
    def is_first(self) -> bool:
        """Return whether it takes no step, as nothing was released before."""
        return self.before == self.after

    @property
    def versions(self) -> str:
        """The step, for people."""
        return f"{self.after}, its first release" if self.is_first else f"{self.before} -> {self.after}"


def plan(root: Path, asked: Mapping[str, str], proposals: Mapping[str, Proposal], because: str = "") -> list[Move]:
    """List what is released, each after what it needs: what is asked for (a step by the name of each), and what that drags along.

    Raises:
        Refused: A step is not the one that the report proposes, or something would stand on what is not released, and nobody
            said why that is right (`because`).
    """
    known = distributions(root)
    versions = {one.name: one.version(root) for one in known}
    refused: list[str] = []
    moves: dict[str, Move] = {}
    for one in known:
        if one.name in asked:
            step, doubt = _step(one, versions[one.name], asked[one.name], proposals[one.name])
            moves[one.name] = _move(one, versions[one.name], step, ASKED_FOR)
            refused += [doubt] if doubt and not (because and step in STEPS) else []
    for one in _dragged(root, known, moves, proposals):
        shut_out = [f"its range {name}{range_} shuts {moves[name].after} out" for name, range_ in _shut_out(root, one, moves)]
        step = proposals[one.name].step or "patch"
        moves[one.name] = _move(one, versions[one.name], step, " and ".join(shut_out))
    if not because:
        refused += _unreleased(root, asked, moves, proposals)
    if refused:
        raise Refused(*refused)
    return [moves[one.name] for one in known if one.name in moves]


def _step(one: Distribution, version: str, asked: str, proposal: Proposal) -> tuple[str, str]:
    """Return the step that is taken (empty for a first release), and what speaks against it."""
    if not proposal.released:
        doubt = f"{one.name} has no release yet: the first one is {version}, as its files say, and takes no step"
        return "", doubt if asked else ""
    if not proposal.step and not asked:
        return "", f"nothing has changed in {one.name} since {version}, so there is nothing to release"
    if not asked or asked == proposal.step:
        return proposal.step, ""
    proposed = f"a {proposal.step} release" if proposal.step else "none, as nothing has changed"
    return asked, f'the report proposes {proposed} of {one.name}, not {asked}; if {asked} is right, say why with --because "…"'


def _move(one: Distribution, version: str, step: str, why: str) -> Move:
    return Move(one, version, raised(version, step), why)


def _dragged(
    root: Path, known: Iterable[Distribution], moves: Mapping[str, Move], proposals: Mapping[str, Proposal]
) -> Iterator[Distribution]:
    """Yield what must be released too; `known` is in the order of what needs what, so one walk finds all."""
    for one in known:
        if one.name not in moves and proposals[one.name].released and _shut_out(root, one, moves):
            yield one


def _shut_out(root: Path, one: Distribution, moves: Mapping[str, Move]) -> list[tuple[str, str]]:
    """Name the ranges of a distribution that do not take the new version of another one."""
    return [
        (name, range_)
        for name, range_ in one.ranges(root).items()
        if name in moves and not SpecifierSet(range_).contains(moves[name].after)
    ]


def _unreleased(root: Path, asked: Iterable[str], moves: Mapping[str, Move], proposals: Mapping[str, Proposal]) -> list[str]:
    """Return what is not released, though something that is released depends on it and was tested with it as it is now."""
    above: dict[str, list[str]] = {}
    for move in moves.values():
        for name in move.distribution.ranges(root):
            if name not in moves and (proposals[name].step or not proposals[name].released):
                above.setdefault(name, []).append(move.distribution.name)
    if not above:
        return []
    short = [one.short for one in distributions(root) if one.name in above or one.name in asked]
    return [
        *(f"{', '.join(names)} would stand on changes of {name} that are not released" for name, names in above.items()),
        f"release them too: nox -s release -- {' '.join(short)}",
    ]
