# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    anything,
    array,
    mapping,
    record,
)
from billfold_core.partly import Partly, TellsFailures
from billfold_core.unset import UNSET

from .customer import Customer

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerBatchResult(TellsFailures, Model):
    """What became of each customer of a batch."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "successes": "successes",
        "errors": "errors",
    }
    NULLABLE = frozenset({"errors"})
    PARTLY = Partly(
        failed="errors",
        keys=(("batch_customer_id",), ("customer", "batch_customer_id"), ("id",)),
        reasons=(("message",), ("error",), ("reason",)),
    )

    successes: list[Customer]
    """The customers that were made."""
    errors: list[dict[str, Any]] | None = None
    """Why the others were not. The keys are not published."""
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
            _successes = get("successes", UNSET)
            _successes = array(_successes, "successes", Customer.from_dict)
            if (_errors := get("errors")) is not None:
                _errors = array(_errors, "errors", partial(mapping, field="", decode=anything))
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.successes = _successes
        self.errors = _errors
        self._source = source
        return self
