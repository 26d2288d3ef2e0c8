"""The operations that the sandbox plays: plain functions in a table for each provider."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeAlias, TypeVar

from .backend import Handler
from .spec import Spec

HandlerT = TypeVar("HandlerT", bound=Handler)
Table: TypeAlias = Mapping[str, Handler]


class Operations:
    """The operations of one provider, by their names in its spec; a decorator that adds one.

    Example:
        ```python
        operation = Operations("creem")

        @operation("products_get")
        def products_get(context: RequestContext) -> Answer: ...
        ```

    Args:
        provider: The provider's name.
        rest_by_document: Whether an operation without a function is played by what the document says of it (`player.py`);
            otherwise it is answered with 501.
    """

    def __init__(self, provider: str, *, rest_by_document: bool = False) -> None:
        self._provider = provider
        self.rest_by_document = rest_by_document
        self._handlers: dict[str, Handler] = {}
        self.left_out: dict[str, Mapping[str, str]] = {}
        """What an operation is sent and leaves out of its answer on purpose, each with the reason."""
        self._whole = False

    def __call__(self, name: str, *, leaves_out: Mapping[str, str] = {}) -> Callable[[HandlerT], HandlerT]:
        """Return a decorator that adds a function as an operation.

        What is sent and has its place in the answer is given back, and kept with the record, whether the function knows it or
        not. `leaves_out` names what is not (`name`, or `object.name`), each with the reason.

        Raises:
            ValueError: There is a function for it already.
        """

        def add(handler: HandlerT) -> HandlerT:
            if self._handlers.setdefault(name, handler) is not handler:
                raise ValueError(f"{self._provider}: {name} is played by two functions")
            self.left_out[name] = leaves_out
            return handler

        return add

    def load(self, spec: Spec) -> Table:
        """Import the modules of the provider, and return its operations.

        Raises:
            ValueError: A function is there for an operation that the spec does not have.
        """
        if not self._whole:
            package = import_module(f"billfold_sandbox.providers.{self._provider}")
            for module in iter_modules(package.__path__, f"{package.__name__}."):
                import_module(module.name)
            self._whole = True
        unknown = sorted(self._handlers.keys() - {route.operation for route in spec.routes})
        if unknown:
            raise ValueError(f"{self._provider}: the spec has no operation {', '.join(unknown)}")
        return dict(self._handlers)
