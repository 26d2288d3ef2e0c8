"""The `raise` statements of core and facade, and which of them run while something else does."""

import ast
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, NamedTuple

OVERLAY = (Path("overlay/core"), Path("overlay/billfold"))


class Raising(NamedTuple):
    """One `raise` statement that makes an error with a text."""

    path: str
    place: str
    text: str
    lines: range

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


def statements() -> Iterator[Raising]:
    """Yield every `raise` that makes an error with a text, but for what Python has to hear of a name that is not there.

    The derived async halves say what the sync ones do, so they are left out.
    """
    for root in OVERLAY:
        for path in sorted(root.rglob("*.py")):
            if "_async" not in str(path):
                place = ".".join(path.with_suffix("").relative_to(root).parts)
                yield from _in(ast.parse(path.read_text(encoding="utf-8")), os.path.realpath(path), place)


def _in(node: ast.AST, path: str, place: str) -> Iterator[Raising]:
    for inner in ast.iter_child_nodes(node):
        if isinstance(inner, ast.Raise) and isinstance(inner.exc, ast.Call) and not place.endswith(".__getattr__"):
            yield Raising(path, place, ast.unparse(inner.exc), range(inner.lineno, (inner.end_lineno or inner.lineno) + 1))
        named = isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        yield from _in(inner, path, f"{place}.{inner.name}" if named else place)


class Watch:
    """Notes, within its `with` block, the lines of core and facade at which an exception comes up.

    The block is entered again for each thing that is watched: Python stops watching where the stack has no room for it.
    """

    def __init__(self) -> None:
        self._roots = tuple(f"{os.path.realpath(root)}{os.sep}" for root in OVERLAY)
        self._found: dict[str, set[int]] = {}
        self._lines: dict[CodeType, set[int] | None] = {}

    def __enter__(self) -> None:
        self._before = sys.gettrace()
        sys.settrace(self._entered)

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)

    def saw(self, one: Raising) -> bool:
        """Return whether a statement was reached."""
        return not self._found.get(one.path, set()).isdisjoint(one.lines)

    def _entered(self, frame: FrameType, *_: object) -> Any:
        code = frame.f_code
        if code not in self._lines:
            path = os.path.realpath(code.co_filename)
            self._lines[code] = self._found.setdefault(path, set()) if path.startswith(self._roots) else None
        lines = self._lines[code]
        if lines is None:
            return None
        frame.f_trace_lines = False

        def inside(frame: FrameType, event: str, _: object) -> Any:
            if event == "exception":
                lines.add(frame.f_lineno)
            return inside

        return inside
