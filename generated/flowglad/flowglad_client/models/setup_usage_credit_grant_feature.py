from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    choice,
    const,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .renewal_frequency import RENEWAL_FREQUENCY_MEMBERS, RenewalFrequency


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupUsageCreditGrantFeature(Model):
    """An exported feature that grants credits on a usage meter."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"active", "amount", "description", "name", "renewalFrequency", "slug", "type", "usageMeterSlug"}
    )

    slug: str
    """Handle, unique among its kind in the pricing model."""
    type: Literal["usage_credit_grant"] = "usage_credit_grant"
    """Kind of feature; always `usage_credit_grant` here."""
    name: str | None | Unset = UNSET
    """Label."""
    description: str | None | Unset = UNSET
    """Text about it."""
    active: bool | Unset = UNSET
    """Whether it is in use."""
    amount: int | Unset = UNSET
    """How many credits are granted at a time, above 0. A count, not money."""
    renewal_frequency: RenewalFrequency | Unset = UNSET
    """How often the credits are granted."""
    usage_meter_slug: str | Unset = UNSET
    """Slug of the meter the credits go to."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_slug := get("slug", UNSET))) is not str:
            _slug = text(_slug, "slug")
        if (_type := get("type", UNSET)) != "usage_credit_grant":
            _type = const(_type, "type", "usage_credit_grant")
        if (_name := get("name", UNSET)) is not UNSET and _name is not None and type(_name) is not str:
            _name = text(_name, "name")
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        if (_amount := get("amount", UNSET)) is not UNSET and type(_amount) is not int:
            _amount = integer(_amount, "amount")
        if (_renewal_frequency := get("renewalFrequency", UNSET)) is not UNSET:
            try:
                _renewal_frequency = RENEWAL_FREQUENCY_MEMBERS[_renewal_frequency]
            except (KeyError, TypeError):
                _renewal_frequency = choice(_renewal_frequency, "renewalFrequency", RenewalFrequency)
        if (_usage_meter_slug := get("usageMeterSlug", UNSET)) is not UNSET and type(_usage_meter_slug) is not str:
            _usage_meter_slug = text(_usage_meter_slug, "usageMeterSlug")
        self = cls.__new__(cls)
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

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["slug"] = self.slug
        found["type"] = self.type
        if self.name is not UNSET:
            found["name"] = self.name
        if self.description is not UNSET:
            found["description"] = self.description
        if self.active is not UNSET:
            found["active"] = self.active
        if self.amount is not UNSET:
            found["amount"] = self.amount
        if self.renewal_frequency is not UNSET:
            found["renewalFrequency"] = str(self.renewal_frequency)
        if self.usage_meter_slug is not UNSET:
            found["usageMeterSlug"] = self.usage_meter_slug
        return found
