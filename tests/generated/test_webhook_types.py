"""Both type checkers tell the events of webhooks apart in all forms that programs use, and refuse what is wrong."""

from pathlib import Path

import pytest
from checkers import check, marked, refused

PROGRAMS = Path(__file__).parent / "programs"


@pytest.mark.parametrize("name", ["mypy", "pyright"])
def test_events_are_told_apart(name: str) -> None:
    said = check(name, PROGRAMS, "events_narrow.py", "events_wrong.py")
    assert refused(said, "events_narrow.py") == set(), said
    wrong = marked(PROGRAMS / "events_wrong.py")
    assert len(wrong) > 3
    assert refused(said, "events_wrong.py") == wrong, said
