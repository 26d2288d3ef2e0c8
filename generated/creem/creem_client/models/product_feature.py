from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .customer_credits_feature import CustomerCreditsFeature
from .feature_type import FEATURE_TYPE_MEMBERS, FeatureType
from .file_feature import FileFeature
from .license_ import License


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductFeature(Model):
    """Something that a purchase granted, such as a file or a licence key."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"customer_credits", "description", "file", "id", "license", "license_key", "private_note", "type"}
    )

    id: str | None | Unset = UNSET
    """Id of the feature. Begins with `feat_` as a rule; do not check for it."""
    type: FeatureType | None | Unset = UNSET
    """What kind of thing was granted."""
    description: str | None | Unset = UNSET
    """Text about the feature that buyers see."""
    private_note: str | None | Unset = UNSET
    """The seller's note, shown to the buyer after the purchase."""
    file: FileFeature | None | Unset = UNSET
    """The files to download, for a feature of type `file`."""
    license_key: License | None | Unset = UNSET
    """The licence key that was issued, for a feature of type `licenseKey`."""
    customer_credits: CustomerCreditsFeature | None | Unset = UNSET
    """The credits that were granted, for a feature of type `customerCredits`."""
    license: License | None | Unset = UNSET
    """Old name of `license_key`, for answers that still use it. Deprecated."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_id := get("id", UNSET)) is not UNSET and _id is not None and type(_id) is not str:
            _id = text(_id, "id")
        if (_type := get("type", UNSET)) is not UNSET and _type is not None:
            try:
                _type = FEATURE_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", FeatureType)
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (
            (_private_note := get("private_note", UNSET)) is not UNSET
            and _private_note is not None
            and type(_private_note) is not str
        ):
            _private_note = text(_private_note, "private_note")
        if (_file := get("file", UNSET)) is not UNSET and _file is not None:
            _file = nested(_file, "file", FileFeature.from_dict)
        if (_license_key := get("license_key", UNSET)) is not UNSET and _license_key is not None:
            _license_key = nested(_license_key, "license_key", License.from_dict)
        if (_customer_credits := get("customer_credits", UNSET)) is not UNSET and _customer_credits is not None:
            _customer_credits = nested(_customer_credits, "customer_credits", CustomerCreditsFeature.from_dict)
        if (_license := get("license", UNSET)) is not UNSET and _license is not None:
            _license = nested(_license, "license", License.from_dict)
        self = cls.__new__(cls)
        self.id = _id
        self.type = _type
        self.description = _description
        self.private_note = _private_note
        self.file = _file
        self.license_key = _license_key
        self.customer_credits = _customer_credits
        self.license = _license
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.id is not UNSET:
            found["id"] = self.id
        if self.type is not UNSET:
            found["type"] = None if self.type is None else str(self.type)
        if self.description is not UNSET:
            found["description"] = self.description
        if self.private_note is not UNSET:
            found["private_note"] = self.private_note
        if self.file is not UNSET:
            found["file"] = None if self.file is None else self.file.to_dict()
        if self.license_key is not UNSET:
            found["license_key"] = None if self.license_key is None else self.license_key.to_dict()
        if self.customer_credits is not UNSET:
            found["customer_credits"] = None if self.customer_credits is None else self.customer_credits.to_dict()
        if self.license is not UNSET:
            found["license"] = None if self.license is None else self.license.to_dict()
        return found
