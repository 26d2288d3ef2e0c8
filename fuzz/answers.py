"""Play mutated answers into all clients, and count what comes of them.

    python -m fuzz.answers [--count N] [--seed S] [--provider NAME] [--only NUMBER]

Each play takes the documented bodies of an operation, mutates them, and has a native client or the facade read them. It ends in a
result that can be handled in every way, or in an error of ours that says truly what took effect; anything else is shown with its
number, which `--only` repeats under the same seed, and makes the exit code 1.
"""

import argparse
import gc
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterable

from fuzz.answer_plays import PROVIDERS, Played, Player

_SHOWN = 10
_PROGRESS = 20_000


class Counts:
    """What came of the plays of one provider."""

    def __init__(self, provider: str, seed: int) -> None:
        self.provider = provider
        self.seed = seed
        self.plays = self.answers = 0
        self.came: Counter[str] = Counter()
        self.problems: Counter[str] = Counter()

    def add(self, number: int, played: Played) -> None:
        """Count a play, and show what should not have come."""
        self.plays += 1
        self.answers += played.answers
        self.came[played.came] += 1
        if played.problem:
            self.problems[f"{played.operation}: {played.problem}"] += 1
            if self.problems.total() <= _SHOWN or self.problems[f"{played.operation}: {played.problem}"] == 1:
                print(self._told(number, played), flush=True)

    def _told(self, number: int, played: Played) -> str:
        where = f"--provider {self.provider} --seed {self.seed} --only {number}"
        lines = [f"{where}: {played.operation}: {played.problem}", *(f"  answered {body[:1_500]!r}" for body in played.bodies)]
        if played.error is not None:
            lines += ["".join(traceback.format_exception(played.error, limit=-8))[-3_000:]]
        return "\n".join(lines)

    def summary(self) -> str:
        """Give the counts in one line, and the problems below."""
        errors = ", ".join(f"{name} {count}" for name, count in self.came.most_common() if name not in ("result", "foreign"))
        line = f"{self.provider}: {self.answers} answers in {self.plays} plays: {self.came['result']} results, {errors}"
        return "\n".join([f"{line}; {self.problems.total()} problems", *(f"  {n} x {told}" for told, n in self.problems.items())])


def run(provider: str, seed: int, numbers: Iterable[int], answers: int | None = None) -> Counts:
    """Play the plays with these numbers, until so many answers were given."""
    player, counts = Player(provider, seed), Counts(provider, seed)
    began, told = time.perf_counter(), 0
    try:
        for number in numbers:
            counts.add(number, player.play(number))
            if counts.answers - told >= _PROGRESS:
                told = counts.answers
                speed = told / (time.perf_counter() - began)
                print(
                    f"{provider}: {told} answers, {counts.problems.total()} problems, {speed:.0f}/s", file=sys.stderr, flush=True
                )
            if answers is not None and counts.answers >= answers:
                break
    finally:
        player.close()
    return counts


def main(arguments: list[str] | None = None) -> int:
    """Play, print the counts, and tell whether anything came that should not."""
    parser = argparse.ArgumentParser(prog="python -m fuzz.answers", description="Play mutated answers into all clients.")
    parser.add_argument("--count", type=int, default=200_000, help="answers for each provider (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with (default: %(default)s)")
    parser.add_argument("--provider", choices=PROVIDERS, action="append", help="this provider only; can be given again")
    parser.add_argument("--only", type=int, help="the number of one play")
    given = parser.parse_args(arguments)
    # Answers are many and short-lived; looking for cycles among them all the time takes a third of the time.
    gc.set_threshold(100_000, 20, 50)
    failed = False
    for provider in given.provider or PROVIDERS:
        numbers = range(2 * given.count) if given.only is None else [given.only]
        counts = run(provider, given.seed, numbers, given.count)
        print(counts.summary(), flush=True)
        failed = failed or bool(counts.problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
