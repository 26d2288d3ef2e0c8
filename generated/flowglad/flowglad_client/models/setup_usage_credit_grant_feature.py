# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    const,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET

from .any_setup_feature import AnySetupFeature
from .renewal_frequency import RENEWAL_FREQUENCY_MEMBERS, RenewalFrequency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupUsageCreditGrantFeature(AnySetupFeature, Model):
    """An exported feature that grants credits on a usage meter."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "slug": "slug",
        "type": "type",
        "name": "name",
        "description": "description",
        "active": "active",
        "amount": "amount",
        "renewalFrequency": "renewal_frequency",
        "usageMeterSlug": "usage_meter_slug",
    }
    NULLABLE = frozenset({"name", "description"})

    slug: str
    """Handle, unique among its kind in the pricing model."""
    type: Literal["usage_credit_grant"] = "usage_credit_grant"
    """Kind of feature; always `usage_credit_grant` here."""
    name: str | None = None
    """Label."""
    description: str | None = None
    """Text about it."""
    active: bool | None = None
    """Whether it is in use."""
    amount: int | None = None
    """How many credits are granted at a time, above 0. A count, not money."""
    renewal_frequency: RenewalFrequency | None = None
    """How often the credits are granted."""
    usage_meter_slug: str | None = None
    """Slug of the meter the credits go to."""
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
            if type((_slug := get("slug"))) is not str:
                _slug = text(get("slug", UNSET), "slug")
            if (_type := get("type")) != "usage_credit_grant":
                _type = const(get("type", UNSET), "type", "usage_credit_grant")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_active := get("active")) is not None and type(_active) is not bool:
                _active = boolean(_active, "active")
            if (_amount := get("amount")) is not None and type(_amount) is not int:
                _amount = integer(_amount, "amount")
            if (_renewal_frequency := get("renewalFrequency")) is not None:
                try:
                    _renewal_frequency = RENEWAL_FREQUENCY_MEMBERS[_renewal_frequency]
                except (KeyError, TypeError):
                    _renewal_frequency = choice(_renewal_frequency, "renewalFrequency", RenewalFrequency)
            if (_usage_meter_slug := get("usageMeterSlug")) is not None and type(_usage_meter_slug) is not str:
                _usage_meter_slug = text(_usage_meter_slug, "usageMeterSlug")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.slug = _slug
        self.type = _type
        self.name = _name
        self.description = _description
        self.active = _active
        self.amount = _amount
        self.renewal_frequency = _renewal_frequency
        self.usage_meter_slug = _usage_meter_slug
        self._source = source
        return self
