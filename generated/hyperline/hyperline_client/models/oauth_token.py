# Generated from specs/hyperline/resources/oauth.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OauthToken(Model):
    """What an app acts with."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "access_token": "access_token",
        "expires_in": "expires_in",
        "token_type": "token_type",
        "refresh_token": "refresh_token",
    }
    NULLABLE = frozenset({"expires_in", "token_type", "refresh_token"})

    access_token: str = _field(repr=False)
    """The access token, used in place of an API key."""
    expires_in: int | None = None
    """Seconds until the access token expires."""
    token_type: str | None = None
    """`bearer`."""
    refresh_token: str | None = _field(default=None, repr=False)
    """The refresh token, which does not expire."""
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
            if type((_access_token := get("access_token"))) is not str:
                _access_token = text(get("access_token", UNSET), "access_token")
            if (_expires_in := get("expires_in")) is not None and type(_expires_in) is not int:
                _expires_in = integer(_expires_in, "expires_in")
            if (_token_type := get("token_type")) is not None and type(_token_type) is not str:
                _token_type = text(_token_type, "token_type")
            if (_refresh_token := get("refresh_token")) is not None and type(_refresh_token) is not str:
                _refresh_token = text(_refresh_token, "refresh_token")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.access_token = _access_token
        self.expires_in = _expires_in
        self.token_type = _token_type
        self.refresh_token = _refresh_token
        self._source = source
        return self
