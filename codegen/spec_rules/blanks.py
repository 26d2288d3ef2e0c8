"""Refuse what a stub left to be written (`codegen/upstream/stubs.py`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.document import Fault, subject

BLANK = "___"
"""What stands in a stub where a person has to write something."""


def findings(node: Any, at: tuple[str, ...] = ()) -> Iterator[Fault]:
    """Yield what is still blank."""
    if isinstance(node, str) and BLANK in node:
        yield Fault(at, f"{subject(at[:-1])}: {at[-1]} is still blank; write it in place of {BLANK}")
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if BLANK in str(key):
            yield Fault((*at, str(key)), f"{subject(at)}: the name {key} is still blank; write it in place of {BLANK}")
        yield from findings(value, (*at, str(key)))
