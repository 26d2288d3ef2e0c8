"""Enums that keep values they do not know."""

from enum import StrEnum
from typing import Self


class OpenEnum(StrEnum):
    """A set of values that a provider may extend.

    A value that is not listed becomes a member all the same: of this type, equal to its string, with `is_known` false. It is
    not remembered, so a server cannot fill the memory with made-up values.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Tell whether the value is one the spec lists."""
        return self._value_ in type(self)._value2member_map_
