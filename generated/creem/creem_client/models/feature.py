# Generated from specs/creem/resources/products.yaml. Do not edit.
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
from billfold_core.unset import UNSET

from .feature_type import FEATURE_TYPE_MEMBERS, FeatureType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import customer_credits_feature as customer_credits_feature_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    customer_credits_feature_module = Later(f"{__package__}.customer_credits_feature")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Feature(Model):
    """Something a buyer gets with the product, such as a file or a licence key."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "description": "description",
        "customer_credits": "customer_credits",
    }
    NULLABLE = frozenset({"description", "customer_credits"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the feature. Begins with `feat_` as a rule; do not check for it."""
    type: FeatureType | None = None
    """What kind of thing the buyer gets."""
    description: str | None = None
    """Text about the feature that buyers see."""
    customer_credits: customer_credits_feature_module.CustomerCreditsFeature | None = None
    """The credits that are granted, for a feature of type `customerCredits`. Null or missing otherwise."""
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
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_type := get("type")) is not None:
                try:
                    _type = FEATURE_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", FeatureType)
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_customer_credits := get("customer_credits")) is not None:
                _customer_credits = nested(
                    _customer_credits, "customer_credits", customer_credits_feature_module.CustomerCreditsFeature.from_dict
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.type = _type
        self.description = _description
        self.customer_credits = _customer_credits
        self._source = source
        return self
