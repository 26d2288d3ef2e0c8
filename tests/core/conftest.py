"""Shared by the tests of the core: everything that has a sync and an async form runs in both."""

import pytest
from core.servers import Mode, World
from hypothesis import HealthCheck, settings

# Machines that run several jobs are slow at times; the properties are about results, not about time.
settings.register_profile(
    "core", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
settings.load_profile("core")


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    chosen: Mode = request.param
    return chosen


@pytest.fixture
def world() -> World:
    return World()
