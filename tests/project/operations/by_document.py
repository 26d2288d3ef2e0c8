"""Calls of operations with arguments made from the spec: documented bodies where there are some, else what must be given."""

import json
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

from project.operations.playing import done
from providers import FIXTURES

from billfold.testing import Sandbox
from billfold_core import Upload
from billfold_sandbox.examples import Examples
from billfold_sandbox.spec import Route, Spec, load
from billfold_sandbox.subjects import Named, Subjects
from billfold_sandbox.unplayed import members_of

Json = dict[str, Any]
NOW = 1_800_000_000.0


def called(spec: Spec) -> list[Route]:
    """List the operations that are calls: not those that are only addresses for a browser."""
    return [route for route in spec.routes if "x-address" not in route.definition]


class Calls:
    """The calls that can be made of one provider's operations."""

    def __init__(self, provider: str) -> None:
        self.provider = provider
        self.spec: Spec = load(provider)
        self.subjects = Subjects(self.spec)
        self._examples = Examples(self.spec)

    def routes(self, sandbox: Sandbox) -> list[Route]:
        """List the operations that the sandbox has no function for, without those that are only addresses."""
        functions = sandbox.emulator.backends[self.provider].operations.load(self.spec)
        return [route for route in called(self.spec) if route.operation not in functions]

    async def make(self, shop: Any, sandbox: Sandbox, route: Route) -> None:
        """Call an operation with each body that is documented, or else with one that is made, within records filled in for it."""
        for body in [*self._documented(route)] or [next(self.bodies(route), None)]:
            await done(self.begin(shop, route, self.names(sandbox, route), body))

    def begin(self, shop: Any, route: Route, names: list[str], body: Any = None) -> Any:
        """Call an operation with the names that stand in its path, and a body."""
        resource = route.definition["tags"][0]
        method = getattr(getattr(shop, resource), route.operation.removeprefix(f"{resource}_"))
        before: list[Any] = [*names]
        sent = self._sent(route)
        given = self._query(route)
        if isinstance(body, dict) and not sent._items:
            given |= {argument: body[name] for name, argument in sent._body_names if name in body}
        elif body is not None:
            before.append(body)
        return method(*before, **given)

    def bodies(self, route: Route) -> Iterator[Any]:
        """Yield the bodies that an operation can be sent."""
        yield from self._documented(route)
        for media_type, media in route.definition.get("requestBody", {}).get("content", {}).items():
            schema = self.spec.resolve(media["schema"])
            if media_type == "multipart/form-data":
                yield {name: self._part(name, member) for name, member in schema["properties"].items()}
            else:
                yield self._lawful(route, schema, self._examples.made(schema, route.operation, NOW))

    def _documented(self, route: Route) -> Iterator[Any]:
        files = sorted((FIXTURES / self.provider / "requests").glob(f"{route.operation}*.json"))
        yield from (json.loads(file.read_text("utf-8")) for file in files if file.name.split(".")[0] == route.operation)

    def _lawful(self, route: Route, schema: Json, body: Any) -> Any:
        """Add to a body the first optional members with which it meets the rules between them."""
        is_valid = self.spec.validator(f"body {route.operation}", schema).is_valid
        members = {} if is_valid(body) else members_of(self.spec, schema)
        made = {name: self._present(member, name) for name, member in members.items() if name not in body}
        choices = ({**body, name: value} for name, value in made.items())
        return next((choice for choice in choices if is_valid(choice)), body)

    def _present(self, member: Json, name: str) -> Any:
        """Make a value that is not null."""
        member = self.spec.resolve(member)
        alternatives = [part for keyword in ("oneOf", "anyOf") for part in member.get(keyword, ()) if part.get("type") != "null"]
        types = [kind for kind in member["type"] if kind != "null"] if isinstance(member.get("type"), list) else []
        made = alternatives[0] if alternatives else {**member, "type": types[0]} if types else member
        return self._examples.made(made, name, NOW, name)

    def _part(self, name: str, member: Json) -> Any:
        if member.get("format") == "binary":
            return Upload(b"%PDF-1.4", f"{name}.pdf", "application/pdf")
        return self._examples.made(member, name, NOW, name)

    def _query(self, route: Route) -> Json:
        together: Json = route.definition.get("x-query", {})
        first = [kind["required"][0] for keyword in ("oneOf", "anyOf") for kind in together.get(keyword, [])[:1]]
        query = [parameter for parameter in route.parameters if parameter["in"] == "query"]
        asked = [parameter for parameter in query if parameter.get("required") or parameter["name"] in first]
        return {parameter["name"]: self._examples.made(parameter["schema"], "", NOW, parameter["name"]) for parameter in asked}

    def _sent(self, route: Route) -> Any:
        module = import_module(f"{self.provider}_client.api.{route.definition['tags'][0]}")
        return getattr(module, route.operation).OPERATION.sent

    def names(self, sandbox: Sandbox, route: Route) -> list[str]:
        """Fill in the records that a path names, and give their names in its order."""
        subject = self.subjects.of[route.operation]
        path: Iterable[Named] = (*subject.within, Named(subject.kind, subject.name)) if subject.name else subject.within
        names: list[str] = []
        for named in path:
            (name,) = sandbox.fill(self.provider, named.kind, within=names)
            names.append(name)
        return names
