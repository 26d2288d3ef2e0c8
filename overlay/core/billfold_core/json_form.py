"""What can be written as JSON and read again: models, money, and the facade's products.

pydantic, and with it FastAPI, takes such objects as they are, in both directions: their classes say how. Nothing of it is
imported for that, since what it asks for is plain data.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self


class JsonForm:
    """The base of what has a JSON form."""

    __slots__ = ()

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read a JSON object."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object."""
        raise NotImplementedError

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read the text of a JSON object, exactly: fractions become `Decimal`.

        Raises:
            DecodeFault: It is not JSON, or not what `from_dict` takes.
        """
        from .json_text import read

        return cls.from_dict(read(text))

    def to_json(self) -> str:
        """Return the JSON object as text: compact, and numbers with all their digits.

        Raises:
            InputError: It holds something that JSON cannot say, such as a NaN.
        """
        from .json_text import text_of

        return text_of(self.to_dict())

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Mapping[str, Any]:
        return {
            "type": "function-plain",
            "function": {"type": "no-info", "function": cls._taken},
            "serialization": {"type": "function-plain", "function": _written, "info_arg": True},
        }

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"title": cls.__name__, "type": "object"}

    @classmethod
    def _taken(cls, value: Any) -> Self:
        return value if isinstance(value, cls) else cls.from_dict(value)


def _written(value: JsonForm, info: Any) -> dict[str, Any]:
    """Return the JSON object for pydantic, whose own JSON would make strings of all decimals."""
    if info.mode != "json":
        return value.to_dict()
    from .json_text import standard

    found: dict[str, Any] = standard(value.to_dict())
    return found
