"""Shared by the tests of the core: everything that has a sync and an async form runs in both."""

from collections.abc import Iterator
from pathlib import Path

import certifi
import pytest
from core.callers import ASYNC_KINDS, KINDS, Kind
from core.loopback import Certificate, Loopback
from core.servers import Mode, World
from hypothesis import HealthCheck, settings

# Machines that run several jobs are slow at times; the properties are about results, not about time.
settings.register_profile(
    "core", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
settings.load_profile("core")


AUTHORITY = Path(__file__).with_name("authority.pem")
"""A certificate whose key nobody has."""


@pytest.fixture(scope="session", autouse=True)
def few_authorities() -> Iterator[None]:
    """Trust one certificate instead of a hundred: each client reads them, which takes longer than most tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(certifi, "where", lambda: str(AUTHORITY))
        yield


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    chosen: Mode = request.param
    return chosen


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    reach_it_directly(monkeypatch)
    with Loopback() as started:
        yield started


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return Certificate.made_in(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def tls_server(certificate: Certificate, monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    reach_it_directly(monkeypatch)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.certificate))
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    with Loopback(tls=certificate.server_context()) as started:
        yield started


def reach_it_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    chosen: Kind = request.param
    return chosen


@pytest.fixture(params=ASYNC_KINDS)
def async_kind(request: pytest.FixtureRequest) -> Kind:
    chosen: Kind = request.param
    return chosen
