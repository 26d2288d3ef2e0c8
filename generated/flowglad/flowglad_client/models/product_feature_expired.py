from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    record,
)
from billfold_core.unset import UNSET


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductFeatureExpired(Model):
    """The answer to detaching a feature from a product."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"success"})

    success: bool
    """Whether the feature was detached."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_success := get("success", UNSET))) is not bool:
            _success = boolean(_success, "success")
        self = cls.__new__(cls)
        self.success = _success
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["success"] = self.success
        return found
