"""Let the vendors' verifiers and ours judge the same deliveries: right ones of every event, hostile ones, and each other's."""

import base64
import json
import random
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final, NamedTuple

from billfold.testing import EXAMPLE_WEBHOOK_SECRETS, hostile, hostile_variants, make_webhook
from billfold_core.errors import WebhookVerificationError
from billfold_core.webhooks import Scheme, SchemeName, sign, verify
from billfold_sandbox.webhooks.schemes import block_of

PACKAGES: Final = ("standardwebhooks@1.1.1", "svix@2.5.0", "creem@1.13.0", "@flowglad/server@0.18.0")
"""The packages that have a verifier, in the versions that it was compared with."""
VERIFIERS: Final = {
    "creem": ("creem",),
    "flowglad": ("svix", "@flowglad/server"),
    "hyperline": ("standardwebhooks", "svix"),
}
SIGNERS: Final = {"hyperline": "standardwebhooks", "flowglad": "svix"}
WITHOUT: Final = "clink: no package with a verifier is on npm, so ours was compared with none"
NOW: Final = 1_767_225_600
MESSAGES: Final = 1000
_TEXT: Final = "it makes text of the bytes before it hashes them, so that bytes that are no UTF-8 have another hash"
_JSON: Final = "it reads the body as JSON before it returns; ours makes an `UnreadableEvent` of it, since the signature is right"
_SIZE: Final = "it has no limit; ours is 2 MiB, so that nobody makes a receiver hash more"
_DIGITS: Final = "it signs the number that the header's text is read as; ours takes digits alone"
_EARLY: Final = "it lets a delivery be 60 seconds early; ours 300, so that the clock of a receiver may be slow"
_PREFIX: Final = "it wants `whsec_` before a secret; ours takes it without, as providers show it too"
DIFFERENCES: Final = {
    **{(verifier, "not_text"): _TEXT for verifier in ("creem", "svix", "standardwebhooks", "@flowglad/server")},
    **{(verifier, "not_json"): _JSON for verifier in ("standardwebhooks", "@flowglad/server")},
    **{(verifier, "too_large"): _SIZE for verifier in ("creem", "svix", "standardwebhooks", "@flowglad/server")},
    **{(verifier, "signed_time"): _DIGITS for verifier in ("svix", "standardwebhooks")},
    ("@flowglad/server", "two minutes early"): _EARLY,
    ("@flowglad/server", "without a prefix"): _PREFIX,
}
"""What a verifier and ours judge differently, and why; each has to be seen."""


class Case(NamedTuple):
    """A delivery, and which verifier judges it."""

    by: str
    provider: str
    label: str
    body: bytes
    headers: dict[str, str]
    secret: str
    is_right: bool | None = None
    """Whether it has to be taken, or refused, by both; None where the two need only agree."""

    def ours(self) -> str:
        """Return what ours refuses it for; empty if it takes it."""
        scheme = _scheme(self.provider)
        try:
            verify(scheme, self.body, self.headers, secrets=self.secret, now=NOW)
        except WebhookVerificationError as error:
            return error.reason
        return ""


def cases() -> list[Case]:
    """Return all deliveries."""
    return [*_usual(), *_hostile(), *_edges(), *_random()]


def asked(found: list[Case]) -> dict[str, Any]:
    """Return what the vendors' program reads."""
    judge = [{"by": one.by, "body": _text(one.body), "headers": one.headers, "secret": one.secret} for one in found]
    return {"now": NOW, "judge": judge, "sign": [{**message, "body": _text(message["body"])} for message in _messages()]}


def problems(found: list[Case], answered: dict[str, Any]) -> Iterator[str]:
    """Yield each disagreement that nothing explains, and each explanation that nothing needs."""
    seen = set[tuple[str, str]]()
    for case, theirs in zip(found, answered["judged"], strict=True):
        ours = case.ours()
        if case.is_right is not None and case.is_right is bool(ours):
            yield f"{case.provider} {case.label}: ours {ours or 'takes it'}, wrongly"
        if bool(ours) == bool(theirs):
            continue
        seen.add((case.by, case.label))
        if (case.by, case.label) not in DIFFERENCES:
            yield f"{case.by}, {case.provider} {case.label}: ours {ours or 'takes it'}, theirs {theirs or 'takes it'}"
    yield from (f"{by} and ours agree on {label}, which stands among the differences" for by, label in DIFFERENCES.keys() - seen)
    for message, signature in zip(_messages(), answered["signed"], strict=True):
        scheme = _scheme(message["provider"])
        mine = sign(scheme, message["body"], secret=message["secret"], at=NOW, id=message["id"])
        [name] = [name for name in mine if name.endswith("signature")]
        if signature != mine[name]:
            yield f"{message['by']} signs another text than ours: message {message['id']!r}"


