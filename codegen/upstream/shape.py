"""What a schema allows, as one `Shape`, and how two shapes become one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

SCALARS = frozenset({"string", "number", "integer", "boolean"})
_OF_NUMBERS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"})
OF_TYPE = {
    "string": frozenset({"minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"}),
    "number": _OF_NUMBERS,
    "integer": _OF_NUMBERS,
    "array": frozenset({"minItems", "maxItems", "uniqueItems"}),
    "object": frozenset({"minProperties", "maxProperties"}),
}
"""The limits that are about one type; one that is not named here is about all."""
LOWER_BOUNDS = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
UPPER_BOUNDS = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
NULL = frozenset({"null"})
NEVER: frozenset[str] = frozenset()
OBJECT = frozenset({"object"})


@dataclass(frozen=True)
class Shape:
    """What a schema allows. `types` is None where it does not say; children are schemas that are still to be folded."""

    types: frozenset[str] | None = None
    nullable: bool = False
    record: str = ""
    values: tuple[str, ...] | None = None
    limits: dict[str, Any] = field(default_factory=dict[str, Any])
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    required: frozenset[str] = frozenset()
    items: Any = None
    extra: Any = None
    variants: tuple[Shape, ...] = ()

    @property
    def says_a_type(self) -> bool:
        return bool(self.record or self.variants) or self.types is not None or self.values is not None

    @property
    def only_types(self) -> bool:
        return self.types is not None and replace(self, types=None, limits={}, nullable=False) == Shape()

    def allows(self, other: Shape) -> bool:
        """Whether the types of the other are among these."""
        kinds = [variant.types for variant in other.variants] or [other.types]
        return self.types is not None and all(found is not None and found <= self.types for found in kinds)

    @property
    def plain(self) -> bool:
        """Whether it is one or more scalar types, named or not."""
        return not self.record and not self.variants and self.types is not None and self.types <= SCALARS


def type_of(value: Any) -> str:
    """Name the JSON type of a value."""
    if isinstance(value, bool):
        return "boolean"
    for kind, name in ((str, "string"), (int, "integer"), (float, "number"), (list, "array"), (dict, "object")):
        if isinstance(value, kind):
            return name
    return "null"


def either(one: Shape, other: Shape) -> Shape | None:
    """Return the one shape that allows what either allows, if there is one: other types, or the same type with other values."""
    shared = common(one.types or NEVER, other.types or NEVER)
    limits = {**one.limits, **other.limits}
    if shared:
        if not (one.plain and other.plain):
            return None
        bare = [{name: value for name, value in shape.limits.items() if name != "open"} for shape in (one, other)]
        if bare[0] != bare[1]:
            return None
        if one.types == other.types and (one.values is None) != (other.values is None):
            limits["open"] = True
        elif one.types != other.types and (one.values is None or other.values is None):
            return None
    else:
        for shape, beside in ((one, other), (other, one)):
            theirs = NEVER.union(*(OF_TYPE.get(kind, NEVER) for kind in shape.types or ()))
            if (shape.limits.keys() - theirs) or shape.limits.keys() & beside.limits.keys():
                return None
    values = (*(one.values or ()), *(other.values or ()))
    return Shape(
        types=(one.types or NEVER) | (other.types or NEVER),
        values=tuple(sorted({*values})) or None,
        limits=limits,
        properties=one.properties or other.properties,
        required=one.required or other.required,
        items=other.items if one.items is None else one.items,
        extra=other.extra if one.extra is None else one.extra,
    )


def common(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Return the types that both have; an integer is a number."""
    wider = [types | ({"integer"} if "number" in types else set()) for types in (one, other)]
    found = wider[0] & wider[1]
    return found - {"integer"} if "number" in found else found
