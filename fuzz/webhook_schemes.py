"""Four schemes as providers have them."""

from typing import Final

from billfold_core.webhooks import STANDARD, SVIX, Envelope, Scheme, Way

CLINK: Final = Scheme(
    "clink",
    (Way("hmac_timestamp_hex", "x-clink-signature", "x-clink-timestamp", sign_type="x-clink-signtype"),),
    secret="text",
    environment_variable="CLINK_WEBHOOK_SIGNING_KEY",
    envelope=Envelope(
        name=("/type",), data=("/data",), id=("/id",), occurred_at=("/created",), occurred_form="epoch_ms", object_or_beside=True
    ),
    dedupe="/id",
)
CREEM: Final = Scheme(
    "creem",
    (STANDARD, Way("hmac_body_hex", "creem-signature"), Way("hmac_body_hex", "x-creem-signature")),
    secret="text",
    environment_variable="CREEM_WEBHOOK_SECRET",
    envelope=Envelope(
        name=("/eventType", "/type"),
        data=("/object", "/data"),
        id=("/id",),
        occurred_at=("/created_at",),
        occurred_form="epoch_ms",
    ),
    dedupe="/id",
)
FLOWGLAD: Final = Scheme("flowglad", (SVIX,), secret="base64", environment_variable="FLOWGLAD_WEBHOOK_SECRET")
HYPERLINE: Final = Scheme(
    "hyperline",
    (STANDARD, SVIX),
    secret="base64",
    environment_variable="HYPERLINE_WEBHOOK_SECRET",
    envelope=Envelope(name=("/event_type", "/type"), data=("/data",)),
)
SCHEMES: Final = {scheme.provider: scheme for scheme in (CLINK, CREEM, FLOWGLAD, HYPERLINE)}
