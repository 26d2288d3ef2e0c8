"""Make a release: the versions, the changelogs, a commit, its tags, and what is built of them. Nothing leaves the machine.

```
python -m codegen.release creem                       # the step that the report proposes
python -m codegen.release creem minor flowglad patch  # several at once, and their steps
python -m codegen.release creem minor --dry-run       # say what would be done
```

`nox -s release` runs the checks first and gives it what builds.
"""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Sequence

from codegen import document
from codegen.distributions import Distribution, distributions
from codegen.report import reporting

from .making import dirt, git, listed, make
from .plan import STEPS, Move, Proposal, Refused, plan
from .writing import entries, unfinished


def main(arguments: list[str]) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="nox -s release --", description="Make a release: a commit, its tags, and dist/.")
    parser.add_argument("what", nargs="+", help="names, each with a step behind it (patch, minor, major) or the report's own")
    parser.add_argument("--because", default="", help="why another step than the report's is right; it goes into the commit")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and write nothing")
    parser.add_argument("--build-with", default="", metavar="PYTHON", help="a Python that can build; without it nothing is built")
    options = parser.parse_args(arguments)
    try:
        asked = _asked(options.what)
        if changed := dirt(document.ROOT):
            raise Refused("the tree is not clean; commit or take back what was changed:", *(f"  {line}" for line in changed))
        moves = plan(document.ROOT, asked, {one.name: proposal(one) for one in distributions(document.ROOT)}, options.because)
        for move in moves:
            print(f"{move.distribution.name} {move.versions}: {move.why}")
        if not_ready := unfinished(document.ROOT, moves):
            raise Refused(*not_ready)
        if there := [move.tag for move in moves if git(document.ROOT, "tag", "--list", move.tag)]:
            raise Refused(f"the tag {', '.join(there)} is there already; a version is released once")
        if options.dry_run:
            print("nothing was written")
            return 0
        commit = make(document.ROOT, moves, options.because, datetime.datetime.now(datetime.UTC).date(), options.build_with)
    except (Refused, reporting.ReportError) as error:
        print(f"{error}\nnothing was released", file=sys.stderr)
        return 1
    print(_next(moves, commit, built=bool(options.build_with)))
    return 0


def proposal(one: Distribution) -> Proposal:
    """Return the step that the report names; what users do not notice, and the changelog has, is a patch."""
    found = reporting.report(one)
    if not found.before:
        return Proposal("", released=False)
    return Proposal(found.step or ("patch" if entries(document.ROOT, one) else ""))


def _asked(words: Sequence[str]) -> dict[str, str]:
    """Read names, each with or without a step behind it."""
    known = {name: one.name for one in distributions(document.ROOT) for name in (one.short, one.name)}
    asked: dict[str, str] = {}
    last = ""
    for word in words:
        if word in STEPS and last:
            asked[last], last = word, ""
        elif word in known:
            last = known[word]
            asked[last] = ""
        else:
            steps, names = ", ".join(STEPS), ", ".join(one.short for one in distributions(document.ROOT))
            raise Refused(f"{word} is no step behind a name ({steps}), and no package; there are {names}")
    return asked


def _next(moves: Sequence[Move], commit: str, *, built: bool) -> str:
    """Return what a person has to do next."""
    branch = git(document.ROOT, "rev-parse", "--abbrev-ref", "HEAD").strip()
    tags = [move.tag for move in moves]
    return "\n".join(
        [
            f"{listed(moves)}: commit {commit[:9]}, tags {', '.join(tags)}" + ("; built in dist/, and tried" if built else ""),
            "Nothing has left this machine. To publish, in this order, each tag when the one before is published:",
            "  git show --stat",
            f"  git push origin {branch}",
            *(f"  git push origin {tag}" for tag in tags),
            "To take it back:",
            f"  git tag --delete {' '.join(tags)} && git reset --hard HEAD~1",
        ]
    )


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
