"""What a delivery of a webhook should come to, told without the code under test and in other ways than it does it."""

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Iterable
from typing import Any

Pairs = list[tuple[str, bytes]]
TOLERANCE = 300
LARGEST = 2 * 1024 * 1024
_FAMILIES = {
    "clink": [("hex", "", "x-clink-timestamp", "x-clink-signature")],
    "creem": [
        ("v1", "webhook-id", "webhook-timestamp", "webhook-signature"),
        ("hex", "", "", "creem-signature"),
        ("hex", "", "", "x-creem-signature"),
    ],
    "flowglad": [("v1", "svix-id", "svix-timestamp", "svix-signature")],
    "hyperline": [
        ("v1", "webhook-id", "webhook-timestamp", "webhook-signature"),
        ("v1", "svix-id", "svix-timestamp", "svix-signature"),
    ],
}


def accepted(provider: str, body: bytes, headers: Pairs, secrets: list[str], now: float) -> int | None:
    """Return which secret signed a delivery that is to be taken; None if it is to be refused."""
    families = _FAMILIES[provider]
    known = {name for family in families for name in family[1:]} | ({"x-clink-signtype"} if provider == "clink" else set())
    seen: dict[str, set[bytes]] = {}
    for name, value in headers:
        if name.lower() in known:
            seen.setdefault(name.lower(), set()).add(value)
    if any(len(values) > 1 for values in seen.values()) or len(body) > LARGEST:
        return None
    one = {name: min(values) for name, values in seen.items() if min(values)}
    family = next((family for family in families if all(name in one for name in family[1:] if name)), None)
    if family is None or one.get("x-clink-signtype", b"SHA256") != b"SHA256":
        return None
    form, id_name, time_name, signature_name = family
    signature, sent, id = one[signature_name], one.get(time_name, b""), one.get(id_name, b"")
    if len(signature) > 4096 or len(id) > 256:
        return None
    if time_name:
        if not re.match(rb"^[0-9]{1,16}\Z", sent):
            return None
        moment = float(sent)
        if provider == "clink" and moment >= 1e12:
            moment /= 1000
        if abs(moment - now) > TOLERANCE:
            return None
    parts = [part for part in (id, sent) if part]
    message = b".".join([*parts, body])
    for place, secret in enumerate(secrets):
        if form == "hex":
            right = hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()
            text = signature.decode("latin-1")
            text = text[7:] if text.startswith("sha256=") else text
            # No Unicode folding: the Kelvin sign is no k, and none of hexadecimal digits either.
            if text.isascii() and text.lower() == right:
                return place
            continue
        key = _key(secret)
        if key is None:
            continue
        right_bytes = base64.b64encode(hmac.new(key, message, hashlib.sha256).digest())
        tried = [part[3:] for part in signature.split(b" ") if re.match(rb"^v1,[A-Za-z0-9+/]{43}=\Z", part)]
        if right_bytes in tried[:16]:
            return place
    return None


def _key(secret: str) -> bytes | None:
    text = secret[6:] if secret.startswith("whsec_") else secret
    if re.search(r"[^A-Za-z0-9+/=]", text) or len(text) < 22:
        return None
    try:
        key = base64.b64decode(text + "==" if len(text) % 4 == 2 else text + "=" if len(text) % 4 == 3 else text, validate=True)
    except ValueError:
        return None
    return key if len(key) >= 16 else None


def told(body: bytes, names: Iterable[str], declared: str | None) -> str | None:
    """Return the name of the event that a body tells, or the declared one; None if none can be read from it."""
    try:
        value = json.loads(body.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_refuse, parse_float=_fraction)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or _depth(value) > 100:
        return None
    return next((value[name] for name in names if isinstance(value.get(name), str) and value[name]), declared)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    for place, (name, value) in enumerate(pairs):
        for other, another in pairs[:place]:
            if other == name and another != value:
                raise ValueError(name)
    return dict(pairs)


def _fraction(text: str) -> str:
    # A number of more than 400 digits, written out, is none that a client computes with.
    exponent = re.search(r"[eE]([+-]?[0-9]+)", text)
    if exponent and abs(int(exponent[1])) > 400:
        raise ValueError(text)
    return text


def _refuse(name: str) -> None:
    raise ValueError(name)


def _depth(value: Any) -> int:
    level, depth = [value], 0
    while level:
        depth += 1
        held = [item.values() if isinstance(item, dict) else item for item in level]
        level = [member for members in held for member in members if isinstance(member, dict | list)]
    return depth
