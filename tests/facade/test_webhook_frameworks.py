"""The receivers of each web framework, in the framework itself: what comes in, what is answered, and its traps."""

import asyncio
import inspect
import io
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Annotated, Any

import django
import flask
import pytest
import starlette.requests
from django.conf import settings
from django.core.handlers.asgi import ASGIRequest
from django.test import AsyncRequestFactory, Client, RequestFactory
from django.urls import path
from facade.deliveries import PAID, Sent, endpoint, enveloped, sent
from fastapi import Depends, FastAPI, Request, Response
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient
from werkzeug.test import EnvironBuilder, run_wsgi_app

import billfold.webhooks.django
import billfold.webhooks.flask
import billfold.webhooks.starlette
from billfold_core import InputError
from billfold_core.webhooks import MOST_BYTES

FORM = "application/x-www-form-urlencoded"
Posts = Callable[..., tuple[int, bytes]]
urlpatterns: list[Any] = []


@pytest.fixture(scope="module", autouse=True)
def django_is_set_up() -> None:
    if not settings.configured:
        middleware = ["django.middleware.csrf.CsrfViewMiddleware", "django.middleware.common.CommonMiddleware"]
        settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=middleware, SECRET_KEY="of tests")
        django.setup()


def in_starlette(on_event: Any) -> Posts:
    view = billfold.webhooks.starlette.receiver(endpoint("creem"), on_event=on_event)
    return of_asgi(Starlette(routes=[Route("/", view, methods=["POST", "PUT"])]))


def in_fastapi(on_event: Any) -> Posts:
    app = FastAPI()
    app.post("/")(billfold.webhooks.starlette.receiver(endpoint("creem"), on_event=on_event))
    return of_asgi(app)


def in_fastapi_with_dependencies(on_event: Any) -> Posts:
    app = FastAPI()

    @app.post("/")
    async def creem(request: Request, handle: Annotated[Any, Depends(lambda: on_event)]) -> Response:
        return await billfold.webhooks.starlette.respond(request, endpoint("creem"), on_event=handle)

    return of_asgi(app)


def of_asgi(app: Any) -> Posts:
    client = TestClient(app, raise_server_exceptions=False)

    def post(delivery: Sent, method: str = "POST", content_type: str = "application/json") -> tuple[int, bytes]:
        answer = client.request(method, "/", content=delivery.body, headers={**delivery.headers, "content-type": content_type})
        return answer.status_code, answer.content

    return post


def in_flask(on_event: Any) -> Posts:
    app = flask.Flask("shop")
    view = billfold.webhooks.flask.receiver(endpoint("creem"), on_event=on_event)
    app.route("/", methods=["POST", "PUT"])(view)

    def post(delivery: Sent, method: str = "POST", content_type: str = "application/json") -> tuple[int, bytes]:
        answer = app.test_client().open(
            "/", method=method, data=delivery.body, headers=dict(delivery.headers), content_type=content_type
        )
        return answer.status_code, answer.data

    return post


def in_django(on_event: Any) -> Posts:
    urlpatterns[:] = [path("", billfold.webhooks.django.receiver(endpoint("creem"), on_event=on_event))]
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)

    def post(delivery: Sent, method: str = "POST", content_type: str = "application/json") -> tuple[int, bytes]:
        answer = client.generic(method, "/", delivery.body, content_type=content_type, headers=dict(delivery.headers))
        return answer.status_code, answer.content

    return post


FRAMEWORKS = [in_starlette, in_fastapi, in_fastapi_with_dependencies, in_flask, in_django]


@pytest.fixture(params=FRAMEWORKS, ids=lambda one: one.__name__)
def serve(request: pytest.FixtureRequest) -> Iterator[Callable[[Any], Posts]]:
    yield request.param
    urlpatterns.clear()


@pytest.mark.parametrize("awaits", [False, True])
def test_a_delivery_comes_in_whatever_its_type_is_said_to_be(serve: Callable[[Any], Posts], awaits: bool) -> None:
    got: list[Any] = []

    async def awaited(event: Any) -> None:
        await asyncio.sleep(0)
        got.append(event)

    post = serve(awaited if awaits else got.append)
    for content_type in ("application/json", FORM, "text/plain", "multipart/form-data; boundary=x"):
        assert post(sent("creem", PAID), content_type=content_type) == (200, b'{"received":true}')
    assert [event.data.id for event in got] == ["sub_1"] * 4


def test_what_is_not_the_providers_is_refused(serve: Callable[[Any], Posts]) -> None:
    post = serve(pytest.fail)
    delivery = sent("creem", PAID)
    assert post(Sent(delivery.headers, delivery.body + b" ")) == (400, b"")
    assert post(Sent({}, delivery.body)) == (400, b"")
    assert post(Sent(delivery.headers, b"")) == (400, b"")
    assert post(delivery, method="PUT")[0] == 405
    assert post(sent("creem", b"x" * (MOST_BYTES + 1))) == (413, b"")
    # Django's own limit is above ours.
    assert post(sent("creem", b"x" * 3_000_000)) == (413, b"")


