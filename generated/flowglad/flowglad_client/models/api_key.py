# Generated from specs/flowglad/resources/api_keys.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    record,
    text,
)
from billfold_core.moments import epoch_ms
from billfold_core.unset import UNSET

from .api_key_type import API_KEY_TYPE_MEMBERS, ApiKeyType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApiKey(Model):
    """The record of an API key. A key opens one pricing model, either its live or its test data."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "name": "name",
        "token": "token",
        "hashText": "hash_text",
        "active": "active",
        "expiresAt": "expires_at",
        "stackAuthHostedBillingUserId": "stack_auth_hosted_billing_user_id",
        "pricingModelId": "pricing_model_id",
        "organizationId": "organization_id",
        "livemode": "livemode",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }
    NULLABLE = frozenset({"token", "hashText", "expiresAt", "stackAuthHostedBillingUserId"})
    FIRM = frozenset({"id"})
    UNITS: ClassVar[Mapping[str, str]] = {"createdAt": "epoch_ms", "expiresAt": "epoch_ms", "updatedAt": "epoch_ms"}

    id: str
    """Identifier, apikey_…."""
    type: ApiKeyType
    """Kind of key. Only secret keys are issued so far."""
    name: str | None = None
    """Label of the key."""
    token: str | None = _field(default=None, repr=False)
    """The key, whole or masked; which of the two is not documented. Never log it."""
    hash_text: str | None = _field(default=None, repr=False)
    """Hash of the key, for the server's own use. Never log it."""
    active: bool | None = None
    """Whether the key can be used."""
    expires_at: datetime | None = None
    """When the key stops working, in milliseconds since 1970 UTC; null or missing when it does not end."""
    stack_auth_hosted_billing_user_id: str | None = None
    """Identifier for the server's own use."""
    pricing_model_id: str | None = None
    """Identifier of the pricing model the key opens, pricing_model_…."""
    organization_id: str | None = None
    """Identifier of the organisation that owns it, org_…."""
    livemode: bool | None = None
    """`true` for live data, `false` for test data."""
    created_at: datetime | None = None
    """When it was created, in milliseconds since 1970 UTC."""
    updated_at: datetime | None = None
    """When it was last changed, in milliseconds since 1970 UTC."""
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
            _type = get("type", UNSET)
            try:
                _type = API_KEY_TYPE_MEMBERS[_type]
            except (KeyError, TypeError):
                _type = choice(_type, "type", ApiKeyType)
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_token := get("token")) is not None and type(_token) is not str:
                _token = text(_token, "token")
            if (_hash_text := get("hashText")) is not None and type(_hash_text) is not str:
                _hash_text = text(_hash_text, "hashText")
            if (_active := get("active")) is not None and type(_active) is not bool:
                _active = boolean(_active, "active")
            if (_expires_at := get("expiresAt")) is not None:
                _expires_at = epoch_ms(_expires_at, "expiresAt")
            if (_stack_auth_hosted_billing_user_id := get("stackAuthHostedBillingUserId")) is not None and type(
                _stack_auth_hosted_billing_user_id
            ) is not str:
                _stack_auth_hosted_billing_user_id = text(_stack_auth_hosted_billing_user_id, "stackAuthHostedBillingUserId")
            if (_pricing_model_id := get("pricingModelId")) is not None and type(_pricing_model_id) is not str:
                _pricing_model_id = text(_pricing_model_id, "pricingModelId")
            if (_organization_id := get("organizationId")) is not None and type(_organization_id) is not str:
                _organization_id = text(_organization_id, "organizationId")
            if (_livemode := get("livemode")) is not None and type(_livemode) is not bool:
                _livemode = boolean(_livemode, "livemode")
            if (_created_at := get("createdAt")) is not None:
                _created_at = epoch_ms(_created_at, "createdAt")
            if (_updated_at := get("updatedAt")) is not None:
                _updated_at = epoch_ms(_updated_at, "updatedAt")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
