"""What is refused of deliveries of webhooks, and of those who receive them."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from flask import Flask, request

from billfold.webhooks import Endpoint, receive
from billfold.webhooks.flask import receiver
from billfold.webhooks.receiving import check_handler
from billfold_core.webhooks import MOST_BYTES, Binding, Entry, Reading, SchemeName, keys_of, sign
from clink_client import webhook as clink
from creem_client import webhook as creem
from creem_client import webhook_events as creem_events
from flowglad_client import webhook as flowglad
from hyperline_client import Hyperline
from hyperline_client import webhook as hyperline

from .given import Case, unchecked

AT = 1767225600
SECRET = "whsec_ZXhhbXBsZSBvZiBhIHNlY3JldCBrZXk="
TEXT_SECRET = "a secret of Clink".replace(" ", "_")
BODY = b'{"id": "evt_1", "eventType": "order.paid", "object": {"id": "ord_1"}}'
LONG = "A" * 5000


def signed(binding: Binding[Any], body: bytes = BODY, secret: str = SECRET, using: SchemeName | None = None) -> dict[str, str]:
    return sign(binding.scheme, body, secret=secret, at=AT, id="msg_1", using=using)


def deliveries() -> Iterator[Case]:
    """Yield why deliveries are refused, what is refused of whoever checks them, and what an event cannot tell."""
    right, secrets = signed(hyperline.BINDING), [SECRET]

    def checked(binding: Any = hyperline.BINDING, *, without: str = "", **given: Any) -> Callable[[], object]:
        headers = {**right, **given.pop("headers", {})}
        headers.pop(without, None)
        settings = {"body": BODY, "secrets": secrets, "now": AT + 1, **given}
        return lambda: binding.verify(settings.pop("body"), headers, **settings)

    def of_clink(**headers: str) -> Callable[[], object]:
        every = {**signed(clink.BINDING, secret=TEXT_SECRET), **headers}
        return lambda: clink.BINDING.verify(BODY, every, secrets=TEXT_SECRET, now=AT + 1)

    yield "no header of a signature", lambda: hyperline.BINDING.verify(BODY, {}, secrets=secrets, now=AT)
    yield "one header is missing", checked(without="webhook-timestamp")
    yield "a header that came twice", checked(headers={"Webhook-Id": "msg_2"})
    yield "a header that is a number", checked(headers={"webhook-id": 5})
    yield "a header that is a list of two", checked(headers={"webhook-id": ["msg_1", "msg_2"]})
    yield "a time that is none", checked(headers={"webhook-timestamp": "yesterday"})
    far = {"webhook-timestamp": "9999999999999"}
    yield "a time that no calendar has", checked(headers=far, now=9999999999999, tolerance=10**12)
    yield "a delivery that is too old", checked(now=AT + 301)
    yield "a delivery that is too new", checked(now=AT - 301)
    yield "a header of a signature that is long", checked(headers={"webhook-signature": LONG})
    yield "an id that is long", checked(headers={"webhook-id": LONG})
    yield "a body that is large", checked(body=b" " * (MOST_BYTES + 1))
    yield "another way of signing", of_clink(**{"x-clink-signtype": "MD5"})
    yield "a signature that is not hexadecimal", of_clink(**{"x-clink-signature": "right"})
    yield "a signature of another version", checked(headers={"webhook-signature": "v2,c2lnbmF0dXJl"})
    yield "a signature that is none", checked(headers={"webhook-signature": "right"})
    yield "a body that was changed", checked(body=BODY + b" ")
    text = {"webhook-signature": signed(creem.BINDING, secret=SECRET, using="hmac_body_hex")["creem-signature"]}
    yield "a signature of another kind", checked(headers=text)
    as_text = signed(flowglad.BINDING, secret="whsec_" + "d2hzZWNfWlhoaGJYQnNaU0J2WmlCaElITmxZM0psZENCclpYaz0=")
    of_flowglad = lambda: flowglad.BINDING.verify(BODY, as_text, secrets=secrets, now=AT + 1)  # noqa: E731
    yield "a signature by the text of the secret", of_flowglad
    yield "a body that is text", checked(body=BODY.decode())
    yield "a body that was read", checked(body={"id": "evt_1"})
    yield "headers that are none", lambda: hyperline.BINDING.verify(BODY, unchecked(5), secrets=secrets, now=AT)
    yield "a time without its offset", checked(now=datetime(2026, 1, 1))
    yield "a time that is text", checked(now="now")
    yield "a tolerance below zero", checked(tolerance=-1)
    yield "a tolerance that is text", checked(tolerance="5 min")

    yield "no secret", lambda: keys_of(hyperline.BINDING.scheme, [])
    yield "a secret of bytes", lambda: keys_of(hyperline.BINDING.scheme, unchecked(b"whsec_"))
    yield "a secret that is a number", lambda: keys_of(hyperline.BINDING.scheme, [SECRET, unchecked(5)])
    yield "an empty secret", lambda: keys_of(hyperline.BINDING.scheme, [" "])
    yield "a secret with a space", lambda: keys_of(hyperline.BINDING.scheme, [f"{SECRET} "])
    yield "what secrets begin with alone", lambda: keys_of(hyperline.BINDING.scheme, ["whsec_"])
    yield "a secret that is not base64", lambda: keys_of(hyperline.BINDING.scheme, ["whsec_!"])
    yield "a secret that is short", lambda: keys_of(hyperline.BINDING.scheme, ["whsec_QUJD"])
    yield "many secrets", lambda: keys_of(hyperline.BINDING.scheme, [SECRET] * 17)

    yield "signed without an id", lambda: sign(hyperline.BINDING.scheme, BODY, secret=SECRET, at=AT)
    yield "signed with an id of two lines", lambda: sign(hyperline.BINDING.scheme, BODY, secret=SECRET, at=AT, id="a\nb")
    yield "signed in a way that the provider has not", lambda: signed(clink.BINDING, secret=TEXT_SECRET, using="standard")
    yield "signed with text where a key is needed", lambda: signed(creem.BINDING, secret=TEXT_SECRET, using="standard")

    yield "a class of an event that does not exist", lambda: unchecked(creem_events).OrderEaten
    yield "an event that does not exist", lambda: flowglad.parse(BODY, event=unchecked("order.eaten"))
    yield "an event where deliveries name theirs", lambda: unchecked(creem.BINDING).parse(BODY, event="order.paid")
    for name, body in (
        ("no JSON", b"<html>"),
        ("not UTF-8", b'"\xff"'),
        ("an array", b"[]"),
        ("deep", b"[" * 101 + b"]" * 101),
        ("deep in an object", b'{"a":' * 101 + b"1" + b"}" * 101),
        ("a member twice", b'{"id": "1", "id": "2"}'),
        ("a number that is none", b'{"id": NaN}'),
        ("a number that is too long", b'{"id": 1e999999999}'),
        ("no event", b"{}"),
    ):
        yield f"`problem` of an event whose body is {name}", lambda body=body: problem_of(creem.parse(body))
    odd = creem.parse(b'{"eventType": "subscription.paid", "object": {"id": 5}}')
    yield "a record that is not what the spec says", lambda: odd.data
    bare = creem.parse(b'{"eventType": "subscription.paid"}')
    yield "a record that is missing", lambda: bare.data
    yield "a record without an id, to be read again", lambda: unchecked(bare).refetch_call()
    paid = creem.parse(b'{"eventType": "subscription.paid", "object": {"id": "sub_1", "object": "subscription"}}')
    with Hyperline("test_1") as other:
        yield "a record to be read by another provider's client", lambda: unchecked(paid).refetch(other)
    yield "a record to be read by what is no client", lambda: unchecked(paid).refetch("creem_test_1")
    entry = Entry("Paid", readings=(Reading("invoice", "acme:get", "/id"),))
    yield "a record that cannot be read by itself", lambda: entry.call({"object": "unheard_of", "id": "1"})


class Unreadable(Exception):
    """Stands for an event that could not be read, which is no error."""


def _in_flask(endpoint: Any) -> object:
    app = Flask("shop")
    with app.test_request_context("/", method="POST", data={"a": "b"}):
        assert request.form
        return receiver(endpoint, on_event=print)()


def problem_of(event: Any) -> None:
    if event.type == "unreadable":
        raise Unreadable(event.problem)


def endpoints() -> Iterator[Case]:
    """Yield what is refused of an endpoint of the facade."""

    async def later(_: object) -> None: ...

    def fails() -> str:
        raise OSError(SECRET)

    mine = Endpoint("hyperline", secrets=SECRET, clock=lambda: AT + 1)
    yield "an endpoint of no provider", lambda: Endpoint("stripe", secrets=SECRET)
    yield "an endpoint without a secret", lambda: Endpoint("hyperline", secrets=[])
    yield "an endpoint for an event that does not exist", lambda: Endpoint("flowglad", secrets=SECRET, events=["order.eaten"])
    yield "an endpoint for an event where none is declared", lambda: Endpoint("creem", secrets=SECRET, events=["order.paid"])
    yield "secrets from a function that fails", Endpoint("hyperline", secrets=fails, name="billing").keys
    yield "secrets from a function that gives none", Endpoint("hyperline", secrets=list, name="billing").keys
    right = signed(hyperline.BINDING)
    yield "an async handler that nothing awaits", lambda: receive("POST", right, BODY, mine, on_event=later)
    hidden: Any = lambda event: later(event)  # noqa: E731
    yield "a handler that gives something to be awaited", lambda: receive("POST", right, BODY, mine, on_event=hidden)
    yields: Any = lambda event: (print(one) for one in [event])  # noqa: E731
    yield "a handler that gives a generator", lambda: receive("POST", right, BODY, mine, on_event=yields)

    def handles(event: object) -> Iterator[object]:
        yield event

    yield "a handler that yields", lambda: check_handler(handles)
    yield "a handler that is no function", lambda: check_handler("print")
    yield "a body that was read before, in Flask", lambda: _in_flask(mine)
    yield "a body of a request that is text", lambda: receive("POST", right, unchecked(BODY.decode()), mine, on_event=print)