def test_bytes_that_are_no_utf8_come_as_they_are(serve: Callable[[Any], Posts]) -> None:
    got: list[Any] = []
    post = serve(got.append)
    assert post(sent("creem", b"\xff\x00\r\n "), content_type=FORM)[0] == 200
    assert [event.raw for event in got] == [b"\xff\x00\r\n "]


def test_what_a_handler_raises_ends_as_the_frameworks_own_error(serve: Callable[[Any], Posts]) -> None:
    def fails(event: Any) -> None:
        raise OSError("ada@buyers.example")

    status, body = serve(fails)(sent("creem", PAID))
    assert status == 500
    assert b"buyers" not in body


async def _of_starlette(delivery: Sent) -> int:
    async def broken() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    headers = [(name.encode(), text.encode()) for name, text in delivery.headers.items()]
    request = starlette.requests.Request({"type": "http", "method": "POST", "headers": headers}, broken)
    return (await billfold.webhooks.starlette.respond(request, endpoint("creem"), on_event=pytest.fail)).status_code


def _of_flask(delivery: Sent) -> int:
    app = flask.Flask("shop")
    app.testing = True
    app.post("/")(billfold.webhooks.flask.receiver(endpoint("creem"), on_event=pytest.fail))
    environ = {"CONTENT_LENGTH": str(len(delivery.body) + 1)}
    stream = io.BytesIO(delivery.body)
    return app.test_client().post("/", input_stream=stream, environ_overrides=environ, headers=dict(delivery.headers)).status_code


class Broken(io.BytesIO):
    """A connection that ends while it is read."""

    def read(self, *given: Any) -> bytes:
        raise ConnectionResetError("reset by peer")


def _of_django(delivery: Sent) -> int:
    request = RequestFactory().generic("POST", "/", delivery.body, headers=dict(delivery.headers))
    vars(request)["_stream"] = Broken()
    return billfold.webhooks.django.receiver(endpoint("creem"), on_event=pytest.fail)(request).status_code


@pytest.mark.parametrize("serve", [lambda one: asyncio.run(_of_starlette(one)), _of_flask, _of_django])
def test_a_request_that_ends_before_its_body_is_no_error_of_the_application(
    serve: Callable[[Sent], int], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "billfold.webhooks")
    assert serve(sent("creem", PAID)) == 400
    assert [vars(record)["webhook"].outcome for record in caplog.records] == ["cut_off"]


def by_wsgi(on_event: Any, body: bytes, headers: Mapping[str, str], before: Any = None, **environ: Any) -> str:
    """Give Flask a request as gunicorn does, which ends the body itself; return the status."""
    app = flask.Flask("shop")
    app.testing = True
    if before is not None:
        app.before_request(before)
    app.post("/")(billfold.webhooks.flask.receiver(endpoint("creem"), on_event=on_event))
    given = EnvironBuilder(method="POST", headers=dict(headers)).get_environ()
    given.pop("CONTENT_LENGTH", None)
    return run_wsgi_app(app, {**given, "wsgi.input": io.BytesIO(body), "wsgi.input_terminated": True, **environ})[1]


@pytest.mark.parametrize("came", [0, 3, 100])
@pytest.mark.parametrize(
    "before",
    [
        None,
        lambda: str(flask.request.get_data())[:0] or None,
        lambda: str(flask.request.form)[:0] or None,
        lambda: str(flask.request.values)[:0] or None,
    ],
)
def test_flask_is_not_blamed_where_the_server_ends_a_body_too_early(
    came: int, before: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "billfold.webhooks")
    delivery = sent("creem", PAID)
    length = str(len(delivery.body))
    assert by_wsgi(pytest.fail, delivery.body[:came], delivery.headers, before, CONTENT_LENGTH=length)[:3] == "400"
    assert [vars(record)["webhook"].outcome for record in caplog.records] == ["cut_off"]


@pytest.mark.parametrize(
    "before",
    [lambda: str(flask.request.stream.read(9))[:0] or None, lambda: str(flask.request.get_data(cache=False))[:0] or None],
)
def test_flask_is_told_where_something_read_a_part_of_the_body(before: Any) -> None:
    delivery = sent("creem", PAID)
    with pytest.raises(RuntimeError, match=r"request\.stream") as caught:
        by_wsgi(pytest.fail, delivery.body, delivery.headers, before, CONTENT_LENGTH=str(len(delivery.body)))
    ours = [entry.frame for entry in inspect.getinnerframes(caught.tb) if "/billfold/" in entry.filename]
    assert ours
    assert "sub_1" not in "".join(repr(frame.f_locals) for frame in ours)


@pytest.mark.parametrize("adaptor", [billfold.webhooks.starlette, billfold.webhooks.flask, billfold.webhooks.django])
def test_a_handler_that_is_none_is_told_when_the_receiver_is_made(adaptor: Any) -> None:
    def yields(event: Any) -> Any:
        yield event

    for handler, words in ((None, "must be a function"), (yields, "yield")):
        with pytest.raises(InputError, match=words):
            adaptor.receiver(endpoint("creem"), on_event=handler)


