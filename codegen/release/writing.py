"""What a release writes into the tree: versions, ranges, changelogs, and the surfaces that the next release is compared with."""

from __future__ import annotations

import datetime
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from packaging.specifiers import SpecifierSet

from codegen.distributions import Distribution, ceiling, distributions
from codegen.spec_rules.blanks import BLANK

from .plan import Move, Refused

UNRELEASED = re.compile(r"^## Unreleased\n(?P<entries>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def write(root: Path, moves: Sequence[Move], today: datetime.date) -> None:
    """Write all that a release changes, derived files included.

    Raises:
        Refused: Something derived could not be written.
    """
    for move in moves:
        move.distribution.set_version(root, move.after)
    _write_ranges(root, moves)
    for move in moves:
        _write_changelog(root, move, moves, today)
    _generate(root, moves)
    (root / "releases").mkdir(exist_ok=True)
    for move in moves:
        shutil.copyfile(root / move.distribution.surface, root / move.distribution.baseline)


def entries(root: Path, one: Distribution) -> str:
    """Return what the changelog will say of the next version: what was written by hand, and what was made of the report."""
    text = (root / one.home / "CHANGELOG.md").read_text("utf-8")
    found = UNRELEASED.search(text)
    fragment = root / one.fragment
    parts = [found["entries"].strip() if found else "", fragment.read_text("utf-8").strip() if fragment.exists() else ""]
    return "\n\n".join(part for part in parts if part)


def unfinished(root: Path, moves: Iterable[Move]) -> list[str]:
    """Return which changelogs are not ready: a blank is left in one, or one that was asked for is empty."""
    found: list[str] = []
    for move in moves:
        one = move.distribution
        text = entries(root, one)
        if BLANK in text:
            found.append(f"the changelog of {one.name} still has a {BLANK}, which stands for words that a person has to write")
        if not text and move.is_asked_for and not move.is_first:
            found.append(
                f"{one.home}/CHANGELOG.md says nothing of what is released: nox -s report -- {one.short} --fragment writes "
                f"{one.fragment}, and a person edits it"
            )
    return found


def _write_ranges(root: Path, moves: Sequence[Move]) -> None:
    """Write the requirements: what is released requires what it was tested with, the rest ranges that hold the new versions."""
    versions = {one.name: one.version(root) for one in distributions(root)}
    moved = {move.distribution.name for move in moves}
    for one in distributions(root):
        if not one.is_client:
            for name, range_ in one.ranges(root).items():
                if one.name in moved or not SpecifierSet(range_).contains(versions[name]):
                    one.set_range(root, name, versions[name])


def _write_changelog(root: Path, move: Move, moves: Sequence[Move], today: datetime.date) -> None:
    one, path = move.distribution, root / move.distribution.home / "CHANGELOG.md"
    told = entries(root, one)
    if not told and not move.is_first:
        below = one.ranges(root)
        told = "\n".join(
            f"* Takes {other.distribution.name} {other.after} to before {ceiling(other.after)}."
            for other in moves
            if other.distribution.name in below and not other.is_first
        )
    heading = f"## {move.after} ({today.isoformat()})\n\n"
    text = UNRELEASED.sub("", path.read_text("utf-8"), count=1)
    first = re.search(r"^## ", text, re.MULTILINE)
    at = first.start() if first else len(text)
    # A first version may have been described already, under its own heading.
    described = re.compile(rf"^## {re.escape(move.after)}\n\n?", re.MULTILINE)
    if described.search(text):
        text = described.sub(lambda _: heading + (f"{told}\n\n" if told else ""), text, count=1)
    else:
        text = f"{text[:at].rstrip()}\n\n{heading}{told}\n\n{text[at:]}".rstrip() + "\n"
    path.write_text(text, "utf-8")
    fragment = root / one.fragment
    if fragment.exists():
        fragment.unlink()
        if not any(fragment.parent.iterdir()):
            fragment.parent.rmdir()


def _generate(root: Path, moves: Sequence[Move]) -> None:
    """Write what follows from the versions; all clients name the version of the core."""
    clients = [move.distribution.short for move in moves if move.distribution.is_client]
    core_moves = any(move.distribution.short == "core" for move in moves)
    commands = [["codegen.regenerate", *([] if core_moves else clients)]] if core_moves or clients else []
    for command in (*commands, ["codegen.public_names"]):
        done = subprocess.run([sys.executable, "-m", *command], cwd=root, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Refused(f"python -m {' '.join(command)} failed:\n{done.stdout}{done.stderr}".rstrip())
