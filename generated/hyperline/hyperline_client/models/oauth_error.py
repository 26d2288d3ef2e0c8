# Generated from specs/hyperline/resources/oauth.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OauthError(Model):
    """A failure as OAuth tells it."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "error_description": "error_description",
    }
    NULLABLE = frozenset({"error", "error_description"})

    error: str | None = None
    """Code of the failure."""
    error_description: str | None = None
    """Why it failed."""
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
            if (_error := get("error")) is not None and type(_error) is not str:
                _error = text(_error, "error")
            if (_error_description := get("error_description")) is not None and type(_error_description) is not str:
                _error_description = text(_error_description, "error_description")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.error = _error
        self.error_description = _error_description
        self._source = source
        return self
