"""Values that fit a schema: what is known where it fits, and plausible ones for what must be there besides."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, cast

from jsonschema_rs import Draft202012Validator

from .jsontext import without_text
from .schemas import validator_of
from .spec import Json, Spec
from .unplayed import members_of

ABSENT: Final = object()
_TEXTS = ("text", "12", "1", "EUR", "DE", "en", "true", "a text that is long enough for what is asked of it here", "+15555550100")
_NUMBERS = (0, 1, 10, 100, 2_000, 1_800_000_000)
_FIRST_STATES = ("draft", "active", "pending", "open")
_STATES: Final = ("status", "state")
_STEM: Final = 4
"""How many letters a word must have in common with the state that it leads to: `cancel`, `cancelled`."""
_PREFIX = re.compile(r"`([a-z]+_)`")
_MOST_LEVELS: Final = 12


class Examples:
    """What fits the schemas of one document."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        # A schema is kept with what is known of it, so that no other one comes to have its number.
        self._validators: dict[int, tuple[Json, Draft202012Validator]] = {}
        self._members: dict[int, tuple[Json, dict[str, Json], set[str]]] = {}

    def fitted(self, schema: Json, known: Any, seed: str, now: float) -> Any:
        """Return a value of a schema that says of what is known all that the schema has room for.

        What is made up follows from the seed, so that a record read twice has the same members.
        """
        value = self._taken(schema, known, (seed, now), 0)
        return self.made(schema, seed, now) if value is ABSENT else value

    def made(self, schema: Json, seed: str, now: float, name: str = "") -> Any:
        """Make a value of a schema: required members only, null where that is one."""
        return self._made(schema, name, (seed, now), 0)

    def _is_valid(self, schema: Json, value: Any) -> bool:
        """Return whether a value is one of a schema that is no object's, array's or union's: these refer to others."""
        if id(schema) not in self._validators:
            self._validators[id(schema)] = (schema, validator_of(schema))
        return self._validators[id(schema)][1].is_valid(without_text(value))

    def id_prefix(self, schema: Json) -> str:
        """Return what the ids of a record begin with, as the description of its id says; empty if it says nothing."""
        described = members_of(self._spec, schema).get("id", {}).get("description", "")
        said = _PREFIX.search(described)
        return said[1] if said else ""

    def texts_of(self, schema: Json) -> list[str]:
        """Return the texts that a schema lists, those of its alternatives among them."""
        schema = self._spec.resolve(schema)
        listed: list[str] = [value for value in schema.get("enum", ()) if isinstance(value, str)]
        return listed + [
            text for keyword in ("oneOf", "anyOf") for part in schema.get(keyword, ()) for text in self.texts_of(part)
        ]

    def states_of(self, schema: Json) -> dict[str, list[str]]:
        """Return the members of an object that say how it stands, each with the states that there are."""
        members = members_of(self._spec, schema)
        found = {name: self.texts_of(member) for name, member in members.items() if name in _STATES}
        return {name: states for name, states in found.items() if states}

    def first_state(self, states: Sequence[Any]) -> Any:
        """Return what a new record is, of the states that there are."""
        return next((state for state in _FIRST_STATES if state in states), states[0])

    def _taken(self, schema: Json, known: Any, about: tuple[str, float], level: int) -> Any:
        """Return what is known as a value of a schema, completed; `ABSENT` if it does not fit."""
        schema = self._spec.resolve(schema)
        if known is ABSENT or level == _MOST_LEVELS:
            return ABSENT
        if known is None:
            return None if self._may_be_null(schema) else ABSENT
        if isinstance(known, dict) and (chosen := self._of_its_tag(schema, cast(Json, known))) is not None:
            return self._taken(chosen, known, about, level)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                tries = [self._taken(part, known, about, level + 1) for part in schema[keyword]]
                fits = [value for value in tries if value is not ABSENT]
                # An alternative that has it as it is wins over one that adds something to it, or has no room for all of it.
                return cast(Any, known) if known in fits else next(iter(fits), ABSENT)
        if isinstance(known, dict) and _is_object(schema):
            return self._object(schema, cast(Json, known), about, level)
        if isinstance(known, list) and "items" in schema:
            return self._list(schema["items"], cast("Sequence[Any]", known), about, level)
        if _is_object(schema) or "items" in schema:
            return ABSENT
        return cast(Any, known) if self._is_valid(schema, known) else ABSENT

    def _list(self, item: Json, known: Sequence[Any], about: tuple[str, float], level: int) -> Any:
        items = [self._taken(item, one, _inside(about, index), level + 1) for index, one in enumerate(known)]
        return ABSENT if any(one is ABSENT for one in items) else items

    def _object(self, schema: Json, known: Json, about: tuple[str, float], level: int) -> Json:
        members, required = self._members_of(schema)
        free = schema.get("additionalProperties", True)
        if not members:
            if not isinstance(free, dict):
                # A member that must be there and is not described can be any text.
                texts = {name: self._made({"type": "string"}, name, _inside(about, name), level + 1) for name in required}
                return {**texts, **known} if free else {}
            taken = {name: self._taken(cast(Json, free), value, about, level + 1) for name, value in known.items()}
            return {name: value for name, value in taken.items() if value is not ABSENT}
        found: Json = {}
        for name, member in members.items():
            value = self._taken(member, known.get(name, ABSENT), _inside(about, name), level + 1)
            if value is ABSENT and name in required:
                value = self._made(member, name, _inside(about, name), level + 1)
            if value is not ABSENT:
                found[name] = value
        return found

    def _members_of(self, schema: Json) -> tuple[dict[str, Json], set[str]]:
        """Return the members of an object, and the names of those that it must have."""
        if id(schema) not in self._members:
            self._members[id(schema)] = (schema, members_of(self._spec, schema), required_of(self._spec, schema))
        return self._members[id(schema)][1:]

    def _of_its_tag(self, schema: Json, known: Json) -> Json | None:
        """Return the member of a tagged union that a value names."""
        tagged: Json = schema.get("discriminator", {})
        tag: Any = known.get(tagged.get("propertyName", ""))
        # In an object that is free in form, a member of that name can be anything.
        reference = tagged.get("mapping", {}).get(tag) if isinstance(tag, str) else None
        return {"$ref": reference} if reference else None

    def _made(self, schema: Json, name: str, about: tuple[str, float], level: int) -> Any:
        schema = self._spec.resolve(schema)
        if self._may_be_null(schema) or level == _MOST_LEVELS:
            return None
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.first_state([value for value in schema["enum"] if value is not None])
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self._made(schema[keyword][0], name, about, level + 1)
        if _is_object(schema):
            return self._object(schema, {}, about, level)
        if schema.get("type") == "array":
            places = range(schema.get("minItems", 0))
            return [self._made(schema["items"], name, _inside(about, index), level + 1) for index in places]
        return next((value for value in self._candidates(schema, name, about) if self._is_valid(schema, value)), None)

    def _candidates(self, schema: Json, name: str, about: tuple[str, float]) -> Iterator[Any]:
        seed, now = about
        mark = hashlib.sha256(f"{seed} {name}".encode()).hexdigest()
        of_format: Mapping[str, str] = {
            "date-time": moment(now),
            "date": moment(now)[:10],
            "email": f"{mark[:8]}@example.com",
            "uri": f"https://example.com/{mark[:8]}",
            "uuid": f"{mark[:8]}-{mark[8:12]}-4{mark[12:15]}-8{mark[15:18]}-{mark[18:30]}",
        }
        if schema.get("format") in of_format:
            yield of_format[schema["format"]]
        if name == "id" or name.endswith(("_id", "Id")):
            said = _PREFIX.search(schema.get("description", ""))
            yield f"{said[1] if said else ''}{mark[:20]}"
        if "url" in name.lower():
            yield of_format["uri"]
        yield from (schema[keyword] for keyword in ("example", "default", "minimum") if keyword in schema)
        yield from (name, *_TEXTS, *of_format.values(), moment(now)[:7], False, *_NUMBERS, schema.get("maximum"))

    def _may_be_null(self, schema: Json) -> bool:
        if not schema.keys() & {"type", "oneOf", "anyOf", "allOf", "const", "enum", "properties"}:
            return True
        if "type" in schema:
            return "null" in schema["type"] if isinstance(schema["type"], list) else schema["type"] == "null"
        parts = [part for keyword in ("oneOf", "anyOf") for part in schema.get(keyword, ())]
        return any(part.get("type") == "null" for part in parts)


def _inside(about: tuple[str, float], step: str | int) -> tuple[str, float]:
    """Return the seed of a part, so that two parts of a record are not called the same."""
    return (f"{about[0]}/{step}", about[1])


def required_of(spec: Spec, schema: Json) -> set[str]:
    """Return the members that an object must have."""
    schema = spec.resolve(schema)
    found = set(schema.get("required", ()))
    return found.union(*(required_of(spec, part) for part in schema.get("allOf", ())))


def _is_object(schema: Json) -> bool:
    types = schema.get("type", ())
    return "properties" in schema or "allOf" in schema or "object" in ([types] if isinstance(types, str) else types)


def akin(word: str, words: Iterable[str]) -> str | None:
    """Return the first of some words that begins as another one does: `cancelled` for `cancel`; None if none does.

    What says more is another thing: `charged_on_parent` is not what `charge` leads to.
    """
    alike = (one for one in words if one.count("_") == word.count("_"))
    return next((one for one in alike if len(word) >= _STEM and one.startswith(word[:_STEM])), None)


def moment(now: float) -> str:
    """Write a time as records have it: `2027-01-15T08:00:00.000Z`."""
    return datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
