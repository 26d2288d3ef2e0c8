"""Deliveries of webhooks, right ones and hostile ones, made by chance."""

import base64
import hashlib
import hmac
import json
import random
from typing import Any, NamedTuple

NOW = 1767225600.0
LARGEST = 2 * 1024 * 1024
_FORMS = {
    "clink": ["clink"],
    "creem": ["creem", "creem", "webhook", "both"],
    "flowglad": ["svix"],
    "hyperline": ["webhook", "svix"],
}
_DIGITS = [
    "+{}",
    " {}",
    "{} ",
    "{}.0",
    "-{}",
    "{}e0",
    "0x{}",
    "1_0{}",
    "nan",
    "inf",
    "",
    "0{}",
    "{}9999999",
    "9" * 400,
    "\u0661\u0667{}",
    "{}\n",
]
_MARKS = ["é", "\x00", "\udc80", "𝟙", "\u212a", "\t", "=", ",", "v1,", " "]
_NAMES = ["Ada Byron-Canary", "Élodie Canari", "李小龙-Canary"]
_NAMES_OF = {"clink": "type", "creem": "eventType", "flowglad": "", "hyperline": "event_type"}


class Hostile(NamedTuple):
    """A delivery, with all that an error must not show."""

    body: bytes
    headers: list[tuple[str, bytes]]
    given: Any
    """The headers in the form in which a framework has them."""
    secrets: list[str]
    hidden: list[str]


