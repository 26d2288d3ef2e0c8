"""A module that is loaded late can be taken along: by what copies a module's names, or writes its functions elsewhere."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from billfold_core.later import Later

AGAIN: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    *(lambda value, level=level: pickle.loads(pickle.dumps(value, level)) for level in range(pickle.HIGHEST_PROTOCOL + 1)),
]


@pytest.mark.parametrize("again", AGAIN)
@pytest.mark.parametrize("met", [False, True])
def test_it_is_taken_along(again: Callable[[Any], Any], met: bool) -> None:
    late = Later("billfold_core.rate_limit")
    if met:
        assert late.RateLimit
    made = again(late)
    assert repr(made) == "Later('billfold_core.rate_limit')"
    assert made.RateLimit is late.RateLimit


def test_what_the_module_lacks_is_an_attribute_error() -> None:
    late = Later("billfold_core.rate_limit")
    assert not hasattr(late, "__wrapped__")
    with pytest.raises(AttributeError, match=r"billfold_core\.rate_limit.*nothing_of_it"):
        _ = late.nothing_of_it
