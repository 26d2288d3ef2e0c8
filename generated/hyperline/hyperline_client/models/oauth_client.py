# Generated from specs/hyperline/resources/oauth.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    choice,
    record,
    text,
)
from billfold_core.moments import epoch_s
from billfold_core.unset import UNSET

from .oauth_auth_method import OAUTH_AUTH_METHOD_MEMBERS, OauthAuthMethod

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OauthClient(Model):
    """A registered app."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "client_id": "client_id",
        "client_id_issued_at": "client_id_issued_at",
        "redirect_uris": "redirect_uris",
        "grant_types": "grant_types",
        "response_types": "response_types",
        "token_endpoint_auth_method": "token_endpoint_auth_method",
    }
    NULLABLE = frozenset({"client_id_issued_at", "redirect_uris", "grant_types", "response_types", "token_endpoint_auth_method"})
    FIRM = frozenset({"client_id"})
    UNITS: ClassVar[Mapping[str, str]] = {"client_id_issued_at": "epoch_s"}

    client_id: str
    """Id of the app. Begins with `dyn_`."""
    client_id_issued_at: datetime | None = None
    """When the id was made, in seconds since 1970."""
    redirect_uris: list[str] | None = None
    """Where browsers may come back to."""
    grant_types: list[str] | None = None
    """What it makes tokens of."""
    response_types: list[str] | None = None
    """What comes back to it."""
    token_endpoint_auth_method: OauthAuthMethod | None = None
    """How it proves itself where it gets tokens."""
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
            if type((_client_id := get("client_id"))) is not str:
                _client_id = text(get("client_id", UNSET), "client_id")
            if (_client_id_issued_at := get("client_id_issued_at")) is not None:
                _client_id_issued_at = epoch_s(_client_id_issued_at, "client_id_issued_at")
            if (_redirect_uris := get("redirect_uris")) is not None:
                _redirect_uris = array(_redirect_uris, "redirect_uris", text)
            if (_grant_types := get("grant_types")) is not None:
                _grant_types = array(_grant_types, "grant_types", text)
            if (_response_types := get("response_types")) is not None:
                _response_types = array(_response_types, "response_types", text)
            if (_token_endpoint_auth_method := get("token_endpoint_auth_method")) is not None:
                try:
                    _token_endpoint_auth_method = OAUTH_AUTH_METHOD_MEMBERS[_token_endpoint_auth_method]
                except (KeyError, TypeError):
                    _token_endpoint_auth_method = choice(
                        _token_endpoint_auth_method, "token_endpoint_auth_method", OauthAuthMethod
                    )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.client_id = _client_id
        self.client_id_issued_at = _client_id_issued_at
        self.redirect_uris = _redirect_uris
        self.grant_types = _grant_types
        self.response_types = _response_types
        self.token_endpoint_auth_method = _token_endpoint_auth_method
        self._source = source
        return self
