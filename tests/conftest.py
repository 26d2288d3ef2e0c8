"""What holds for all tests."""

import gc
from importlib import import_module

import pytest


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Leave what was made so far out of all collections: some tests ask for one, and each goes through all."""
    # It asks what refers to the generators of random numbers that it finds, and what is left out is not asked.
    import_module("hypothesis")
    gc.collect()
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish() -> None:
    gc.unfreeze()
