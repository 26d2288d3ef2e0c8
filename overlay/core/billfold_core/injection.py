"""Signatures of which FastAPI takes no parameter out of a request.

FastAPI reads the signature of what `Depends` names, and looks for each parameter in the request: without this, a visitor who writes
`?api_key=…&base_url=…` sets them.
"""

from __future__ import annotations

import inspect
import sys
from typing import TYPE_CHECKING, Annotated, Any, NoReturn, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

FunctionT = TypeVar("FunctionT", bound="Callable[..., Any]")


class KeptFromRequests:
    """The `__signature__` of a class: the usual one, whose parameters are kept from requests where FastAPI is used."""

    def __get__(self, instance: object, kind: type) -> inspect.Signature | None:
        # None means the usual one.
        return _of_class(kind) if "fastapi" in sys.modules else None


def kept_from_requests(function: FunctionT) -> FunctionT:
    """Return the function, with a signature of which FastAPI takes no parameter out of a request."""
    signature = inspect.signature(function)
    kept = [_Kept.of(parameter) for parameter in signature.parameters.values()]
    function.__dict__["__signature__"] = signature.replace(parameters=kept)
    return function


def _of_class(kind: Any) -> inspect.Signature | None:
    # A subclass may add parameters, which are its own affair; the first constructor of the line is ours.
    ours = next((base for base in reversed(kind.__mro__[:-1]) if "__init__" in vars(base)), None)
    if ours is None:
        return None
    known = inspect.signature(ours.__init__).parameters
    signature = inspect.signature(kind.__init__)
    own = list(signature.parameters.values())[1:]
    return signature.replace(parameters=[_Kept.of(one) if one.name in known else one for one in own])


class _Kept(inspect.Parameter):
    """A parameter that FastAPI is told to get from us; to everybody else it shows what was declared."""

    __slots__ = ()

    @classmethod
    def of(cls, parameter: inspect.Parameter) -> _Kept:
        """Return a parameter of this kind that is otherwise the same."""
        return cls(parameter.name, parameter.kind, default=parameter.default, annotation=parameter.annotation)

    @property
    def annotation(self) -> Any:
        """What was declared; where FastAPI is used, with what gives the default. A partial function may have changed that."""
        declared = super().annotation
        depends = getattr(sys.modules.get("fastapi"), "Depends", None)
        if depends is None:
            return declared
        shown = Any if declared is self.empty else declared
        if self.default is self.empty:
            # The refusal is the type: older releases of FastAPI, such as 0.100, see nothing else of it.
            return Annotated[_refused(self.name), shown]
        return Annotated[shown, depends(_giving(self.default))]


def _giving(value: Any) -> Callable[[], Any]:
    # Async, so that FastAPI needs no thread for it.
    async def given() -> Any:
        return value

    return given


def _refused(name: str) -> type:
    """Return a type of which pydantic, and so FastAPI, can make nothing, for a parameter that only a request could give."""

    def refuse(source: object, handler: object) -> NoReturn:
        from .errors import ConfigurationError

        raise ConfigurationError(
            f"Depends would take {name} from the request, where a visitor sets it. Depend on a function of your own, for example: "
            'def shop(): with billfold.connect("creem") as shop: yield shop'
        )

    return type("NotFromARequest", (), {"__get_pydantic_core_schema__": refuse})
