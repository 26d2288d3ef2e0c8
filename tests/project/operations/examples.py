"""The example in the docstring of each method, run where there is what it speaks of.

An example names records that nobody made. So it is tried at the moment when a scenario calls its operation: on a copy of the
scenario's sandbox as it is then, with the values that the scenario is about to send in the place of the example's ids.
"""

import ast
import contextlib
import inspect
import io
import json
import re
import textwrap
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from typing import Any

from schemas import client_of

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core.errors import BillfoldError
from billfold_core.http import httpx
from billfold_core.observe import Sending
from billfold_core.resource import SyncResource
from billfold_core.retry import RetryPolicy

_EXAMPLE = re.compile(r"^Example:\n +```python\n(.*?)^ +```$", re.DOTALL | re.MULTILINE)
_STANDS_FOR_ANOTHER = re.compile(r"(\w+_)?[A-Za-z]+_([a-z]*\d+|x+)")
"""How ids in examples are written."""


def methods(provider: str) -> dict[str, Any]:
    """Return the methods that are written for one operation, by its name."""
    found: dict[str, Any] = {}
    client = client_of(provider)
    for tag in vars(client):
        kind = getattr(client, tag)
        if isinstance(kind, type) and issubclass(kind, SyncResource):
            for name, method in inspect.getmembers(kind, inspect.isfunction):
                text = inspect.getdoc(method) or ""
                if not name.startswith("_") and not text.startswith(("Call `", "Send any number of items")):
                    found[f"{tag}_{name}"] = method
    return found


class Examples(httpx.BaseTransport):
    """Tries the example of each operation before a scenario's own call; it is told of the calls, and carries them.

    Attributes:
        without: The operations whose method has no example.
        problems: What became of an example that has not succeeded yet, by its operation.
    """

    def __init__(self, provider: str) -> None:
        self.provider = provider
        self._methods = methods(provider)
        texts = {name: _EXAMPLE.search(inspect.getdoc(method) or "") for name, method in self._methods.items()}
        self.without = [name for name, text in texts.items() if text is None]
        self._code = {name: textwrap.dedent(text[1]) for name, text in texts.items() if text}
        self.problems = dict.fromkeys(self._code, "no scenario calls it")
        self._copy = Sandbox()
        self._operation = self._path = ""

    @cached_property
    def _client(self) -> Any:
        key, once = EXAMPLE_KEYS[self.provider], RetryPolicy(max_attempts=1)
        return client_of(self.provider)(key, transport=self._copy.transport, retry=once)

    def within(self, sandbox: Sandbox) -> "Examples":
        """Return itself as the transport of the next scenario, which has a sandbox of its own."""
        self._sandbox = sandbox
        return self

    def told(self, sending: Sending) -> None:
        """Take which operation is about to be sent."""
        self._operation, self._path = sending.operation, sending.path

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Try the example of the operation, then send the scenario's call."""
        if self._operation in self.problems:
            self._copy.clock = self._sandbox.clock
            self._sandbox.emulator.database._db.backup(self._copy.emulator.database._db)
            self._try(self._operation, self._fitted(request))
        return self._sandbox.transport.handle_request(request)

    def try_as_it_is(self, operation: str) -> None:
        """Try the example of an operation that is no call, so no scenario makes it."""
        self._try(operation, ast.parse(self._code[operation]))

    def _try(self, operation: str, code: ast.Module) -> None:
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(code, operation, "exec"), {self.provider: self._client})
        except BillfoldError as error:
            self.problems[operation] = f"{type(error).__name__}: {error}"
        else:
            del self.problems[operation]

    def _fitted(self, request: httpx.Request) -> ast.Module:
        """Return the example with what the request sends in the place of its ids."""
        tree = ast.parse(self._code[self._operation])
        given, method = dict(self._given(request)), self._methods[self._operation]
        called = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and f".{method.__name__}(" in ast.unparse(node)]
        names = [name for name in inspect.signature(method).parameters if name != "self"]
        for node in called[:1]:
            node.args = [_with(argument, given.get(name), name) for argument, name in zip(node.args, names, strict=False)]
            for keyword in node.keywords:
                keyword.value = _with(keyword.value, given.get(keyword.arg or ""), keyword.arg)
        return ast.fix_missing_locations(tree)

    def _given(self, request: httpx.Request) -> Iterator[tuple[str, Any]]:
        """Yield what a request sends, by the names of the method's arguments."""
        tag = next(tag for tag in vars(client_of(self.provider)) if self._operation == f"{tag}_{self._name()}")
        sent = getattr(import_module(f"{self.provider}_client.api.{tag}"), self._operation).OPERATION.sent
        path = re.fullmatch(re.sub(r"\\?\{(\w+)\\?\}", r"(?P<\1>[^/]+)", re.escape(sent.path)), self._path)
        yield from (path.groupdict() if path else {}).items()
        yield from ((argument, request.url.params.get(name)) for name, argument in sent._query_names)
        if request.headers.get("content-type") == "application/json":
            body = json.loads(request.content)
            if sent._items:
                yield sent._items, body
            else:
                yield from ((argument, body[name]) for name, argument in sent._body_names if name in body)

    def _name(self) -> str:
        return str(self._methods[self._operation].__name__)


def _with(node: ast.expr, value: Any, name: str | None = None) -> ast.expr:
    """Return a part of an example with the value that stands in its place, where it is an id or repeats the argument's name."""
    match node:
        case ast.Constant(value=str(text)) if isinstance(value, str):
            # `feature_code` is named by "Code".
            repeats = name is not None and name.endswith(text.lower())
            return ast.Constant(value) if repeats or _STANDS_FOR_ANOTHER.fullmatch(text) else node
        case ast.List(elts=parts) if isinstance(value, list) and value:
            return ast.List([_with(part, value[0]) for part in parts], ast.Load())
        case ast.Dict(keys=keys, values=values) if isinstance(value, dict):
            named = [key.value if isinstance(key, ast.Constant) else None for key in keys]
            return ast.Dict(keys, [_with(part, value.get(name)) for name, part in zip(named, values, strict=True)])
        case _:
            return node
