"""What a caller sends is checked before it leaves: the strict half of the generated code.

Reading is tolerant (`billfold_core.model`), writing is not: unknown fields, wrong types, values outside an enum or a limit, and
inexact amounts are refused.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeVar

from . import wire
from .enums import OpenEnum
from .errors import DecodeFault, refused_input
from .model import Model, choice
from .money import MoneyError, exact_decimal, exact_integer
from .unset import UNSET
from .upload import Upload

T = TypeVar("T")
EnumT = TypeVar("EnumT", bound=OpenEnum)


def checked_body(operation: str, members: Mapping[str, Any], check: Callable[[Any], Model]) -> dict[str, Any]:
    """Turn the arguments of a call into a JSON body and check it against the spec.

    Raises:
        InputError: Something in it is not what the spec allows; `path` says where.
        MoneyError: An amount is not exact.
    """
    return _checked(operation, _plain(operation, members), check).to_dict()


def checked_array(operation: str, items: Any, check: Callable[[Any], Sequence[Model]]) -> list[Any]:
    """Turn the argument of a call whose body is an array into JSON and check it; raises as `checked_body`."""
    return [item.to_dict() for item in _checked(operation, _plain(operation, items), check)]


def _plain(operation: str, value: Any) -> Any:
    """Turn input into plain values; a model made by hand may hold what it cannot write."""
    try:
        return wire.plain(value)
    except DecodeFault as fault:
        raise refused_input(operation, _culprit(value).lstrip("."), str(fault)) from None
    except RecursionError:
        raise refused_input(operation, "body", "is nested too deep") from None


def _culprit(value: Any) -> str:
    """Find the field that cannot be written."""
    steps: list[tuple[str, Any]] = []
    if wire.is_object(value):
        steps = [(f".{name}", member) for name, member in value.items()]
    elif wire.is_array(value):
        steps = [(f"[{index}]", member) for index, member in enumerate(value)]
    for step, member in steps:
        try:
            wire.plain(member)
        except DecodeFault as fault:
            return step + (_culprit(member) or fault.path)
    return ""


def _checked(operation: str, body: Any, check: Callable[[Any], T]) -> T:
    try:
        return check(body)
    except DecodeFault as fault:
        path = fault.path.lstrip(".")
        cause = fault.__cause__
        if isinstance(cause, MoneyError):
            raise type(cause)(f"{operation}: {path}: {str(cause).partition(': ')[2]}. Nothing was sent.") from cause
        raise refused_input(operation, path, str(fault)) from None


def checked_upload(operation: str, name: str, value: object) -> Upload:
    """Take a file to send: an `Upload`."""
    if not isinstance(value, Upload):
        raise refused_input(operation, name, "must be an Upload, for example Upload.read('logo.png')")
    return value


def checked_parameter(operation: str, name: str, value: T, *checks: Callable[[Any, str], None]) -> T:
    """Hold a query parameter to its limits, unless it is left out.

    Raises:
        InputError: It is outside of them.
    """
    given: object = value
    if given is not UNSET and given is not None:
        try:
            for check in checks:
                check(given, name)
        except (DecodeFault, TypeError) as fault:
            problem = str(fault) if isinstance(fault, DecodeFault) else f"cannot be {type(given).__name__}"
            raise refused_input(operation, name, problem) from None
    return value


def repeated(operation: str, member: str, value: Any, field: str, given: Any) -> Any:
    """Put into a body the path parameter that the provider wants there once more.

    Raises:
        InputError: The body names something else. Which of the two the provider would heed differs from call to call.
    """
    found = _plain(operation, {member: value})[member]
    if not wire.is_object(found) or found.get(field) == given:
        return found
    if field not in found:
        return {field: given, **found}
    problem = f"is {found[field]!r}, but the call is about {given!r}"
    raise refused_input(operation, f"{member}.{field}", problem)


def unknown_fields(source: Mapping[str, Any], known: Collection[str]) -> DecodeFault:
    """Describe fields that the spec does not have; a misspelt one would be ignored silently by the provider."""
    name = next(name for name in source if name not in known)
    similar = [field for field in known if field.lower() == name.replace("_", "").lower()]
    hint = f", but {similar[0]!r} is" if similar else ""
    return DecodeFault(f".{name}", f"is not a field of this request{hint}")


def unknown_tag(field: str, tag: str, known: Collection[str]) -> DecodeFault:
    """Describe a union's tag that the spec does not have."""
    return DecodeFault(f".{field}", f"must be one of {', '.join(known)}, not {tag!r}"[:300])


def known_choice(value: Any, field: str, kind: type[EnumT]) -> EnumT:
    """Take one of a set of strings, only a known one."""
    member = choice(value, field, kind)
    if not member.is_known:
        raise DecodeFault(f".{field}" if field else "", f"must be one of {', '.join(kind)}, not {value!r}")
    return member


def money_integer(value: Any, field: str = "") -> int:
    """Take an amount in minor units."""
    try:
        return exact_integer(value, where=field)
    except MoneyError as error:
        raise DecodeFault(f".{field}" if field else "", str(error)) from error


def money_number(value: Any, field: str = "") -> Decimal:
    """Take an amount as an exact decimal; text is refused, since it would be sent as text."""
    if isinstance(value, float | str):
        found = MoneyError(f"{field}: {type(value).__name__} is not an exact number: pass Decimal or int")
        raise DecodeFault(f".{field}" if field else "", str(found)) from found
    return exact_number(value, field)


def exact_number(value: Any, field: str = "") -> Decimal:
    """Take an exact number; a float is refused, since it may not be the number that was meant."""
    try:
        return exact_decimal(value, where=field)
    except MoneyError as error:
        raise DecodeFault(f".{field}" if field else "", str(error)) from error


def at_least(value: Any, field: str, minimum: float) -> None:
    """Hold a number to its lower limit."""
    if value < minimum:
        raise DecodeFault(f".{field}", f"must be at least {minimum}, not {value}")


def more_than(value: Any, field: str, minimum: float) -> None:
    """Hold a number to its exclusive lower limit."""
    if value <= minimum:
        raise DecodeFault(f".{field}", f"must be more than {minimum}, not {value}")


def at_most(value: Any, field: str, maximum: float) -> None:
    """Hold a number to its upper limit."""
    if value > maximum:
        raise DecodeFault(f".{field}", f"must be at most {maximum}, not {value}")


def several(value: Any, field: str) -> None:
    """Hold a list to being one: a string has a length too."""
    if not isinstance(value, Sequence) or isinstance(value, str | bytes | bytearray):
        raise DecodeFault(f".{field}", f"must be a list, not {type(value).__name__}")


def shortest(value: Any, field: str, length: int) -> None:
    """Hold a string or an array to its shortest length."""
    if len(value) < length:
        raise DecodeFault(f".{field}", f"must not be shorter than {length}, is {len(value)}")


def longest(value: Any, field: str, length: int) -> None:
    """Hold a string or an array to its greatest length."""
    if len(value) > length:
        raise DecodeFault(f".{field}", f"must not be longer than {length}, is {len(value)}")
