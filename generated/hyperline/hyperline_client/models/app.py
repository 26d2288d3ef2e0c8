# Generated from specs/hyperline/resources/apps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
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
class App(Model):
    """A program of somebody else that accounts can let in."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "logo_uri": "logo_uri",
        "callbacks": "callbacks",
        "client_id": "client_id",
        "client_secret": "client_secret",
    }
    NULLABLE = frozenset({"name", "description", "logo_uri", "callbacks", "client_id", "client_secret"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the app."""
    name: str | None = None
    """Name that is shown when access is asked for."""
    description: str | None = None
    """What the app is for."""
    logo_uri: str | None = None
    """Address of its logo."""
    callbacks: list[str] | None = None
    """Addresses that may be redirected to."""
    client_id: str | None = None
    """Id of the app as an OAuth client."""
    client_secret: str | None = _field(default=None, repr=False)
    """Secret of the app as an OAuth client. Only in the answer of creating it."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_logo_uri := get("logo_uri")) is not None and type(_logo_uri) is not str:
                _logo_uri = text(_logo_uri, "logo_uri")
            if (_callbacks := get("callbacks")) is not None:
                _callbacks = array(_callbacks, "callbacks", text)
            if (_client_id := get("client_id")) is not None and type(_client_id) is not str:
                _client_id = text(_client_id, "client_id")
            if (_client_secret := get("client_secret")) is not None and type(_client_secret) is not str:
                _client_secret = text(_client_secret, "client_secret")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.description = _description
        self.logo_uri = _logo_uri
        self.callbacks = _callbacks
        self.client_id = _client_id
        self.client_secret = _client_secret
        self._source = source
        return self
