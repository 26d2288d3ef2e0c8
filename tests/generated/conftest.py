"""Settings of the property tests of the generated packages."""

from hypothesis import HealthCheck, settings

# Those of the core's tests too, which may run in the same process: machines that run several jobs are slow at times.
settings.register_profile(
    "generated", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
settings.load_profile("generated")
