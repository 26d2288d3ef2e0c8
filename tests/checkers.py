"""What type checkers say of programs."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def check(name: str, folder: Path, *files: str) -> str:
    """Return what a type checker says of files that may import each other, or skip where there is none."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        pytest.skip(f"{name} is not installed here; `nox -s types` has it")
    strict = ["--strict"] if name == "mypy" else ["--pythonpath", sys.executable]
    command = [found, *strict, *(str(folder / file) for file in files)]
    environment = os.environ | {"MYPYPATH": str(folder)}
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, check=False).stdout


def refused(said: str, file: str) -> set[int]:
    """Return the lines of a file that a type checker refuses."""
    return {int(number) for number in re.findall(rf"{re.escape(file)}:(\d+):.*error", said)}


def marked(file: Path) -> set[int]:
    """Return the lines of a file that end with `# wrong`."""
    return {number for number, line in enumerate(file.read_text("utf-8").splitlines(), 1) if line.endswith("# wrong")}