class Deliveries:
    """Make deliveries of one provider.

    The same number makes the same delivery.
    """

    def __init__(self, provider: str, seed: int) -> None:
        self.provider = provider
        self.seed = seed

    def make(self, number: int) -> Hostile:
        """Make the delivery of a number."""
        self.chance = random.Random(f"{self.provider} {self.seed} {number}")
        chance = self.chance
        secrets = [self._secret() for _ in range(chance.choice((1, 1, 1, 2, 3)))]
        signer = chance.choice(secrets) if chance.random() < 0.9 else self._secret()
        email = f"canary{number}@buyers.example"
        name = chance.choice(_NAMES)
        body = self._body(email, name)
        headers = self._headers(body, signer)
        for _ in range(chance.choice((0, 1, 1, 1, 2, 3))):
            body, headers = self._mutated(body, headers, signer)
        hidden = [email, name, *(part for secret in secrets for part in (secret, secret.removeprefix("whsec_")))]
        for header, value in headers:
            if header.lower().endswith("signature"):
                hidden += [part for part in value.decode("latin-1").replace("v1,", " ").split() if len(part) > 20]
        return Hostile(body, headers, self._given(headers), secrets, hidden)

    def _secret(self) -> str:
        chance, raw = self.chance, self.chance.randbytes(self.chance.choice((16, 24, 25, 32, 64)))
        encoded = base64.b64encode(raw).decode()
        encoded = encoded.rstrip("=") if chance.random() < 0.2 else encoded
        prefix = "whsec_" if chance.random() < 0.8 else ""
        if self.provider in ("flowglad", "hyperline") or chance.random() < 0.5:
            return prefix + encoded
        return prefix + raw.hex()[: chance.choice((20, 32, 40))] + "-_"

    def _body(self, email: str, name: str) -> bytes:
        chance, member = self.chance, _NAMES_OF[self.provider]
        record = {
            "id": "sub_1",
            "object": "subscription",
            "customer": {"email": email, "name": name},
            "n": chance.choice((1, 1.5)),
        }
        event: dict[str, Any] = {
            "id": f"evt_{chance.randrange(9)}",
            "created_at": 1767225600000,
            "data": record,
            "object": record,
        }
        if member:
            event[member] = chance.choice(("subscription.paid", "subscription.paid", "x.new", 5, "", None))
        text = json.dumps(event, ensure_ascii=chance.random() < 0.5)
        kind = chance.randrange(12)
        if kind == 0:
            text = text[: chance.randrange(len(text))]
        elif kind == 1:
            text = f'{{"id": "evt_2", {text[1:]}'
        elif kind == 2:
            text = text[:-1] + ', "deep": ' + "[" * (deep := chance.choice((50, 98, 99, 100, 101, 2000))) + "]" * deep + "}"
        elif kind == 3:
            text = chance.choice(("", "null", "[]", "5", f'"{email}"', "NaN", '{"a": NaN}', "\ufeff" + text, "{}"))
        elif kind == 4:
            text = text[:-1] + f', "n": 1e{chance.choice((5, 399, 401, 99999))}, "m": {"9" * chance.choice((5, 5000))}}}'
        return text.encode() if kind != 5 else text.encode("utf-16") if chance.random() < 0.5 else text.encode() + b"\xff"

    def _headers(self, body: bytes, secret: str) -> list[tuple[str, bytes]]:
        chance = self.chance
        form = chance.choice(_FORMS[self.provider])
        skew = chance.choice((0, 0, 0, 0, -299, 299, -300, 300, -301, 301, 86400, -86400))
        sent = str(int(NOW) + skew)
        if form == "clink":
            sent = sent if chance.random() < 0.3 else str((int(NOW) + skew) * 1000 + chance.choice((0, 0, -1, 1)))
            return self._clink(body, secret, sent)
        made = [] if form == "webhook" or form == "svix" else [("creem-signature", self._hex(secret.encode(), body))]
        return made if form == "creem" else made + self._standard(body, secret, f"msg_{chance.randrange(99)}", sent, form)

    def _clink(self, body: bytes, secret: str, sent: str) -> list[tuple[str, bytes]]:
        stamp = sent.encode("utf-8", "surrogatepass")
        made = [("X-Clink-Timestamp", stamp), ("X-Clink-Signature", self._hex(secret.encode(), stamp + b"." + body))]
        kind = self.chance.choice((b"SHA256", b"SHA256", b"", None, b"sha256", b"SHA1"))
        return made if kind is None else [*made, ("X-Clink-SignType", kind)]

    def _standard(self, body: bytes, secret: str, id: str, sent: str, form: str) -> list[tuple[str, bytes]]:
        family = "svix" if form == "svix" else "webhook"
        text = secret.removeprefix("whsec_")
        key = secret.encode()
        if self.chance.random() < 0.95 and not set("-_") & set(text):
            key = base64.b64decode(text + "=" * (-len(text) % 4))
        stamp, name = sent.encode("utf-8", "surrogatepass"), id.encode("utf-8", "surrogatepass")
        signature = base64.b64encode(hmac.new(key, b".".join((name, stamp, body)), hashlib.sha256).digest())
        return [(f"{family}-id", name), (f"{family}-timestamp", stamp), (f"{family}-signature", b"v1," + signature)]

    def _hex(self, key: bytes, message: bytes) -> bytes:
        return hmac.new(key, message, hashlib.sha256).hexdigest().encode()

    def _mutated(self, body: bytes, headers: list[tuple[str, bytes]], secret: str) -> tuple[bytes, list[tuple[str, bytes]]]:
        chance = self.chance
        kind = chance.randrange(10)
        if kind == 0 and body:
            place = chance.randrange(len(body))
            cut = chance.choice(
                (body[:place], body[:place] + bytes([body[place] ^ 1]) + body[place + 1 :], body + b"\n", b" " + body)
            )
            return cut, headers
        if kind == 1 and chance.random() < 0.02:
            body = body.ljust(LARGEST + chance.choice((0, 1)))
            return body, self._headers(body, secret)
        if kind == 2:
            # A time that is signed as it is written.
            sent = chance.choice(_DIGITS).format(int(NOW))
            if self.provider == "clink":
                return body, self._clink(body, secret, sent)
            return body, self._standard(body, secret, "msg_1", sent, chance.choice(("svix", "webhook")))
        if kind == 3 and self.provider != "clink":
            id = chance.choice(("", "m" * 256, "m" * 257, "a.b", "1", "é", "\udc80", "x" * 9000, "msg 1"))
            return body, self._standard(body, secret, id, str(int(NOW)), chance.choice(("svix", "webhook")))
        if not headers:
            return body, headers
        place = chance.randrange(len(headers))
        name, value = headers[place]
        rest = headers[:place] + headers[place + 1 :]
        if kind == 4:
            return body, rest
        if kind == 5:
            return body, [*headers, (name.upper(), value if chance.random() < 0.5 else self._altered(value))]
        if kind == 6:
            return body, [*rest, (chance.choice(("x-" + name, name.replace("webhook", "svix"), name.title(), name + " ")), value)]
        if kind == 7:
            signatures = [header for header in headers if header[0].lower().endswith("signature")]
            name, value = signatures[0] if signatures else headers[place]
            rest = [header for header in headers if header[0] != name]
            junk = b" ".join([b"v1," + base64.b64encode(chance.randbytes(32))] * chance.choice((1, 2, 14, 15, 16, 17, 80, 100)))
            beside = chance.choice(
                (b"v1,!!!!", b"v1a,AAAA v2,BBBB", b"v1,", b"", b",", b"v1", junk, b"\xff", value.upper(), b"v1,AAAA")
            )
            way = chance.choice((b" ", b"", b"  ", b",", b"\t"))
            return body, [*rest, (name, beside + way + value if chance.random() < 0.6 else value + way + beside)]
        return body, [*rest, (name, self._altered(value))]

    def _altered(self, value: bytes) -> bytes:
        chance = self.chance
        place = chance.randrange(len(value) + 1)
        mark = chance.choice(_MARKS).encode("utf-8", "surrogatepass")
        alike = bytes([value[place] ^ 32]) if place < len(value) else b""
        return chance.choice(
            (
                b"",
                value.upper(),
                b"sha256=" + value,
                value[:place] + mark + value[place:],
                value[:place] + alike + value[place + 1 :],
                value[:place],
                value * 2,
                value.replace(b"v1,", b"v2,"),
                value.replace(b"v1,", b""),
                value.replace(b"+", b"-").replace(b"/", b"_"),
                value.rstrip(b"="),
                value * 100,
            )
        )

    def _given(self, headers: list[tuple[str, bytes]]) -> Any:
        chance = self.chance
        more = [(f"x-other-{place}", b"value") for place in range(chance.randrange(4))]
        pairs: list[tuple[Any, Any]] = [*headers, *more]
        if chance.random() < 0.5:
            pairs = [(name.encode(), value) for name, value in pairs]
        elif chance.random() < 0.8:
            pairs = [(name, _text(value)) for name, value in pairs]
        names = {name.lower() for name, _ in pairs}
        if len(names) < len(pairs):
            if chance.random() < 0.5:
                return pairs
            lists: dict[Any, list[Any]] = {}
            for name, value in pairs:
                lists.setdefault(name.lower(), []).append(value)
            return lists
        return dict(pairs) if chance.random() < 0.5 else iter(pairs)


def _text(value: bytes) -> str | bytes:
    try:
        return value.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return value
