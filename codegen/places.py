"""Where something stands in a spec's YAML: file, line and column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import yaml


class Place(NamedTuple):
    """A place in a file; `str()` gives `specs/creem/openapi.yaml:12`."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class Places:
    """Find the places of one provider's merged document, whose parts stand in several files.

    Nothing is looked up before it is asked for: the parts are kept as YAML composed them.
    """

    def __init__(self, parts: Sequence[tuple[str, Any]]) -> None:
        """Require the file and the root node of each part, in the order in which they were merged."""
        self.parts = parts

    def at(self, *steps: str) -> Place:
        """Return where the key or item is that the steps lead to, or the last of them that is there.

        The steps are those of a JSON pointer: `at("components", "schemas", "Product", "properties", "price")`,
        `at("paths", "/v1/products", "post")`.
        """
        found = [_walk(file, node, self._counted(index, steps)) for index, (file, node) in enumerate(self.parts)]
        return max(found, key=lambda one: one[0])[1]

    def _counted(self, index: int, steps: tuple[str, ...]) -> tuple[str, ...]:
        """Count the items of a list at the root, which is made of those of all parts, from the first of this part."""
        if len(steps) < 2 or not steps[1].isdecimal():
            return steps
        lists = [_child(node, steps[0]) for _, node in self.parts[:index]]
        before = sum(len(found[1].value) for found in lists if found and isinstance(found[1], yaml.SequenceNode))
        return steps if before == 0 else (steps[0], str(int(steps[1]) - before), *steps[2:])


def _walk(file: str, node: Any, steps: tuple[str, ...]) -> tuple[int, Place]:
    """Count the steps that can be gone, and give the place of the last one."""
    mark = node.start_mark
    for count, step in enumerate(steps):
        if not (found := _child(node, step)):
            return count, Place(file, mark.line + 1, mark.column + 1)
        mark, node = found[0].start_mark, found[1]
    return len(steps), Place(file, mark.line + 1, mark.column + 1)


def _child(node: Any, step: str) -> tuple[Any, Any] | None:
    """Yield what marks the place of each member, and the member."""
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and step.isdecimal() and int(step) < len(node.value):
        return node.value[int(step)], node.value[int(step)]
    return None
