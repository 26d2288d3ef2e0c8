"""What a caller can set about a client, which values of it make sense, and that none comes from a request of a web app."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, NoReturn, TypeAlias, TypeVar

from .tuples import NamedTuple

if TYPE_CHECKING:
    from .observe import Observer
    from .retry import RetryPolicy
    from .runtime import Runtime

DEFAULT_TIMEOUT: Final = 30.0
DEFAULT_DEADLINE: Final = 60.0
DEFAULT_MAX_CONNECTIONS: Final = 100
DEFAULT_MAX_ANSWER_SIZE: Final = 32 * 1024 * 1024
DRIFT_VARIABLE: Final = "BILLFOLD_ON_DRIFT"
OnDrift: TypeAlias = Literal["raise", "keep"]
"""What becomes of a field of an answer that is not what the spec says: the call raises, or the raw value is kept."""
_ENDLESS: Final = 1e9
_FunctionT = TypeVar("_FunctionT", bound=Callable[..., Any])


class Settings(NamedTuple):
    """The settings of one client, as they were given."""

    timeout: float
    retry: RetryPolicy | None
    observer: Observer | None
    runtime: Runtime | None
    max_answer_size: int | None
    on_drift: OnDrift | None = None


def keeps_drift(on_drift: OnDrift | None) -> bool:
    """Return whether what is not as the spec says is kept; where it is not set, the environment's variable decides."""
    return (os.environ.get(DRIFT_VARIABLE) if on_drift is None else on_drift) == "keep"


def fault_in(settings: Settings, transport: object, max_connections: int | None, *, awaits: bool) -> str:
    """Return what is wrong with the settings of a client, which can await or not, or an empty string."""
    found = [("timeout", seconds(settings.timeout))]
    if settings.max_answer_size is not None:
        found.append(("max_answer_size", count(settings.max_answer_size)))
    if max_connections is not None:
        found.append(("max_connections", count(max_connections)))
    if max_connections is not None and transport is not None and not isinstance(transport, str):
        found.append(("max_connections", "is set in the transport that was given, so it cannot be set here too"))
    if settings.retry is not None:
        found.append(("retry", _fault_in_retry(settings.retry, settings.timeout)))
    if settings.observer is not None:
        found.append(("observer", _fault_in_observer(settings.observer, awaits)))
    if settings.runtime is not None:
        found.append(("runtime", _fault_in_runtime(settings.runtime)))
    drift: Any = settings.on_drift
    name = "on_drift"
    if drift is None:
        name, drift = DRIFT_VARIABLE, os.environ.get(DRIFT_VARIABLE) or "raise"
    if drift not in ("raise", "keep"):
        found.append((name, f"must be 'raise' or 'keep', not {repr(drift)[:40] if isinstance(drift, str) else _shown(drift)}"))
    return first(found)


def first(found: Iterable[tuple[str, str]]) -> str:
    """Return the first fault with the name of what has it, or an empty string."""
    return next((f"{name} {problem}" for name, problem in found if problem), "")


def seconds(value: Any, *, zero: bool = False) -> str:
    """Return what keeps a value from being a time in seconds, or an empty string."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if number and (0 < value < _ENDLESS or (zero and value == 0)):
        return ""
    return f"must be a number of seconds {'of at least' if zero else 'above'} 0, not {_shown(value)}"


def count(value: object) -> str:
    """Return what keeps a value from being a whole number of at least 1, or an empty string."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 1:
        return ""
    return f"must be a whole number of at least 1, not {_shown(value)}"


def _fault_in_retry(retry: object, timeout: float) -> str:
    from .retry import RetryPolicy

    if not isinstance(retry, RetryPolicy):
        return f"must be a RetryPolicy, for example RetryPolicy(max_attempts=3), not {_shown(retry)}"
    deadline = retry.deadline
    found = [
        ("max_attempts", count(retry.max_attempts)),
        ("deadline", "" if deadline is None else seconds(deadline)),
        ("first_delay", seconds(retry.first_delay, zero=True)),
        ("max_delay", seconds(retry.max_delay, zero=True)),
    ]
    # By identity: the usual time-out is shortened to a deadline that was asked for, one that was asked for too contradicts it.
    asked_for = timeout is not DEFAULT_TIMEOUT
    if not first(found) and deadline is not None and asked_for and not seconds(timeout) and timeout > deadline:
        found.append(("deadline", f"of {deadline:g} s, which is shorter than timeout={timeout:g}"))
    problem = first(found)
    return f"has a {problem}" if problem else ""


def _fault_in_observer(observer: object, awaits: bool) -> str:
    if not callable(getattr(observer, "notice", None)):
        return f"must have a method notice(event), which {_kind(observer)} has not"
    before_send: Any = getattr(observer, "before_send", None)
    if before_send is None:
        return ""
    if not callable(before_send):
        return f"must have a method as before_send, not {_kind(before_send)}"
    import functools
    import inspect

    while isinstance(before_send, functools.partial):
        before_send = before_send.func
    for function in (before_send, type(before_send).__call__):
        if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
            return "has a generator function as before_send, none of which runs when it is called"
        if not awaits and inspect.iscoroutinefunction(function):
            return "has a coroutine function as before_send, which only an async client can await; give a plain function"
    return ""


def _fault_in_runtime(runtime: object) -> str:
    from .runtime import Runtime

    return "" if isinstance(runtime, Runtime) else f"must be a Runtime, not {_kind(runtime)}"


def _kind(value: object) -> str:
    return type(value).__name__


def _shown(value: object) -> str:
    """Return a short text of a value that is none of ours, and so may hold anything."""
    short = isinstance(value, float | None) or (isinstance(value, int) and abs(value) < 10**30)
    return repr(value) if short else _kind(value)


# FastAPI reads the signature of what `Depends` names, and looks for each parameter in the request: without what follows, a
# visitor who writes `?api_key=…&base_url=…` sets them.
class KeptFromRequests:
    """The `__signature__` of a class: the usual one, whose parameters are kept from requests where FastAPI is used."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner

    def __get__(self, instance: object, kind: type) -> inspect.Signature | None:
        # None means the usual one.
        return _of_class(kind, self._owner) if "fastapi" in sys.modules else None


def kept_from_requests(function: _FunctionT) -> _FunctionT:
    """Return the function, with a signature of which FastAPI takes no parameter out of a request."""
    signature = inspect.signature(function)
    kept = [_Kept.of(parameter) for parameter in signature.parameters.values()]
    function.__dict__["__signature__"] = signature.replace(parameters=kept)
    return function


def _of_class(kind: Any, owner: type) -> inspect.Signature | None:
    # What a subclass adds is its own affair; the first constructor of the line is ours.
    ours = next((base for base in reversed(kind.__mro__) if issubclass(base, owner) and "__init__" in vars(base)), None)
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
        depends: Any = getattr(sys.modules.get("fastapi"), "Depends", None)
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
            f"Depends would take {name} from the request, where a visitor sets it. Depend on a function of your own, for "
            'example: def shop(): with billfold.connect("creem") as shop: yield shop'
        )

    return type("NotFromARequest", (), {"__get_pydantic_core_schema__": refuse})
