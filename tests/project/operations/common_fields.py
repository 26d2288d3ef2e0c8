"""Send again what a scenario writes, each time with another value in one member that the answer has too."""

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from documents import registry_of, validator_in
from jsonschema_rs import Draft202012Validator

from billfold.testing import Sandbox
from billfold_core.http import httpx
from billfold_sandbox.spec import Route, Spec
from billfold_sandbox.stored import own_id

Json = dict[str, Any]
Path = tuple[str | int, ...]
ABSENT = "nothing"
_TRIED = 4
_ALIKE = 2
"""How many requests of an operation are enough that have the same members."""
_GIVEN_UP = 5
"""How many writes are enough for a member that none of them takes or gives back."""
_TEXTS = ("kept", "other", "2027-03-04T05:06:07.000Z", "https://example.com/kept", "kept@example.com", "12", "EUR", "DE", "true")
_NUMBERS = (7, 3, 2, 1, 30, 100, 5_000, 1_830_000_000_000, 0)
Member = tuple[str, str]
"""An operation and a member of what it is sent: `products_create`, `product.name`."""


class Came(NamedTuple):
    """What was sent in a member, and what came back where it differs."""

    sent: Any
    got: Any = None
    where: str = ""
    """Empty if it came back everywhere."""


class Tried:
    """What came of everything that was tried."""

    def __init__(self) -> None:
        self.came: dict[Member, Came] = {}
        self.refused: set[Member] = set()
        self.writes: Counter[Member] = Counter()
        self.shapes: Counter[tuple[str, str]] = Counter()

    @property
    def missing(self) -> dict[Member, str]:
        """The members that did not come back, each with what was sent and where it is not; or that no value was taken for."""
        lost = {member: f"{came.sent!r} is not in {came.where}: {came.got!r}" for member, came in self.came.items() if came.where}
        return lost | dict.fromkeys(self.refused - self.came.keys(), "every value was refused")


