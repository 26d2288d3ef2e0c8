"""Build all distributions into dist/, the same bytes wherever it is done, and look at what came out.

```
python -m codegen.build               # wheels and source archives, checked
python -m codegen.build --twice       # and once more from a copy with other times and modes: the bytes must be the same
python -m codegen.build --install     # and try them: in an empty environment, by the lines of the README, with the demo
```

What builds must be installed where this runs (`requirements/build.txt`), so that no build fetches anything; so must what
checks (`requirements/release.txt`).
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from email.message import Message
from email.parser import Parser
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from .distributions import Distribution, distributions

ROOT = Path(__file__).parent.parent
PAPERS = ("CHANGELOG.md", "LICENSE", "README.md")
INSTALLING = re.compile(r"^(?:.* && )?(pip install [^&\n]*\bdist/.*)$", re.MULTILINE)


class BuildError(Exception):
    """What was built is not fit to be released, or could not be built; `findings` says why, a line each."""

    def __init__(self, *findings: str) -> None:
        super().__init__("\n".join(findings))
        self.findings = findings


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="nox -s build --", description="Build all distributions into dist/, and check them.")
    parser.add_argument("--twice", action="store_true", help="build a second time from a copy, and compare the bytes")
    parser.add_argument("--install", action="store_true", help="install them into an empty environment, and run the demo there")
    options = parser.parse_args(arguments)
    into = root / "dist"
    try:
        files = build(root, into)
        faults = [fault for one in distributions(root) for fault in findings(root, one, into)]
        if faults:
            raise BuildError(*faults)
        ask_the_tools(files)
        if options.twice:
            build_again(root, into)
        if options.install:
            try_out(root, into)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    for file in files:
        print(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(root).as_posix()}")
    return 0


def build(root: Path, into: Path, made: Sequence[Distribution] = (), environment: Mapping[str, str] | None = None) -> list[Path]:
    """Build a wheel and a source archive of each distribution into a folder, in place of older ones, and return them.

    All are built if none is named.

    Raises:
        BuildError: One could not be built.
    """
    into.mkdir(parents=True, exist_ok=True)
    made = made or distributions(root)
    clear(into, made)
    variables = {**os.environ, **date_of_sources(root), **(environment or {})}
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(into.resolve())]
    running = [
        subprocess.Popen(
            command, cwd=root / one.folder, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        for one in made
    ]
    told = [process.communicate()[0] for process in running]
    if failed := [
        f"{one.folder} could not be built:\n{text}"
        for one, process, text in zip(made, running, told, strict=True)
        if process.returncode
    ]:
        raise BuildError(*failed)
    return [file for one in made for file in files_of(one, one.version(root), into)]


def clear(folder: Path, made: Iterable[Distribution]) -> None:
    """Remove what was built before, so that `*.whl` names one version of each."""
    for one in made:
        for old in folder.glob(f"{one.package}-[0-9]*"):
            old.unlink()


def files_of(one: Distribution, version: str, folder: Path) -> list[Path]:
    """Name the two files of a version."""
    return [folder / f"{one.package}-{version}-py3-none-any.whl", folder / f"{one.package}-{version}.tar.gz"]


def date_of_sources(root: Path) -> dict[str, str]:
    """Return the time that is written into the archives: of the last commit, or the one that the environment gives."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return {}
    told = _git(root, "log", "-1", "--format=%ct")
    # Without git, the build backend has a fixed time of its own.
    return {"SOURCE_DATE_EPOCH": told.strip()} if told else {}


def findings(root: Path, one: Distribution, folder: Path) -> list[str]:
    """Return what is wrong with the files of a distribution: what they lack, what is no part of them, what their metadata say."""
    wheel, archive = files_of(one, one.version(root), folder)
    if missing := [f"{file.name} was not built" for file in (wheel, archive) if not file.is_file()]:
        return missing
    found: list[str] = []
    sources = _sources(root, one)
    with zipfile.ZipFile(wheel) as opened:
        names = set(opened.namelist())
        papers = {name for name in names if name.split("/")[0].endswith(".dist-info")}
        found += _compare(wheel.name, names - papers, sources)
        metadata = _metadata(opened)
        if not any(name.endswith("/licenses/LICENSE") for name in papers):
            found.append(f"{wheel.name} lacks the licence")
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    wanted = sources | {"pyproject.toml", *PAPERS}
    # Its list of what git leaves out is put there by the build backend, as is PKG-INFO.
    found += _compare(archive.name, names - {".gitignore", "PKG-INFO"}, wanted)
    if f"{one.package}/py.typed" not in sources:
        found.append(f"{one.folder}/{one.package} lacks py.typed, which tells type checkers that it has types")
    return found + [f"{wheel.name}: {words}" for words in _of_metadata(root, one, metadata)]


def _metadata(wheel: zipfile.ZipFile) -> Message:
    name = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    return Parser().parsestr(wheel.read(name).decode())


def _of_metadata(root: Path, one: Distribution, metadata: Message) -> list[str]:
    found: list[str] = []
    for name, wanted in (("Name", one.name), ("Version", one.version(root)), ("License-Expression", "MIT")):
        if metadata[name] != wanted:
            found.append(f"{name} is {metadata[name]}, not {wanted}")
    readme = str(metadata.get_payload())
    if metadata["Description-Content-Type"] != "text/markdown" or not readme.strip():
        found.append("the README is not its description")
    links = re.findall(r"\]\((?!https?:|#)([^)]+)", readme)
    found += [f"the README links to {target}, which is not there where it is read" for target in links]
    return found


