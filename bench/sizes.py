"""How much Python a package has for each operation of its provider."""

import json
from pathlib import Path

from report import Row, Section

GENERATED = Path(__file__).parent.parent / "generated"
GOAL = 12.0
METHODS = ("get", "put", "post", "delete", "patch")


def measure() -> Section:
    """Add up the sizes of the modules."""
    rows: list[Row] = []
    everything, all_operations = 0.0, 0
    for folder in sorted(GENERATED.iterdir()):
        package = folder / f"{folder.name}_client"
        size = sum(path.stat().st_size for path in package.rglob("*.py")) / 1000
        document = json.loads((package / "openapi.json").read_text("utf-8"))
        operations = sum(method in METHODS for item in document["paths"].values() for method in item)
        rows.append(_row(f"`{package.name}`, {operations} operations", size / operations))
        everything, all_operations = everything + size, all_operations + operations
    average = everything / all_operations
    rows.append(_row("all", average)._replace(goal=f"at most {GOAL:g} kB", met=average <= GOAL))
    return Section("Python for each operation", "The ratio is of the goal for the average.", rows)


def _row(name: str, size: float) -> Row:
    return Row(name, f"{size:.1f} kB", size / GOAL)
