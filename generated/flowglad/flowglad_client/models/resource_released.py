# Generated from specs/flowglad/resources/resource_claims.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    nested,
    record,
)
from billfold_core.unset import UNSET

from .resource_claim import ResourceClaim
from .resource_usage_counts import ResourceUsageCounts

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceReleased(Model):
    """The answer to a release."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "releasedClaims": "released_claims",
        "usage": "usage",
    }

    released_claims: list[ResourceClaim]
    """The claims that were released by this call."""
    usage: ResourceUsageCounts
    """The resource's numbers after the release."""
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
            _released_claims = get("releasedClaims", UNSET)
            _released_claims = array(_released_claims, "releasedClaims", ResourceClaim.from_dict)
            _usage = get("usage", UNSET)
            _usage = nested(_usage, "usage", ResourceUsageCounts.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.released_claims = _released_claims
        self.usage = _usage
        self._source = source
        return self
