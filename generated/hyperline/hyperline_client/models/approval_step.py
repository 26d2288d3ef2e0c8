# Generated from specs/hyperline/resources/approvals.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
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
class ApprovalStep(Model):
    """A step of an approval workflow."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "order": "order",
        "approver_requirement": "approver_requirement",
        "approver_role_ids": "approver_role_ids",
        "approver_user_ids": "approver_user_ids",
    }
    NULLABLE = frozenset({"name", "order", "approver_requirement", "approver_role_ids", "approver_user_ids"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the step (`aps_`)."""
    name: str | None = None
    """Name of the step."""
    order: Decimal | None = None
    """Its place among the steps."""
    approver_requirement: str | None = None
    """How many of those named have to approve, such as `any`. The values are not all published."""
    approver_role_ids: list[str] | None = None
    """Ids of the roles (`rol_`) whose users may approve."""
    approver_user_ids: list[str] | None = None
    """Ids of the users (`usr_`) who may approve."""
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
            if (_order := get("order")) is not None and type(_order) is not Decimal:
                _order = number(_order, "order")
            if (_approver_requirement := get("approver_requirement")) is not None and type(_approver_requirement) is not str:
                _approver_requirement = text(_approver_requirement, "approver_requirement")
            if (_approver_role_ids := get("approver_role_ids")) is not None:
                _approver_role_ids = array(_approver_role_ids, "approver_role_ids", text)
            if (_approver_user_ids := get("approver_user_ids")) is not None:
                _approver_user_ids = array(_approver_user_ids, "approver_user_ids", text)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.order = _order
        self.approver_requirement = _approver_requirement
        self.approver_role_ids = _approver_role_ids
        self.approver_user_ids = _approver_user_ids
        self._source = source
        return self
