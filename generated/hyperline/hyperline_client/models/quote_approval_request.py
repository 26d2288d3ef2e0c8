# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
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
class QuoteApprovalRequest(Model):
    """The approval request of a quote. Only one of its fields is published; the others are kept as they came."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "requester_comment": "requester_comment",
    }
    NULLABLE = frozenset({"requester_comment"})

    requester_comment: str | None = None
    """What was said to the approvers."""
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
            if (_requester_comment := get("requester_comment")) is not None and type(_requester_comment) is not str:
                _requester_comment = text(_requester_comment, "requester_comment")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.requester_comment = _requester_comment
        self._source = source
        return self
