"""Where a key may be sent: to the provider, to this machine, and to what is said to be trusted."""

import copy
import inspect
import pickle
from collections.abc import Callable
from typing import Annotated, Any

import fastapi
import pydantic
import pytest
from core.scripted import Kind, Loopback, attempt, each_kind, nobody
from core.servers import Client, Mode, Requests, call

from billfold_core import ConfigurationError, RequestOptions, TrustedAddress
from fuzz.shown import everything

OWN = [
    "https://test.acme.example/v1",
    "https://api.acme.example/v1",
    "https://API.acme.example",
    "https://test.acme.example:8443/other/",
    "https://api.acme.example:443",
]
HERE = [
    "http://localhost:8400/acme",
    "https://localhost",
    "http://LOCALHOST",
    "http://127.0.0.1",
    "https://127.0.0.1:8400/v1",
    "http://127.0.0.2:8400",
    "http://127.255.255.254",
    "http://[::1]:1",
    "https://[::1]/v1/",
    "http://[0:0:0:0:0:0:0:1]",
]
FOREIGN = [
    "https://acme.example",
    "https://proxy.example/acme",
    "https://api.acme.example.evil.example",
    "https://evil.acme.example",
    "https://api.acme.example.",
    "http://api.acme.example/v1",
    "http://test.acme.example",
    "http://sandbox:8400/acme",
    "https://sandbox",
    "http://localhost.evil.example",
    "https://localhost.evil.example",
    "http://127.0.0.1.evil.example",
    "https://127.0.0.1.evil.example",
    "http://0.0.0.0:8400",
    "http://10.0.0.1",
    "https://192.168.0.1",
    "http://128.0.0.1",
    "http://126.255.255.255",
    "https://169.254.169.254",
    "http://2130706433",
    "http://0x7f.1",
    "http://[::2]",
    "https://[fe80::1]",
    "https://xn--acme-0pa.example",
]
BAD = [
    "http://127.0.0.1\\@evil.example",
    "http://127.0.0.1@evil.example",
    "https://api.acme.example@evil.example",
    "https://evil.example\\@api.acme.example",
    "https://:pw@acme.example",
    "https://acme.example?",
    "https://acme.example#",
    "https://acme.example?a=1",
    "https://api.acme.example?a=1",
    "ftp://acme.example",
    "ftp://localhost",
    "file:///etc/passwd",
    "acme.example",
    "localhost:8400",
    "//acme.example",
    "https://",
    "https:///v1",
    "http://[::1",
    "https://acme.example:99999",
    "https://acme.example:port",
    "https://acme.example\n",
    " https://acme.example",
    "https://\ud800.example",
    "https://" + "a" * 70_000 + "?",
    "",
]


@pytest.mark.parametrize("url", OWN + HERE)
def test_the_provider_and_this_machine_need_no_word(mode: Mode, url: str) -> None:
    requests = Requests()
    Client[Any](mode, requests, base_url=url).send(call())
    assert requests[0].url == f"{url.rstrip('/')}/things"


