"""Conversion of a method's arguments to a call: its path, query and body, each checked before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final, TypeVar

from billfold_core import wire
from billfold_core.call import NO_PARAMETERS, Call, Operation
from billfold_core.errors import DecodeFault, refused_input
from billfold_core.unset import UNSET
from billfold_core.upload import Upload

from .objects import Record, Rule
from .values import UNSAID, Node

T = TypeVar("T")

_WORDS: Final = r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"
_NO_NAMES: Final[Mapping[str, str]] = {}


class Repeat:
    """An argument of the path that the provider wants inside of the body once more.

    Args:
        member: The member of the body.
        field: The field of that member.
        argument: The argument.
    """

    __slots__ = ("argument", "field", "member")

    def __init__(self, member: str, field: str, argument: str) -> None:
        self.member: str = member
        self.field: str = field
        self.argument: str = argument


class Chosen:
    """A member of the body that says which of some others is given: the first of them.

    Args:
        member: The member, whose values are the names of the others.
        names: The others.
        confirm: The value that is meant with none of them, which has to be written out as an argument of that name that is True.
    """

    __slots__ = ("confirm", "member", "names")

    def __init__(self, member: str, names: tuple[str, ...], confirm: str = "") -> None:
        self.member: str = member
        self.names: tuple[str, ...] = names
        self.confirm: str = confirm

    def value(self, operation: str, given: Mapping[str, Any], arguments: Mapping[str, Any]) -> str:
        """Return the value that what is given makes of the member.

        Raises:
            InputError: Nothing is given, or something beside what means all.
        """
        named = [name for name in self.names if name in given]
        said = arguments[self.confirm] if self.confirm else UNSET
        if said is True and not named:
            return self.confirm
        if said is True:
            raise refused_input(operation, self.confirm, f"cannot be given beside {' and '.join(named)}")
        if said is not UNSET:
            raise refused_input(operation, self.confirm, "must be True, written out, or left out")
        if not named:
            more = f"; only {self.confirm}=True, written out, means everything" if self.confirm else ""
            raise refused_input(operation, self.names[0], f"or {' or '.join(self.names[1:])} must be given{more}")
        return named[0]


class Sent:
    """What an operation is sent, as tables.

    Args:
        path: The path, with the names of arguments in braces.
        query: The parameters of the query.
        body: The members of the body.
        items: The argument that is the whole body, an array or an object of unknown members, which `body` checks.
        least: How many items it has at least, unless they are sent in bulk.
        most: How many items it has at most, unless they are sent in bulk.
        form: The members of a form: files, and what is sent as text beside them.
        repeats: What the body repeats of the path.
        query_rules: The rules across the parameters of the query.
        query_names: The arguments whose name is not that of their parameter of the query in snake case, by the parameter.
        names: The same for the members of the body or the form.
        chosen: The member of the body that follows from the others.
    """

    def __init__(
        self,
        path: str,
        *,
        query: Record | None = None,
        body: Node | None = None,
        items: str = "",
        least: int = 0,
        most: int | None = None,
        form: Record | None = None,
        repeats: tuple[Repeat, ...] = (),
        query_rules: tuple[Rule, ...] = (),
        query_names: Mapping[str, str] = _NO_NAMES,
        names: Mapping[str, str] = _NO_NAMES,
        chosen: Chosen | None = None,
    ) -> None:
        self.path = path
        self.query = query
        self.body = body
        self._items = items
        self._least = least
        self._most = most
        self._form = form
        self._repeats = repeats
        self.query_rules: tuple[Rule, ...] = query_rules
        self._names_of_query = query_names
        self._names = names
        self._chosen = chosen
        # Text and names of arguments take turns.
        self._steps = path.replace("}", "{").split("{") if "{" in path else None

    def call(self, operation: Operation[T], arguments: Mapping[str, Any], *, in_bulk: bool = False) -> Call[T]:
        """Return the call that arguments make; one `in_bulk` is not sent as it is, so it has any number of items.

        Raises:
            InputError: Something in them is not what the spec allows; `path` says where.
            MoneyError: An amount is not exact.
        """
        name = operation.name
        path = self.path if self._steps is None else _path(name, self._steps, arguments)
        query: Mapping[str, Any] = NO_PARAMETERS if self.query is None else self._checked_query(name, self.query, arguments)
        if self._form is not None:
            members: dict[str, Any] = self._checked_body(name, self._form, arguments)
            files = {field: value for field, value in members.items() if _is_file(value)}
            texts = {field: value for field, value in members.items() if field not in files}
            return Call(operation, path, query=query, body=texts or None, files=files)
        if self.body is None:
            return Call(operation, path, query=query)
        body = self._checked_body(name, self.body, arguments)
        if self._items and not in_bulk:
            self._check_number(name, len(body))
        return Call(operation, path, query=query, body=body)

    def check_together(self, operation: str, query: Mapping[str, Any]) -> None:
        """Require that the parameters of a query, in whatever way they were given, meet the rules across them.

        Raises:
            InputError: One is left out that is needed, or two are given that exclude each other.
        """
        given = {name: value for name, value in query.items() if value is not UNSET and value is not None}
        for rule in self.query_rules:
            if rule.broken(given):
                raise refused_input(operation, self._query_argument(rule.field), rule.problem)

    def _check_number(self, operation: str, number: int) -> None:
        if number < self._least:
            raise refused_input(
                operation,
                self._items,
                "must not be empty" if number == 0 else f"must have at least {self._least:,} items, not {number:,}",
            )
        if self._most is not None and number > self._most:
            raise refused_input(operation, self._items, f"must have at most {self._most:,} items, not {number:,}")

    def _checked_query(self, operation: str, table: Record, arguments: Mapping[str, Any]) -> dict[str, Any]:
        given = {name: value for name, argument in self._query_names if (value := arguments[argument]) is not UNSET}
        try:
            for name, value in given.items():
                if value is None:
                    raise DecodeFault(name, UNSAID.format("None"))
            found: dict[str, Any] = table.check(given, "")
            for name, value in found.items():
                inside = value.values() if wire.is_object(value) else value if wire.is_array(value) else (value,)
                if not inside or any(map(_is_blank, inside)):
                    empty = "empty text" if inside else "an empty object" if wire.is_object(value) else "an empty list"
                    raise DecodeFault(name, UNSAID.format(empty))
        except DecodeFault as fault:
            name, rest = _first_step(fault.path)
            raise refused_input(operation, self._query_argument(name) + rest, fault.problem) from None
        except RecursionError:
            raise refused_input(operation, "query", "is nested too deep") from None
        return found

    def _checked_body(self, operation: str, table: Node, arguments: Mapping[str, Any]) -> Any:
        try:
            if self._items:
                return table.check(arguments[self._items], "")
            given = {name: value for name, argument in self._body_names if (value := arguments[argument]) is not UNSET}
            if self._chosen is not None:
                given[self._chosen.member] = self._chosen.value(operation, given, arguments)
            for repeat in self._repeats:
                if repeat.member in given:
                    given[repeat.member] = _repeated(operation, given[repeat.member], repeat, arguments[repeat.argument])
            return table.check(given, "")
        except DecodeFault as fault:
            path, cause = fault.path.lstrip("."), fault.__cause__
            from billfold_core.money import MoneyError

            if isinstance(cause, MoneyError):
                raise type(cause)(f"{operation}: {path}: {str(cause).partition(': ')[2]}. Nothing was sent.") from cause
            raise refused_input(operation, path, fault.problem) from None
        except RecursionError:
            raise refused_input(operation, "body", "is nested too deep") from None

    @cached_property
    def _query_names(self) -> list[tuple[str, str]]:
        return [] if self.query is None else [(name, self._query_argument(name)) for name in self.query.names]

    @cached_property
    def _body_names(self) -> list[tuple[str, str]]:
        table = self.body if self._form is None else self._form
        names: tuple[str, ...] = table.names if isinstance(table, Record) else ()
        made = "" if self._chosen is None else self._chosen.member
        return [(name, self._names.get(name) or argument_name(name)) for name in names if name != made]

    def _query_argument(self, field: str) -> str:
        return self._names_of_query.get(field) or argument_name(field)


def argument_name(field: str) -> str:
    """Return the name of a field in snake case, with one underscore where there are two."""
    if field.islower() and "-" not in field and "__" not in field:
        return field
    return re.sub(_WORDS, "_", field).replace("-", "_").replace("__", "_").lower()


def _path(operation: str, steps: list[str], arguments: Mapping[str, Any]) -> str:
    """Return a path with its arguments filled in; every second step names one."""
    parts = [*steps]
    parts[1::2] = [wire.segment(operation, argument, arguments[argument]) for argument in steps[1::2]]
    return "".join(parts)


def _is_blank(value: object) -> bool:
    return isinstance(value, str) and not value.strip()


def _first_step(path: str) -> tuple[str, str]:
    """Split a path into the field that it begins with, and the rest."""
    found = re.match(r"\.?([^.\[]*)", path)
    name = found[1] if found else ""
    return name, path.lstrip(".")[len(name) :]


def _is_file(value: object) -> bool:
    # The only lists in a form are of files.
    return isinstance(value, Upload | list)


def _repeated(operation: str, value: Any, repeat: Repeat, given: Any) -> Any:
    """Return a member of the body with the value that has to be repeated from the path.

    Raises:
        InputError: It names something else. Which of the two the provider would heed differs from call to call.
    """
    found = wire.opened(value)
    if not wire.is_object(found):
        return found
    # In an address a number is text too.
    given = str(int(given)) if isinstance(given, int) else str.__str__(given)
    named = found.get(repeat.field, UNSET)
    if named is UNSET:
        return {repeat.field: given, **found}
    if named != given:
        problem = f"is {named!r}, but the call is about {given!r}"
        raise refused_input(operation, f"{repeat.member}.{repeat.field}", problem)
    return found
