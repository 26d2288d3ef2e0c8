from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupProductFields(Model):
    """The fields of an exported product."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {"active", "default", "description", "imageURL", "name", "pluralQuantityLabel", "singularQuantityLabel", "slug"}
    )

    name: str
    """Display name."""
    slug: str | None | Unset = UNSET
    """Stable handle, unique in the pricing model."""
    active: bool | Unset = UNSET
    """Whether it can be sold."""
    description: str | None | Unset = UNSET
    """Text about the product; null or missing when it has none."""
    image_url: str | None | Unset = UNSET
    """Address of a picture; null or missing when it has none."""
    singular_quantity_label: str | None | Unset = UNSET
    """Word for one unit, such as seat; null or missing when none is set."""
    plural_quantity_label: str | None | Unset = UNSET
    """Word for several units, such as seats; null or missing when none is set."""
    default: bool | Unset = UNSET
    """Whether it is the default product of its pricing model. Absent means false."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_name := get("name", UNSET))) is not str:
            _name = text(_name, "name")
        if (_slug := get("slug", UNSET)) is not UNSET and _slug is not None and type(_slug) is not str:
            _slug = text(_slug, "slug")
        if (_active := get("active", UNSET)) is not UNSET and type(_active) is not bool:
            _active = boolean(_active, "active")
        if (
            (_description := get("description", UNSET)) is not UNSET
            and _description is not None
            and type(_description) is not str
        ):
            _description = text(_description, "description")
        if (_image_url := get("imageURL", UNSET)) is not UNSET and _image_url is not None and type(_image_url) is not str:
            _image_url = text(_image_url, "imageURL")
        if (
            (_singular_quantity_label := get("singularQuantityLabel", UNSET)) is not UNSET
            and _singular_quantity_label is not None
            and type(_singular_quantity_label) is not str
        ):
            _singular_quantity_label = text(_singular_quantity_label, "singularQuantityLabel")
        if (
            (_plural_quantity_label := get("pluralQuantityLabel", UNSET)) is not UNSET
            and _plural_quantity_label is not None
            and type(_plural_quantity_label) is not str
        ):
            _plural_quantity_label = text(_plural_quantity_label, "pluralQuantityLabel")
        if (_default := get("default", UNSET)) is not UNSET and type(_default) is not bool:
            _default = boolean(_default, "default")
        self = cls.__new__(cls)
        self.name = _name
        self.slug = _slug
        self.active = _active
        self.description = _description
        self.image_url = _image_url
        self.singular_quantity_label = _singular_quantity_label
        self.plural_quantity_label = _plural_quantity_label
        self.default = _default
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = self.name
        if self.slug is not UNSET:
            found["slug"] = self.slug
        if self.active is not UNSET:
            found["active"] = self.active
        if self.description is not UNSET:
            found["description"] = self.description
        if self.image_url is not UNSET:
            found["imageURL"] = self.image_url
        if self.singular_quantity_label is not UNSET:
            found["singularQuantityLabel"] = self.singular_quantity_label
        if self.plural_quantity_label is not UNSET:
            found["pluralQuantityLabel"] = self.plural_quantity_label
        if self.default is not UNSET:
            found["default"] = self.default
        return found
