"""Import cost: the core adds few modules to httpx, and none that is heavy."""

import os
import subprocess
import sys

import pytest

BUDGET = 32  # 31 when measured, all of them our own
HEAVY = ("attrs", "attr", "pydantic", "anyio", "asyncio", "rich", "yaml", "jsonschema_rs", "starlette", "billfold")

MEASURE = """
import sys
import httpx
httpx.Client()
before = set(sys.modules)
{statement}
print(*sorted(set(sys.modules) - before))
"""


def added(statement: str) -> list[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    environment.pop("BILLFOLD_HTTP", None)
    code = MEASURE.format(statement=statement)
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=True
    ).stdout.split()


@pytest.mark.parametrize(
    "statement",
    [
        "import billfold_core.client",
        "import billfold_core.client, billfold_core.pages, billfold_core.resource, billfold_core.encode",
    ],
)
def test_the_core_adds_little_to_httpx(statement: str) -> None:
    modules = added(statement)
    assert not [name for name in modules if name.partition(".")[0] in HEAVY]
    assert len(modules) <= BUDGET, modules


def test_the_package_itself_loads_nothing() -> None:
    assert added("import billfold_core") == ["billfold_core"]
