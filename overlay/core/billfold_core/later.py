"""Modules that are imported when something of them is asked for."""

from importlib import import_module
from typing import Any


class Later:
    """A module that annotations name, imported when `typing.get_type_hints` reads an attribute of it.

    Examples:
        >>> Later("decimal").Decimal
        <class 'decimal.Decimal'>
    """

    __slots__ = ("_module",)

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._module), name)

    def __repr__(self) -> str:
        return f"Later({self._module!r})"
