# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    boolean,
    choice,
    mapping,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .quote_approval_mode import QUOTE_APPROVAL_MODE_MEMBERS, QuoteApprovalMode
from .quote_approval_reason import QUOTE_APPROVAL_REASON_MEMBERS, QuoteApprovalReason

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import quote_approval_request as quote_approval_request_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    quote_approval_request_module = Later(f"{__package__}.quote_approval_request")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class QuoteApproval(Model):
    """What the approval of a quote takes, and how far it is. Further keys exist and are kept as they came."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "quote_id": "quote_id",
        "mode": "mode",
        "requested_by_user_id": "requested_by_user_id",
        "approval_required": "approval_required",
        "reason": "reason",
        "workflow": "workflow",
        "skipped_step_ids": "skipped_step_ids",
        "resolved_manager_user_id": "resolved_manager_user_id",
        "request": "request",
    }
    NULLABLE = frozenset(
        {
            "mode",
            "requested_by_user_id",
            "approval_required",
            "reason",
            "workflow",
            "skipped_step_ids",
            "resolved_manager_user_id",
            "request",
        }
    )
    FIRM = frozenset({"quote_id"})

    quote_id: str
    """Id of the quote."""
    mode: QuoteApprovalMode | None = None
    """Whether this is a preview, for a quote that is a draft or has changes requested, or being done."""
    requested_by_user_id: str | None = None
    """Id of the user who asks for the approval."""
    approval_required: bool | None = None
    """Whether somebody has to approve. Says nothing about whether the quote can be finalized."""
    reason: QuoteApprovalReason | None = None
    """Why an approval is needed, or not."""
    workflow: dict[str, Any] | None = None
    """The approval workflow that applies, with its steps in order. Its form is not published."""
    skipped_step_ids: list[str] | None = None
    """Ids of the steps that are passed over."""
    resolved_manager_user_id: str | None = None
    """Id of the user who is the requester's manager."""
    request: quote_approval_request_module.QuoteApprovalRequest | None = None
    """The approval request, once there is one."""
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
            if type((_quote_id := get("quote_id"))) is not str:
                _quote_id = text(get("quote_id", UNSET), "quote_id")
            if (_mode := get("mode")) is not None:
                try:
                    _mode = QUOTE_APPROVAL_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", QuoteApprovalMode)
            if (_requested_by_user_id := get("requested_by_user_id")) is not None and type(_requested_by_user_id) is not str:
                _requested_by_user_id = text(_requested_by_user_id, "requested_by_user_id")
            if (_approval_required := get("approval_required")) is not None and type(_approval_required) is not bool:
                _approval_required = boolean(_approval_required, "approval_required")
            if (_reason := get("reason")) is not None:
                try:
                    _reason = QUOTE_APPROVAL_REASON_MEMBERS[_reason]
                except (KeyError, TypeError):
                    _reason = choice(_reason, "reason", QuoteApprovalReason)
            if (_workflow := get("workflow")) is not None:
                _workflow = mapping(_workflow, "workflow", anything)
            if (_skipped_step_ids := get("skipped_step_ids")) is not None:
                _skipped_step_ids = array(_skipped_step_ids, "skipped_step_ids", text)
            if (_resolved_manager_user_id := get("resolved_manager_user_id")) is not None and type(
                _resolved_manager_user_id
            ) is not str:
                _resolved_manager_user_id = text(_resolved_manager_user_id, "resolved_manager_user_id")
            if (_request := get("request")) is not None:
                _request = nested(_request, "request", quote_approval_request_module.QuoteApprovalRequest.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.quote_id = _quote_id
        self.mode = _mode
        self.requested_by_user_id = _requested_by_user_id
        self.approval_required = _approval_required
        self.reason = _reason
        self.workflow = _workflow
        self.skipped_step_ids = _skipped_step_ids
        self.resolved_manager_user_id = _resolved_manager_user_id
        self.request = _request
        self._source = source
        return self
