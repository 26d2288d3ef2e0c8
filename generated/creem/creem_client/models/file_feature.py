# Generated from specs/creem/resources/checkouts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    record,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import feature_file as feature_file_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    feature_file_module = Later(f"{__package__}.feature_file")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileFeature(Model):
    """Files that a purchase granted."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "files": "files",
    }
    NULLABLE = frozenset({"files"})

    files: list[feature_file_module.FeatureFile] | None = None
    """The files."""
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
            if (_files := get("files")) is not None:
                _files = array(_files, "files", feature_file_module.FeatureFile.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.files = _files
        self._source = source
        return self
