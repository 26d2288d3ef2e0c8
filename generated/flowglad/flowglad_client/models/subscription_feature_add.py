from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SubscriptionFeatureAdd(Model):
    """A feature to grant. Exactly one of `featureId` and `featureSlug`."""

    FIELDS = {
        "featureId": "feature_id",
        "featureSlug": "feature_slug",
        "grantCreditsImmediately": "grant_credits_immediately",
    }

    feature_id: str | Unset = UNSET
    """Identifier of the feature, feature_…. This or `featureSlug`, not both."""
    feature_slug: str | Unset = UNSET
    """Slug of the feature, looked up in the subscription's pricing model. This or `featureId`, not both."""
    grant_credits_immediately: bool | Unset = UNSET
    """Whether credits are given for the running billing period too. Only for features that grant credits. The server
    takes `false` when it is left out."""
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
        if (_feature_id := get("featureId", UNSET)) is not UNSET and type(_feature_id) is not str:
            _feature_id = text(_feature_id, "featureId")
        if (_feature_slug := get("featureSlug", UNSET)) is not UNSET and type(_feature_slug) is not str:
            _feature_slug = text(_feature_slug, "featureSlug")
        if (_grant_credits_immediately := get("grantCreditsImmediately", UNSET)) is not UNSET and type(
            _grant_credits_immediately
        ) is not bool:
            _grant_credits_immediately = boolean(_grant_credits_immediately, "grantCreditsImmediately")
        if "featureId" in source and "featureSlug" in source:
            raise DecodeFault(".featureSlug", "cannot be given when `featureId` is given")
        if "featureId" not in source and "featureSlug" not in source:
            raise DecodeFault(".featureSlug", "is needed, or else `featureId`")
        self = object.__new__(cls)
        self.feature_id = _feature_id
        self.feature_slug = _feature_slug
        self.grant_credits_immediately = _grant_credits_immediately
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.feature_id is not UNSET:
            found["featureId"] = plain(self.feature_id)
        if self.feature_slug is not UNSET:
            found["featureSlug"] = plain(self.feature_slug)
        if self.grant_credits_immediately is not UNSET:
            found["grantCreditsImmediately"] = plain(self.grant_credits_immediately)
        return found
