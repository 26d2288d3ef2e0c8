"""The types that annotations mean, also of functions whose modules import what they name for type checkers alone."""

from __future__ import annotations

import ast
import inspect
import sys
import typing
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any


def type_hints(of: Any, *, include_extras: bool = False) -> dict[str, Any]:
    """Return the types of a function's arguments and result, or of a class's attributes, as `typing.get_type_hints` does.

    A client is quick to import because its modules import what their annotations name for type checkers alone. This imports it.
    Takes functions, methods, properties and classes, of billfold and of others.

    Raises:
        NameError: An annotation names something that cannot be imported here.

    Example:
        `type_hints(creem.products.get)["return"]` is `creem_client.models.Product`.
    """
    subject = _subject(of)
    names: dict[str, Any] = {}
    # A class may inherit annotations from other modules; its own module comes last, and counts.
    for part in reversed(subject.__mro__) if isinstance(subject, type) else (inspect.unwrap(subject),):
        module = sys.modules.get(part.__module__)
        if module is not None:
            names |= {**vars(module), **_for_type_checkers(module.__name__)}
    return typing.get_type_hints(subject, names, names, include_extras=include_extras)


def _subject(of: Any) -> Any:
    if isinstance(of, property):
        return of.fget
    if isinstance(of, cached_property):
        return of.func
    return getattr(of, "__func__", of)


@cache
def _for_type_checkers(module: str) -> Mapping[str, Any]:
    """Run what stands under `if TYPE_CHECKING` in a module, and give the names it defines."""
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except (OSError, TypeError):
        return MappingProxyType({})
    before = vars(sys.modules[module])
    names = dict(before)
    for statement in _guarded(tree):
        # What is not installed here is missed only by those who ask for it.
        with suppress(ImportError, NameError):
            exec(compile(ast.Module([statement], []), f"<types of {module}>", "exec"), names)
    return MappingProxyType({name: value for name, value in names.items() if before.get(name, names) is not value})


def _guarded(tree: ast.Module) -> Iterator[ast.stmt]:
    for statement in tree.body:
        if isinstance(statement, ast.If) and ast.unparse(statement.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            yield from statement.body