class Schemas:
    """What a document says of the members of its objects."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.left_out: set[str] = set()
        """Names of members that the operation leaves out on purpose, inside of others."""
        self.envelope: Json = spec.document.get("x-envelope", {})
        self._registry = registry_of(spec.document)
        self._validator = cache(self._compiled)

    def _compiled(self, schema: str) -> Draft202012Validator:
        return validator_in(self._registry, json.loads(schema))

    def allows(self, schema: Json, value: Any) -> bool:
        """Tell whether a value is one of a schema."""
        return self._validator(json.dumps(schema)).is_valid(value)

    def kinds(self, schema: Json) -> Iterator[Json]:
        """Give the alternatives of a schema."""
        schema = self.spec.resolve(schema)
        union = schema.get("oneOf") or schema.get("anyOf")
        for kind in union or ():
            yield from self.kinds(kind)
        if not union:
            yield schema

    def members(self, schema: Json, value: Any = None) -> Json:
        """Give the members of an object; `value` decides among the alternatives by its tags."""
        found: Json = {}
        for kind in self.kinds(schema):
            own: Json = kind.get("properties", {})
            tags = {name: tag["const"] for name, member in own.items() if "const" in (tag := self.spec.resolve(member))}
            if isinstance(value, dict) and any(name in value and value[name] != tag for name, tag in tags.items()):
                continue
            for part in kind.get("allOf", ()):
                found = {**self.members(part, value), **found}
            found = {**own, **found}
        return found

    def answered(self, route: Route) -> Json | None:
        """Give the schema of what an operation answers, out of its envelope."""
        for status, answer in route.definition["responses"].items():
            content = self.spec.resolve(answer).get("content", {})
            if status.startswith("2") and "application/json" in content:
                schema: Json = content["application/json"]["schema"]
                return self.members(schema).get(self.envelope["data"]) if self.envelope else schema
        return None

    def opened(self, answer: httpx.Response) -> Any:
        """Give what was answered, out of its envelope; None if it is a refusal."""
        if answer.status_code >= 300 or not answer.content:
            return None
        value = json.loads(answer.content)
        if not self.envelope:
            return value
        return value.get(self.envelope["data"], value) if value["code"] == 200 else None

    def common(self, asked: Json, told: Json, sent: Any, came: Any, at: Path = ()) -> Iterator[tuple[Path, Json, Json]]:
        """Give the members that a request and its answer have in common: where, and the schema of each."""
        if isinstance(sent, list) and isinstance(came, list):
            inner, theirs = ([kind["items"] for kind in self.kinds(schema) if "items" in kind] for schema in (asked, told))
            for index, (one, other) in enumerate(zip(sent, came, strict=False)):
                for left, right in zip(inner[:1], theirs[:1], strict=False):
                    yield from self.common(left, right, one, other, (*at, index))
        if not isinstance(sent, dict) or not isinstance(came, dict):
            return
        inputs, outputs = self.members(asked, sent), self.members(told, came)
        for name in inputs:
            # The path decides over what only repeats it.
            if name in outputs and "x-repeats" not in inputs[name]:
                inside = [*self.common(inputs[name], outputs[name], sent.get(name), came.get(name), (*at, name))]
                yield from inside or [((*at, name), inputs[name], outputs[name])]

    def holds(self, got: Any, sent: Any, schema: Json) -> bool:
        """Tell whether an answer has of what was sent all that its schema has; objects in it may have more."""
        if isinstance(sent, dict):
            members = self.members(schema, sent) or {name: {} for name in sent}
            known = {name: value for name, value in sent.items() if name in members and name not in self.left_out}
            return isinstance(got, dict) and all(self.holds(got.get(name, ABSENT), known[name], members[name]) for name in known)
        if isinstance(sent, list):
            items: Json = next((kind["items"] for kind in self.kinds(schema) if "items" in kind), {})
            pairs = zip(got, sent, strict=True) if isinstance(got, list) and len(got) == len(sent) else None
            return pairs is not None and all(self.holds(one, other, items) for one, other in pairs)
        return bool(got == sent)

    def values(self, schema: Json, level: int = 0) -> Iterator[Any]:
        """Make some values of a schema."""
        for kind in self.kinds(schema):
            for value in self._made(kind, level):
                if self.allows(schema, value):
                    yield value

    def _made(self, kind: Json, level: int) -> Iterator[Any]:
        if "const" in kind or "enum" in kind:
            yield from [kind["const"]] if "const" in kind else [value for value in kind["enum"][::-1] if value is not None]
            return
        types = kind.get("type", "object")
        for name in [types] if isinstance(types, str) else types:
            if name == "array":
                yield from ([value] for value in islice(self.values(kind["items"], level + 1), 3))
            elif name == "object" and level < 4:
                yield from self._objects(kind, level)
            else:
                yield from {"boolean": (True, False), "string": _TEXTS, "integer": _NUMBERS, "number": _NUMBERS}.get(name, ())

    def _objects(self, kind: Json, level: int) -> Iterator[Any]:
        members = self.members(kind)
        if not members:
            free = kind.get("additionalProperties", True)
            values = self.values(free, level + 1) if isinstance(free, dict) else ("kept", "other")
            yield from ({key: value} for value in islice(values, 3) for key in ("en", "USD"))
            return
        choices = {name: [*islice(self.values(member, level + 1), 8)] for name, member in members.items()}
        first = {name: values[0] for name, values in choices.items() if values}
        yield first
        yield {name: value for name, value in first.items() if name in kind.get("required", ())}
        yield {name: values[-1] for name, values in choices.items() if values}


# Making a validator takes longer than all that it is used for here.
schemas_of = cache(Schemas)


class Trying:
    """A transport to a sandbox, which tries every common member of each write before the write itself takes place."""

    def __init__(self, provider: str, sandbox: Sandbox, tried: Tried, only: str = "") -> None:
        backend = sandbox.emulator.backends[provider]
        self.schemas = schemas_of(backend.spec)
        self.left_out = backend.operations.left_out
        self.sandbox = sandbox
        self.tried = tried
        self.only = only
        """The one member that is tried, if it is not empty."""
        self.readers = ("get", "list", "search") if only else ("get",)
        self.transport = httpx.MockTransport(self.carry)

    def carry(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of the scenario, after everything that there is to try was taken back."""
        request.read()
        spec, path = self.schemas.spec, request.url.raw_path.decode().partition("?")[0]
        route, _, _ = spec.find(request.method, path.removeprefix(spec.base_paths.get(request.url.host, spec.base_path)))
        media: Json = {} if route is None else route.definition.get("requestBody", {}).get("content", {})
        told = None if route is None else self.schemas.answered(route)
        reads = route is None or route.definition["x-effect"] == "read"
        if route is None or reads or told is None or "application/json" not in media or not request.content:
            return self.sandbox.transport.handle_request(request)
        sent = json.loads(request.content)
        self.tried.shapes[shape := (route.operation, repr(_shape(sent)))] += 1
        if self.tried.shapes[shape] > _ALIKE:
            return self.sandbox.transport.handle_request(request)
        database: Any = vars(self.sandbox.emulator.database)["_db"]
        before = database.serialize()
        answer = self.sandbox.transport.handle_request(request)
        after, first = database.serialize(), self.schemas.opened(answer)
        if first is not None:
            for place, *both in self.schemas.common(media["application/json"]["schema"], told, sent, first):
                self._try(before, request, route, place, both, (sent, first))
        database.deserialize(after)
        return answer

    def _try(
        self, before: bytes, request: httpx.Request, route: Route, place: Path, schemas: list[Json], first: tuple[Any, Any]
    ) -> None:
        called = ".".join(str(step) for step in place if isinstance(step, str))
        member = (route.operation, called)
        left_out = self.left_out.get(route.operation, {})
        self.schemas.left_out = {name.rpartition(".")[2] for name in left_out}
        if called in left_out:
            return
        came_back = member in self.tried.came and not self.tried.came[member].where
        if (self.only and place[-1] != self.only) or came_back or self.tried.writes[member] == _GIVEN_UP:
            return
        self.tried.writes[member] += 1
        sent, got = _at(first[0], place), _at(first[1], place)
        fitting = (value for value in self.schemas.values(schemas[0]) if self.schemas.allows(schemas[1], value))
        others = [*islice((value for value in fitting if not self.schemas.holds(got, value, schemas[1])), _TRIED)]
        for value in others:
            vars(self.sandbox.emulator.database)["_db"].deserialize(before)
            came = self.schemas.opened(self._send(request, _with(first[0], place, value)))
            if came is not None:
                self.tried.came[member] = self._came(request, route, place, (value, schemas[1]), came)
                return
        if sent != ABSENT and self.schemas.holds(got, sent, schemas[1]):
            # Nothing made up is taken here, such as the id of another record.
            self.tried.came[member] = Came(sent)
        elif others:
            self.tried.refused.add(member)

    def _send(self, request: httpx.Request, body: Any) -> httpx.Response:
        headers = {name: value for name, value in request.headers.items() if name not in ("content-length", "idempotency-key")}
        again = httpx.Request(request.method, request.url, headers=headers, content=json.dumps(body).encode())
        return self.sandbox.transport.handle_request(again)

    def _came(self, request: httpx.Request, route: Route, place: Path, sent: tuple[Any, Json], came: Any) -> Came:
        """Tell where a value did not come back: in the answer, or in what is read later."""
        value, schema = sent
        if not self.schemas.holds(_at(came, place), value, schema):
            return Came(value, _at(came, place), "the answer")
        depth = next((depth for depth in reversed(range(len(place))) if own_id(_object(_at(came, place[:depth])))), None)
        if depth is None:
            return Came(value)
        record, rest = _at(came, place[:depth]), place[depth:]
        for reading in self.schemas.spec.routes:
            resource, _, method = reading.operation.rpartition("_")
            if reading.method == "GET" and route.operation.startswith(resource) and method in self.readers:
                for found, known in self._read(request, reading, record):
                    if rest[0] in known and not self.schemas.holds(_at(found, rest), value, schema):
                        return Came(value, _at(found, rest), reading.operation)
        return Came(value)

    def _read(self, request: httpx.Request, reading: Route, record: Json) -> Iterator[tuple[Json, Json]]:
        """Read a record again, by what it says of itself, and give each object of the answer that has its id, and its members."""
        path, query = "/".join(reading.segments), {}
        for parameter in reading.parameters:
            name = str(parameter["name"])
            value = record.get(name, own_id(record) if name.lower().endswith("id") else None)
            if parameter["in"] == "path":
                path = path.replace(f"{{{name}}}", str(value))
            elif parameter["in"] == "query" and parameter.get("required"):
                query[name] = str(value).lower() if isinstance(value, bool) else value
        headers = {name: value for name, value in request.headers.items() if not name.startswith("content-")}
        url = request.url.copy_with(path=self.schemas.spec.base_paths[request.url.host] + path, query=None)
        answer = self.sandbox.transport.handle_request(httpx.Request("GET", url, params=query, headers=headers))
        nodes = [(self.schemas.opened(answer), self.schemas.answered(reading) or {})]
        while nodes:
            node, schema = nodes.pop()
            if isinstance(node, list):
                items = next((kind["items"] for kind in self.schemas.kinds(schema) if "items" in kind), {})
                nodes += ((item, items) for item in node)
            elif isinstance(node, dict):
                members = self.schemas.members(schema, node)
                nodes += ((node[name], member) for name, member in members.items() if name in node)
                if own_id(node) == own_id(record):
                    yield node, members


def _shape(value: Any) -> Any:
    if isinstance(value, dict):
        return sorted((name, _shape(member)) for name, member in value.items())
    return [_shape(item) for item in value[:1]] if isinstance(value, list) else ""


def _object(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _at(value: Any, place: Path) -> Any:
    for step in place:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return ABSENT
    return value


def _with(body: Any, place: Path, value: Any) -> Any:
    copy = holder = json.loads(json.dumps(body))
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = value
    return copy
