from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    known_choice,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    array,
    record,
)
from billfold_core.unset import UNSET
from billfold_core.wire import plain

from .aggregator_condition_input import AggregatorConditionInput
from .conjunction import Conjunction, ConjunctionValue

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("hyperline_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AggregatorFilterInput(Model):
    """Which events an aggregator counts."""

    FIELDS = {
        "conditional": "conditional",
        "fields": "fields",
    }

    conditional: ConjunctionValue
    """Whether all conditions must hold (`and`) or one is enough (`or`)."""
    fields: Sequence[AggregatorConditionInput | params.AggregatorConditionInput]
    """The conditions."""
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
        _conditional = get("conditional", UNSET)
        _conditional = known_choice(_conditional, "conditional", Conjunction)
        _fields = get("fields", UNSET)
        _fields = array(_fields, "fields", AggregatorConditionInput.from_dict)
        self = object.__new__(cls)
        self.conditional = _conditional
        self.fields = _fields
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["conditional"] = plain(self.conditional)
        found["fields"] = plain(self.fields)
        return found
