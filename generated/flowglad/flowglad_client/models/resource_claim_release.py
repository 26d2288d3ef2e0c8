from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    at_least,
    longest,
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceClaimRelease(Model):
    """What is released. Exactly one of `quantity`, `externalId`, `externalIds` and `claimIds` says how many or which."""

    FIELDS = {
        "resourceSlug": "resource_slug",
        "quantity": "quantity",
        "externalId": "external_id",
        "externalIds": "external_ids",
        "claimIds": "claim_ids",
    }

    resource_slug: str
    """Handle of the resource."""
    quantity: int | Unset = UNSET
    """How many claims without a name to release, at least 1, the oldest first. Every call releases more. Instead of
    `externalId`, `externalIds` and `claimIds`. Limits: at least 1."""
    external_id: str | Unset = UNSET
    """The name of one claim, at most 255 characters. Instead of `quantity`, `externalIds` and `claimIds`. Limits: at
    most 255 characters."""
    external_ids: Sequence[str] | Unset = UNSET
    """The names of several claims, at least one of them, each with at most 255 characters. Instead of `quantity`,
    `externalId` and `claimIds`. Limits: not empty."""
    claim_ids: Sequence[str] | Unset = UNSET
    """Identifiers (res_claim_…) of claims with or without a name, at least one of them. Instead of `quantity`,
    `externalId` and `externalIds`. Limits: not empty."""
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
        if type((_resource_slug := get("resourceSlug", UNSET))) is not str:
            _resource_slug = text(_resource_slug, "resourceSlug")
        if (_quantity := get("quantity", UNSET)) is not UNSET and type(_quantity) is not int:
            _quantity = integer(_quantity, "quantity")
        if _quantity is not UNSET:
            at_least(_quantity, "quantity", 1)
        if (_external_id := get("externalId", UNSET)) is not UNSET and type(_external_id) is not str:
            _external_id = text(_external_id, "externalId")
        if _external_id is not UNSET:
            longest(_external_id, "externalId", 255)
        if (_external_ids := get("externalIds", UNSET)) is not UNSET:
            _external_ids = array(_external_ids, "externalIds", text)
        if _external_ids is not UNSET:
            shortest(_external_ids, "externalIds", 1)
        if (_claim_ids := get("claimIds", UNSET)) is not UNSET:
            _claim_ids = array(_claim_ids, "claimIds", text)
        if _claim_ids is not UNSET:
            shortest(_claim_ids, "claimIds", 1)
        if (
            not ("quantity" in source or "externalId" in source or "externalIds" in source or "claimIds" in source)
            and "quantity" not in source
        ):
            raise DecodeFault(".quantity", "is needed, or else `externalId`, `externalIds` or `claimIds`")
        if "quantity" in source and "externalId" in source:
            raise DecodeFault(".externalId", "cannot be given when `quantity` is given")
        if "quantity" in source and "externalIds" in source:
            raise DecodeFault(".externalIds", "cannot be given when `quantity` is given")
        if "quantity" in source and "claimIds" in source:
            raise DecodeFault(".claimIds", "cannot be given when `quantity` is given")
        if "externalId" in source and "externalIds" in source:
            raise DecodeFault(".externalIds", "cannot be given when `externalId` is given")
        if "externalId" in source and "claimIds" in source:
            raise DecodeFault(".claimIds", "cannot be given when `externalId` is given")
        if "externalIds" in source and "claimIds" in source:
            raise DecodeFault(".claimIds", "cannot be given when `externalIds` is given")
        self = object.__new__(cls)
        self.resource_slug = _resource_slug
        self.quantity = _quantity
        self.external_id = _external_id
        self.external_ids = _external_ids
        self.claim_ids = _claim_ids
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["resourceSlug"] = plain(self.resource_slug)
        if self.quantity is not UNSET:
            found["quantity"] = plain(self.quantity)
        if self.external_id is not UNSET:
            found["externalId"] = plain(self.external_id)
        if self.external_ids is not UNSET:
            found["externalIds"] = plain(self.external_ids)
        if self.claim_ids is not UNSET:
            found["claimIds"] = plain(self.claim_ids)
        return found
