"""Play every fault on the wire to every kind of client, and count what goes wrong.

    python -m fuzz.wire [--only NAME] [--rounds N] [--seed S] [--secrets]

The first round plays each fault by itself, once and always, to each kind of client and each effect. Every further round joins
faults at random. A line that reports a failure begins with what `--only` takes to repeat it. With `--secrets`, everything is
logged, and what each case shows is searched for the secrets in it instead; answers that repeat them are played too.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from fuzz.wire_cases import EFFECTS, KINDS, Case, play
from fuzz.wire_faults import FAULTS
from fuzz.wire_oracle import COUNTS, Finding, judge
from fuzz.wire_secrets import ECHOES, Search, all_faults, searched
from fuzz.wire_server import Fault, Loopback

Counts = Counter[tuple[str, str]]


def run(loopback: Loopback, case: Case) -> list[Finding]:
    """Play one case and judge it."""
    calls, server, left = play(loopback, case)
    return list(judge(case, calls, server.arrivals, left))


def every_case(faults: Iterable[Fault]) -> Iterator[Case]:
    """Give each fault by itself, in every combination."""
    for fault in faults:
        for kind in KINDS:
            for effect in EFFECTS:
                for always in (False, True):
                    yield Case((fault,), kind, effect, always, kept=bool(fault.primer))


def each_fault_once(faults: Sequence[Fault]) -> Iterator[Case]:
    """Give each fault in one combination, so that together they meet all alike."""
    for number, fault in enumerate(faults):
        kind, effect = KINDS[number % len(KINDS)], EFFECTS[number // len(KINDS) % len(EFFECTS)]
        yield Case((fault,), kind, effect, always=number % 2 == 1, kept=bool(fault.primer))


def joined(faults: Sequence[Fault], chance: random.Random) -> Iterator[Case]:
    """Give each fault followed by others at random, sometimes on a kept connection."""
    joinable = [fault for fault in faults if _keepable(fault) and not fault.primer]
    for fault in faults:
        if fault.scheme == "http":
            others = chance.sample(joinable, chance.choice((1, 2)))
            kept = bool(fault.primer) or (_keepable(fault) and chance.random() < 0.5)
            yield Case((fault, *others), chance.choice(KINDS), chance.choice(EFFECTS), chance.random() < 0.5, kept)


def _keepable(fault: Fault) -> bool:
    return fault.port == "open" and fault.scheme == "http"


def chosen(label: str) -> list[Case]:
    """Read the label of a case; what it leaves out is played in every way."""
    known = FAULTS | ECHOES
    names, *rest = label.split("/") if label not in known else [label]
    if names not in known and "+" not in names:
        # A fault's own name may hold a slash.
        names = next((name for name in known if label.startswith(f"{name}/")), names)
        rest = [part for part in label.removeprefix(names).split("/") if part]
    faults = tuple(known[name] for name in names.split("+"))
    cases = [
        Case(faults, kind, effect, always, kept)
        for kind in KINDS
        for effect in EFFECTS
        for always in (False, True)
        for kept in ([True] if faults[0].primer else [False, True] if _keepable(faults[0]) else [False])
    ]
    return [case for case in cases if set(rest) <= {case.kind, case.effect, *case.label.split("/")[-2:]}]


def table(cases: Counter[str], counts: Counts) -> str:
    """Lay out the counts, a kind of client a line."""
    lines = [f"{'client':9}{'cases':>8}" + "".join(f"{name:>15}" for name in COUNTS)]
    for kind in KINDS:
        lines.append(f"{kind:9}{cases[kind]:>8}" + "".join(f"{counts[kind, name]:>15}" for name in COUNTS))
    return "\n".join(lines)


def search(plan: Sequence[Case]) -> int:
    """Look for secrets in what each case shows; 1 if one was found."""
    found = Search()
    with Loopback() as loopback:
        for number, case in enumerate(plan, 1):
            for leak in searched(loopback, case, found):
                print(f"{leak.secret}: {case.label}: {leak.text[:300]!r}", flush=True)
            if number % 250 == 0:
                print(f"… {number} of {len(plan)} cases", flush=True)
    print(f"{found.looked_at:,} texts looked at, of {found.logged:,} records among others: {len(found.leaks)} show a secret")
    return int(bool(found.leaks))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 1 if anything but caution was counted."""
    parser = argparse.ArgumentParser(prog="python -m fuzz.wire", description="Play faults on the wire to the clients.")
    parser.add_argument("--only", metavar="NAME", help="one fault, or one case as a report names it")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="rounds; those after the first join faults at random")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="what the random rounds follow from")
    parser.add_argument("--secrets", action="store_true", help="look for secrets in all that is shown and logged, instead")
    given = parser.parse_args(arguments)
    chance, faults = random.Random(given.seed), all_faults(FAULTS.values()) if given.secrets else list(FAULTS.values())
    try:
        plan = chosen(given.only) if given.only else list(every_case(faults))
    except KeyError as unknown:
        parser.error(f"no fault is named {unknown}")
    for _ in range(given.rounds - 1):
        plan += [] if given.only else joined(faults, chance)
    print(f"{len(faults)} faults, {len(plan)} cases, seed {given.seed}", flush=True)
    if given.secrets:
        return search(plan)
    cases: Counter[str] = Counter()
    counts: Counts = Counter()
    with Loopback() as loopback:
        for number, case in enumerate(plan, 1):
            cases[case.kind] += 1
            for finding in run(loopback, case):
                counts[case.kind, finding.name] += 1
                print(f"{finding.name}: {case.label}: {finding.text}", flush=True)
            if number % 250 == 0:
                print(f"… {number} of {len(plan)} cases", flush=True)
    print(table(cases, counts))
    return int(any(number for (_, name), number in counts.items() if name != "cautious"))


if __name__ == "__main__":
    sys.exit(main())
