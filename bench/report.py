"""Turn measurements into a table of ratios."""

import time
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import NamedTuple


class Row(NamedTuple):
    """One candidate against the baseline of its section."""

    name: str
    value: str
    ratio: float
    goal: str = ""
    met: bool = True


class Section(NamedTuple):
    """One comparison."""

    title: str
    what: str
    rows: Sequence[Row]


def at_most(limit: float) -> tuple[str, Callable[[float], bool]]:
    """State an upper limit of a ratio."""
    return f"at most {limit:g}", lambda ratio: ratio <= limit


def at_least(limit: float) -> tuple[str, Callable[[float], bool]]:
    """State a lower limit of a ratio."""
    return f"at least {limit:g}", lambda ratio: ratio >= limit


def in_turns(candidates: Mapping[str, Callable[[], object]], rounds: int, turns: int) -> dict[str, list[float]]:
    """Return how many seconds each candidate took, turn after turn, as the mean of some rounds."""
    seconds: dict[str, list[float]] = {name: [] for name in candidates}
    for _ in range(turns + 1):
        for name, candidate in candidates.items():
            began = time.perf_counter()
            for _ in range(rounds):
                candidate()
            seconds[name].append((time.perf_counter() - began) / rounds)
    return seconds


def compare(
    seconds: dict[str, list[float]],
    goals: dict[str, tuple[str, Callable[[float], bool]]],
    *,
    unit: str = "ms",
    factor: float = 1e3,
    speed: bool = False,
) -> list[Row]:
    """Compare the medians with the first candidate's; with `speed`, a higher ratio is faster."""
    names = list(seconds)
    base = median(seconds[names[0]])
    rows: list[Row] = []
    for name in names:
        value = median(seconds[name])
        ratio = base / value if speed else value / base
        goal, holds = goals.get(name, ("", lambda _: True))
        rows.append(Row(name, f"{value * factor:,.2f} {unit}", ratio, goal, holds(ratio)))
    return rows


def render(sections: Sequence[Section], where: str) -> str:
    """Write the report."""
    lines = [
        "# Benchmarks",
        "",
        f"Written by `nox -s bench`. {where}. Ratios are of medians from interleaved runs; absolute times depend on the machine.",
        "",
    ]
    for section in sections:
        lines += [f"## {section.title}", "", section.what, "", "| | median | ratio | goal |", "| --- | ---: | ---: | --- |"]
        lines += [
            f"| {row.name} | {row.value} | {row.ratio:.2f} | {row.goal + ('' if row.met else ' (missed)')} |"
            for row in section.rows
        ]
        lines.append("")
    return "\n".join(lines)
