from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    record,
)
from billfold_core.unset import UNSET, Unset

from .feature_file import FeatureFile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileFeature(Model):
    """Files that a purchase granted."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"files"})

    files: list[FeatureFile] | None | Unset = UNSET
    """The files."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_files := get("files", UNSET)) is not UNSET and _files is not None:
            _files = array(_files, "files", FeatureFile.from_dict)
        self = cls.__new__(cls)
        self.files = _files
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.files is not UNSET:
            found["files"] = None if self.files is None else [item.to_dict() for item in self.files]
        return found
