# Generated from specs/hyperline/resources/quotes.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    integer,
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
class QuoteTemplate(Model):
    """What a quote can start from. It also has display options, attachments, and ids of contract templates and clauses,
    whose names are not confirmed; they are kept as they came."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "comments": "comments",
        "terms": "terms",
        "expiration_days": "expiration_days",
        "collect_payment_details": "collect_payment_details",
        "collect_shipping_details": "collect_shipping_details",
        "require_tax_id": "require_tax_id",
        "collect_custom_property_ids": "collect_custom_property_ids",
    }
    NULLABLE = frozenset(
        {
            "name",
            "description",
            "comments",
            "terms",
            "expiration_days",
            "collect_payment_details",
            "collect_shipping_details",
            "require_tax_id",
            "collect_custom_property_ids",
        }
    )
    FIRM = frozenset({"id"})

    id: str
    """Id of the quote template (`quot_`)."""
    name: str | None = None
    """Name of the template."""
    description: str | None = None
    """What the template is for."""
    comments: str | None = None
    """Comments that its quotes show."""
    terms: str | None = None
    """Terms that its quotes show."""
    expiration_days: int | None = None
    """Number of days after which its quotes end."""
    collect_payment_details: bool | None = None
    """Whether its quotes ask for payment details during signature."""
    collect_shipping_details: bool | None = None
    """Whether its quotes ask for shipping details during signature."""
    require_tax_id: bool | None = None
    """Whether its quotes ask for a tax id during signature."""
    collect_custom_property_ids: list[str] | None = None
    """Ids of the custom properties that its quotes ask for during signature."""
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
            if (_comments := get("comments")) is not None and type(_comments) is not str:
                _comments = text(_comments, "comments")
            if (_terms := get("terms")) is not None and type(_terms) is not str:
                _terms = text(_terms, "terms")
            if (_expiration_days := get("expiration_days")) is not None and type(_expiration_days) is not int:
                _expiration_days = integer(_expiration_days, "expiration_days")
            if (_collect_payment_details := get("collect_payment_details")) is not None and type(
                _collect_payment_details
            ) is not bool:
                _collect_payment_details = boolean(_collect_payment_details, "collect_payment_details")
            if (_collect_shipping_details := get("collect_shipping_details")) is not None and type(
                _collect_shipping_details
            ) is not bool:
                _collect_shipping_details = boolean(_collect_shipping_details, "collect_shipping_details")
            if (_require_tax_id := get("require_tax_id")) is not None and type(_require_tax_id) is not bool:
                _require_tax_id = boolean(_require_tax_id, "require_tax_id")
            if (_collect_custom_property_ids := get("collect_custom_property_ids")) is not None:
                _collect_custom_property_ids = array(_collect_custom_property_ids, "collect_custom_property_ids", text)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.description = _description
        self.comments = _comments
        self.terms = _terms
        self.expiration_days = _expiration_days
        self.collect_payment_details = _collect_payment_details
        self.collect_shipping_details = _collect_shipping_details
        self.require_tax_id = _require_tax_id
        self.collect_custom_property_ids = _collect_custom_property_ids
        self._source = source
        return self
