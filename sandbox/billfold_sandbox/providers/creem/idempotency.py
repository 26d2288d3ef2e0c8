"""What Creem's idempotency keys do: the same key leads to the same answer, and to nothing else."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.jsontext import dumps, loads
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import KeptAnswer
from billfold_sandbox.refusal import RefusedError


def kept_under(
    context: RequestContext,
    key: str,
    content: object,
    act: Callable[[], Answer],
    *,
    reused: RefusedError,
    again: Mapping[str, str] = {},
) -> Answer:
    """Return the answer of an operation, or the one that its key has already led to, with the headers `again`.

    Raises:
        RefusedError: The key was used with another content before (`reused`), or the operation is refused.
    """
    fingerprint = hashlib.sha256(dumps(content)).hexdigest()
    kept = context.store.kept_answer(key)
    if kept is None:
        given = act()
        context.store.keep_answer(key, KeptAnswer(fingerprint, context.now, given.status, given.body))
        return given
    if kept.fingerprint != fingerprint:
        raise reused
    return json_answer(kept.status, loads(kept.body)).with_headers(again)
