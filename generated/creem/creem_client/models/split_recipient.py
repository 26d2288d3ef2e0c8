# Generated from specs/creem/resources/splits.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
    choice,
    record,
    text,
)

from .split_invite_status import SPLIT_INVITE_STATUS_MEMBERS, SplitInviteStatus
from .split_recipient_kind import SPLIT_RECIPIENT_KIND_MEMBERS, SplitRecipientKind
from .split_share_type import SPLIT_SHARE_TYPE_MEMBERS, SplitShareType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SplitRecipient(Model):
    """Who gets a share."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "recipient_type": "recipient_type",
        "recipient_reference": "recipient_reference",
        "amount": "amount",
        "enabled": "enabled",
        "invite_status": "invite_status",
    }
    NULLABLE = frozenset({"recipient_reference", "amount", "enabled", "invite_status"})

    type: SplitShareType | None = None
    """How the share is meant. Always `percentage` so far."""
    recipient_type: SplitRecipientKind | None = None
    """Whether the share goes to a store, to a user, or to somebody who is invited by mail."""
    recipient_reference: str | None = None
    """Id of the store or of the user, or the mail address with most of it masked."""
    amount: Decimal | None = None
    """The share in percent, not money, of what is left after fees."""
    enabled: bool | None = None
    """Whether the share is paid now."""
    invite_status: SplitInviteStatus | None = None
    """What became of the invitation. Null or missing where nobody was invited, or it was accepted."""
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
            if (_type := get("type")) is not None:
                try:
                    _type = SPLIT_SHARE_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", SplitShareType)
            if (_recipient_type := get("recipient_type")) is not None:
                try:
                    _recipient_type = SPLIT_RECIPIENT_KIND_MEMBERS[_recipient_type]
                except (KeyError, TypeError):
                    _recipient_type = choice(_recipient_type, "recipient_type", SplitRecipientKind)
            if (_recipient_reference := get("recipient_reference")) is not None and type(_recipient_reference) is not str:
                _recipient_reference = text(_recipient_reference, "recipient_reference")
            if (_amount := get("amount")) is not None and type(_amount) is not Decimal:
                _amount = number(_amount, "amount")
            if (_enabled := get("enabled")) is not None and type(_enabled) is not bool:
                _enabled = boolean(_enabled, "enabled")
            if (_invite_status := get("invite_status")) is not None:
                try:
                    _invite_status = SPLIT_INVITE_STATUS_MEMBERS[_invite_status]
                except (KeyError, TypeError):
                    _invite_status = choice(_invite_status, "invite_status", SplitInviteStatus)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.type = _type
        self.recipient_type = _recipient_type
        self.recipient_reference = _recipient_reference
        self.amount = _amount
        self.enabled = _enabled
        self.invite_status = _invite_status
        self._source = source
        return self
