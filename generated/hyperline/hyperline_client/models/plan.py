# Generated from specs/hyperline/resources/plans.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import interval as interval_module
    from . import product as product_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    interval_module = Later(f"{__package__}.interval")
    product_module = Later(f"{__package__}.product")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Plan(Model):
    """A set of products sold together, the forerunner of a subscription template. Its fields are those of an older
    reference."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "commitment_interval": "commitment_interval",
        "renew_automatically": "renew_automatically",
        "trial_interval": "trial_interval",
        "products": "products",
    }
    NULLABLE = frozenset({"name", "description", "commitment_interval", "renew_automatically", "trial_interval", "products"})
    FIRM = frozenset({"id", "products"})

    id: str
    """Id of the plan. Begins with `plan_`."""
    name: str | None = None
    """Name."""
    description: str | None = None
    """Text for own use."""
    commitment_interval: interval_module.Interval | None = None
    """How long a customer commits to it."""
    renew_automatically: bool | None = None
    """Whether a subscription goes on after the commitment."""
    trial_interval: interval_module.Interval | None = None
    """Length of the trial. Null means none."""
    products: list[product_module.Product] | None = None
    """The products in it."""
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
            if (_commitment_interval := get("commitment_interval")) is not None:
                _commitment_interval = nested(_commitment_interval, "commitment_interval", interval_module.Interval.from_dict)
            if (_renew_automatically := get("renew_automatically")) is not None and type(_renew_automatically) is not bool:
                _renew_automatically = boolean(_renew_automatically, "renew_automatically")
            if (_trial_interval := get("trial_interval")) is not None:
                _trial_interval = nested(_trial_interval, "trial_interval", interval_module.Interval.from_dict)
            if (_products := get("products")) is not None:
                _products = array(_products, "products", product_module.product_from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.description = _description
        self.commitment_interval = _commitment_interval
        self.renew_automatically = _renew_automatically
        self.trial_interval = _trial_interval
        self.products = _products
        self._source = source
        return self
