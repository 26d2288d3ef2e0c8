"""Plain HTTP callers of the sandbox, which hold every answer they get against the spec."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from documents import registry_of, validator_in
from jsonschema_rs import Draft202012Validator, Registry
from providers import facts

from billfold.testing import Sandbox
from billfold_core.http import httpx
from billfold_sandbox.spec import load


class Clock:
    """A time that stands still until it is moved."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


class Caller:
    """One provider's API as seen through plain httpx."""

    def __init__(self, sandbox: Sandbox, provider: str, environment: str = "test") -> None:
        self.sandbox = sandbox
        self.provider = provider
        self.base = facts(provider).hosts[environment]
        self.key = facts(provider).keys[environment]
        self.http = httpx.Client(transport=sandbox.transport)

    def headers(self) -> dict[str, str]:
        """Give the headers a careful client sends."""
        return facts(self.provider).signed(self.key, self.sandbox.clock())

    def __call__(
        self, method: str, path: str, body: Any = None, *, headers: dict[str, str] | None = None, **more: Any
    ) -> httpx.Response:
        """Send one request; `body` is sent as JSON."""
        if body is not None:
            more["json"] = body
        answer = self.http.request(method, self.base + path, headers={**self.headers(), **(headers or {})}, **more)
        faulty = self.sandbox.requests and self.sandbox.requests[-1].fault
        if not faulty:
            hold_against_spec(self.provider, method, answer)
        return answer

    def rows(self) -> int:
        """Count the products there are in either environment."""
        return len(self.sandbox.state()[self.provider])


def hold_against_spec(provider: str, method: str, answer: httpx.Response) -> None:
    """Check that an answer is one of those its operation declares."""
    assert answer.headers["date"]
    spec = load(provider)
    path = answer.request.url.raw_path.decode().partition("?")[0].removeprefix(spec.base_path)
    route, _, _ = spec.find(method, path)
    if route is None:
        return
    declared = route.definition["responses"]
    response = spec.resolve(declared.get(str(answer.status_code)) or declared["default"])
    if answer.status_code == 204:
        assert answer.content == b""
        assert "content" not in response
        return
    media_type = answer.headers["content-type"].partition(";")[0]
    schema = response["content"][media_type]["schema"]
    value = json.loads(answer.text) if media_type == "application/json" else answer.text
    success = spec.document["x-error"].get("success")
    if success and isinstance(value, dict) and value[success["field"]] != success["equals"]:
        schema = {"$ref": "#/components/schemas/Error"}
    problems = [f"{error.instance_path}: {error.message}" for error in validator(provider, json.dumps(schema)).iter_errors(value)]
    assert not problems, problems


@cache
def validator(provider: str, schema: str) -> Draft202012Validator:
    """Make a validator straight from the document, without what the sandbox does to it."""
    return validator_in(_registry(provider), json.loads(schema))


@cache
def _registry(provider: str) -> Registry:
    return registry_of(load(provider).document)