def test_a_body_without_a_length_is_read_only_as_far_as_it_may_go() -> None:
    """Starlette has no limit of its own."""
    read: list[int] = []

    async def chunks() -> dict[str, Any]:
        read.append(1)
        return {"type": "http.request", "body": b"x" * 65_536, "more_body": len(read) < 100}

    scope = {"type": "http", "method": "POST", "headers": [(b"creem-signature", b"0" * 64)]}
    request = starlette.requests.Request(scope, chunks)
    answer = asyncio.run(billfold.webhooks.starlette.respond(request, endpoint("creem"), on_event=pytest.fail))
    assert answer.status_code == 413
    assert len(read) == MOST_BYTES // 65_536 + 1


def test_a_body_that_starlette_has_read_already_is_still_there() -> None:
    app, got = FastAPI(), list[Any]()

    @app.post("/")
    async def creem(request: Request) -> Response:
        await request.json()
        return await billfold.webhooks.starlette.respond(request, endpoint("creem"), on_event=got.append)

    assert of_asgi(app)(sent("creem", PAID))[0] == 200
    assert len(got) == 1


def test_flask_is_told_where_something_read_the_body_first() -> None:
    app = flask.Flask("shop")
    app.testing = True
    app.before_request(lambda: str(flask.request.form) and None)
    app.post("/")(billfold.webhooks.flask.receiver(endpoint("creem"), on_event=pytest.fail))
    delivery = sent("creem", PAID)
    with pytest.raises(RuntimeError, match=r"request\.form"):
        app.test_client().post("/", data=delivery.body, headers=dict(delivery.headers), content_type=FORM)


@pytest.mark.parametrize("size, status", [(1, 200), (0, 413), (-1, 413), (-MOST_BYTES, 413)])
def test_flask_reads_a_body_without_a_length_only_as_far_as_it_may_go(size: int, status: int) -> None:
    """By how many bytes it is smaller than what is one too many."""
    delivery = sent("creem", b"x" * (MOST_BYTES + 1 - size))
    assert by_wsgi(str, delivery.body, delivery.headers, HTTP_TRANSFER_ENCODING="chunked")[:3] == str(status)


@pytest.mark.parametrize("is_async", [False, True])
def test_an_object_that_is_called_is_a_handler(serve: Callable[[Any], Posts], is_async: bool) -> None:
    got: list[Any] = []

    class Handles:
        def __call__(self, event: Any) -> None:
            got.append(event)

    class Awaited:
        async def __call__(self, event: Any) -> None:
            await asyncio.sleep(0)
            got.append(event)

    assert serve(Awaited() if is_async else Handles())(sent("creem", PAID)) == (200, b'{"received":true}')
    assert [event.data.id for event in got] == ["sub_1"]


def test_two_endpoints_stand_beside_each_other() -> None:
    app, names = flask.Flask("shop"), ["creem", "creem.test"]
    for name in names:
        made = endpoint("creem", name=name)
        app.post(f"/{name}")(billfold.webhooks.flask.receiver(made, on_event=str))
    delivery = sent("creem", PAID)
    answers = [app.test_client().post(f"/{name}", data=delivery.body, headers=dict(delivery.headers)) for name in names]
    assert [answer.status_code for answer in answers] == [200, 200]


def test_django_awaits_an_async_handler_in_an_async_view() -> None:
    got: list[Any] = []

    async def handle(event: Any) -> None:
        await asyncio.sleep(0)
        got.append(event)

    view = billfold.webhooks.django.receiver(endpoint("clink"), on_event=handle)
    delivery = sent("clink", enveloped("clink", "order.succeeded", {"orderId": "order_1"}))
    request: ASGIRequest = AsyncRequestFactory().post(
        "/", delivery.body, content_type="application/json", headers=dict(delivery.headers)
    )
    answer = asyncio.run(view(request))
    assert (answer.status_code, [event.data.order_id for event in got]) == (200, ["order_1"])
    assert vars(view)["csrf_exempt"]


def test_django_keeps_the_body_for_what_comes_after() -> None:
    delivery = sent("creem", PAID)
    request = RequestFactory().post("/", delivery.body, content_type="application/json", headers=dict(delivery.headers))
    assert billfold.webhooks.django.receiver(endpoint("creem"), on_event=str)(request).status_code == 200
    assert request.body == delivery.body


def repeated(headers: Iterable[tuple[str, str]]) -> int:
    client = TestClient(Starlette(routes=[Route("/", VIEW, methods=["POST"])]))
    return client.post("/", content=sent("creem", PAID).body, headers=list(headers)).status_code


VIEW = billfold.webhooks.starlette.receiver(endpoint("creem"), on_event=str)


def test_a_signature_that_comes_twice_is_seen() -> None:
    """A mapping of headers would show the first one alone."""
    header = ("creem-signature", sent("creem", PAID).headers["creem-signature"])
    assert repeated([header]) == 200
    assert repeated([header, ("creem-signature", "0" * 64)]) == 400