def summary(found: list[Case], answered: dict[str, Any]) -> Iterator[str]:
    """Yield a line for each provider and verifier."""
    for provider, verifiers in VERIFIERS.items():
        for verifier in verifiers:
            pairs = zip(found, answered["judged"], strict=True)
            of = [theirs for case, theirs in pairs if (case.provider, case.by) == (provider, verifier)]
            made = sum(message["by"] == verifier and message["provider"] == provider for message in _messages())
            yield f"{provider}: {verifier}: {len(of)} deliveries judged, {of.count('')} taken; {made} signed alike"
    yield WITHOUT
    yield from (f"  {by} judges {label} differently: {why}" for (by, label), why in DIFFERENCES.items())


def _usual() -> Iterator[Case]:
    for provider, verifiers in VERIFIERS.items():
        for event in block_of(provider)["events"]:
            made = make_webhook(provider, event, at=NOW)
            for verifier in verifiers:
                yield Case(
                    verifier, provider, event, made.body, dict(made.headers), EXAMPLE_WEBHOOK_SECRETS[provider], is_right=True
                )


def _hostile() -> Iterator[Case]:
    for provider, verifiers in VERIFIERS.items():
        for variant in hostile_variants(provider):
            made = hostile(provider, variant, at=NOW)
            for verifier in verifiers:
                yield Case(verifier, provider, variant, made.body, dict(made.headers), EXAMPLE_WEBHOOK_SECRETS[provider])


def _edges() -> Iterator[Case]:
    """Deliveries at the edges of what is taken, each right or wrong in one place."""
    secret = EXAMPLE_WEBHOOK_SECRETS["creem"]
    for provider, verifiers in VERIFIERS.items():
        usual, other = _signed(provider), _signed(provider, secret=EXAMPLE_WEBHOOK_SECRETS["hyperline"])
        [name] = [name for name in usual if name.endswith("signature")]
        edges = {
            "usual": (usual, secret),
            "five minutes late": (_signed(provider, NOW - 300), secret),
            "later than that": (_signed(provider, NOW - 301), secret),
            "a minute early": (_signed(provider, NOW + 60), secret),
            "two minutes early": (_signed(provider, NOW + 120), secret),
            "earlier than five minutes": (_signed(provider, NOW + 301), secret),
            "two signatures": ({**usual, name: f"{other[name]} {usual[name]}"}, secret),
            "two signatures, none right": ({**usual, name: f"{other[name]} {other[name]}"}, secret),
            "another version beside it": ({**usual, name: f"v2,AAAA {usual[name]}"}, secret),
            "another version alone": ({**usual, name: usual[name].replace("v1,", "v1a,")}, secret),
            "an empty signature": ({**usual, name: "v1,"}, secret),
            "no timestamp": ({key: text for key, text in usual.items() if "timestamp" not in key}, secret),
            "a time in words": ({**usual, name.replace("signature", "timestamp"): "now"}, secret),
            "without a prefix": (usual, secret.removeprefix("whsec_")),
        }
        for label, (headers, key) in edges.items():
            for verifier in verifiers:
                yield Case(verifier, provider, label, _BODY, headers, key)


_BODY: Final = b'{"id": "x"}'


def _signed(provider: str, at: int = NOW, secret: str = EXAMPLE_WEBHOOK_SECRETS["creem"]) -> dict[str, str]:
    return sign(_scheme(provider), _BODY, secret=secret, at=at, id="msg_1", using="standard")


def _scheme(provider: str) -> Scheme:
    scheme: Scheme = import_module(f"{provider}_client.webhook").SCHEME
    return scheme


def _random() -> Iterator[Case]:
    """Deliveries of any text under any secret; every second one is changed after it was signed."""
    chance = random.Random(1)
    for provider, verifiers in VERIFIERS.items():
        scheme = _scheme(provider)
        ways: list[SchemeName] = [way.scheme for way in scheme.ways]
        for number in range(MESSAGES):
            secret, body = _secret(chance), _body(chance)
            headers = sign(
                scheme, body, secret=secret, at=NOW - chance.randrange(-59, 300), id=f"msg_{number}", using=chance.choice(ways)
            )
            if number % 2:
                body = body.replace(b"}", b" }")
            for verifier in verifiers:
                label, is_right = ("changed", False) if number % 2 else ("random", True)
                yield Case(verifier, provider, label, body, headers, secret, is_right)


def _messages() -> Iterator[dict[str, Any]]:
    chance = random.Random(2)
    for provider, signer in SIGNERS.items():
        for number in range(MESSAGES):
            yield {"by": signer, "provider": provider, "id": f"msg_{number}", "body": _body(chance), "secret": _secret(chance)}


def _secret(chance: random.Random) -> str:
    return "whsec_" + base64.b64encode(chance.randbytes(chance.randrange(24, 65))).decode()


def _body(chance: random.Random) -> bytes:
    text = "".join(chance.choices('aZ0 é€𝟙"\\/\n\u2028', k=chance.randrange(60)))
    return json.dumps({"text": text, "number": chance.random()}, ensure_ascii=chance.random() < 0.5).encode()


def _text(body: bytes) -> str:
    return base64.b64encode(body).decode()
