from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    exact_number,
    longest,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    boolean,
    by_kind,
    mapping,
    or_none,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .product_accounting_input import ProductAccountingInput
from .product_translation_input import ProductTranslationInput

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("hyperline_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductUpdate(Model):
    """A change to a product."""

    FIELDS = {
        "name": "name",
        "description": "description",
        "public_description": "public_description",
        "translations": "translations",
        "is_available_on_demand": "is_available_on_demand",
        "is_available_on_subscription": "is_available_on_subscription",
        "properties": "properties",
        "custom_properties": "custom_properties",
        "accounting": "accounting",
    }

    name: str
    """Name. Required even when it stays the same."""
    description: str | None | Unset = UNSET
    """Text for own use."""
    public_description: str | None | Unset = UNSET
    """Text that customers see. At most 5000 characters. Limits: at most 5000 characters."""
    translations: Mapping[str, ProductTranslationInput | params.ProductTranslationInput] | None | Unset = UNSET
    """Name and public description in other languages, by language code (fr, en, de, it, nl, es, pt, pl)."""
    is_available_on_demand: bool | Unset = UNSET
    """Whether it can be billed at any time as a single charge."""
    is_available_on_subscription: bool | Unset = UNSET
    """Whether it can be part of a subscription."""
    properties: Mapping[str, str | Decimal | int | bool | Sequence[str | Decimal | int | bool | None] | None] | None | Unset = (
        UNSET
    )
    """Free data to keep with the product. Cannot be sent when a product is created."""
    custom_properties: Mapping[str, str | Decimal | int | bool | Sequence[str] | None] | Unset = UNSET
    """Values of the custom properties, by the property's slug."""
    accounting: Mapping[str, ProductAccountingInput | params.ProductAccountingInput] | Unset = UNSET
    """Tax and accounting settings, by invoicing entity id."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (
            (_public_description := get("public_description", UNSET)) is not UNSET
            and _public_description is not None
            and type(_public_description) is not str
        ):
            _public_description = text(_public_description, "public_description")
        if _public_description is not UNSET and _public_description is not None:
            longest(_public_description, "public_description", 5000)
        if (_translations := get("translations", UNSET)) is not UNSET and _translations is not None:
            _translations = mapping(_translations, "translations", ProductTranslationInput.from_dict)
        if (_is_available_on_demand := get("is_available_on_demand", UNSET)) is not UNSET and type(
            _is_available_on_demand
        ) is not bool:
            _is_available_on_demand = boolean(_is_available_on_demand, "is_available_on_demand")
        if (_is_available_on_subscription := get("is_available_on_subscription", UNSET)) is not UNSET and type(
            _is_available_on_subscription
        ) is not bool:
            _is_available_on_subscription = boolean(_is_available_on_subscription, "is_available_on_subscription")
        if (_properties := get("properties", UNSET)) is not UNSET and _properties is not None:
            _properties = mapping(
                _properties,
                "properties",
                partial(
                    or_none,
                    decode=partial(
                        by_kind,
                        field="",
                        readers={
                            str: text,
                            int: exact_number,
                            Decimal: exact_number,
                            float: exact_number,
                            bool: boolean,
                            list: partial(
                                array,
                                field="",
                                decode=partial(
                                    or_none,
                                    decode=partial(
                                        by_kind,
                                        field="",
                                        readers={
                                            str: text,
                                            int: exact_number,
                                            Decimal: exact_number,
                                            float: exact_number,
                                            bool: boolean,
                                        },
                                    ),
                                ),
                            ),
                        },
                    ),
                ),
            )
        if (_custom_properties := get("custom_properties", UNSET)) is not UNSET:
            _custom_properties = mapping(
                _custom_properties,
                "custom_properties",
                partial(
                    or_none,
                    decode=partial(
                        by_kind,
                        field="",
                        readers={
                            str: text,
                            int: exact_number,
                            Decimal: exact_number,
                            float: exact_number,
                            bool: boolean,
                            list: partial(array, field="", decode=text),
                        },
                    ),
                ),
            )
        if (_accounting := get("accounting", UNSET)) is not UNSET:
            _accounting = mapping(_accounting, "accounting", ProductAccountingInput.from_dict)
        self = object.__new__(cls)
        self.name = _name
        self.description = _description
        self.public_description = _public_description
        self.translations = _translations
        self.is_available_on_demand = _is_available_on_demand
        self.is_available_on_subscription = _is_available_on_subscription
        self.properties = _properties
        self.custom_properties = _custom_properties
        self.accounting = _accounting
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = plain(self.name)
        if self.description is not UNSET:
            found["description"] = plain(self.description)
        if self.public_description is not UNSET:
            found["public_description"] = plain(self.public_description)
        if self.translations is not UNSET:
            found["translations"] = plain(self.translations)
        if self.is_available_on_demand is not UNSET:
            found["is_available_on_demand"] = plain(self.is_available_on_demand)
        if self.is_available_on_subscription is not UNSET:
            found["is_available_on_subscription"] = plain(self.is_available_on_subscription)
        if self.properties is not UNSET:
            found["properties"] = plain(self.properties)
        if self.custom_properties is not UNSET:
            found["custom_properties"] = plain(self.custom_properties)
        if self.accounting is not UNSET:
            found["accounting"] = plain(self.accounting)
        return found
