"""Modules that are imported when something of them is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Later:
    """A module that is imported when an attribute of it is first read: by code that needs it, or by `typing.get_type_hints`.

    Examples:
        >>> Later("decimal").Decimal
        <class 'decimal.Decimal'>
    """

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        value = getattr(import_module(self._module), name)
        # What is found in here is not asked for again.
        self.__dict__[name] = value
        return value

    def __reduce__(self) -> tuple[Any, ...]:
        # A copy has to know its module before it is asked for anything.
        return Later, (self._module,)

    def __repr__(self) -> str:
        return f"Later({self._module!r})"
