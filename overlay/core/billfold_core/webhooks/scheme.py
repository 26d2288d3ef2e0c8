"""What is known of a provider's webhooks before the first delivery: how they are signed, and where their bodies say what."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from billfold_core.tuples import NamedTuple

SchemeName: TypeAlias = Literal["hmac_timestamp_hex", "hmac_body_hex", "standard"]
"""How a delivery is signed.

* `hmac_timestamp_hex`: hexadecimal HMAC-SHA256 of `<timestamp>.<body>`; the key is the text of the secret.
* `hmac_body_hex`: hexadecimal HMAC-SHA256 of the body; the key is the text of the secret.
* `standard`: as Standard Webhooks and Svix do, base64 of the HMAC-SHA256 of `<id>.<timestamp>.<body>`; the key is what the secret
  is in base64, after `whsec_` if it begins so.
"""
DEFAULT_WINDOW: Final = 300
MILLISECONDS_FROM: Final = 10**12
"""From which number on a time of `hmac_timestamp_hex` is in milliseconds; a smaller one is in seconds."""


class Way(NamedTuple):
    """One way in which a delivery may be signed: a scheme, and the names of its headers in lower case."""

    scheme: SchemeName
    signature: str
    timestamp: str = ""
    id: str = ""
    sign_type: str = ""
    """A header that says `SHA256` if it is there."""

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers without which a delivery is not signed in this way."""
        return tuple(name for name in (self.id, self.timestamp, self.signature) if name)


STANDARD: Final = Way("standard", "webhook-signature", "webhook-timestamp", "webhook-id")
SVIX: Final = Way("standard", "svix-signature", "svix-timestamp", "svix-id")


class Envelope(NamedTuple):
    """Where a body says what, as JSON pointers of which the first counts that leads somewhere."""

    name: tuple[str, ...] = ()
    """The name of the event; none if nothing in a delivery names it."""
    data: tuple[str, ...] = ("",)
    """The record; an empty pointer is the whole body."""
    id: tuple[str, ...] = ()
    occurred_at: tuple[str, ...] = ()
    occurred_form: Literal["moment", "epoch_ms", "epoch_s"] = "moment"
    object_or_beside: bool = False
    """Whether the record is `data.object`, or `data` itself if `data.object` is missing, or stands beside `data.object` if that
    is text that names its type."""


class Scheme(NamedTuple):
    """The constants of one provider's webhooks, generated from its spec.

    Examples:
        >>> scheme = Scheme("acme", (STANDARD,), secret="base64", environment_variable="ACME_WEBHOOK_SECRET")
        >>> secret = "whsec_c2VjcmV0IG9mIHRoZSBleGFtcGxl"
        >>> headers = sign(scheme, b"{}", secret=secret, at=1767225600, id="msg_1")
        >>> verify(scheme, b"{}", headers, secrets=secret, now=1767225601).id
        'msg_1'
    """

    provider: str
    ways: tuple[Way, ...]
    """The first of which a delivery has all headers is the one that it must be right by."""
    secret: Literal["text", "base64"]
    """What a secret is, so that one that cannot be right is refused before there is a delivery."""
    environment_variable: str = ""
    """Where the secrets are, separated by spaces, if none are given."""
    window: int = DEFAULT_WINDOW
    """How many seconds a delivery may be early or late, where its headers tell when it was sent."""
    envelope: Envelope = Envelope()
    dedupe: str = "id"
    """What tells one event from another, for ever: a JSON pointer into the body, or `id` for the id that the headers carry."""
