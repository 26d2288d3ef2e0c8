"""No answer of the sandbox has a null where what the provider publishes knows only a value, or a field that is missing.

Clients of the vendors check their answers by these types, so such a null breaks a program that works with the provider.
"""

import asyncio
import json
from collections.abc import Iterable
from functools import cache, partial
from typing import Any

import pytest
from project.operations.playing import play
from project.operations.test_operations import scenarios
from providers import PROVIDERS, ROOT

from billfold.testing import Sandbox
from billfold_core.http import httpx
from billfold_sandbox.spec import load
from codegen.facts import Facts
from codegen.upstream.by_hand import overlaid
from codegen.upstream.resolved import ResolvedTree
from codegen.upstream.tree import without_names

PUBLISHED = [provider for provider in PROVIDERS if (ROOT / "specs" / provider / "upstream.facts").is_file()]


class Nulls:
    """A transport to a sandbox that notes each null which nothing published admits, and what it could not look up."""

    def __init__(self, provider: str, sandbox: Sandbox, found: set[str], looked_up: set[str]) -> None:
        self.spec = load(provider)
        self.facts = published(provider)
        self.sandbox = sandbox
        self.found = found
        self.looked_up = looked_up
        self.transport = httpx.MockTransport(self.carry)

    def carry(self, request: httpx.Request) -> httpx.Response:
        """Answer a request, and look at the answer."""
        answer = self.sandbox.transport.handle_request(request)
        path = request.url.raw_path.decode().partition("?")[0]
        route, _, _ = self.spec.find(request.method, path)
        operation = route and self.facts.operations.get(without_names(f"{route.method} {'/'.join(route.segments)}"))
        if operation and answer.read():
            part = f"{operation} {answer.status_code} application/json"
            if part in self.facts.typed:
                self.looked_up.add(part)
                self.look(json.loads(answer.content), (part,), "")
        return answer

    def look(self, value: Any, keys: Iterable[str], place: str) -> None:
        """Note the nulls in a value that may be what stands at any of some keys of the facts."""
        ends = self.facts.ends(keys)
        if value is None and ends and not any(end.nullable for end in ends):
            self.found.add(" or ".join(sorted({end.use for end in ends})) + place)
        objects = [end.key for end in ends]
        if isinstance(value, dict):
            fields, values = self.facts.fields(objects), self.facts.under(objects, "{}")
            for name, member in value.items():
                self.look(member, fields.get(name, values), f" {name}")
        elif isinstance(value, list):
            for item in value:
                self.look(item, self.facts.under(objects, "[]"), " []")


@cache
def published(provider: str) -> ResolvedTree:
    """Read the facts of a provider: its document, and over it what is known of its own client."""
    spec = ROOT / "specs" / provider
    document, client = (Facts.parse((spec / name).read_text("utf-8")) for name in ("upstream.facts", "upstream.more.facts"))
    return ResolvedTree(overlaid(document, client))


@pytest.mark.parametrize("provider", PUBLISHED)
def test_no_null_where_the_vendors_client_knows_none(provider: str) -> None:
    found: set[str] = set()
    looked_up: set[str] = set()
    for scenario in scenarios(provider):
        with Sandbox() as sandbox:
            transport = Nulls(provider, sandbox, found, looked_up).transport
            asyncio.run(play("sync", provider, partial(scenario, sandbox=sandbox), transport=transport))
    assert not found, "\n".join(sorted(found))
    assert looked_up
