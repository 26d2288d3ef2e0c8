# Generated from specs/hyperline/resources/approvals.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    choice,
    mapping,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .approval_request_status import APPROVAL_REQUEST_STATUS_MEMBERS, ApprovalRequestStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApprovalRequest(Model):
    """A request to approve something."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "status": "status",
        "entity": "entity",
        "workflow": "workflow",
        "requested_by_user_id": "requested_by_user_id",
        "requester_comment": "requester_comment",
        "current_step_id": "current_step_id",
        "steps": "steps",
        "created_at": "created_at",
        "completed_at": "completed_at",
    }
    NULLABLE = frozenset(
        {
            "status",
            "entity",
            "workflow",
            "requested_by_user_id",
            "requester_comment",
            "current_step_id",
            "steps",
            "created_at",
            "completed_at",
        }
    )
    FIRM = frozenset({"id"})

    id: str
    """Id of the approval request."""
    status: ApprovalRequestStatus | None = None
    """Where it stands."""
    entity: dict[str, Any] | None = None
    """What is to be approved, such as a quote. Its form is not published."""
    workflow: dict[str, Any] | None = None
    """The version of the workflow that is used. Its form is not published."""
    requested_by_user_id: str | None = None
    """Id of the user who asks."""
    requester_comment: str | None = None
    """What the user who asks says."""
    current_step_id: str | None = None
    """Id of the step that is to be decided; null once all is decided."""
    steps: list[dict[str, Any]] | None = None
    """The steps in order, with what was decided. Their form is not published."""
    created_at: datetime | None = None
    """When it was made."""
    completed_at: datetime | None = None
    """When it was decided."""
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
            if (_status := get("status")) is not None:
                try:
                    _status = APPROVAL_REQUEST_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", ApprovalRequestStatus)
            if (_entity := get("entity")) is not None:
                _entity = mapping(_entity, "entity", anything)
            if (_workflow := get("workflow")) is not None:
                _workflow = mapping(_workflow, "workflow", anything)
            if (_requested_by_user_id := get("requested_by_user_id")) is not None and type(_requested_by_user_id) is not str:
                _requested_by_user_id = text(_requested_by_user_id, "requested_by_user_id")
            if (_requester_comment := get("requester_comment")) is not None and type(_requester_comment) is not str:
                _requester_comment = text(_requester_comment, "requester_comment")
            if (_current_step_id := get("current_step_id")) is not None and type(_current_step_id) is not str:
                _current_step_id = text(_current_step_id, "current_step_id")
            if (_steps := get("steps")) is not None:
                _steps = array(_steps, "steps", partial(mapping, field="", decode=anything))
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_completed_at := get("completed_at")) is not None:
                _completed_at = moment(_completed_at, "completed_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.status = _status
        self.entity = _entity
        self.workflow = _workflow
        self.requested_by_user_id = _requested_by_user_id
        self.requester_comment = _requester_comment
        self.current_step_id = _current_step_id
        self.steps = _steps
        self.created_at = _created_at
        self.completed_at = _completed_at
        self._source = source
        return self
