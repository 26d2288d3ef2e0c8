"""How long it takes to regenerate all packages, and the largest one alone."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from report import Row, Section

ROOT = Path(__file__).parent.parent
ALL_GOAL = 30.0
ONE_GOAL = 10.0


def measure(turns: int) -> Section:
    """Run the check, which generates everything anew, in the environment that has the generators."""
    rows = [row("all packages", ALL_GOAL, turns), row("`flowglad_client`, 82 operations", ONE_GOAL, turns, "flowglad")]
    return Section("Regeneration", "From specs to formatted packages, compared byte for byte; the ratio is of the goal.", rows)


def row(title: str, goal: float, turns: int, *providers: str) -> Row:
    """Time the check of some packages."""
    command = [os.environ.get("GENERATE_PYTHON", sys.executable), "-m", "codegen.regenerate", *providers, "--check"]
    seconds: list[float] = []
    for _ in range(turns):
        began = time.perf_counter()
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"regeneration failed:\n{done.stdout}{done.stderr}")
        seconds.append(time.perf_counter() - began)
    taken = median(seconds)
    return Row(title, f"{taken:.1f} s", taken / goal, f"at most {goal:g} s", taken <= goal)
