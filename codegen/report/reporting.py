"""What users notice of each package since its last release, and which version comes next; written down for the changelog.

```
python -m codegen.report                    # all packages
python -m codegen.report creem core         # some of them
python -m codegen.report creem --fragment   # and write specs/creem/changes/next.md
```

The last release of a package is `releases/<distribution>.facts`, its surface as it was then; `surface.facts` is what it is now.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from codegen import document
from codegen.distributions import Distribution, distributions
from codegen.facts import Facts, FormError

from .changes import RANKS, Change, compare
from .drivers import touched

HEADINGS = {"silent": "Means something else now", "breaking": "Breaking", "feature": "New", "fix": "Other"}
MANY = 4
"""From how many on, those of which the same is said are told in one line."""
SHOWN = 6
_PLURALS = {"is": "are", "takes": "take", "sends": "send", "returns": "return", "stands": "stand", "documents": "document"}


class ReportError(Exception):
    """What stands in the way of a report, in a sentence."""


@dataclass(frozen=True)
class Report:
    """What users notice of one package."""

    package: Distribution
    before: str
    """The version of the last release; empty before the first one."""
    now: str
    """The version that the package has today."""
    changes: tuple[Change, ...]
    drivers: tuple[str, ...] = ()
    """The operations used by billfold's driver that a change concerns."""

    @cached_property
    def step(self) -> str:
        """`major`, `minor` or `patch`; empty if users notice nothing, or there is nothing to compare."""
        return bump(self.before, self.changes) if self.before else ""

    @property
    def version(self) -> str:
        """The next version."""
        return raised(self.before, self.step) if self.before else self.now

    @property
    def counts(self) -> dict[str, int]:
        """How many changes there are of each rank."""
        return {rank: sum(change.rank == rank for change in self.changes) for rank in RANKS}

    def text(self, *, every: bool = False) -> str:
        """Write the report for a person; with `every`, each change on a line of its own."""
        name = self.package.name
        if not self.before:
            return f"{name}: first release: {self.now}, nothing to compare\n"
        if not self.changes:
            return f"{name} {self.before}: nothing that users notice has changed\n"
        counted = ", ".join(f"{count} {rank}" for rank, count in self.counts.items() if count)
        lines = [f"{name} {self.before} -> {self.version}: {counted}"]
        for rank, heading in HEADINGS.items():
            if told := list(_told(self.changes, rank, every)):
                lines += [f"{heading}:", *(f"* {line}" for line in told)]
        if self.package.is_client:
            uses = f"what the driver uses: {', '.join(self.drivers)}" if self.drivers else "nothing that the driver uses"
            lines.append(f"In billfold, this concerns {uses}.")
        return "\n".join([*lines, ""])

    def fragment(self) -> str:
        """Write the changelog of the next version."""
        parts: list[str] = []
        for rank, heading in HEADINGS.items():
            if told := list(_told(self.changes, rank, False)):
                parts.append(f"### {heading}\n\n" + "\n".join(f"* {line}" for line in told))
        pairs = sorted({change.migrate for change in self.changes if change.migrate})
        if pairs:
            parts.append("### To migrate\n\n" + "\n".join(f"* `{old}` -> `{new}`" for old, new in pairs))
        return "\n\n".join(parts) + "\n"


def report(package: Distribution) -> Report:
    """Compare a package with its last release.

    Raises:
        ReportError: A file of facts is not there, or is not in its form.
    """
    new = _read(package.surface, "run nox -s generate")
    name, now = _headed(new, package.surface)
    if name != package.name:
        raise ReportError(f"{package.surface}: its first line must begin with # {package.name}, not # {name}")
    if not (document.ROOT / package.baseline).exists():
        return Report(package, "", now, ())
    old = _read(package.baseline, "")
    name, before = _headed(old, package.baseline)
    if name != package.name:
        raise ReportError(f"{package.baseline}: its first line must begin with # {package.name}, not # {name}")
    changes = tuple(compare(old, new))
    driven = tuple(touched(package.short, new, changes)) if package.is_client else ()
    return Report(package, before, now, changes, driven)


