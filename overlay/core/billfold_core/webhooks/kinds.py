"""The classes of a provider's events, made when they are first asked for: making all of them takes longer than a delivery."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Final, Union, cast

from .events import Event, Fetches, Refetches, UnknownEvent, UnreadableEvent
from .table import Entry, EventTable

_ANY: Final = "AnyEvent"
_OF_ALL: Final = {kind.__name__: kind for kind in (Event, UnknownEvent, UnreadableEvent)}
"""What every provider's module has, so that a program that handles events imports from one place."""


def kinds_of(table: EventTable) -> Callable[[str], Any]:
    """Return the `__getattr__` of a module of events.

    It makes the class of each event, and `AnyEvent`, the union of all of them.
    """
    names = {entry.kind: name for name, entry in table.entries.items()}

    def attribute(name: str) -> Any:
        if name == _ANY:
            kinds = [getattr(sys.modules[table.module], kind) for kind in (*names, *_unnamed(table))]
            made: Any = cast(Any, Union)[(*kinds, UnknownEvent, UnreadableEvent)]
        elif name in _OF_ALL:
            made = _OF_ALL[name]
        elif name in names:
            made = _made(table.module, table.entries[names[name]], names[name])
        elif name in _unnamed(table) and table.unnamed is not None:
            made = _made(table.module, table.unnamed, "unnamed")
        else:
            raise AttributeError(f"module {table.module!r} has no attribute {name!r}")
        # Two threads may both make it, and both get the first one.
        return vars(sys.modules[table.module]).setdefault(name, made)

    return attribute


def _unnamed(table: EventTable) -> tuple[str, ...]:
    return () if table.unnamed is None else (table.unnamed.kind,)


def _made(module: str, entry: Entry, name: str) -> type[Event[Any]]:
    bases: list[type] = [Event]
    if entry.readings:
        bases.append(Fetches if entry.is_thin else Refetches)
    members = {"type": name, "__module__": module, "__doc__": entry.summary or None, "__slots__": ()}
    return cast("type[Event[Any]]", type(entry.kind, tuple(bases), members))
