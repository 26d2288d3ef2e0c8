# Generated from specs/creem/resources/checkouts.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    nested,
    record,
    text,
)

from .feature_type import FEATURE_TYPE_MEMBERS, FeatureType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import customer_credits_feature as customer_credits_feature_module
    from . import file_feature as file_feature_module
    from . import license_ as license__module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    customer_credits_feature_module = Later(f"{__package__}.customer_credits_feature")
    file_feature_module = Later(f"{__package__}.file_feature")
    license__module = Later(f"{__package__}.license_")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductFeature(Model):
    """Something that a purchase granted, such as a file or a licence key."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "description": "description",
        "private_note": "private_note",
        "file": "file",
        "license_key": "license_key",
        "customer_credits": "customer_credits",
        "license": "license",
    }
    NULLABLE = frozenset({"id", "type", "description", "private_note", "file", "license_key", "customer_credits", "license"})

    id: str | None = None
    """Id of the feature. Begins with `feat_` as a rule; do not check for it."""
    type: FeatureType | None = None
    """What kind of thing was granted."""
    description: str | None = None
    """Text about the feature that buyers see."""
    private_note: str | None = None
    """The seller's note, shown to the buyer after the purchase."""
    file: file_feature_module.FileFeature | None = None
    """The files to download, for a feature of type `file`."""
    license_key: license__module.License | None = None
    """The licence key that was issued, for a feature of type `licenseKey`."""
    customer_credits: customer_credits_feature_module.CustomerCreditsFeature | None = None
    """The credits that were granted, for a feature of type `customerCredits`."""
    license: license__module.License | None = None
    """Old name of `license_key`, for answers that still use it. Deprecated."""
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
            if (_id := get("id")) is not None and type(_id) is not str:
                _id = text(_id, "id")
            if (_type := get("type")) is not None:
                try:
                    _type = FEATURE_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", FeatureType)
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_private_note := get("private_note")) is not None and type(_private_note) is not str:
                _private_note = text(_private_note, "private_note")
            if (_file := get("file")) is not None:
                _file = nested(_file, "file", file_feature_module.FileFeature.from_dict)
            if (_license_key := get("license_key")) is not None:
                _license_key = nested(_license_key, "license_key", license__module.License.from_dict)
            if (_customer_credits := get("customer_credits")) is not None:
                _customer_credits = nested(
                    _customer_credits, "customer_credits", customer_credits_feature_module.CustomerCreditsFeature.from_dict
                )
            if (_license := get("license")) is not None:
                _license = nested(_license, "license", license__module.License.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
