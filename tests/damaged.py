"""Changes to put into a provider's document, in many ways, each with what a comparison has to say about it.

What is expected follows from the document, by code that knows nothing of the comparison: on which side a record is, and how many
operations reach it.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from codegen.facts import as_name

Json = dict[str, Any]
Expected = set[tuple[str, str]]

BREAKING, NEW, COSMETIC, UNCLEAR = "breaking", "new", "cosmetic", "unclear"


@dataclass
class Site:
    """A member of an object: its key as a fact, the object, its name there, the sides it is on, the operations that reach it.

    An enum that is a record is a member of all records.
    """

    key: str
    holder: Json
    name: str
    sides: frozenset[str]
    operations: int
    record: bool = False

    @property
    def schema(self) -> Json:
        found: Json = self.holder["properties"][self.name]
        return found

    @property
    def kinds(self) -> list[str]:
        kind = self.schema.get("type")
        return [kind] if isinstance(kind, str) else list(kind or ())

    @property
    def plain(self) -> str:
        """The one scalar type of a member without values, or nothing."""
        kinds = [kind for kind in self.kinds if kind != "null"]
        free = len(kinds) == 1 and "enum" not in self.schema and not self.schema.keys() & {"properties", "items", "default"}
        return kinds[0] if free and not self.record and kinds[0] in ("string", "integer", "number", "boolean") else ""

    @property
    def required(self) -> bool:
        return self.name in self.holder.get("required", ())


@dataclass
class Document:
    """A document that can be damaged, with what stands where."""

    content: Json
    reach: Mapping[tuple[str, str], set[str]]
    sites: list[Site] = field(default_factory=list[Site])
    enums: list[Site] = field(default_factory=list[Site])
    taken: set[int] = field(default_factory=set[int])

    def __post_init__(self) -> None:
        self.sites = list(self._sites())

    def operations(self) -> Iterator[tuple[str, Json]]:
        for path, item in self.content["paths"].items():
            for method, operation in item.items():
                yield f"{method.upper()} {path}", operation

    def _sites(self) -> Iterator[Site]:
        for key, operation in self.operations():
            for media, content in operation.get("requestBody", {}).get("content", {}).items():
                yield from self._members(f"{key} body {as_name(media)}", content["schema"], frozenset({"sent"}), 0)
            for status, answer in operation["responses"].items():
                for media, content in answer.get("content", {}).items():
                    yield from self._members(f"{key} {status} {as_name(media)}", content["schema"], frozenset({"received"}), 0)
        for name, schema in self.content["components"]["schemas"].items():
            sides = frozenset(side for side in ("sent", "received") if (name, side) in self.reach)
            reached = len(set().union(*(self.reach[name, side] for side in sides)))
            if sides and "enum" in schema:
                holder = {"properties": self.content["components"]["schemas"]}
                self.enums.append(Site(as_name(name), holder, name, sides, reached, record=True))
            elif sides:
                yield from self._members(as_name(name), schema, sides, reached)

    def _members(self, key: str, schema: Json, sides: frozenset[str], operations: int) -> Iterator[Site]:
        for name, inner in schema.get("properties", {}).items():
            yield Site(f"{key}.{as_name(name)}", schema, name, sides, operations)
            yield from self._members(f"{key}.{as_name(name)}", inner, sides, operations)
        if "items" in schema:
            yield from self._members(f"{key}[]", schema["items"], sides, operations)


Kind = Callable[[Document, Random, int], Expected]
KINDS: dict[str, Kind] = {}


def kind(mutate: Kind) -> Kind:
    KINDS[mutate.__name__] = mutate
    return mutate


def pick(chance: Random, some: list[Any], count: int) -> list[Any]:
    return chance.sample(some, min(count, len(some), max(1, len(some) * 3 // 4)))


@dataclass(frozen=True)
class OnSites:
    """A change of a member of an object, with its rank on each side; the worse one counts."""

    fits: Callable[[Site], Any]
    change: Callable[[Site], Any]
    sent: str
    received: str

    def rank(self, site: Site) -> str:
        ranks = [rank for side, rank in (("sent", self.sent), ("received", self.received)) if side in site.sides]
        return next(rank for rank in (BREAKING, NEW, COSMETIC) if rank in ranks)


def replaced(**words: Any) -> Callable[[Site], None]:
    def change(site: Site) -> None:
        for name, value in words.items():
            site.schema[name] = value

    return change


def as_null(site: Site) -> None:
    site.schema["type"] = [*site.kinds, "null"]
    if "enum" in site.schema:
        site.schema["enum"].append(None)


def not_null(site: Site) -> None:
    site.schema["type"] = [name for name in site.kinds if name != "null"]
    if "enum" in site.schema:
        site.schema["enum"].remove(None)


def retyped(*kinds: str) -> Callable[[Site], None]:
    def change(site: Site) -> None:
        site.schema["type"] = [*kinds, *(["null"] if "null" in site.kinds else [])]
        for name in set(site.schema) - {"type"}:
            del site.schema[name]

    return change


def bare(site: Site) -> bool:
    return bool(site.plain) and site.schema.keys() == {"type"}


def listed(site: Site) -> list[str]:
    values = [value for value in site.schema.get("enum", ()) if isinstance(value, str)]
    return values if len(values) > 1 and {*site.kinds} <= {"string", "null"} else []


def opened(site: Site) -> None:
    values = site.schema.pop("enum")
    inner = {"type": site.kinds, "enum": values}
    site.holder["properties"][site.name] = {
        "anyOf": [inner, {"type": "string"}],
        **{k: v for k, v in site.schema.items() if k != "type"},
    }


def freed(site: Site) -> None:
    del site.schema["enum"]


def drop_required(site: Site) -> None:
    site.holder["required"].remove(site.name)


def add_required(site: Site) -> None:
    site.holder.setdefault("required", []).append(site.name)


def drop(site: Site) -> None:
    del site.holder["properties"][site.name]
    if site.required:
        drop_required(site)


def text_without(site: Site, limit: str) -> bool:
    return site.plain == "string" and limit not in site.schema


SITES: dict[str, OnSites] = {
    "a field is gone": OnSites(lambda site: site.plain, drop, BREAKING, BREAKING),
    "a field may be missing": OnSites(lambda site: site.required, drop_required, NEW, BREAKING),
    "a field must be given": OnSites(lambda site: not site.required and not site.record, add_required, BREAKING, NEW),
    "a field may be null": OnSites(lambda site: site.plain and "null" not in site.kinds, as_null, NEW, BREAKING),
    "a field is never null": OnSites(lambda site: site.plain and "null" in site.kinds, not_null, BREAKING, NEW),
    "another type": OnSites(lambda site: bare(site) and site.plain == "string", retyped("integer"), BREAKING, BREAKING),
    "a wider type": OnSites(lambda site: bare(site) and site.plain in ("string", "boolean"), lambda site: site.schema.update(
        type=[*site.kinds, "integer"]), NEW, BREAKING),
    "a narrower type": OnSites(lambda site: bare(site) and site.plain == "number", retyped("integer"), BREAKING, NEW),
    "a value is gone": OnSites(listed, lambda site: site.schema["enum"].remove(listed(site)[0]), BREAKING, BREAKING),
    "a new value": OnSites(listed, lambda site: site.schema["enum"].append("zz_new"), NEW, NEW),
    "any value now": OnSites(listed, freed, NEW, BREAKING),
    "an open enum": OnSites(lambda site: listed(site) and "null" not in site.kinds, opened, NEW, BREAKING),
    "a closed list": OnSites(lambda site: site.schema == {"type": "string"}, replaced(enum=["a", "b"]), BREAKING, NEW),
    "a tighter limit": OnSites(lambda site: text_without(site, "maxLength"), replaced(maxLength=5), BREAKING, COSMETIC),
    "a looser limit": OnSites(lambda site: "maximum" in site.schema, lambda site: site.schema.pop("maximum"), NEW, COSMETIC),
    "a default": OnSites(lambda site: text_without(site, "default"), replaced(default="x"), BREAKING, COSMETIC),
    "a deprecated field": OnSites(lambda site: site.plain, replaced(deprecated=True), COSMETIC, COSMETIC),
}  # fmt: skip


@kind
def a_new_field(document: Document, chance: Random, count: int) -> Expected:
    found = set()
    for site in _holders(document, chance, count):
        site.holder["properties"]["zz_new"] = {"type": "string"}
        found.add((NEW, f"{_parent(site)}.zz_new"))
    return found


@kind
def a_new_field_that_must_be_given(document: Document, chance: Random, count: int) -> Expected:
    found = set()
    for site in _holders(document, chance, count):
        site.holder["properties"]["zz_must"] = {"type": "string"}
        site.holder.setdefault("required", []).append("zz_must")
        found.add((BREAKING if "sent" in site.sides else NEW, f"{_parent(site)}.zz_must"))
    return found


@kind
def a_field_has_another_name(document: Document, chance: Random, count: int) -> Expected:
    found = set()
    for site in _holders(document, chance, count, lambda site: bool(site.plain)):
        site.holder["properties"]["zz_called"] = site.holder["properties"].pop(site.name)
        needed = site.required
        if needed:
            site.holder["required"][site.holder["required"].index(site.name)] = "zz_called"
        new = BREAKING if needed and "sent" in site.sides else NEW
        found |= {(BREAKING, site.key), (new, f"{_parent(site)}.zz_called")}
    return found


@kind
def a_record_has_another_name(document: Document, chance: Random, count: int) -> Expected:
    schemas = document.content["components"]["schemas"]
    chosen = [
        name
        for name in pick(chance, sorted(schemas), count)
        if any((name, side) in document.reach for side in ("sent", "received"))
    ]
    names = {f"#/components/schemas/{name}": f"#/components/schemas/{name}Dto" for name in chosen}
    _point(document.content, names)
    for name in chosen:
        schemas[f"{name}Dto"] = schemas.pop(name)
    return {(COSMETIC, as_name(name)) for name in chosen}


@kind
def a_member_becomes_a_record(document: Document, chance: Random, count: int) -> Expected:
    inline = [site for site in document.sites if site.schema.get("type") == "object" and "properties" in site.schema]
    arrays = [site for site in document.sites if "properties" in site.schema.get("items", {})]
    found = set()
    for number, site in enumerate(_apart(chance, [*inline, *arrays], count)):
        name = f"Zz{number}"
        holder, word = (site.holder["properties"], site.name) if site in inline else (site.schema, "items")
        document.content["components"]["schemas"][name] = holder[word]
        holder[word] = {"$ref": f"#/components/schemas/{name}"}
        found.add((COSMETIC, site.key if site in inline else f"{site.key}[]"))
    return found


@kind
def an_operation_is_gone(document: Document, chance: Random, count: int) -> Expected:
    chosen = pick(chance, [key for key, _ in document.operations()], count)
    for key in chosen:
        method, path = key.split(" ")
        del document.content["paths"][path][method.lower()]
    return {(BREAKING, key) for key in chosen}


@kind
def a_new_operation(document: Document, chance: Random, count: int) -> Expected:
    found = set()
    for number, (_, operation) in enumerate(pick(chance, list(document.operations()), count)):
        document.content["paths"][f"/zz/{number}"] = {"patch": copy.deepcopy(operation)}
        found.add((NEW, f"PATCH /zz/{number}"))
    return found


@kind
def an_operation_has_moved(document: Document, chance: Random, count: int) -> Expected:
    found = set()
    for path in pick(chance, list(document.content["paths"]), count):
        item = document.content["paths"].pop(path)
        document.content["paths"][f"/zz{path}"] = item
        found |= {(rank, f"{method.upper()} {at}") for method in item for rank, at in ((BREAKING, path), (NEW, f"/zz{path}"))}
    return found


@kind
def an_operation_is_deprecated(document: Document, chance: Random, count: int) -> Expected:
    chosen = pick(chance, [one for one in document.operations() if not one[1].get("deprecated")], count)
    for _, operation in chosen:
        operation["deprecated"] = True
    return {(COSMETIC, key) for key, _ in chosen}


@kind
def a_parameter_of_the_path_has_another_name(document: Document, chance: Random, count: int) -> Expected:
    found = set()
    for path in pick(chance, [path for path in document.content["paths"] if path.count("{") == 1], count):
        name = path[path.index("{") + 1 : path.index("}")]
        item = document.content["paths"].pop(path)
        called = path.replace("{", "{zz_")
        document.content["paths"][called] = item
        for method, operation in item.items():
            found.add((COSMETIC, f"{method.upper()} {called}"))
            for parameter in operation["parameters"]:
                if parameter["in"] == "path" and parameter["name"] == name:
                    parameter["name"] = f"zz_{name}"
    return found


def _of_parameters(fits: Callable[[Json], bool], change: Callable[[list[Json], Json], None], rank: str) -> Kind:
    def mutate(document: Document, chance: Random, count: int) -> Expected:
        found = set()
        for key, operation in document.operations():
            for parameter in list(operation.get("parameters", ())):
                if len(found) < count and fits(parameter) and id(parameter) not in document.taken and chance.random() < 0.5:
                    document.taken.add(id(parameter))
                    change(operation["parameters"], parameter)
                    found.add((rank, f"{key} {parameter['in']} {as_name(parameter['name'])}"))
        return found

    return mutate


KINDS["a parameter is gone"] = _of_parameters(lambda one: one["in"] != "path", lambda some, one: some.remove(one), BREAKING)
KINDS["a parameter must be given"] = _of_parameters(
    lambda one: not one["required"], lambda _, one: one.update(required=True), BREAKING
)
KINDS["a parameter is an integer"] = _of_parameters(
    lambda one: one["schema"] == {"type": "string"}, lambda _, one: one.update(schema={"type": "integer"}), BREAKING
)


@kind
def a_new_parameter(document: Document, chance: Random, count: int) -> Expected:
    found = set()
    for key, operation in pick(chance, list(document.operations()), count):
        where = chance.choice(["query", "header"])
        needed = chance.random() < 0.5
        operation.setdefault("parameters", []).append(
            {"in": where, "name": "zz-new", "required": needed, "schema": {"type": "string"}}
        )
        found.add((BREAKING if needed else NEW, f"{key} {where} zz-new"))
    return found


@kind
def another_status_of_success(document: Document, chance: Random, count: int) -> Expected:
    found = set()
    for key, operation in pick(chance, list(document.operations()), count):
        status = next(status for status in operation["responses"] if status.startswith("2"))
        operation["responses"]["299"] = operation["responses"].pop(status)
        found.add((BREAKING, f"{key} 299"))
    return found


@kind
def statuses_of_failure(document: Document, chance: Random, count: int) -> Expected:
    found = set()
    for key, operation in pick(chance, list(document.operations()), count):
        left = next(status for status in operation["responses"] if status.startswith("4"))
        bare = "content" not in operation["responses"].pop(left)
        operation["responses"]["418"] = {"description": "x"}
        found |= {(COSMETIC if bare else BREAKING, f"{key} {left}"), (COSMETIC, f"{key} 418")}
    return found


@kind
def a_body_of_failure(document: Document, chance: Random, count: int) -> Expected:
    found = set()
    for key, operation in pick(chance, list(document.operations()), count):
        operation["responses"]["419"] = {"content": {"application/json": {"schema": {"type": "object"}}}}
        found.add((NEW, f"{key} 419"))
    return found


@kind
def another_media_type(document: Document, chance: Random, count: int) -> Expected:
    found = set()
    for key, operation in pick(chance, [one for one in document.operations() if "requestBody" in one[1]], count):
        content = operation["requestBody"]["content"]
        content["application/xml"] = content.pop("application/json")
        found.add((BREAKING, f"{key} body"))
    return found


@kind
def an_event(document: Document, chance: Random, count: int) -> Expected:
    hooks = document.content.setdefault("webhooks", {})
    for number in range(count):
        hooks[f"thing.{number}"] = {"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}}
    return {(NEW, f"EVENT thing.{number}") for number in range(count)}


@kind
def what_is_no_fact(document: Document, chance: Random, count: int) -> Expected:
    found = set()
    for number, site in enumerate(pick(chance, [site for site in document.sites if site.operations], count)):
        word = ("not", "patternProperties", "dependentRequired", "if")[number % 4]
        site.schema[word] = {"minLength": 1}
        found.add((UNCLEAR, site.key))
    for key, operation in pick(chance, list(document.operations()), 5):
        operation["callbacks"] = {"done": {}}
        found.add((UNCLEAR, key))
    document.content["servers"] = [{"url": "https://elsewhere.example"}]
    return found | {(UNCLEAR, "servers")}


def _holders(document: Document, chance: Random, count: int, fits: Callable[[Site], bool] = lambda _: True) -> list[Site]:
    """Choose one member of each of some objects."""
    sites = [site for site in document.sites if site.name in site.holder["properties"] and fits(site)]
    by_holder = {id(site.holder): site for site in sorted(sites, key=lambda _: chance.random())}
    return pick(chance, list(by_holder.values()), count)


def _apart(chance: Random, sites: list[Site], count: int) -> list[Site]:
    """Choose members none of which stands below another one."""
    found: list[Site] = []
    for site in pick(chance, sites, count):
        if not any(site.key.startswith(other.key) or other.key.startswith(site.key) for other in found):
            found.append(site)
    return found


def _parent(site: Site) -> str:
    return site.key.removesuffix(f".{as_name(site.name)}")


def _point(node: Any, names: dict[str, str]) -> None:
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _point(inner, names)
    if isinstance(node, dict) and node.get("$ref") in names:
        node["$ref"] = names[node["$ref"]]
