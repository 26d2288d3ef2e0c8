from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    at_least,
    exact_number,
    longest,
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    by_kind,
    integer,
    mapping,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceClaimCreate(Model):
    """What is claimed. Exactly one of `quantity`, `externalId` and `externalIds` says how many or under which names."""

    FIELDS = {
        "resourceSlug": "resource_slug",
        "quantity": "quantity",
        "externalId": "external_id",
        "externalIds": "external_ids",
        "metadata": "metadata",
    }

    resource_slug: str
    """Handle of the resource."""
    quantity: int | Unset = UNSET
    """How many claims without a name to make, at least 1. Every call makes more. Instead of `externalId` and
    `externalIds`. Limits: at least 1."""
    external_id: str | Unset = UNSET
    """Your name for one claim, at most 255 characters. A name that is claimed already is not claimed again. Instead of
    `quantity` and `externalIds`. Limits: at most 255 characters."""
    external_ids: Sequence[str] | Unset = UNSET
    """Your names for several claims, at least one of them, each with at most 255 characters. Names that are claimed
    already are not claimed again. Instead of `quantity` and `externalId`. Limits: not empty."""
    metadata: Mapping[str, str | Decimal | int | bool] | Unset = UNSET
    """Your own values, kept with each claim of this call."""
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
        if (_metadata := get("metadata", UNSET)) is not UNSET:
            _metadata = mapping(
                _metadata,
                "metadata",
                partial(
                    by_kind,
                    field="",
                    readers={str: text, int: exact_number, Decimal: exact_number, float: exact_number, bool: boolean},
                ),
            )
        if not ("quantity" in source or "externalId" in source or "externalIds" in source) and "quantity" not in source:
            raise DecodeFault(".quantity", "is needed, or else `externalId` or `externalIds`")
        if "quantity" in source and "externalId" in source:
            raise DecodeFault(".externalId", "cannot be given when `quantity` is given")
        if "quantity" in source and "externalIds" in source:
            raise DecodeFault(".externalIds", "cannot be given when `quantity` is given")
        if "externalId" in source and "externalIds" in source:
            raise DecodeFault(".externalIds", "cannot be given when `externalId` is given")
        self = object.__new__(cls)
        self.resource_slug = _resource_slug
        self.quantity = _quantity
        self.external_id = _external_id
        self.external_ids = _external_ids
        self.metadata = _metadata
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
        if self.metadata is not UNSET:
            found["metadata"] = plain(self.metadata)
        return found
