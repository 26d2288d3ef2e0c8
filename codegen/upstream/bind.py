"""Write the `facts:` of deviations: which lines a deviation departs from, chosen by where it stands and what it says.

A choice by words is a proposal: it is made once, for a person to read as a diff. What nothing speaks of stays open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import yaml

from codegen import document
from codegen.document import Spec
from codegen.facts import Facts, parse_line

from . import files, later
from .differences import Difference
from .judging import Judgement, forms, standing
from .sites import Deviation, Sites, Steps

_SHARED = ("parameters", "responses", "headers")


def bindings(judged: Judgement, spec: Spec) -> dict[Steps, list[str]]:
    """Return the lines that each deviation should quote, for the differences that nothing excuses yet."""
    found: dict[Steps, list[str]] = {}
    sites = Sites(spec.document)
    places: dict[int, Steps] = {}
    for difference, excuse in judged.excuses.items():
        if excuse is not None:
            continue
        chosen = _speaking(standing(sites, difference), difference)
        if chosen is None:
            continue
        # One that stands at several places by an alias is written once.
        at = places.setdefault(id(chosen.said), chosen.at)
        general = chosen.at[:1] == ("components",) and chosen.at[1] in _SHARED
        lines = (forms(quote)[-1 if general else 0] for quote in difference.quotes)
        new = [line for line in lines if line not in chosen.facts]
        found[at] = list(dict.fromkeys([*found.get(at, []), *new]))
    return found


def _speaking(deviations: list[Deviation], difference: Difference) -> Deviation | None:
    """Return the nearest deviation that speaks of a difference: one that stands at the very place, or names it."""
    nodes: dict[Steps, list[Deviation]] = {}
    for one in deviations:
        nodes.setdefault(_node(one.at), []).append(one)
    last = re.split(r"[.|\[\]{} ]+", difference.ours.rstrip("[]{}"))[-1]
    names = {name for name in (difference.name, difference.value.strip('"'), last) if len(name) > 2}
    for at, those in nodes.items():
        if not at:
            # What is said of the whole document names too much.
            continue
        naming = [one for one in those if any(_names(one, name) for name in names)]
        if naming:
            return naming[0]
        if len(those) == 1 and (
            at[-2:-1] in (("properties",), ("parameters",)) or (at[:1] == ("components",) and at[1] in _SHARED)
        ):
            return those[0]
    return None


def _node(at: Steps) -> Steps:
    return at[: at.index("x-deviation")]


def _names(deviation: Deviation, name: str) -> bool:
    words = f"{deviation.said['says']} {deviation.said['instead']}"
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", words) is not None


def write(spec: Spec, lines: Mapping[Steps, Iterable[str]]) -> list[str]:
    """Write lines into the deviations at some steps, change nothing else, and return the files that were changed."""
    changes: dict[str, list[tuple[int, list[str]]]] = {}
    for at, new in lines.items():
        if new := list(new):
            file, node = _find(spec, at)
            changes.setdefault(file, []).append(_insertion(node, new))
    for file, insertions in changes.items():
        text = _lines_of(file)
        for line, added in sorted(insertions, key=lambda one: -one[0]):
            text[line:line] = added
        _write(file, text)
    return sorted(changes)


def take_away(spec: Spec, stale: Iterable[tuple[Steps, str]]) -> list[str]:
    """Remove lines from the deviations at some steps, change nothing else, and return the files that were changed."""
    gone: dict[str, set[int]] = {}
    quoted_ones: dict[tuple[str, int], list[Any]] = {}
    for at, line in stale:
        file, node = _find(spec, at)
        key, facts = next(one for one in node.value if one[0].value == "facts")
        item = next(item for item in facts.value if item.value == line)
        gone.setdefault(file, set()).update(range(item.start_mark.line, _end(item)))
        quoted_ones.setdefault((file, key.start_mark.line), facts.value)
    for (file, number), items in quoted_ones.items():
        if all(item.start_mark.line in gone[file] for item in items):
            gone[file].add(number)
    for file, numbers in gone.items():
        _write(file, [line for number, line in enumerate(_lines_of(file)) if number not in numbers])
    return sorted(gone)


def _lines_of(file: str) -> list[str]:
    return (document.ROOT / file).read_text("utf-8").split("\n")


def _write(file: str, lines: list[str]) -> None:
    (document.ROOT / file).write_text("\n".join(lines), "utf-8", newline="\n")


def _find(spec: Spec, at: Steps) -> tuple[str, yaml.MappingNode]:
    """Find the node of a deviation, and its file."""
    for file, root in spec.places.parts:
        node: Any = root
        for step in at:
            if isinstance(node, yaml.MappingNode):
                node = next((value for key, value in node.value if key.value == step), None)
            else:
                node = node.value[int(step)] if node is not None else None
        if isinstance(node, yaml.MappingNode):
            return file, node
    raise LookupError("/".join(at))


def _insertion(node: yaml.MappingNode, new: list[str]) -> tuple[int, list[str]]:
    """Return the line before which something is inserted, and the lines for it."""
    keys = {key.value: (key, value) for key, value in node.value}
    indent = " " * node.value[0][0].start_mark.column
    items = [f"{indent}  - {quoted(line)}" for line in new]
    if "facts" in keys:
        return _end(keys["facts"][1].value[-1]), items
    return _end(node.value[-1][1]), [f"{indent}facts:", *items]


def _end(node: Any) -> int:
    """Return the line behind a node."""
    mark = node.end_mark
    return int(mark.line if mark.column == 0 else mark.line + 1)


def quoted(line: str) -> str:
    """Write a line as YAML does."""
    if '"' in line or "\\" in line:
        return "'" + line.replace("'", "''") + "'"
    return f'"{line}"'


def rename(spec: Spec, names: Mapping[str, str]) -> list[str]:
    """Write other names of their records into quoted lines and into `later.txt`, and return the files that were changed."""
    old = later.read(spec.provider)
    changes: dict[str, dict[int, str]] = {}
    for file, item in _items(spec):
        if (new := renamed(item.value, names)) != item.value:
            changes.setdefault(file, {})[item.start_mark.line] = quoted(new)
    for file, lines in changes.items():
        text = _lines_of(file)
        for number, line in lines.items():
            text[number] = f"{text[number].partition('- ')[0]}- {line}"
        _write(file, text)
    changed = {*changes}
    new_ones = Facts.of([replace(parse_line(renamed(fact.line, names)), source=fact.source) for fact in old], old.heading)
    if new_ones.facts != old.facts:
        path = later.path(spec.provider)
        path.write_text(new_ones.text(), "utf-8", newline="\n")
        changed.add(files.shown(path))
    return sorted(changed)


def _items(spec: Spec) -> Iterator[tuple[str, Any]]:
    """Yield the node of each quoted line, with its file."""
    for file, root in spec.places.parts:
        left, met = [root], set[int]()
        while left:
            node = left.pop()
            if id(node) in met:
                continue
            met.add(id(node))
            if isinstance(node, yaml.SequenceNode):
                left += node.value
            for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
                left.append(value)
                if key.value == "facts" and isinstance(value, yaml.SequenceNode):
                    yield from ((file, item) for item in value.value)


def renamed(line: str, names: Mapping[str, str]) -> str:
    """Return a line in which some records have other names."""
    pattern = re.compile(rf"(?<![\w.%/{{])({'|'.join(map(re.escape, names)) or '(?!)'})(?![\w%])")
    return pattern.sub(lambda match: names[match[1]], line)
