"""Measure what billfold claims, as ratios from interleaved runs, and write bench/results.md.

Each comparison runs its candidates in turns, many times, and compares medians: what the machine does meanwhile hits all of them.
`--quick` takes fewer turns, for a look.
"""

import argparse
import asyncio
import platform
import sys
from pathlib import Path

import bulk
import calls
import completing
import decoding
import first_call
import imports
import regeneration
import serving
import sizes
import webhooks
from report import Section, render

RESULTS = Path(__file__).parent / "results.md"


def main() -> int:
    """Run all benchmarks, print them, and write the results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer turns, nothing written")
    options = parser.parse_args()
    turns = 5 if options.quick else 25
    sections: list[Section] = []
    for name, measure in (
        ("import and construct", lambda: imports.measure(turns)),
        ("from start to first object", lambda: first_call.measure(turns)),
        ("one typed create", lambda: calls.measure(turns)),
        ("decoding a page of 100 products", lambda: decoding.measure(turns)),
        ("2,000 async creates at concurrency 50", lambda: asyncio.run(bulk.measure(3 if options.quick else 7))),
        ("one request to the sandbox's server", lambda: serving.measure(turns)),
        ("verifying a webhook", lambda: webhooks.verifying(turns)),
        ("reading a webhook", lambda: webhooks.reading(turns)),
        ("receiving a webhook", lambda: webhooks.receiving(turns)),
        ("regeneration", lambda: regeneration.measure(1 if options.quick else 3)),
        ("completion", lambda: completing.measure(turns)),
        ("sizes", sizes.measure),
    ):
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        sections.append(measure())
    text = render(sections, f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {turns} turns")
    print(text)
    if not options.quick:
        RESULTS.write_text(text, "utf-8")
    missed = [f"{row.name}: {row.ratio:.2f}, {row.goal}" for section in sections for row in section.rows if not row.met]
    for line in missed:
        print(f"missed: {line}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
