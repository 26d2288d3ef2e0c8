# Generated from specs/creem/resources/affiliates.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET

from .affiliate_status import AFFILIATE_STATUS_MEMBERS, AffiliateStatus
from .environment_mode import ENVIRONMENT_MODE_MEMBERS, EnvironmentMode

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Affiliate(Model):
    """Somebody who brings buyers to the store."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "email": "email",
        "name": "name",
        "status": "status",
        "referral_code": "referral_code",
        "referral_link": "referral_link",
        "clicks": "clicks",
        "conversions": "conversions",
        "earnings": "earnings",
        "currency": "currency",
        "mode": "mode",
        "object": "object",
    }
    NULLABLE = frozenset(
        {"email", "name", "referral_code", "referral_link", "clicks", "conversions", "earnings", "currency", "object"}
    )
    FIRM = frozenset({"id", "earnings", "currency"})

    id: str
    """Id of the affiliate. What it begins with is not documented."""
    email: str | None = None
    """Mail address."""
    name: str | None = None
    """Name to show."""
    status: AffiliateStatus | None = None
    """Whether the affiliate takes part."""
    referral_code: str | None = None
    """What `affiliate_code` of a new checkout takes."""
    referral_link: str | None = None
    """Address to share."""
    clicks: int | None = None
    """How often the address was opened."""
    conversions: int | None = None
    """How many purchases came of it."""
    earnings: int | None = None
    """What was earned so far, in cents of `currency`. One currency only, the one that most was earned in; the
    commissions have the rest."""
    currency: str | None = None
    """Currency of `earnings`, an ISO 4217 code."""
    mode: EnvironmentMode | None = None
    """Environment that the affiliate lives in."""
    object: str | None = None
    """Kind of record. What it says is not documented."""
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
            if (_email := get("email")) is not None and type(_email) is not str:
                _email = text(_email, "email")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_status := get("status")) is not None:
                try:
                    _status = AFFILIATE_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", AffiliateStatus)
            if (_referral_code := get("referral_code")) is not None and type(_referral_code) is not str:
                _referral_code = text(_referral_code, "referral_code")
            if (_referral_link := get("referral_link")) is not None and type(_referral_link) is not str:
                _referral_link = text(_referral_link, "referral_link")
            if (_clicks := get("clicks")) is not None and type(_clicks) is not int:
                _clicks = integer(_clicks, "clicks")
            if (_conversions := get("conversions")) is not None and type(_conversions) is not int:
                _conversions = integer(_conversions, "conversions")
            if (_earnings := get("earnings")) is not None and type(_earnings) is not int:
                _earnings = integer(_earnings, "earnings")
            if (_currency := get("currency")) is not None and type(_currency) is not str:
                _currency = text(_currency, "currency")
            if (_mode := get("mode")) is not None:
                try:
                    _mode = ENVIRONMENT_MODE_MEMBERS[_mode]
                except (KeyError, TypeError):
                    _mode = choice(_mode, "mode", EnvironmentMode)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.email = _email
        self.name = _name
        self.status = _status
        self.referral_code = _referral_code
        self.referral_link = _referral_link
        self.clicks = _clicks
        self.conversions = _conversions
        self.earnings = _earnings
        self.currency = _currency
        self.mode = _mode
        self.object = _object
        self._source = source
        return self
