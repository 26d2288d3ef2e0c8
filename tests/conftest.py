"""What holds for all tests."""

import gc

import pytest


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Leave what was made so far out of all collections: some tests ask for one, and each goes through all."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish() -> None:
    # Plugins that end ask what refers to an object, and what is left out is not asked.
    gc.unfreeze()
