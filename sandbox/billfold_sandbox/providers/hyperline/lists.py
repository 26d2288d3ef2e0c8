"""Hyperline's lists, for the operations that have a function: what comes where no state is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer
from billfold_sandbox.player import player_of
from billfold_sandbox.records import shown
from billfold_sandbox.spec import Json

_USUALLY: Final = {"status": "active"}
"""What comes then is not documented; the careful client sends a status, so the lazy one gets the fewest."""


def active_page(
    context: RequestContext,
    kind: str,
    shape: Callable[[Json], Json] = shown,
    beside: Mapping[str, Callable[[Json], Any]] = MappingProxyType({}),
) -> Answer:
    """Answer a page of records, of those that are active unless a status is asked for."""
    return player_of(context.spec).answer_list(context, kind, usually=_USUALLY, beside=beside, shape=shape)