def bump(version: str, changes: Iterable[Change]) -> str:
    """Return the step by which a version is raised, `major`, `minor` or `patch`, by the worst change; empty if there is none."""
    ranks = {change.rank for change in changes}
    if not ranks:
        return ""
    worst = next(rank for rank in RANKS if rank in ranks)
    if version.startswith("0."):
        return "minor" if worst in ("silent", "breaking") else "patch"
    return {"silent": "major", "breaking": "major", "feature": "minor", "fix": "patch"}[worst]


def raised(version: str, step: str) -> str:
    """Raise a version by a step."""
    major, minor, patch = map(int, version.split("."))
    steps = {"major": (major + 1, 0, 0), "minor": (major, minor + 1, 0), "patch": (major, minor, patch + 1)}
    return ".".join(map(str, steps.get(step, (major, minor, patch))))


def _told(changes: tuple[Change, ...], rank: str, every: bool) -> Iterator[str]:
    """Yield a line for each change; those of which the same is said share one."""
    groups: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        if change.rank == rank:
            alone = every or change.migrate is not None
            groups.setdefault((change.words, change.kind, change.key if alone else ""), []).append(change)
    for found in groups.values():
        if len(found) < MANY:
            yield from (change.text for change in found)
        else:
            shown = [f"`{change.subject}`" for change in found]
            shown = [*shown[:SHOWN], f"{len(shown) - SHOWN} more"] if len(shown) > SHOWN + 1 else shown
            words = found[0].words
            verb, _, rest = words.partition(" ")
            plural = words if words.startswith(":") else f" {_PLURALS.get(verb, verb)} {rest}"
            yield f"{', '.join(shown[:-1])} and {shown[-1]}{plural.rstrip()}."


def _read(place: str, otherwise: str) -> Facts:
    try:
        return Facts.parse((document.ROOT / place).read_text("utf-8"))
    except FileNotFoundError:
        raise ReportError(f"{place} is not there; {otherwise}") from None
    except FormError as error:
        raise ReportError(f"{place}:{error}") from None


def _headed(facts: Facts, place: str) -> tuple[str, str]:
    match = re.fullmatch(r"([a-z-]+) (\d+\.\d+\.\d+)", facts.heading[0] if facts.heading else "")
    if match is None:
        raise ReportError(f"{place}:1: must be the name and the version of a package, such as # creem-client 0.1.0")
    return match[1], match[2]


def write_fragment(found: Report, *, overwrite: bool = False) -> str:
    """Write the changelog of the next version, and give its place; empty if there is nothing to say.

    Raises:
        ReportError: A fragment is there, and says something else.
    """
    if not found.changes:
        return ""
    place = document.ROOT / found.package.fragment
    text = found.fragment()
    if place.exists() and place.read_text("utf-8") != text and not overwrite:
        raise ReportError(
            f"{found.package.fragment} is there and says something else; edit it, or write it anew with --overwrite"
        )
    place.parent.mkdir(exist_ok=True)
    place.write_text(text, "utf-8")
    return found.package.fragment


def main(arguments: list[str]) -> int:
    """Run the command."""
    known = {one.short: one for one in distributions(document.ROOT)}
    parser = argparse.ArgumentParser(
        prog="nox -s report --",
        description="Say what users notice of the packages since their last release, and which version comes next.",
    )
    parser.add_argument("packages", nargs="*", help=f"only these ({', '.join(known)}); all if none is named")
    parser.add_argument("--every", action="store_true", help="a line for each change, also where the same is said of many")
    parser.add_argument("--fragment", action="store_true", help="write the changelog of the next version, for a person to edit")
    parser.add_argument("--overwrite", action="store_true", help="with --fragment: write it anew, though it was edited")
    options = parser.parse_args(arguments)
    if unknown := sorted(set(options.packages) - known.keys()):
        parser.error(f"there is no package {', '.join(unknown)}; there are {', '.join(known)}")
    try:
        for number, name in enumerate(options.packages or known):
            found = report(known[name])
            print("\n" * bool(number) + found.text(every=options.every), end="")
            if options.fragment and (place := write_fragment(found, overwrite=options.overwrite)):
                print(f"written: {place}")
    except ReportError as error:
        print(error, file=sys.stderr)
        return 1
    return 0
