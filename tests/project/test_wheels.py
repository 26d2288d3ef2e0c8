"""The wheels as users get them: complete, nothing by accident, each client usable with the core alone."""

import os
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest
from providers import PROVIDERS, ROOT

from billfold.testing import EXAMPLE_KEYS

PACKAGES = {
    "overlay/core": "billfold_core",
    "overlay/billfold": "billfold",
    "sandbox": "billfold_sandbox",
    **{f"generated/{name}": f"{name}_client" for name in PROVIDERS},
}


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Build all wheels, and give the file of each by package name."""
    target = tmp_path_factory.mktemp("wheels")
    running = [
        subprocess.Popen([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)], cwd=ROOT / folder)
        for folder in PACKAGES
    ]
    assert [process.wait() for process in running] == [0] * len(PACKAGES)
    return {name: next(target.glob(f"{name}-[0-9]*.whl")) for name in PACKAGES.values()}


@pytest.mark.parametrize("name", PACKAGES.values())
def test_wheel_holds_what_it_should(wheels: dict[str, Path], name: str) -> None:
    files = set(zipfile.ZipFile(wheels[name]).namelist())
    assert f"{name}/py.typed" in files
    assert any(file.endswith("licenses/LICENSE") for file in files)
    if name.endswith("_client"):
        assert f"{name}/openapi.json" in files
    outside = {file.split("/", 1)[0] for file in files} - {name}
    assert all(folder.endswith(".dist-info") for folder in outside)
    assert not [file for file in files if {"__pycache__", "tests"} & set(Path(file).parts)]


@pytest.mark.parametrize("name", PACKAGES.values())
def test_wheel_asks_for_little(wheels: dict[str, Path], name: str) -> None:
    archive = zipfile.ZipFile(wheels[name])
    text = archive.read(next(file for file in archive.namelist() if file.endswith("/METADATA"))).decode()
    metadata = Parser().parsestr(text)
    needed = sorted(line.split(";")[0].strip() for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line)
    core = "billfold-core<0.2,>=0.1.0"
    others = {"billfold_core": ["attrs>=22.2", "httpx<1,>=0.27"], "billfold_sandbox": [core, "jsonschema-rs>=0.42"]}
    expected = others.get(name, [core])
    assert needed == expected
    assert metadata["License-Expression"] == "MIT"
    assert metadata.get_payload()


@pytest.mark.parametrize("client", PROVIDERS)
def test_client_works_with_the_core_alone(wheels: dict[str, Path], client: str, tmp_path: Path) -> None:
    for name in ("billfold_core", f"{client}_client"):
        zipfile.ZipFile(wheels[name]).extractall(tmp_path)
    code = f"""
import {client}_client, billfold_core
from billfold_core.http import httpx
from {client}_client import {client.capitalize()}
assert {client}_client.__file__.startswith({str(tmp_path)!r}), {client}_client.__file__
assert billfold_core.__file__.startswith({str(tmp_path)!r})
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=[]))
shop = {client.capitalize()}({EXAMPLE_KEYS[client]!r}, transport=transport)
assert shop.request("GET", "/anything", effect="read").data == []
"""
    subprocess.run([sys.executable, "-P", "-c", code], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(tmp_path)}, check=True)
