# Generated from specs/hyperline/resources/accounting_rules.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import integration as integration_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    integration_module = Later(f"{__package__}.integration")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AccountingRuleAccount(Model):
    """An account that a rule names."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "code": "code",
        "name": "name",
        "integration": "integration",
    }
    NULLABLE = frozenset({"code", "name", "integration"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the account (`lac_`)."""
    code: str | None = None
    """Code of the account."""
    name: str | None = None
    """Name of the account."""
    integration: integration_module.Integration | None = None
    """The account in the accounting software."""
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
            if (_code := get("code")) is not None and type(_code) is not str:
                _code = text(_code, "code")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_integration := get("integration")) is not None:
                _integration = nested(_integration, "integration", integration_module.Integration.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.code = _code
        self.name = _name
        self.integration = _integration
        self._source = source
        return self
