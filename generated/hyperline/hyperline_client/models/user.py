# Generated from specs/hyperline/resources/users.yaml. Do not edit.
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
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class User(Model):
    """Somebody who works with the account."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "email": "email",
        "first_name": "first_name",
        "last_name": "last_name",
        "picture_url": "picture_url",
        "role_id": "role_id",
        "manager_id": "manager_id",
        "is_account_owner": "is_account_owner",
    }
    NULLABLE = frozenset({"email", "first_name", "last_name", "picture_url", "role_id", "manager_id", "is_account_owner"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the user (`usr_`)."""
    email: str | None = None
    """E-mail address."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    picture_url: str | None = None
    """Address of a picture."""
    role_id: str | None = None
    """Id of the role (`rol_`)."""
    manager_id: str | None = None
    """Id of the user who is the manager. Not in older answers."""
    is_account_owner: bool | None = None
    """Whether the account belongs to this user."""
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
            if (_email := get("email")) is not None and type(_email) is not str:
                _email = text(_email, "email")
            if (_first_name := get("first_name")) is not None and type(_first_name) is not str:
                _first_name = text(_first_name, "first_name")
            if (_last_name := get("last_name")) is not None and type(_last_name) is not str:
                _last_name = text(_last_name, "last_name")
            if (_picture_url := get("picture_url")) is not None and type(_picture_url) is not str:
                _picture_url = text(_picture_url, "picture_url")
            if (_role_id := get("role_id")) is not None and type(_role_id) is not str:
                _role_id = text(_role_id, "role_id")
            if (_manager_id := get("manager_id")) is not None and type(_manager_id) is not str:
                _manager_id = text(_manager_id, "manager_id")
            if (_is_account_owner := get("is_account_owner")) is not None and type(_is_account_owner) is not bool:
                _is_account_owner = boolean(_is_account_owner, "is_account_owner")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.email = _email
        self.first_name = _first_name
        self.last_name = _last_name
        self.picture_url = _picture_url
        self.role_id = _role_id
        self.manager_id = _manager_id
        self.is_account_owner = _is_account_owner
        self._source = source
        return self
