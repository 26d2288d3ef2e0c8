"""The example in the docstring of each method: it is Python, the client takes it, and the sandbox knows the call."""

import inspect
import re
import textwrap
from collections.abc import Iterator
from typing import Any

import pytest
from providers import PROVIDERS
from schemas import client_of

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_core.errors import StatusError
from billfold_core.resource import SyncResource
from billfold_core.retry import RetryPolicy

_EXAMPLE = re.compile(r"^Example:\n +```python\n(.*?)^ +```$", re.DOTALL | re.MULTILINE)
NOT_TAKEN = (401, 405, 501)
"""How the sandbox answers a call without its key, one that it has no route for, and one that it does not play."""


def methods(client: Any) -> Iterator[tuple[str, str]]:
    """Yield the methods of all resources, each with its docstring."""
    for tag in vars(client):
        kind = getattr(client, tag)
        if isinstance(kind, type) and issubclass(kind, SyncResource):
            for name, method in inspect.getmembers(kind, inspect.isfunction):
                text = inspect.getdoc(method) or ""
                if not name.startswith("_") and not text.startswith(("Call `", "Send any number of items")):
                    yield f"{tag}.{name}", text


@pytest.mark.parametrize("provider", PROVIDERS)
def test_each_method_has_an_example_that_the_client_takes(provider: str) -> None:
    """An id that stands for a record is answered as any that is unknown; the client has taken the call then, and sent it."""
    found = {name: _EXAMPLE.search(text) for name, text in methods(client_of(provider))}
    assert found
    assert [name for name, code in found.items() if code is None] == []
    once = RetryPolicy(max_attempts=1)
    with client_of(provider)(EXAMPLE_KEYS[provider], transport=Sandbox().transport, retry=once) as client:
        faults = {name: _fault(name, textwrap.dedent(code[1]), {provider: client}) for name, code in found.items() if code}
    assert {name: fault for name, fault in faults.items() if fault} == {}


def _fault(name: str, code: str, names: dict[str, Any]) -> str:
    assert f".{name}(" in code
    try:
        exec(compile(code, name, "exec"), names)
    except StatusError as error:
        return f"{error}" if error.status in NOT_TAKEN else ""
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""
