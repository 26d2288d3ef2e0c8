"""An operation that the provider takes at another host goes there, with the key, and to no host that is not the provider's."""

from typing import Any

import pytest
from core.servers import KEY, LIVE_KEY, SCHEMES, Client, Mode, Requests, call, provider

from billfold_core import ConfigurationError, InputError, TrustedAddress
from billfold_core.call import Call
from billfold_core.options import RequestOptions
from billfold_core.provider import Environment, Host, Provider, Scheme

MODES: tuple[Mode, ...] = ("sync", "async")
TEST = Host("https://test.acme.example/v1", ("acme_test_",), {"ingest": "https://ingest.test.acme.example/in"})
LIVE = Host("https://api.acme.example/v1", ("acme_",), {"ingest": "https://ingest.acme.example/in"})
HOSTS: dict[Environment, Host] = {"live": LIVE, "test": TEST}
KEYS = {"test": KEY, "live": LIVE_KEY}


def rules(scheme: Scheme = "api_key") -> Provider:
    return provider(scheme)._replace(hosts=HOSTS, envelope=None, errors=provider().errors)


def at(host: str, effect: Any = "unsafe", **given: Any) -> Call[Any]:
    made = call(effect, **given)
    made.operation = made.operation._replace(host=host)
    return made


def sent_to(mode: Mode, *calls: Call[Any], scheme: Scheme = "api_key", **given: Any) -> list[str]:
    """Make calls with one client and give where each went; every one carries the key."""
    requests = Requests()
    client = Client(mode, requests, rules(scheme), **given)
    for made in calls:
        client.send(made)
    for request in requests:
        assert any(KEY in value or LIVE_KEY in value for value in request.headers.values())
    return [str(request.url) for request in requests]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_call_goes_to_the_host_of_its_operation(mode: Mode, scheme: Scheme) -> None:
    made = [at("ingest"), at(""), at("ingest", "read"), at("ingest", path="/things/a%2Fb")]
    assert sent_to(mode, *made, scheme=scheme) == [
        "https://ingest.test.acme.example/in/things",
        "https://test.acme.example/v1/things",
        "https://ingest.test.acme.example/in/things",
        "https://ingest.test.acme.example/in/things/a%2Fb",
    ]


@pytest.mark.parametrize("environment", ["live", "test"])
def test_the_host_is_of_the_environment_of_the_client(environment: Environment) -> None:
    assert sent_to("sync", at("ingest"), api_key=KEYS[environment]) == [f"{HOSTS[environment].further['ingest']}/things"]


@pytest.mark.parametrize(
    ("base_url", "place"),
    [
        # An address of the provider's own brings its environment's other host with it, however it is written.
        ("https://test.acme.example/v1", "https://ingest.test.acme.example/in"),
        ("https://api.acme.example/v1", "https://ingest.acme.example/in"),
        ("https://API.acme.example:443/v1/", "https://ingest.acme.example/in"),
        # Anything else stands in for the whole provider.
        ("https://api.acme.example/v2", "https://api.acme.example/v2"),
        ("http://localhost:8400/acme", "http://localhost:8400/acme"),
        (TrustedAddress("http://proxy.internal/acme/"), "http://proxy.internal/acme"),
        (TrustedAddress("https://test.acme.example.evil.example/v1"), "https://test.acme.example.evil.example/v1"),
    ],
)
def test_a_server_that_stands_in_takes_all_operations(base_url: Any, place: str) -> None:
    assert sent_to("sync", at("ingest"), base_url=base_url) == [f"{place}/things"]


@pytest.mark.parametrize(
    "base_url", ["https://ingest.acme.example.evil.example", "https://evil.example", "http://ingest.acme.example"]
)
def test_another_server_is_refused_as_ever(base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="the API key would be sent there"):
        Client("sync", Requests(), rules(), base_url=base_url)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("host", ["ingst", "https://evil.example", "test", "live", "@evil.example", "ingest/"])
def test_a_host_that_the_provider_has_not_is_refused(mode: Mode, host: str) -> None:
    requests = Requests()
    client = Client(mode, requests, rules())
    with pytest.raises(InputError, match=r"things_create: the provider has no host .*Nothing was sent") as caught:
        client.send(at(host))
    assert (caught.value.outcome, caught.value.path, list(requests)) == ("not_sent", "operation.host", [])


@pytest.mark.parametrize("base_url", [None, "http://localhost:8400/acme"])
def test_a_provider_without_further_hosts_has_none(base_url: str | None) -> None:
    client = Client("sync", Requests(), provider(), base_url=base_url)
    with pytest.raises(InputError, match="has no host 'ingest'"):
        client.send(at("ingest"))


@pytest.mark.parametrize("path", ["ingest/things", "@evil.example/", "//evil.example?", "/things?x=1", "things"])
def test_a_path_cannot_lead_to_another_host(path: str) -> None:
    requests = Requests()
    client = Client("sync", requests, rules())
    client.send(at("ingest"))
    for host in ("", "ingest"):
        with pytest.raises(InputError, match="must begin with /"):
            client.send(at(host, path=path))
    assert len(requests) == 1


def test_what_no_spec_describes_goes_to_the_usual_host_and_copies_keep_theirs() -> None:
    requests = Requests()
    client = Client("sync", requests, rules())
    client.request("GET", "/undocumented")
    client.inner.with_options(RequestOptions(timeout=5.0)).send(at("ingest"))
    assert [str(request.url) for request in requests] == [
        "https://test.acme.example/v1/undocumented",
        "https://ingest.test.acme.example/in/things",
    ]


def test_a_call_with_another_query_keeps_its_host() -> None:
    assert sent_to("sync", at("ingest", "read").with_query(page=2)) == ["https://ingest.test.acme.example/in/things?page=2"]


def test_environments_that_share_an_address_have_hosts_of_their_own() -> None:
    shared = Host(LIVE.url, TEST.key_prefixes, TEST.further)
    found = rules()._replace(hosts={"live": LIVE, "test": shared})
    assert found.further_hosts(LIVE.url, "test") == TEST.further
    assert found.further_hosts(LIVE.url, "live") == LIVE.further
