# Generated from specs/hyperline/resources/approvals.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import approval_rule as approval_rule_module
    from . import approval_step as approval_step_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    approval_rule_module = Later(f"{__package__}.approval_rule")
    approval_step_module = Later(f"{__package__}.approval_step")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApprovalWorkflow(Model):
    """Who has to approve what, in which order."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "applicable_flows": "applicable_flows",
        "is_active": "is_active",
        "priority": "priority",
        "rules": "rules",
        "step_execution": "step_execution",
        "email_notification_enabled": "email_notification_enabled",
        "steps": "steps",
        "version": "version",
        "original_workflow_id": "original_workflow_id",
        "created_at": "created_at",
    }
    NULLABLE = frozenset(
        {
            "name",
            "description",
            "applicable_flows",
            "is_active",
            "priority",
            "rules",
            "step_execution",
            "email_notification_enabled",
            "steps",
            "version",
            "original_workflow_id",
            "created_at",
        }
    )
    FIRM = frozenset({"id"})

    id: str
    """Id of the workflow (`apw_`)."""
    name: str | None = None
    """Name of the workflow."""
    description: str | None = None
    """What the workflow is for."""
    applicable_flows: list[str] | None = None
    """What it applies to, such as `quote_subscription`. The values are not all published."""
    is_active: bool | None = None
    """Whether it is in use."""
    priority: Decimal | None = None
    """Its rank among the workflows."""
    rules: list[approval_rule_module.ApprovalRule] | None = None
    """When it applies."""
    step_execution: str | None = None
    """How its steps are gone through, such as `sequential`. The values are not all published."""
    email_notification_enabled: bool | None = None
    """Whether those who approve are told by e-mail."""
    steps: list[approval_step_module.ApprovalStep] | None = None
    """Who approves."""
    version: Any = None
    """Version of the workflow, as it came."""
    original_workflow_id: str | None = None
    """Id of the workflow that this is a later version of."""
    created_at: datetime | None = None
    """When it was made."""
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
            if (_applicable_flows := get("applicable_flows")) is not None:
                _applicable_flows = array(_applicable_flows, "applicable_flows", text)
            if (_is_active := get("is_active")) is not None and type(_is_active) is not bool:
                _is_active = boolean(_is_active, "is_active")
            if (_priority := get("priority")) is not None and type(_priority) is not Decimal:
                _priority = number(_priority, "priority")
            if (_rules := get("rules")) is not None:
                _rules = array(_rules, "rules", approval_rule_module.ApprovalRule.from_dict)
            if (_step_execution := get("step_execution")) is not None and type(_step_execution) is not str:
                _step_execution = text(_step_execution, "step_execution")
            if (_email_notification_enabled := get("email_notification_enabled")) is not None and type(
                _email_notification_enabled
            ) is not bool:
                _email_notification_enabled = boolean(_email_notification_enabled, "email_notification_enabled")
            if (_steps := get("steps")) is not None:
                _steps = array(_steps, "steps", approval_step_module.ApprovalStep.from_dict)
            _version = get("version")
            if (_original_workflow_id := get("original_workflow_id")) is not None and type(_original_workflow_id) is not str:
                _original_workflow_id = text(_original_workflow_id, "original_workflow_id")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.description = _description
        self.applicable_flows = _applicable_flows
        self.is_active = _is_active
        self.priority = _priority
        self.rules = _rules
        self.step_execution = _step_execution
        self.email_notification_enabled = _email_notification_enabled
        self.steps = _steps
        self.version = _version
        self.original_workflow_id = _original_workflow_id
        self.created_at = _created_at
        self._source = source
        return self
