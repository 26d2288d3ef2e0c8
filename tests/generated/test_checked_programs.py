"""Programs that both type checkers take as they are, and lines in them that both refuse."""

from pathlib import Path

import pytest
from checkers import check, marked, refused

PROGRAMS = Path(__file__).parent / "programs"
FILES = ("async_methods.py", "events_narrow.py", "events_wrong.py")


@pytest.fixture(scope="module", params=["mypy", "pyright"])
def said(request: pytest.FixtureRequest) -> str:
    return check(request.param, PROGRAMS, *FILES)


@pytest.mark.parametrize("file", FILES)
def test_what_is_wrong_is_refused_and_nothing_else(said: str, file: str) -> None:
    wrong = marked(PROGRAMS / file)
    assert bool(wrong) == (file != "events_narrow.py")
    assert refused(said, file) == wrong, said
