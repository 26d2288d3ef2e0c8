"""What is right to report after a call, told from the server's own record alone."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from billfold_core.call import Effect
from fuzz.wire_cases import ATTEMPTS, SHORT, Case, Played
from fuzz.wire_server import Arrival
from fuzz.wire_steps import GOOD, NEVER

COUNTS = ("arrived twice", "wrong", "foreign", "late", "left behind", "cautious")
_SLACK = 1.5
_LONGEST = 5.0


class Finding(NamedTuple):
    """One thing that a case showed."""

    name: str
    """Which of `COUNTS` it adds to."""
    text: str


def judge(case: Case, calls: Sequence[Played], arrivals: Sequence[Arrival], left: Sequence[str]) -> Iterator[Finding]:
    """Give what is wrong with a case."""
    known = {played.id for played in calls}
    for arrival in arrivals:
        if arrival.call not in known:
            yield Finding("wrong", f"a request went to {arrival.call!r}, which is no call: was a redirect followed?")
    keys: list[str | None] = []
    for played in calls:
        tried = [arrival for arrival in arrivals if arrival.call == played.id]
        seen = [arrival for arrival in tried if not arrival.empty]
        yield from _outcome(case, played, tried, seen)
        if case.effect == "unsafe" and len(seen) > 1:
            yield Finding("arrived twice", f"an unsafe write arrived {len(seen)} times")
        if len(seen) > ATTEMPTS:
            yield Finding("wrong", f"arrived {len(seen)} times, though {ATTEMPTS} attempts were allowed")
        if case.effect == "keyed":
            sent = {arrival.key for arrival in seen if arrival.method}
            if len(sent) > 1 or None in sent or sent & set(keys):
                yield Finding("wrong", f"keys of one call: {sent}, of calls before it: {keys}")
            keys += sent
        most = SHORT.deadline + _SLACK if played.options is SHORT and SHORT.deadline else _LONGEST
        if played.seconds > most:
            yield Finding("late", f"ended after {played.seconds:.2f} s")
    yield from (Finding("left behind", text) for text in left)


def _outcome(case: Case, played: Played, tried: Sequence[Arrival], seen: Sequence[Arrival]) -> Iterator[Finding]:
    got = f"{played.outcome} ({played.error}: {played.text[:160]!r})" if played.error else played.outcome
    if played.outcome == "foreign":
        yield Finding("foreign", got)
        return
    right = permitted(case.effect, seen, never=bool(played.script) and all(fault.truth is NEVER for fault in played.script))
    if seen and len(tried) > len(seen) and tried[-1].empty:
        right |= {"unknown"}
    if played.error == "TimedOut" and played.options is SHORT:
        # The deadline may pass before a later attempt is answered; how far a call gets depends on the machine.
        right |= {"unknown"}
    if played.outcome not in right:
        yield Finding("wrong", f"{' or '.join(sorted(right))} is right, not {got}")
        return
    if played.outcome == "success":
        if played.data != played.id:
            yield Finding("wrong", f"{played.id} was given the answer {played.data!r}")
        return
    last = tried[-1].fault if tried else played.script[-1] if played.script else None
    if last is not None and last.truth is not GOOD and last.error not in ("", played.error):
        yield Finding("wrong", f"{last.error} is the right error, not {got}")
    elif not seen and played.outcome == "unknown":
        yield Finding("cautious", f"nothing was received, but {got}")
    elif last is not None and last.truth.passing and not last.slow and case.effect != "unsafe" and played.attempts == 1:
        yield Finding("cautious", f"not repeated: {got}")


def permitted(effect: Effect, seen: Sequence[Arrival], *, never: bool) -> set[str]:
    """Give what may be reported after the attempts that something was received of."""
    if not seen:
        return {"not_sent"} if never else {"not_sent", "unknown"}
    truths = [arrival.fault.truth for arrival in seen if arrival.fault is not None]
    right = {truths[-1].best, *truths[-1].also}
    if effect == "read":
        # A read has no effect that could be applied, whatever an earlier attempt met.
        return right | {"unknown"} if "applied" in right else right
    doubts = [truth for truth in truths[:-1] if truth.best != "rejected" or truth.also]
    if doubts and "rejected" in right:
        right |= {"unknown"}
        if any(truth.best != "rejected" for truth in doubts):
            right -= {"rejected"}
    return right