def _compare(name: str, there: set[str], wanted: set[str]) -> list[str]:
    lines = [f"{name} holds {file}, which is no part of it; remove the file, or add it to git" for file in there - wanted]
    return sorted([*lines, *(f"{name} lacks {file}" for file in wanted - there)])


def _sources(root: Path, one: Distribution) -> set[str]:
    """List the files of the package that git knows; where there is no git, those that are no leftover."""
    folder = root / one.folder
    told = _git(root, "ls-files", "-z", "--", f"{one.folder}/{one.package}")
    if told:
        return {Path(name).relative_to(one.folder).as_posix() for name in told.split("\0") if name}
    return {
        path.relative_to(folder).as_posix()
        for path in (folder / one.package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _git(root: Path, *arguments: str) -> str:
    """Run git in the tree; empty where there is no git, or no checkout of its own."""
    if not (root / ".git").exists():
        return ""
    try:
        return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""


def ask_the_tools(files: list[Path]) -> None:
    """Have the files checked by those who know what an index refuses.

    Raises:
        BuildError: A tool is not installed, or found something.
    """
    for module in ("twine", "check_wheel_contents", "readme_renderer", "comrak"):
        if find_spec(module) is None:
            raise BuildError(f"{module} is not installed, so what was built cannot be checked; requirements/release.txt names it")
    wheels = [str(file) for file in files if file.suffix == ".whl"]
    # W002: the derived twins repeat an `__init__.py`. W004: PyInstaller wants names with a hyphen.
    contents = ["check_wheel_contents", "--no-config", "--ignore", "W002,W004", *wheels]
    for command in (["twine", "check", "--strict", *map(str, files)], contents):
        done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False)
        if done.returncode:
            raise BuildError(f"{command[0]} refused what was built:\n{done.stdout}{done.stderr}")
    # Not there where nothing is checked.
    markdown = import_module("readme_renderer.markdown")
    for wheel in map(Path, wheels):
        with zipfile.ZipFile(wheel) as opened:
            readme = str(_metadata(opened).get_payload())
        if "<h1" not in (markdown.render(readme) or ""):
            raise BuildError(f"{wheel.name}: its README cannot be shown")


def build_again(root: Path, first: Path) -> None:
    """Build from a copy that differs in all that must not matter: path, times and modes of files, hash seed, time zone.

    Raises:
        BuildError: A file differs from the first one.
    """
    with tempfile.TemporaryDirectory(prefix="built-elsewhere-") as temporary:
        copy, into = Path(temporary) / "a longer way" / "to the tree", Path(temporary) / "dist"
        copy_tree(root, copy)
        surroundings = {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", **date_of_sources(root)}
        files = build(copy, into, environment=surroundings)
        differing = [file.name for file in files if file.read_bytes() != (first / file.name).read_bytes()]
    if differing:
        raise BuildError(*(f"{name} has other bytes when it is built elsewhere" for name in differing))
    print(f"built twice: the same bytes in {len(files)} files")


def copy_tree(root: Path, copy: Path) -> None:
    """Copy what builds need, with other times and modes."""
    folders = [place for one in distributions(root) for place in (one.folder, one.home)]
    for folder in dict.fromkeys(folders):
        ignored = shutil.ignore_patterns("__pycache__", "*.egg-info", "dist", ".*_cache")
        shutil.copytree(root / folder, copy / folder, ignore=ignored, copy_function=shutil.copyfile)
    shutil.copyfile(root / ".gitignore", copy / ".gitignore")
    for number, path in enumerate(sorted(copy.rglob("*"))):
        if path.is_file():
            path.chmod(0o600 if number % 2 else 0o666)
        os.utime(path, (number * 86_400, number * 86_400))


def try_out(root: Path, dist: Path) -> None:
    """Install what was built into an empty environment, by the very lines of the README, and run the demo on it.

    Raises:
        BuildError: A line failed.
    """
    lines = INSTALLING.findall((root / "README.md").read_text("utf-8"))
    if not lines:
        raise BuildError("README.md has no line `pip install dist/…`, which says how to install what was built")
    with tempfile.TemporaryDirectory(prefix="installed-") as temporary:
        place = Path(temporary)
        venv.create(place / "environment", symlinks=True)
        (place / "dist").symlink_to(dist.resolve())
        shutil.copyfile(root / "examples" / "demo.py", place / "demo.py")
        programs = [str(place / "environment" / "bin"), str(Path(sys.executable).parent)]
        variables = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
        # The pip of this environment installs into that one, which is quicker than giving it a pip of its own.
        variables |= {"PATH": os.pathsep.join([*programs, variables["PATH"]]), "PIP_PYTHON": f"{programs[0]}/python"}
        variables |= {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_COMPILE": "1"}
        for line in (*lines, "pip check", "python demo.py", "billfold --help"):
            done = subprocess.run(["bash", "-c", line], cwd=place, env=variables, capture_output=True, text=True, check=False)
            if done.returncode:
                raise BuildError(f"in an empty environment, `{line}` failed:\n{done.stdout}{done.stderr}")
            print(f"in an empty environment: {line}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
