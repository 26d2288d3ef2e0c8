# Generated from specs/hyperline/resources/oauth.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    record,
    text,
)

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OauthUser(Model):
    """A user of Hyperline."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "given_name": "given_name",
        "family_name": "family_name",
        "name": "name",
        "picture": "picture",
        "email": "email",
        "email_verified": "email_verified",
    }
    NULLABLE = frozenset({"given_name", "family_name", "name", "picture", "email", "email_verified"})

    given_name: str | None = None
    """Given name."""
    family_name: str | None = None
    """Family name."""
    name: str | None = None
    """Whole name."""
    picture: str | None = None
    """Address of a picture."""
    email: str | None = None
    """Mail address."""
    email_verified: bool | None = None
    """Whether the mail address was verified."""
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
            if (_given_name := get("given_name")) is not None and type(_given_name) is not str:
                _given_name = text(_given_name, "given_name")
            if (_family_name := get("family_name")) is not None and type(_family_name) is not str:
                _family_name = text(_family_name, "family_name")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_picture := get("picture")) is not None and type(_picture) is not str:
                _picture = text(_picture, "picture")
            if (_email := get("email")) is not None and type(_email) is not str:
                _email = text(_email, "email")
            if (_email_verified := get("email_verified")) is not None and type(_email_verified) is not bool:
                _email_verified = boolean(_email_verified, "email_verified")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.given_name = _given_name
        self.family_name = _family_name
        self.name = _name
        self.picture = _picture
        self.email = _email
        self.email_verified = _email_verified
        self._source = source
        return self
