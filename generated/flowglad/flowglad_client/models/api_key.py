from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    choice,
    epoch_ms,
    record,
    text,
    to_epoch_ms,
    unchanged,
)
from billfold_core.unset import UNSET, Unset

from .api_key_type import API_KEY_TYPE_MEMBERS, ApiKeyType


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApiKey(Model):
    """The record of an API key. A key opens one pricing model, either its live or its test data."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "active",
            "createdAt",
            "expiresAt",
            "hashText",
            "id",
            "livemode",
            "name",
            "organizationId",
            "pricingModelId",
            "stackAuthHostedBillingUserId",
            "token",
            "type",
            "updatedAt",
        }
    )

    id: str
    """Identifier, apikey_…."""
    type: ApiKeyType
    """Kind of key. Only secret keys are issued so far."""
    name: str | Unset = UNSET
    """Label of the key."""
    token: str | None | Unset = attrs.field(default=UNSET, repr=False)
    """The key, whole or masked; which of the two is not documented. Never log it."""
    hash_text: str | None | Unset = attrs.field(default=UNSET, repr=False)
    """Hash of the key, for the server's own use. Never log it."""
    active: bool | Unset = UNSET
    """Whether the key can be used."""
    expires_at: datetime | None | Unset = UNSET
    """When the key stops working, in milliseconds since 1970 UTC; null or missing when it does not end. In epoch
    milliseconds on the wire."""
    stack_auth_hosted_billing_user_id: str | None | Unset = UNSET
    """Identifier for the server's own use."""
    pricing_model_id: str | Unset = UNSET
    """Identifier of the pricing model the key opens, pricing_model_…."""
    organization_id: str | Unset = UNSET
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | Unset = UNSET
    """`true` for live data, `false` for test data."""
    created_at: datetime | Unset = UNSET
    """When it was created, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    updated_at: datetime | Unset = UNSET
    """When it was last changed, in milliseconds since 1970 UTC. In epoch milliseconds on the wire."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        _type = get("type", UNSET)
        try:
            _type = API_KEY_TYPE_MEMBERS[_type]
        except (KeyError, TypeError):
            _type = choice(_type, "type", ApiKeyType)
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_token := get("token", UNSET)) is not UNSET and _token is not None and type(_token) is not str:
            _token = text(_token, "token")
        if (_hash_text := get("hashText", UNSET)) is not UNSET and _hash_text is not None and type(_hash_text) is not str:
            _hash_text = text(_hash_text, "hashText")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        if (_expires_at := get("expiresAt", UNSET)) is not UNSET and _expires_at is not None:
            _expires_at = epoch_ms(_expires_at, "expiresAt")
        if (
            (_stack_auth_hosted_billing_user_id := get("stackAuthHostedBillingUserId", UNSET)) is not UNSET
            and _stack_auth_hosted_billing_user_id is not None
            and type(_stack_auth_hosted_billing_user_id) is not str
        ):
            _stack_auth_hosted_billing_user_id = text(_stack_auth_hosted_billing_user_id, "stackAuthHostedBillingUserId")
        if (_pricing_model_id := get("pricingModelId", UNSET)) is not UNSET and type(_pricing_model_id) is not str:
            _pricing_model_id = text(_pricing_model_id, "pricingModelId")
        if (_organization_id := get("organizationId", UNSET)) is not UNSET and type(_organization_id) is not str:
            _organization_id = text(_organization_id, "organizationId")
        if (_livemode := get("livemode", UNSET)) is not UNSET and type(_livemode) is not bool:
            _livemode = boolean(_livemode, "livemode")
        if (_created_at := get("createdAt", UNSET)) is not UNSET:
            _created_at = epoch_ms(_created_at, "createdAt")
        if (_updated_at := get("updatedAt", UNSET)) is not UNSET:
            _updated_at = epoch_ms(_updated_at, "updatedAt")
        self = cls.__new__(cls)
        self.id = _id
        self.type = _type
        self.name = _name
        self.token = _token
        self.hash_text = _hash_text
        self.active = _active
        self.expires_at = _expires_at
        self.stack_auth_hosted_billing_user_id = _stack_auth_hosted_billing_user_id
        self.pricing_model_id = _pricing_model_id
        self.organization_id = _organization_id
        self.livemode = _livemode
        self.created_at = _created_at
        self.updated_at = _updated_at
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["type"] = str(self.type)
        if self.name is not UNSET:
            found["name"] = self.name
        if self.token is not UNSET:
            found["token"] = self.token
        if self.hash_text is not UNSET:
            found["hashText"] = self.hash_text
        if self.active is not UNSET:
            found["active"] = self.active
        if self.expires_at is not UNSET:
            found["expiresAt"] = (
                None if self.expires_at is None else unchanged(self._source, "expiresAt", self.expires_at, epoch_ms, to_epoch_ms)
            )
        if self.stack_auth_hosted_billing_user_id is not UNSET:
            found["stackAuthHostedBillingUserId"] = self.stack_auth_hosted_billing_user_id
        if self.pricing_model_id is not UNSET:
            found["pricingModelId"] = self.pricing_model_id
        if self.organization_id is not UNSET:
            found["organizationId"] = self.organization_id
        if self.livemode is not UNSET:
            found["livemode"] = self.livemode
        if self.created_at is not UNSET:
            found["createdAt"] = unchanged(self._source, "createdAt", self.created_at, epoch_ms, to_epoch_ms)
        if self.updated_at is not UNSET:
            found["updatedAt"] = unchanged(self._source, "updatedAt", self.updated_at, epoch_ms, to_epoch_ms)
        return found