@pytest.mark.parametrize("url", FOREIGN)
def test_another_server_gets_no_key(mode: Mode, url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as caught:
        Client[Any](mode, Requests(), base_url=url)
    told = str(caught.value)
    assert url in told
    assert "key would be sent there" in told
    assert f"base_url=TrustedAddress({url!r})" in told
    assert ("in clear" in told) == url.startswith("http:")
    assert caught.value.outcome == "not_sent"


@pytest.mark.parametrize("url", OWN + HERE + FOREIGN)
def test_an_address_that_is_trusted_is_used(mode: Mode, url: str) -> None:
    requests = Requests()
    client = Client[Any](mode, requests, base_url=TrustedAddress(url))
    client.send(call())
    assert requests[0].url == f"{url.rstrip('/')}/things"
    assert type(client.inner.base_url) is str
    assert str(TrustedAddress(url)) == client.inner.base_url


@pytest.mark.parametrize("url", BAD)
@pytest.mark.parametrize("trusted", [False, True])
def test_what_is_no_address_is_refused(mode: Mode, url: str, trusted: bool) -> None:
    with pytest.raises(ConfigurationError, match="TrustedAddress" if trusted else "base_url") as caught:
        Client[Any](mode, Requests(), base_url=TrustedAddress(url) if trusted else url)
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("value", [None, 3, True, b"https://a.example", [], {}, object(), TrustedAddress("https://a.example")])
def test_an_address_is_made_of_text(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"TrustedAddress.* str"):
        TrustedAddress(value)


@pytest.mark.parametrize(
    "url",
    ["https://user:pa55word@acme.example", "https://pa55word@acme.example", "https://u:pa55word@[::1", "ftp://u:pa55word@x"],
)
def test_a_password_is_not_shown(url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        TrustedAddress(url)
    assert "pa55word" not in str(caught.value)
    assert "pa55word" not in repr(vars(caught.value))


def test_an_address_is_a_value() -> None:
    one, same, other = (TrustedAddress(f"https://proxy.example/{path}") for path in ("acme", "acme/", "other"))
    assert one == same != other
    assert len({one, same, other}) == 2
    assert one != "https://proxy.example/acme"
    assert repr(one) == "TrustedAddress('https://proxy.example/acme')"
    assert str(one) == f"{one}" == "https://proxy.example/acme"
    for twin in (copy.copy(one), copy.deepcopy(one), *(pickle.loads(pickle.dumps(one, number)) for number in range(6))):
        assert (twin, type(twin), hash(twin)) == (one, TrustedAddress, hash(one))


def test_an_address_cannot_be_changed() -> None:
    address = TrustedAddress("https://proxy.example")
    changes: list[Callable[[], Any]] = [
        lambda: setattr(address, "_url", "https://evil.example"),
        lambda: setattr(address, "more", 1),
        lambda: delattr(address, "_url"),
    ]
    for change in changes:
        with pytest.raises(AttributeError):
            change()
    assert str(address) == "https://proxy.example"
    with pytest.raises(TypeError):
        vars(address)


VALUES: list[Any] = [
    "https://evil.example",
    {"url": "https://evil.example"},
    {"_url": "https://evil.example"},
    ["https://evil.example"],
]


def test_pydantic_makes_none() -> None:
    with pytest.raises(pydantic.PydanticUserError):
        pydantic.TypeAdapter(TrustedAddress)
    adapter = pydantic.TypeAdapter(TrustedAddress | None, config=pydantic.ConfigDict(arbitrary_types_allowed=True))
    for value in VALUES:
        with pytest.raises(pydantic.ValidationError):
            adapter.validate_python(value)
    address = TrustedAddress("https://proxy.example")
    assert adapter.validate_python(address) is address


@pytest.mark.parametrize("annotation", [TrustedAddress, TrustedAddress | None])
def test_fastapi_takes_none_from_a_request(annotation: Any) -> None:
    def route(address: Any) -> None: ...

    route.__annotations__ = {"address": annotation}
    with pytest.raises(fastapi.exceptions.FastAPIError):
        fastapi.FastAPI().get("/")(route)


def test_it_is_no_dependency() -> None:
    def route(address: Annotated[Any, fastapi.Depends(TrustedAddress)]) -> None: ...

    for path in ("/", "/{url}"):
        with pytest.raises(ConfigurationError, match="url"):
            fastapi.FastAPI().get(path)(route)
    assert str(inspect.signature(TrustedAddress)) == "(url: 'str') -> 'None'"


ONCE = RequestOptions(max_attempts=1, deadline=1)
ANSWER = b"HTTP/1.1 204 No Content\r\n\r\n"


@each_kind
@pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "localhost", "localhost."])
def test_plain_http_goes_to_no_proxy(kind: Kind, variable: str, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with Loopback(lambda connection: connection.send(connection.request() and ANSWER)) as proxy, nobody() as port:
        monkeypatch.setenv(variable, f"http://127.0.0.1:{proxy.port}")
        # The last is this machine too, but is told from it by nothing; so it stands for another one.
        address: Any = TrustedAddress(f"http://{host}:{port}")
        ended = attempt(kind, str(address) if host != "localhost." else address, call("unsafe"), ONCE)
        # Nobody listens there; the proxy would have answered.
        assert ended.failure.outcome == "not_sent"
        assert proxy.connections == 0
    assert not [text for text in everything(ended.failure) if "acme_test_" in text]
