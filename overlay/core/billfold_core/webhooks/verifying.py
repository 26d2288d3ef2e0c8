"""Whether a delivery comes from the provider: bytes in, and nothing of a body is read before its signature is right."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hmac import compare_digest
from math import ceil
from typing import Any, Final, TypeAlias, cast

from billfold_core.errors import InputError, RefusalReason, WebhookVerificationError
from billfold_core.tuples import NamedTuple

from .given import bytes_of, number_of, seconds_of
from .headers import Headers, Repeated, both, found
from .keys import Keys, Secrets, keys_of
from .scheme import MILLISECONDS_FROM, Scheme, SchemeName, Way
from .signing import other_form, signature

Seconds: TypeAlias = float | timedelta

MOST_BYTES: Final = 2 * 1024 * 1024
"""The largest body that is looked at."""
_MOST_IN_SIGNATURE: Final = 4096
_MOST_IN_ID: Final = 256
_MOST_SIGNATURES: Final = 16
_MOST_DIGITS: Final = 16
_LAST_SECOND: Final = 253_402_300_800
_HEX: Final = re.compile(rb"(?:sha256=)?([0-9A-Fa-f]{64})")
# With nothing but spaces around each.
_V1: Final = re.compile(rb"(?<![^ ])v1,([0-9A-Za-z+/]{43}=)(?![^ ])")


class Delivery(NamedTuple):
    """A delivery that is the provider's.

    Attributes:
        id: The id that its headers carry, the same in every attempt; None where they carry none.
        sent: When this attempt was sent, in epoch seconds; None where nothing that is signed tells it.
        secret_index: Which of the secrets signed it, so that it shows when an old one is no longer used.
        scheme: How it is signed.
        body: Its body, as it came.
    """

    id: str | None
    sent: float | None
    secret_index: int
    scheme: SchemeName
    body: bytes

    @property
    def sent_at(self) -> datetime | None:
        """When this attempt was sent; None where nothing that is signed tells it."""
        return None if self.sent is None else datetime.fromtimestamp(self.sent, UTC)

    def __repr__(self) -> str:
        # The body holds what is the buyers'.
        kept = f"id={self.id!r}, sent_at={self.sent_at!r}, secret_index={self.secret_index}, scheme={self.scheme!r}"
        return f"Delivery({kept}, body={len(self.body)} bytes)"


class _Refused(NamedTuple):
    reason: RefusalReason
    problem: str


def verify(
    scheme: Scheme,
    body: bytes,
    headers: Headers,
    *,
    secrets: Secrets | Keys | None = None,
    now: float | datetime | None = None,
    tolerance: Seconds | None = None,
) -> Delivery:
    """Return a delivery that the provider signed, in time.

    Args:
        body: The bytes that came, not text or what was read from them.
        headers: A mapping or pairs, `str` or `bytes`, in any case.
        secrets: One or several, any of which may have signed; read from the environment's variable if left out.
        now: The time to compare with, in epoch seconds or with its offset: when the delivery arrived, if it waited in a queue.
        tolerance: How early or late it may be; five minutes if left out, as the provider's scheme says.

    Raises:
        WebhookVerificationError: It is not the provider's, not in time, or malformed; `reason` says which.
        ConfigurationError: There is no secret, or one that cannot be right.
        BodyNotBytes: The body is not bytes.

    Examples:
        >>> scheme = Scheme("acme", (STANDARD,), secret="base64")
        >>> secret = "whsec_c2VjcmV0IG9mIHRoZSBleGFtcGxl"
        >>> headers = sign(scheme, b"{}", secret=secret, at=1767225600, id="msg_1")
        >>> verify(scheme, b"{}", headers, secrets=["whsec_" + 32 * "A", secret], now=1767225601).secret_index
        1
    """
    content = b""
    try:
        # The usual case is inline: a call takes a twentieth of the time that all of this may take.
        content = body if type(body) is bytes else bytes_of(scheme.provider, body)
        keys = secrets if type(secrets) is Keys else keys_of(scheme, secrets)
        at = time.time() if now is None else seconds_of(now, "now")
        within = scheme.window if tolerance is None else tolerance_of(tolerance)
        judged = _judged(scheme, content, headers, keys, at, within)
    except BaseException as error:
        from billfold_core.unseen import empty_frames

        empty_frames(error)
        raise
    finally:
        del body, content, headers, secrets  # the traceback of an error shows what a frame still holds
    if isinstance(judged, Delivery):
        return judged
    del keys
    raise WebhookVerificationError(judged.problem, provider=scheme.provider, reason=judged.reason)


class _Plan(NamedTuple):
    """What is looked for in the headers of a delivery."""

    wanted: Mapping[str | bytes, str]
    ways: tuple[tuple[frozenset[str], Way], ...]


@lru_cache(maxsize=64)
def _plan(ways: tuple[Way, ...]) -> _Plan:
    wanted = both(name for way in ways for name in (*way.headers, way.sign_type) if name)
    return _Plan(wanted, tuple((frozenset(way.headers), way) for way in ways))


def _judged(scheme: Scheme, body: bytes, headers: Headers, keys: Keys, now: float, tolerance: float) -> Delivery | _Refused:
    if len(body) > MOST_BYTES:
        return _Refused("too_large", f"its body is larger than {MOST_BYTES:,} bytes")
    wanted, ways = _plan(scheme.ways)
    try:
        values = found(headers, wanted)
    except Repeated as repeated:
        return _Refused("repeated_header", f"the header {repeated.name} came twice with different values")
    way: Way | None = None
    for names, one in ways:
        if names <= values.keys():
            way = one
            break
    if way is None:
        return _missing(scheme, values, headers)
    name, signed_in, at_in, id_in, type_in = way
    written, timestamp, id = values[signed_in], b"", b""
    sent: float | None = None
    if len(written) > _MOST_IN_SIGNATURE:
        return _too_large(signed_in, _MOST_IN_SIGNATURE)
    if type_in and values.get(type_in, b"SHA256") != b"SHA256":
        return _Refused("bad_sign_type", f"the header {type_in} is not SHA256, which is the only one known")
    if id_in:
        id = values[id_in]
        if len(id) > _MOST_IN_ID:
            return _too_large(id_in, _MOST_IN_ID)
    if at_in:
        timestamp = values[at_in]
        # Of bytes, only ASCII digits are digits.
        if not timestamp.isdigit() or len(timestamp) > _MOST_DIGITS:
            return _Refused("bad_timestamp", f"the header {at_in} is not a time in digits")
        sent = int(timestamp)
        # Clink does not say in which unit it sends.
        if sent >= MILLISECONDS_FROM and name == "hmac_timestamp_hex":
            sent /= 1000
        age = now - sent
        if not -tolerance <= age <= tolerance:
            return _out_of_time(way, age, tolerance)
        if sent >= _LAST_SECOND:
            return _Refused("bad_timestamp", f"the header {at_in} is a time outside of the years 1 to 9999")
    is_standard = name == "standard"
    # The usual header has one signature and nothing else. Bytes: of text, only ASCII can be compared in constant time.
    usual = written if not is_standard else written[3:] if written.startswith(b"v1,") else b""
    expected: list[bytes] = []
    index: int | None = None
    for key in keys:
        made = key.decoded() if is_standard else key.text()
        right = signature(name, made, timestamp, id, body) if made else b""
        if made and compare_digest(right, usual):
            index = len(expected)
            break
        expected.append(right)
    if index is None:
        candidates = _candidates(way, written)
        if isinstance(candidates, _Refused):
            return candidates
        index = _index(expected, candidates)
        if index is None:
            return _no_match(way, keys, timestamp, id, body, candidates)
    return Delivery(id.decode("utf-8", "backslashreplace") if id_in else None, sent, index, name, body)


def _index(expected: list[bytes], candidates: list[bytes]) -> int | None:
    """Return which of the signatures that would be right is among those that came."""
    for index, one in enumerate(expected):
        for candidate in candidates:
            if one and compare_digest(one, candidate):
                return index
    return None


def _missing(scheme: Scheme, values: Mapping[str, bytes], headers: Any) -> _Refused:
    nearest = max(scheme.ways, key=lambda way: (sum(name in values for name in way.headers), way.scheme != "standard"))
    names = [name for name in nearest.headers if name not in values]
    advice = "check that a proxy passes it on"
    holder = cast(Any, headers if isinstance(headers, Mapping) else {})
    if any(f"HTTP_{name.upper().replace('-', '_')}" in holder for way in scheme.ways for name in way.headers):
        advice = "pass the headers of the request, not request.META or its environ"
    elif isinstance(holder.get("headers"), Mapping):
        advice = 'what was given is not the headers but has them: in AWS Lambda, pass event["headers"]'
    return _Refused("missing_header", f"it has no {' and no '.join(names)}, or an empty one; {advice}")


def _too_large(name: str, most: int) -> _Refused:
    return _Refused("too_large", f"the header {name} is longer than {most:,} bytes")


def _out_of_time(way: Way, age: float, tolerance: float) -> _Refused:
    # Rounded up, since it is more than the most.
    if age > 0:
        return _Refused("too_old", f"by {way.timestamp} it was sent {ceil(age)} seconds ago, and {tolerance:g} are the most")
    return _Refused("too_new", f"by {way.timestamp} it is sent in {ceil(-age)} seconds, and {tolerance:g} are the most")


def _candidates(way: Way, text: bytes) -> list[bytes] | _Refused:
    """Return the signatures of a header that may be right, as they would be written."""
    if way.scheme != "standard":
        match = _HEX.fullmatch(text)
        if match is None:
            return _Refused("bad_signature_header", f"the header {way.signature} is not 64 hexadecimal digits")
        return [match[1].lower()]
    sound = _V1.findall(text, 0, _MOST_IN_SIGNATURE)
    if sound:
        return sound[:_MOST_SIGNATURES]
    versions = {part.split(b",")[0] for part in text.split(b" ") if b"," in part}
    if versions and b"v1" not in versions:
        return _Refused("unsupported_version", f"the header {way.signature} has no signature of version v1")
    return _Refused("bad_signature_header", f"the header {way.signature} has no signature in the form v1,<base64>")


def _no_match(way: Way, keys: Keys, timestamp: bytes, id: bytes, body: bytes, candidates: list[bytes]) -> _Refused:
    problem = "its signature was made with none of the secrets, or the body is not the bytes that were sent"
    for place, key in enumerate(keys, 1):
        for secret in other_form(way.scheme, key):
            expected = signature(way.scheme, secret, timestamp, id, body)
            if _index([expected], candidates) is not None:
                form = "as text, not decoded from base64" if way.scheme == "standard" else "decoded from base64, not as text"
                return _Refused("no_match", f"its signature was made with secret {place} {form}; check what signs it")
    return _Refused("no_match", problem)


def tolerance_of(tolerance: Seconds) -> float:
    """Return a tolerance in seconds.

    Raises:
        InputError: It is none.
    """
    seconds = number_of(tolerance.total_seconds() if isinstance(tolerance, timedelta) else tolerance, "tolerance")
    if seconds < 0:
        raise InputError("tolerance must be at least 0 seconds", path="tolerance")
    return seconds
