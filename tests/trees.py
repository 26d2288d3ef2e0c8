"""Copies of the tree that tests may change: as it is, with a made-up provider, and as it is right after a release."""

import shutil
import subprocess
from pathlib import Path

import pytest

from codegen import document
from codegen.distributions import distributions

ROOT = Path(__file__).parent.parent
ROOMS = ("specs", "codegen", "generated", "overlay", "sandbox", "tests", "docs", "requirements", "releases")
FILES = ("pyproject.toml", "noxfile.py", "LICENSE", "README.md", ".gitignore")
SOUND_SPEC = ROOT / "tests/codegen/sound_spec"
"""A small spec without a fault: one resource of Creem as it was once, so that lines stay."""
ACME = ROOT / "tests/codegen/acme"
_DECLARED = '[project.entry-points."billfold.providers"]'
_CLINK = '{ "Clink" = ["providers/clink.md", { "Departures" = "providers/clink-departures.md" }] },'
_PAGES = ('{ "clink-client" = "clients/clink.md" },', '{ "clink_client" = "reference/clink.md" },')
ACME_IN = {
    "overlay/billfold/pyproject.toml": {
        "[project.scripts]": 'acme = ["acme-client>=0.1.0,<0.2"]\n\n[project.scripts]',
        _DECLARED: f'{_DECLARED}\nacme = "billfold.providers.acme:INFO"',
    },
    "docs/zensical.toml": {
        line: "\n        ".join((line.replace("clink", "acme").replace("Clink", "Acme"), line)) for line in (_CLINK, *_PAGES)
    },
}
"""The files that a made-up provider changes, with what stands in them instead of what."""


def copy(target: Path) -> Path:
    """Copy what git knows of the tree, changes that are not committed included."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", *ROOMS, *FILES]
    for name in subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines():
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, target / name)
    return target


def copy_spec(source: Path, root: Path, patch: pytest.MonkeyPatch, provider: str = "creem") -> None:
    """Copy the YAML of a spec and the list of its events to where it can be damaged, as the one of the only provider."""
    for path in (*source.rglob("*.yaml"), *source.glob("events.txt")):
        target = root / "specs" / provider / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    patch.setattr(document, "SPECS", root / "specs")
    patch.setattr(document, "ROOT", root)


def add_acme(tree: Path) -> None:
    """Add a made-up provider to a copy of the tree."""
    shutil.copytree(ACME, tree, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    for name, entries in ACME_IN.items():
        text = (tree / name).read_text("utf-8")
        for old, new in entries.items():
            assert old in text
            text = text.replace(old, new)
        (tree / name).write_text(text, "utf-8")


def commit_as_released(tree: Path, but_for: str) -> None:
    """Commit a copy of the tree as it is right after 0.1.0 of all was released, without what a release of one does not see."""
    shutil.rmtree(tree / "tests")
    (tree / "releases").mkdir(exist_ok=True)
    for one in distributions(tree):
        # Whatever was released meanwhile.
        one.set_version(tree, "0.1.0")
        for name in one.ranges(tree):
            one.set_range(tree, name, "0.1.0")
        _, _, facts = (tree / one.surface).read_text("utf-8").partition("\n")
        surface = f"# {one.name} 0.1.0\n{facts}"
        if one.is_client and one.short != but_for:
            shutil.rmtree(tree / one.folder / one.package)
            surface = f"# {one.name} 0.1.0\n"
        for place in (one.surface, one.baseline):
            (tree / place).write_text(surface, "utf-8")
        for folder in (one.home, one.folder):
            (tree / folder / "CHANGELOG.md").write_text("# Changelog\n\n## 0.1.0\n\nFirst version.\n", "utf-8")
    for command in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "As it was"]):
        subprocess.run(["git", *command], cwd=tree, check=True)
