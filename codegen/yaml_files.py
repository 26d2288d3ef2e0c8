"""Read a YAML file by the rules of version 1.2: `no` is a text, 010 is ten, a date is a text, and a key met twice is an error.

PyYAML reads version 1.1, so the scalars are resolved by the core schema of 1.2 here. Its C parser is used where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

_TAG = "tag:yaml.org,2002:"
_BASES = (*filter(None, [getattr(yaml, "CSafeLoader", None)]), yaml.SafeLoader)


class YamlError(Exception):
    """A text that is not YAML, or has a key twice; the message begins with the line and the column."""

    def __init__(self, line: int, column: int, words: str) -> None:
        super().__init__(f"{line}:{column}: {words}")
        self.line, self.column, self.words = line, column, words


def read(path: Path) -> Any:
    """Return what a YAML file holds.

    Raises:
        YamlError: It is not YAML, or has a key twice.
    """
    return compose(path)[0]


def parse(text: str, *, pure: bool = False) -> Any:
    """Return what a YAML text holds; `pure` reads it without the C parser.

    Raises:
        YamlError: It is not YAML, or has a key twice.
    """
    return _composed(text, pure)[0]


def compose(path: Path) -> tuple[Any, Any]:
    """Return what a YAML file holds, and its root node, which knows the places of all that is in it (None if it is empty).

    Raises:
        YamlError: It is not YAML, or has a key twice.
    """
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8")
        raise _at(before, len(before), "not a text in UTF-8; save the file in that encoding") from None
    try:
        return _composed(text, pure=False)
    except YamlError:
        # The other parser says the same in better words.
        return _composed(text, pure=True)


def _composed(text: str, pure: bool) -> tuple[Any, Any]:
    loader = None
    try:
        loader = (_LOADERS[-1] if pure else _LOADERS[0])(text)
        node = loader.get_single_node()
        return (None, None) if node is None else (loader.construct_document(node), node)
    except yaml.MarkedYAMLError as error:
        raise _told(text, error) from None
    except yaml.reader.ReaderError as error:
        raise _at(text, error.position, f"the character {chr(error.character)!r} cannot stand in YAML") from None
    except RecursionError:
        raise YamlError(1, 1, "the contents are nested too deeply") from None
    finally:
        if loader is not None:
            loader.dispose()


def _at(text: str, position: int, words: str) -> YamlError:
    before = text[:position]
    return YamlError(before.count("\n") + 1, position - before.rfind("\n"), words)


def _told(text: str, error: yaml.MarkedYAMLError) -> YamlError:
    """Return an error of the parser with its place, and with what it was in if that begins elsewhere."""
    mark, context = error.problem_mark or error.context_mark, error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    words = str(error.problem or error.context)
    lines = text.splitlines()
    if line < len(lines) and lines[line][column : column + 1] == "\t":
        words = "a tab cannot stand here; YAML is indented with spaces"
    elif context and context.line != line and error.context:
        words = f"{words} ({error.context}, which begins in line {context.line + 1})"
    return YamlError(line + 1, column + 1, words)


def _mapping(loader: Any, node: Any) -> Iterator[dict[Any, Any]]:
    found: dict[Any, Any] = {}
    yield found
    if not isinstance(node, yaml.MappingNode):
        raise _fault("expected a mapping", node)
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if not isinstance(key, str):
            # As JSON it would be a text, and perhaps one that is there already.
            raise _fault(f"a key must be a text, not {key!r}: put it in quotes", key_node)
        if key in found:
            first = next(other for other, _ in node.value if other.value == key).start_mark.line + 1
            raise _fault(f"the key {key!r} is there twice, first in line {first}", key_node)
        found[key] = loader.construct_object(value_node)


def _null(text: str) -> None:
    return None


def _boolean(text: str) -> bool:
    return text.lower() == "true"


def _integer(text: str) -> int:
    return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))


def _fraction(text: str) -> float:
    return float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))


def _reading(kind: str, pattern: re.Pattern[str], read: Callable[[str], Any]) -> Callable[[Any, Any], Any]:
    """Return the constructor of one kind of scalar; a tag that is written out may stand before any text."""

    def construct(loader: Any, node: Any) -> Any:
        text: str = loader.construct_scalar(node)
        if not pattern.match(text):
            raise _fault(f"{text!r} is no {kind}", node)
        return read(text)

    return construct


def _fault(problem: str, node: Any) -> yaml.MarkedYAMLError:
    return yaml.constructor.ConstructorError(None, None, problem, node.start_mark)


# The core schema: tag, pattern, first characters, reader. The first pattern that fits a plain scalar decides.
_SCALARS: tuple[tuple[str, str, list[str], Callable[[str], Any]], ...] = (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""], _null),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF"), _boolean),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789"), _integer),
    (
        "float",
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
        list("-+.0123456789"),
        _fraction,
    ),
)


def _loader(base: Any) -> Any:
    kind: Any = type("Loader", (base,), {"yaml_implicit_resolvers": {}, "yaml_constructors": {}, "yaml_multi_constructors": {}})
    for tag, text, first, read_scalar in _SCALARS:
        pattern = re.compile(rf"(?:{text})\Z")
        kind.add_implicit_resolver(_TAG + tag, pattern, first)
        kind.add_constructor(_TAG + tag, _reading(tag, pattern, read_scalar))
    safe = yaml.constructor.SafeConstructor
    kind.add_constructor(f"{_TAG}str", safe.construct_yaml_str)
    kind.add_constructor(f"{_TAG}seq", safe.construct_yaml_seq)
    kind.add_constructor(f"{_TAG}map", _mapping)
    kind.add_constructor(None, safe.construct_undefined)
    return kind


_LOADERS = [_loader(base) for base in _BASES]
