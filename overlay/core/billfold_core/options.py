"""Settings of one call."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple


class RequestOptions(NamedTuple):
    """Settings of one call, the same for every method, sync and async.

    Attributes:
        timeout: Seconds to wait for a connection, and for each part of the answer; the client's own setting if left out.
        headers: Headers to add. Those that sign the request cannot be replaced.
        query: Query parameters to add, for what the spec does not know yet.
        body: Members to add to a JSON object body, for what the spec does not know yet; they are not checked.
        idempotency_key: The key of a keyed operation, kept over retries; made for each call if left out.
        max_attempts: How often the call may be sent at most.
        deadline: Seconds after which no further attempt is begun.
    """

    timeout: float | None = None
    headers: Mapping[str, str] | None = None
    query: Mapping[str, Any] | None = None
    body: Mapping[str, Any] | None = None
    idempotency_key: str | None = None
    max_attempts: int | None = None
    deadline: float | None = None


NO_OPTIONS: Final = RequestOptions()
