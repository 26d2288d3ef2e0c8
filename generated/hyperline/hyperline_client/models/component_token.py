# Generated from specs/hyperline/resources/apps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentToken(Model):
    """A token for components in a web page."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "token": "token",
        "token_type": "token_type",
    }
    NULLABLE = frozenset({"token_type"})

    token: str = _field(repr=False)
    """The token."""
    token_type: str | None = None
    """Always `bearer`."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if type((_token := get("token"))) is not str:
                _token = text(get("token", UNSET), "token")
            if (_token_type := get("token_type")) is not None and type(_token_type) is not str:
                _token_type = text(_token_type, "token_type")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.token = _token
        self.token_type = _token_type
        self._source = source
        return self
