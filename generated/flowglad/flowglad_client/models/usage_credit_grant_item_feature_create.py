from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    const,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_ms, to_epoch_ms
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .renewal_frequency import RenewalFrequency, RenewalFrequencyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UsageCreditGrantItemFeatureCreate(Model):
    """Credits on a usage meter to grant."""

    FIELDS = {
        "subscriptionItemId": "subscription_item_id",
        "featureId": "feature_id",
        "name": "name",
        "slug": "slug",
        "amount": "amount",
        "usageMeterId": "usage_meter_id",
        "renewalFrequency": "renewal_frequency",
        "type": "type",
        "productFeatureId": "product_feature_id",
        "expiredAt": "expired_at",
        "detachedAt": "detached_at",
        "detachedReason": "detached_reason",
        "manuallyCreated": "manually_created",
    }

    subscription_item_id: str
    """Identifier of the subscription item, si_…."""
    feature_id: str
    """Identifier of the feature, feature_…."""
    name: str
    """Label of the feature."""
    slug: str
    """Handle of the feature."""
    amount: int
    """How many credits are granted at a time. A count, not money; no lower limit is documented."""
    usage_meter_id: str
    """Identifier of the meter the credits go to, usage_meter_…."""
    renewal_frequency: RenewalFrequencyValue
    """How often the credits are granted."""
    type: Literal["usage_credit_grant"] = "usage_credit_grant"
    """Kind of feature; always `usage_credit_grant` here."""
    product_feature_id: str | None | Unset = UNSET
    """Identifier of the link between product and feature it comes from, product_feature_…. Null or left out, there is
    none."""
    expired_at: datetime | None | Unset = UNSET
    """When it ends, in milliseconds since 1970 UTC. Leave it out, or send null, for no end. In epoch milliseconds on the
    wire."""
    detached_at: datetime | None | Unset = UNSET
    """When the plan ceased to carry it, in milliseconds since 1970 UTC. Leave it out as a rule. In epoch milliseconds on
    the wire."""
    detached_reason: str | None | Unset = UNSET
    """Why the plan ceased to carry it. Leave it out as a rule."""
    manually_created: bool | Unset = UNSET
    """Whether it was added by hand and not through the plan. What the server takes when it is left out is not
    documented."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_subscription_item_id := get("subscriptionItemId", UNSET))) is not str:
            _subscription_item_id = text(_subscription_item_id, "subscriptionItemId")
        if type((_feature_id := get("featureId", UNSET))) is not str:
            _feature_id = text(_feature_id, "featureId")
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if type((_slug := get("slug", UNSET))) is not str:
            _slug = text(_slug, "slug")
        if type((_amount := get("amount", UNSET))) is not int:
            _amount = integer(_amount, "amount")
        if type((_usage_meter_id := get("usageMeterId", UNSET))) is not str:
            _usage_meter_id = text(_usage_meter_id, "usageMeterId")
        _renewal_frequency = get("renewalFrequency", UNSET)
        _renewal_frequency = known_choice(_renewal_frequency, "renewalFrequency", RenewalFrequency)
        if (_type := get("type", UNSET)) != "usage_credit_grant":
            _type = const(_type, "type", "usage_credit_grant")
        if (
            (_product_feature_id := get("productFeatureId", UNSET)) is not UNSET
            and _product_feature_id is not None
            and type(_product_feature_id) is not str
        ):
            _product_feature_id = text(_product_feature_id, "productFeatureId")
        if (_expired_at := get("expiredAt", UNSET)) is not UNSET and _expired_at is not None:
            _expired_at = epoch_ms(_expired_at, "expiredAt")
        if (_detached_at := get("detachedAt", UNSET)) is not UNSET and _detached_at is not None:
            _detached_at = epoch_ms(_detached_at, "detachedAt")
        if (
            (_detached_reason := get("detachedReason", UNSET)) is not UNSET
            and _detached_reason is not None
            and type(_detached_reason) is not str
        ):
            _detached_reason = text(_detached_reason, "detachedReason")
        if (_manually_created := get("manuallyCreated", UNSET)) is not UNSET and type(_manually_created) is not bool:
            _manually_created = boolean(_manually_created, "manuallyCreated")
        self = object.__new__(cls)
        self.subscription_item_id = _subscription_item_id
        self.feature_id = _feature_id
        self.name = _name
        self.slug = _slug
        self.amount = _amount
        self.usage_meter_id = _usage_meter_id
        self.renewal_frequency = _renewal_frequency
        self.type = _type
        self.product_feature_id = _product_feature_id
        self.expired_at = _expired_at
        self.detached_at = _detached_at
        self.detached_reason = _detached_reason
        self.manually_created = _manually_created
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["subscriptionItemId"] = plain(self.subscription_item_id)
        found["featureId"] = plain(self.feature_id)
        found["name"] = plain(self.name)
        found["slug"] = plain(self.slug)
        found["amount"] = plain(self.amount)
        found["usageMeterId"] = plain(self.usage_meter_id)
        found["renewalFrequency"] = plain(self.renewal_frequency)
        found["type"] = plain(self.type)
        if self.product_feature_id is not UNSET:
            found["productFeatureId"] = plain(self.product_feature_id)
        if self.expired_at is not UNSET:
            found["expiredAt"] = None if self.expired_at is None else to_epoch_ms(epoch_ms(self.expired_at, "expiredAt"))
        if self.detached_at is not UNSET:
            found["detachedAt"] = None if self.detached_at is None else to_epoch_ms(epoch_ms(self.detached_at, "detachedAt"))
        if self.detached_reason is not UNSET:
            found["detachedReason"] = plain(self.detached_reason)
        if self.manually_created is not UNSET:
            found["manuallyCreated"] = plain(self.manually_created)
        return found
