"""The sandbox answers for every host of a provider, as the address of each has it."""

from typing import Any

import pytest

from billfold_sandbox.emulator import Emulator
from billfold_sandbox.message import Request
from billfold_sandbox.places import locate
from billfold_sandbox.spec import Spec, load

HOSTS = {"ingest": {"live": "https://ingest.creem.example/v2", "test": "https://test-ingest.creem.example"}}


@pytest.mark.parametrize(
    ("host", "path", "below", "admitted"),
    [
        ("ingest.creem.example", "/v2/v1/events", "/v1/events", {"live"}),
        ("test-ingest.creem.example", "/v1/events", "/v1/events", {"test"}),
        ("api.creem.io", "/v1/products", "/v1/products", {"live"}),
        ("test-api.creem.io", "/v1/products", "/v1/products", {"test"}),
    ],
)
def test_each_host_is_known_with_its_path(host: str, path: str, below: str, admitted: set[str]) -> None:
    house = Emulator()
    backend: Any = house.backends["creem"]
    backend.spec = Spec("creem", {**load("creem").document, "x-hosts": HOSTS})
    place = locate(house.backends, Request("GET", host, path))
    assert place is not None
    assert (place.backend.name, place.path, place.admitted) == ("creem", below, admitted)


def test_no_other_host_is() -> None:
    assert locate(Emulator().backends, Request("GET", "ingest.creem.example", "/v1/events")) is None
