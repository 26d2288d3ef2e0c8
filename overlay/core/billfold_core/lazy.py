"""Resources of a client that are loaded when they are first used."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class LazyResource(Generic[T_co]):
    """A resource of a client, loaded and made when it is first used; a decorator.

    On a client it is the resource. On the class it is the resource's class, so that what looks at the class alone, such as
    `unittest.mock.create_autospec`, finds the methods. `kind` gives that class where `make` cannot tell without a client.
    """

    def __init__(self, make: Callable[[Any], T_co], kind: Callable[[], type[Any]] | None = None) -> None:
        self._make = make
        self._kind = kind
        self.__doc__ = make.__doc__

    @classmethod
    def of(cls, kind: Callable[[], type[Any]]) -> Callable[[Callable[[Any], T]], LazyResource[T]]:
        """Return a decorator for a resource that is its class when it is read on the client class; `kind` returns that class."""
        return lambda make: LazyResource(make, kind)

    @classmethod
    def put_into(cls, owner: type, package: str) -> None:
        """Replace each annotation of a class by a lazy resource: of the annotated class, in the module of its name."""
        annotations: dict[str, Any] = vars(owner).get("__annotations__", {})
        for name, kind in list(annotations.items()):
            if isinstance(kind, str) and not kind.startswith("ClassVar"):
                resource: LazyResource[Any] = LazyResource(_made_of(f"{package}.{name}", kind))
                resource.__set_name__(owner, name)
                setattr(owner, name, resource)
                # What it means is known to type checkers alone.
                del annotations[name]

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, client: None, owner: type) -> type[T_co]: ...
    @overload
    def __get__(self, client: object, owner: type | None = None) -> T_co: ...
    def __get__(self, client: object, owner: type | None = None) -> T_co | type[T_co]:
        if client is None:
            return type(self._make(None)) if self._kind is None else self._kind()
        # Two threads may both make it, and both get the first one.
        made: T_co = client.__dict__.setdefault(self._name, self._make(client))
        return made

    if TYPE_CHECKING:
        # It gives way to what the client itself has under its name, so that a test can put something else in its place.
        def __set__(self, client: object, value: Any) -> None: ...


def _made_of(module: str, kind: str) -> Callable[[Any], Any]:
    return lambda client: getattr(import_module(module), kind)(client)
