from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerInput(Model):
    """The fields of a new customer. The pricing model is the one the key is bound to."""

    FIELDS = {
        "email": "email",
        "name": "name",
        "externalId": "external_id",
        "archived": "archived",
        "logoURL": "logo_url",
        "iconURL": "icon_url",
        "domain": "domain",
        "userId": "user_id",
    }

    email: str
    """Mail address."""
    name: str
    """Display name."""
    external_id: str
    """Your own id of the customer, by which it is found from then on. Two customers that are not archived cannot have
    the same (409). It cannot be changed later. Avoid `/` in it, because it becomes part of the address. Limits: not
    empty."""
    archived: bool | Unset = UNSET
    """Whether the customer is archived from the start. Leave it out; an archived customer cannot be found by its
    `externalId`."""
    logo_url: str | None | Unset = UNSET
    """Address of a logo. Null or left out, it has none."""
    icon_url: str | None | Unset = UNSET
    """Address of a small picture. Null or left out, it has none."""
    domain: str | None | Unset = UNSET
    """Web domain. Null or left out, it has none."""
    user_id: str | None | Unset = UNSET
    """Identifier of a Flowglad user to link with the customer. Null or left out, none is linked."""
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
        if type((_email := get("email", UNSET))) is not str:
            _email = text(_email, "email")
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if type((_external_id := get("externalId", UNSET))) is not str:
            _external_id = text(_external_id, "externalId")
        shortest(_external_id, "externalId", 1)
        if (_archived := get("archived", UNSET)) is not UNSET and type(_archived) is not bool:
            _archived = boolean(_archived, "archived")
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
        self.external_id = _external_id
        self.archived = _archived
        self.logo_url = _logo_url
        self.icon_url = _icon_url
        self.domain = _domain
        self.user_id = _user_id
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["email"] = plain(self.email)
        found["name"] = plain(self.name)
        found["externalId"] = plain(self.external_id)
        if self.archived is not UNSET:
            found["archived"] = plain(self.archived)
        if self.logo_url is not UNSET:
            found["logoURL"] = plain(self.logo_url)
        if self.icon_url is not UNSET:
            found["iconURL"] = plain(self.icon_url)
        if self.domain is not UNSET:
            found["domain"] = plain(self.domain)
        if self.user_id is not UNSET:
            found["userId"] = plain(self.user_id)
        return found
