# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    boolean,
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
class SetupProductFields(Model):
    """The fields of an exported product."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "slug": "slug",
        "active": "active",
        "description": "description",
        "imageURL": "image_url",
        "singularQuantityLabel": "singular_quantity_label",
        "pluralQuantityLabel": "plural_quantity_label",
        "default": "default",
    }
    NULLABLE = frozenset({"slug", "description", "imageURL", "singularQuantityLabel", "pluralQuantityLabel"})

    name: str
    """Display name."""
    slug: str | None = None
    """Stable handle, unique in the pricing model."""
    active: bool | None = None
    """Whether it can be sold."""
    description: str | None = None
    """Text about the product; null or missing when it has none."""
    image_url: str | None = None
    """Address of a picture; null or missing when it has none."""
    singular_quantity_label: str | None = None
    """Word for one unit, such as seat; null or missing when none is set."""
    plural_quantity_label: str | None = None
    """Word for several units, such as seats; null or missing when none is set."""
    default: bool | None = None
    """Whether it is the default product of its pricing model. Absent means false."""
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
            if type((_name := get("name"))) is not str:
                _name = text(get("name", UNSET), "name")
            if (_slug := get("slug")) is not None and type(_slug) is not str:
                _slug = text(_slug, "slug")
            if (_active := get("active")) is not None and type(_active) is not bool:
                _active = boolean(_active, "active")
            if (_description := get("description")) is not None and type(_description) is not str:
                _description = text(_description, "description")
            if (_image_url := get("imageURL")) is not None and type(_image_url) is not str:
                _image_url = text(_image_url, "imageURL")
            if (_singular_quantity_label := get("singularQuantityLabel")) is not None and type(
                _singular_quantity_label
            ) is not str:
                _singular_quantity_label = text(_singular_quantity_label, "singularQuantityLabel")
            if (_plural_quantity_label := get("pluralQuantityLabel")) is not None and type(_plural_quantity_label) is not str:
                _plural_quantity_label = text(_plural_quantity_label, "pluralQuantityLabel")
            if (_default := get("default")) is not None and type(_default) is not bool:
                _default = boolean(_default, "default")
        except DecodeFault as fault:
            return cls._kept(source, fault)
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
