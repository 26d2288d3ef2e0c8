"""Extraction of messages from the body of an error, which may contain any JSON."""

from __future__ import annotations

import json
from typing import Any

from .wire import is_array, is_object

_MOST_CHARACTERS = 500
_DEEPEST = 8
_show = json.JSONEncoder(ensure_ascii=False, default=str).encode


def message(value: Any, depth: int = 0) -> str:
    """Return an error message as text, whether it came as text, as a list, or as objects with a path and a message."""
    if value is None or depth > _DEEPEST:
        return ""
    if is_array(value):
        return "; ".join(told for told in (message(item, depth + 1) for item in value[:_MOST_CHARACTERS]) if told)
    if is_object(value):
        if "message" in value:
            place, told = value.get("path"), message(value["message"], depth + 1)
            at = ".".join(str(step)[:_MOST_CHARACTERS] for step in place[:_DEEPEST]) if is_array(place) else ""
            return f"{at}: {told}" if at else told
        try:
            return _show(value)
        except (ValueError, RecursionError):
            return ""
    return str(value)


def at_place(path: str, problem: str) -> str:
    """Return what is wrong in an answer, with its place: `$.name is missing`; the whole of it, `$`, needs no name."""
    if path != "$":
        return f"{path} {problem}"
    return f"it {problem}" if problem.startswith("is ") else problem


def one_line(text: str, most: int = _MOST_CHARACTERS) -> str:
    """Make a text fit for a message or a log: one line, printable, not endless."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text[: 2 * most]).split())[:most]
