"""Sets of strings that keep values they do not know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NoReturn, Self, SupportsIndex, TypeVar

MemberT = TypeVar("MemberT")


def listed(value: str) -> Any:
    """Return a value in the body of an `OpenEnum`, which becomes a member; typed as any, so that it can be declared as one."""
    return value


class OpenEnumType(type):
    """The type of sets: they can be iterated, counted and searched, and cannot be changed."""

    by_value: dict[str, Any]
    """The known members by value, in the order of the spec."""
    by_name: dict[str, Any]
    """The known members by name."""

    def __init__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> None:
        super().__init__(name, bases, namespace)
        kind: Any = cls
        members, names = dict[str, Any](), dict[str, Any]()
        for member_name, value in namespace.items():
            if isinstance(value, str) and not member_name.startswith("_"):
                names[member_name] = members.setdefault(value, str.__new__(kind, value))
        for attribute, found in (("by_value", members), ("by_name", names), *names.items()):
            type.__setattr__(cls, attribute, found)

    @property
    def __members__(cls) -> Mapping[str, Any]:
        """The known members by name."""
        return MappingProxyType(cls.by_name)

    def __iter__(cls: type[MemberT]) -> Iterator[MemberT]:
        kind: Any = cls
        return iter(kind.by_value.values())

    def __len__(cls) -> int:
        return len(cls.by_value)

    def __bool__(cls) -> bool:
        return True

    def __contains__(cls, value: object) -> bool:
        return isinstance(value, str) and value in cls.by_value

    def __getitem__(cls: type[MemberT], name: str) -> MemberT:
        kind: Any = cls
        member: MemberT = kind.by_name[name]
        return member

    def __setattr__(cls, name: str, value: object) -> None:
        if name in cls.by_name:
            raise AttributeError(f"{cls.__name__}.{name} cannot be set to something else")
        super().__setattr__(name, value)

    def __delattr__(cls, name: str) -> None:
        if name in cls.by_name:
            raise AttributeError(f"{cls.__name__}.{name} cannot be deleted")
        super().__delattr__(name)

    def __repr__(cls) -> str:
        return f"<enum {cls.__qualname__!r}>"


class OpenEnum(str, metaclass=OpenEnumType):
    """A set of values that a provider may extend.

    A value that is not listed becomes a member all the same: of this type, equal to its string, with `is_known` false. It is
    not remembered, so a server cannot fill the memory with made-up values. It is no `enum.Enum`, of which type checkers take for
    granted that it has no other values: `status == "on_hold"` and a last `case other:` are as right as they look.
    """

    __slots__ = ()

    def __new__(cls, value: object) -> Self:
        """Return the member of a value.

        Raises:
            ValueError: It is no string.
        """
        if not isinstance(value, str):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        known: Self | None = cls.by_value.get(value)
        return str.__new__(cls, str.__str__(value)) if known is None else known

    @property
    def value(self) -> str:
        """The value as a plain string."""
        return str(self)

    @property
    def name(self) -> str:
        """The member's name; of a value that is not listed, the value."""
        return next((name for name, member in type(self).by_name.items() if member is self), str(self))

    @property
    def is_known(self) -> bool:
        """Whether the value is one that the spec lists."""
        return self in type(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self.name}: {str(self)!r}>"

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return type(self), (str(self),)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} members cannot be changed")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Mapping[str, Any]:
        # Plain data, so that nothing of pydantic is imported.
        return {"type": "function-after", "function": {"type": "no-info", "function": cls}, "schema": {"type": "str"}}

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        known = [member.value for member in cls]
        return {"title": cls.__name__, "anyOf": [{"type": "string", "enum": known}, {"type": "string"}]}
