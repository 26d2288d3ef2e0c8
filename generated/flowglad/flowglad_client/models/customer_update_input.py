from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerUpdateInput(Model):
    """What may change about a customer. What is left out stays as it is."""

    FIELDS = {
        "email": "email",
        "name": "name",
        "logoURL": "logo_url",
        "iconURL": "icon_url",
        "domain": "domain",
        "userId": "user_id",
    }

    email: str | Unset = UNSET
    """Mail address."""
    name: str | Unset = UNSET
    """Display name."""
    logo_url: str | None | Unset = UNSET
    """Address of a logo; null for none."""
    icon_url: str | None | Unset = UNSET
    """Address of a small picture; null for none."""
    domain: str | None | Unset = UNSET
    """Web domain; null for none."""
    user_id: str | None | Unset = UNSET
    """Identifier of the Flowglad user linked with the customer; null for none."""
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
        if (_email := get("email", UNSET)) is not UNSET and type(_email) is not str:
            _email = text(_email, "email")
        if (_name := get("name", UNSET)) is not UNSET and type(_name) is not str:
            _name = text(_name, "name")
        if (_logo_url := get("logoURL", UNSET)) is not UNSET and _logo_url is not None and type(_logo_url) is not str:
            _logo_url = text(_logo_url, "logoURL")
        if (_icon_url := get("iconURL", UNSET)) is not UNSET and _icon_url is not None and type(_icon_url) is not str:
            _icon_url = text(_icon_url, "iconURL")
        if (_domain := get("domain", UNSET)) is not UNSET and _domain is not None and type(_domain) is not str:
            _domain = text(_domain, "domain")
        if (_user_id := get("userId", UNSET)) is not UNSET and _user_id is not None and type(_user_id) is not str:
            _user_id = text(_user_id, "userId")
        self = object.__new__(cls)
        self.email = _email
        self.name = _name
        self.logo_url = _logo_url
        self.icon_url = _icon_url
        self.domain = _domain
        self.user_id = _user_id
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.email is not UNSET:
            found["email"] = plain(self.email)
        if self.name is not UNSET:
            found["name"] = plain(self.name)
        if self.logo_url is not UNSET:
            found["logoURL"] = plain(self.logo_url)
        if self.icon_url is not UNSET:
            found["iconURL"] = plain(self.icon_url)
        if self.domain is not UNSET:
            found["domain"] = plain(self.domain)
        if self.user_id is not UNSET:
            found["userId"] = plain(self.user_id)
        return found
