"""Why a request is refused, before a provider's own words and shape are put around it."""

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

Reason = Literal[
    "no_key",
    "wrong_key",
    "no_route",
    "no_method",
    "malformed",
    "media_type",
    "too_large",
    "bad_query",
    "invalid",
    "forbidden",
    "missing",
    "conflict",
    "key_reused",
    "not_played",
    "rate_limited",
    "failed",
]

STATUS: Final[dict[Reason, int]] = {
    "no_key": 401,
    "wrong_key": 401,
    "no_route": 404,
    "no_method": 405,
    "malformed": 400,
    "media_type": 415,
    "too_large": 413,
    "bad_query": 400,
    "invalid": 400,
    "forbidden": 403,
    "missing": 404,
    "conflict": 409,
    "key_reused": 417,
    "not_played": 501,
    "rate_limited": 429,
    "failed": 500,
}
"""The usual status of each reason; a provider may use another."""


class Finding(NamedTuple):
    """One thing wrong with what was sent."""

    path: tuple[str | int, ...]
    problem: str
    keyword: str = ""
    """The JSON Schema keyword that was not met, or empty for a rule of the sandbox's own."""

    @property
    def place(self) -> str:
        """The path in one text: `priceList[0].unitAmount`."""
        text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return text.removeprefix(".")

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}" if self.path else self.problem


class RefusedError(Exception):
    """A request is answered with an error; nothing of what it did is kept."""

    def __init__(self, reason: Reason, message: str, *, findings: Sequence[Finding] = (), status: int | None = None) -> None:
        super().__init__(message)
        self.reason: Reason = reason
        self.message = message
        self.findings: tuple[Finding, ...] = tuple(findings) or (Finding((), message),)
        self.status: int = STATUS[reason] if status is None else status


def invalid(message: str, *path: str | int) -> RefusedError:
    """Refuse one field."""
    finding = Finding(path, message)
    return RefusedError("invalid", str(finding), findings=[finding])
