"""The commit of a release and its tags, made in a work tree of their own, so that a failure leaves everything as it was."""

from __future__ import annotations

import datetime
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from codegen.build import clear
from codegen.distributions import distributions

from .plan import Move, Refused
from .writing import write


def dirt(root: Path) -> list[str]:
    """Name what is not committed."""
    return git(root, "status", "--porcelain").splitlines()


def make(root: Path, moves: Sequence[Move], because: str, today: datetime.date, builder: str) -> str:
    """Write, generate, commit, build, and tag; return the commit. `builder` is the Python that builds, empty for no build.

    Raises:
        Refused: A step failed; neither the tree nor its tags were changed.
    """
    base = git(root, "rev-parse", "HEAD").strip()
    with tempfile.TemporaryDirectory(prefix="release-") as temporary:
        tree = Path(temporary) / "tree"
        git(root, "worktree", "add", "--quiet", "--detach", str(tree), base)
        try:
            write(tree, moves, today)
            git(tree, "add", "--all")
            git(tree, "commit", "--quiet", "--message", message(moves, because))
            commit = git(tree, "rev-parse", "HEAD").strip()
            if builder:
                _build(tree, builder)
            _take_over(root, base, commit, moves)
            if builder:
                clear(root / "dist", distributions(root))
                shutil.copytree(tree / "dist", root / "dist", dirs_exist_ok=True)
        finally:
            git(root, "worktree", "remove", "--force", str(tree))
    return commit


def message(moves: Sequence[Move], because: str) -> str:
    """Write the message of the commit."""
    lines = [
        f"* {move.distribution.name} {move.before} -> {move.after}: {move.why}" for move in moves if move.before != move.after
    ]
    parts = [f"Release {listed(moves)}", "\n".join(lines), because]
    return "\n\n".join(part for part in parts if part) + "\n"


def listed(moves: Sequence[Move]) -> str:
    """Name what is released, in a row."""
    names = [f"{move.distribution.name} {move.after}" for move in moves]
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else names[0]


def _build(tree: Path, builder: str) -> None:
    done = subprocess.run([builder, "-m", "codegen.build", "--install"], cwd=tree, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Refused(f"what would be released could not be built:\n{done.stdout}{done.stderr}".rstrip())


def _take_over(root: Path, base: str, commit: str, moves: Sequence[Move]) -> None:
    """Tag the commit and bring the tree to it: both, or neither."""
    tagged: list[str] = []
    try:
        for move in moves:
            git(root, "tag", "--annotate", move.tag, commit, "--message", f"{move.distribution.name} {move.after}")
            tagged.append(move.tag)
        if (now := git(root, "rev-parse", "HEAD").strip()) != base or dirt(root):
            raise Refused(f"the tree was changed meanwhile (it was at {base[:9]} and clean, and is at {now[:9]}); start again")
        git(root, "merge", "--quiet", "--ff-only", commit)
    except Refused:
        if tagged:
            git(root, "tag", "--delete", *tagged)
        raise


def git(root: Path, *arguments: str) -> str:
    """Run git.

    Raises:
        Refused: It failed.
    """
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise Refused("git is not installed, and a release is a commit and its tags") from None
    if done.returncode:
        raise Refused(f"git {arguments[0]} failed: {(done.stderr or done.stdout).strip()}")
    return done.stdout
