"""Deliver hostile webhooks, and count what comes of them.

    python -m fuzz.webhooks [--count N] [--seed S] [--provider NAME] [--only NUMBER]

Each delivery is judged by the code under test and by an oracle that shares nothing with it; what is refused is refused by
`WebhookVerificationError`, what is taken is read as an event, and no error or log shows a secret, a signature or what is the
buyer's. Anything else is shown with its number, which `--only` repeats under the same seed, and makes the exit code 1.
"""

import argparse
import logging
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterable

from billfold_core.errors import DecodeFault, WebhookVerificationError
from billfold_core.webhooks import Entry, EventTable, kinds_of, parse_event, verify
from fuzz.shown import everything, frames, links
from fuzz.webhook_deliveries import NOW, Deliveries, Hostile
from fuzz.webhook_oracle import accepted, told
from fuzz.webhook_schemes import SCHEMES

_SHOWN = 10
TABLE = EventTable(__name__, {"subscription.paid": Entry("SubscriptionPaid", "creem_client.models:Subscription", subject="/id")})
__getattr__ = kinds_of(TABLE)


class Logged(logging.Handler):
    """Keep the text of all records."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the text of a record."""
        self.texts.append(f"{record.getMessage()} {record.args!r} {record.exc_info!r}")


class Counts:
    """What came of the deliveries of one provider."""

    def __init__(self, provider: str, seed: int) -> None:
        self.provider = provider
        self.seed = seed
        self.deliveries = self.taken = self.shown = 0
        self.reasons: Counter[str] = Counter()
        self.events: Counter[str] = Counter()
        self.problems: Counter[str] = Counter()

    def add(self, number: int, delivery: Hostile, logged: Logged) -> None:
        """Judge a delivery, and show what should not have come."""
        self.deliveries += 1
        for problem, error in judged(self, delivery, logged):
            self.problems[problem] += 1
            if self.problems.total() <= _SHOWN:
                print(f"--provider {self.provider} --seed {self.seed} --only {number}: {problem}", flush=True)
                print(f"  headers {delivery.headers!r:.2000}\n  body {delivery.body!r:.500}\n  secrets {delivery.secrets}")
                if error is not None:
                    print("".join(traceback.format_exception(error, limit=-8))[-3_000:])

    def summary(self) -> str:
        """Give the counts in one line, and the problems below."""
        reasons = ", ".join(f"{name} {count}" for name, count in self.reasons.most_common())
        events = ", ".join(f"{name} {count}" for name, count in self.events.most_common())
        disagreements, foreign, leaks = (
            sum(count for problem, count in self.problems.items() if problem.startswith(kind))
            for kind in ("the oracle", "foreign", "shows")
        )
        line = (
            f"{self.provider}: {self.deliveries} deliveries, {self.taken} taken ({events}), refused: {reasons}; "
            f"{disagreements} disagreements, {foreign} foreign exceptions, {leaks} leaks in {self.shown} errors"
        )
        return "\n".join([line, *(f"  {n} x {problem}" for problem, n in self.problems.items())])


def judged(counts: Counts, delivery: Hostile, logged: Logged) -> Iterable[tuple[str, BaseException | None]]:
    """Judge a delivery, and give what should not have come of it."""
    scheme = SCHEMES[counts.provider]
    right = accepted(counts.provider, delivery.body, delivery.headers, delivery.secrets, NOW)
    try:
        taken = verify(scheme, delivery.body, delivery.given, secrets=delivery.secrets, now=NOW)
    except WebhookVerificationError as error:
        counts.reasons[error.reason] += 1
        if right is not None:
            yield f"the oracle takes what was refused: {error.reason}", error
        yield from _leaks(counts, delivery, error, logged)
        return
    except BaseException as error:
        yield f"foreign exception {type(error).__name__}", error
        return
    counts.taken += 1
    if right != taken.secret_index:
        yield f"the oracle says {right}, and it was taken by {taken.secret_index}", None
    try:
        declared = None if scheme.envelope.name else "subscription.paid"
        event = parse_event(scheme, TABLE, delivery.body, delivery.headers, declared)
        name = told(delivery.body, [pointer[1:] for pointer in scheme.envelope.name], declared)
        kind = "UnreadableEvent" if name is None else "SubscriptionPaid" if name == "subscription.paid" else "UnknownEvent"
        counts.events[kind] += 1
        if type(event).__name__ != kind:
            yield f"the oracle says {kind}, and it was read as {type(event).__name__}", None
        if any(hidden in f"{event!r} {event!s}" for hidden in delivery.hidden):
            yield "shows in the event what is hidden", None
    except BaseException as error:
        yield f"foreign exception of parsing {type(error).__name__}", error
        return
    try:
        _ = event.data
    except DecodeFault as error:
        del event
        yield from _leaks(counts, delivery, error, logged)
    except BaseException as error:
        yield f"foreign exception of data {type(error).__name__}", error


def _leaks(counts: Counts, delivery: Hostile, error: BaseException, logged: Logged) -> Iterable[tuple[str, BaseException | None]]:
    counts.shown += 1
    # The frames of each error are looked into; copies and pickles show what it holds, so those of one in 20 are.
    shown = everything(error) if counts.shown % 20 == 0 else (*told_by(error), *frames(error))
    text = "\n".join([*shown, *logged.texts])
    logged.texts.clear()
    if any(hidden in text for hidden in delivery.hidden):
        yield f"shows what is hidden in {type(error).__name__}", error


def told_by(error: BaseException) -> Iterable[str]:
    """Give the texts of an error and of all that it is linked to, and what they hold."""
    for link in links(error):
        yield f"{link} {link!r} {link.args!r} {vars(link)!r}"


def run(provider: str, seed: int, numbers: Iterable[int]) -> Counts:
    """Deliver the deliveries with these numbers."""
    deliveries, counts, logged = Deliveries(provider, seed), Counts(provider, seed), Logged()
    root = logging.getLogger()
    level = root.level
    root.addHandler(logged)
    root.setLevel(logging.DEBUG)
    try:
        for number in numbers:
            counts.add(number, deliveries.make(number), logged)
    finally:
        root.removeHandler(logged)
        root.setLevel(level)
    return counts


def main(arguments: list[str] | None = None) -> int:
    """Deliver, print the counts, and tell whether anything came that should not."""
    parser = argparse.ArgumentParser(prog="python -m fuzz.webhooks", description="Deliver hostile webhooks.")
    parser.add_argument("--count", type=int, default=200_000, help="deliveries for each provider (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with (default: %(default)s)")
    parser.add_argument("--provider", choices=sorted(SCHEMES), action="append", help="this provider only; can be given again")
    parser.add_argument("--only", type=int, help="the number of one delivery")
    given = parser.parse_args(arguments)
    failed = False
    for provider in given.provider or SCHEMES:
        began = time.perf_counter()
        counts = run(provider, given.seed, range(given.count) if given.only is None else [given.only])
        print(f"{counts.summary()} ({time.perf_counter() - began:.0f} s)", flush=True)
        failed = failed or bool(counts.problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
