"""How long it takes to regenerate all four packages."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from report import Row, Section

ROOT = Path(__file__).parent.parent
GOAL = 30.0


def measure(turns: int) -> Section:
    """Run the check, which generates everything anew, in the environment that has the generators."""
    python = os.environ.get("GENERATE_PYTHON", sys.executable)
    seconds: list[float] = []
    for _ in range(turns):
        began = time.perf_counter()
        done = subprocess.run(
            [python, "-m", "codegen.regenerate", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(f"regeneration failed:\n{done.stdout}{done.stderr}")
        seconds.append(time.perf_counter() - began)
    taken = median(seconds)
    row = Row("all four packages", f"{taken:.1f} s", taken / GOAL, f"at most {GOAL:g} s", taken <= GOAL)
    return Section("Regeneration", "From specs to formatted packages, compared byte for byte; the ratio is of the goal.", [row])
