from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.errors import DecodeFault
from billfold_core.inputs import (
    known_choice,
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain

from .aggregator_filter_input import AggregatorFilterInput
from .aggregator_type import AggregatorType, AggregatorTypeValue
from .writable_aggregation_operation import WritableAggregationOperation, WritableAggregationOperationValue

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("hyperline_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AggregatorInput(Model):
    """How to make a number from events."""

    FIELDS = {
        "entity": "entity",
        "operation": "operation",
        "property": "property",
        "type": "type",
        "where": "where",
    }

    entity: str
    """Type of event, or synchronised table, to aggregate."""
    operation: WritableAggregationOperationValue
    """How events become a number. A `seat` product takes `count` only."""
    property: str | Unset = UNSET
    """Property of the event to add up. Required when `operation` is `sum`, and sent only then."""
    type: AggregatorTypeValue | Unset = UNSET
    """Whether the number starts anew each period. The server takes `metered` when absent."""
    where: AggregatorFilterInput | params.AggregatorFilterInput | None | Unset = UNSET
    """Which events count. Absent or null means all."""
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
        if type((_entity := get("entity", UNSET))) is not str:
            _entity = text(_entity, "entity")
        _operation = get("operation", UNSET)
        _operation = known_choice(_operation, "operation", WritableAggregationOperation)
        if (_property := get("property", UNSET)) is not UNSET and type(_property) is not str:
            _property = text(_property, "property")
        if (_type := get("type", UNSET)) is not UNSET:
            _type = known_choice(_type, "type", AggregatorType)
        if (_where := get("where", UNSET)) is not UNSET and _where is not None:
            _where = nested(_where, "where", AggregatorFilterInput.from_dict)
        if "operation" in source and source["operation"] == "sum" and "property" not in source:
            raise DecodeFault(".property", "is needed when `operation` is `sum`")
        if "property" in source and "operation" in source and source["operation"] != "sum":
            raise DecodeFault(".operation", "must be `sum` when `property` is given")
        self = object.__new__(cls)
        self.entity = _entity
        self.operation = _operation
        self.property = _property
        self.type = _type
        self.where = _where
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["entity"] = plain(self.entity)
        found["operation"] = plain(self.operation)
        if self.property is not UNSET:
            found["property"] = plain(self.property)
        if self.type is not UNSET:
            found["type"] = plain(self.type)
        if self.where is not UNSET:
            found["where"] = plain(self.where)
        return found
