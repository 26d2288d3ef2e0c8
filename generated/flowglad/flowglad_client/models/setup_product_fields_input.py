from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    longest,
    shortest,
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    boolean,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SetupProductFieldsInput(Model):
    """The fields of a product in a new structure. Its pricing model is the one around it."""

    FIELDS = {
        "name": "name",
        "slug": "slug",
        "active": "active",
        "description": "description",
        "imageURL": "image_url",
        "singularQuantityLabel": "singular_quantity_label",
        "pluralQuantityLabel": "plural_quantity_label",
        "default": "default",
    }

    name: str
    """Display name, 1 to 255 characters. Limits: not empty, at most 255 characters."""
    slug: str
    """Stable handle of your choice, 1 to 255 characters, unique among the products. It must not end with `_no_charge`,
    which Flowglad reserves. Limits: not empty, at most 255 characters."""
    active: bool
    """Whether it can be sold."""
    description: str | None | Unset = UNSET
    """Text about the product. Null or left out, it has none."""
    image_url: str | None | Unset = UNSET
    """Address of a picture. Null or left out, it has none."""
    singular_quantity_label: str | None | Unset = UNSET
    """Word for one unit, such as seat."""
    plural_quantity_label: str | None | Unset = UNSET
    """Word for several units, such as seats."""
    default: bool | Unset = UNSET
    """Whether it is the default product of the pricing model, which cannot be bought in a checkout. At most one product
    of a document may be it, and its price must be 0."""
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
        shortest(_name, "name", 1)
        longest(_name, "name", 255)
        if type((_slug := get("slug", UNSET))) is not str:
            _slug = text(_slug, "slug")
        shortest(_slug, "slug", 1)
        longest(_slug, "slug", 255)
        if type((_active := get("active", UNSET))) is not bool:
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
        self = object.__new__(cls)
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
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["name"] = plain(self.name)
        found["slug"] = plain(self.slug)
        found["active"] = plain(self.active)
        if self.description is not UNSET:
            found["description"] = plain(self.description)
        if self.image_url is not UNSET:
            found["imageURL"] = plain(self.image_url)
        if self.singular_quantity_label is not UNSET:
            found["singularQuantityLabel"] = plain(self.singular_quantity_label)
        if self.plural_quantity_label is not UNSET:
            found["pluralQuantityLabel"] = plain(self.plural_quantity_label)
        if self.default is not UNSET:
            found["default"] = plain(self.default)
        return found
