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


def test_the_facade_is_small_and_its_tests_need_no_web_server(wheels: dict[str, Path]) -> None:
    # Neither the sandbox nor a client may come to lie in it.
    assert wheels["billfold"].stat().st_size < 120_000
    archive = zipfile.ZipFile(wheels["billfold"])
    text = archive.read(next(file for file in archive.namelist() if file.endswith("/METADATA"))).decode()
    needed = Parser().parsestr(text).get_all("Requires-Dist", [])
    testing = [line.partition(";")[0].strip() for line in needed if line.endswith("extra == 'testing'")]
    assert testing == ["billfold-sandbox<0.2,>=0.1.0"]


USE = """
product = creem.products.create(name="Pro", description="All of it", price=2999, currency="USD", billing_type="onetime")
assert creem.products.get(product.id).name == "Pro"
"""
IN_PROCESS = f"""
import sys
for name in ("billfold", "click", "starlette", "uvicorn"):
    sys.modules[name] = None
from billfold_sandbox import EXAMPLE_KEYS, Sandbox
from creem_client import Creem
assert list(EXAMPLE_KEYS) == ["creem"]
with Sandbox() as sandbox, Creem(EXAMPLE_KEYS["creem"], transport=sandbox.transport) as creem:
    {USE.replace(chr(10), chr(10) + "    ")}
"""
OVER_A_PORT = f"""
import re, signal, subprocess, sys
from creem_client import Creem
command = [sys.executable, "-P", "-c", "from billfold_sandbox.command import main; main(['--port', '0'])"]
with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
    try:
        told = "".join(iter(server.stdout.readline, "Stop it with Ctrl+C.\\n"))
        with Creem("creem_test_1", base_url=re.search(r"http://127[0-9.:]+/creem", told)[0]) as creem:
            {USE.replace(chr(10), chr(10) + "            ")}
    finally:
        server.send_signal(signal.SIGINT)
assert server.returncode == 0
"""


@pytest.mark.parametrize("program", [IN_PROCESS, OVER_A_PORT], ids=["in process", "over a port"])
def test_the_sandbox_works_alone_with_one_client(wheels: dict[str, Path], program: str, tmp_path: Path) -> None:
    for name in ("billfold_core", "billfold_sandbox", "creem_client"):
        zipfile.ZipFile(wheels[name]).extractall(tmp_path)
    # Nothing of this tree is looked at: not by the path, and not by the links of an editable installation.
    blind = f"""
import sys
sys.meta_path[:] = [finder for finder in sys.meta_path if "editable" not in repr(finder).lower()]
sys.path[:] = [{str(tmp_path)!r}, *(place for place in sys.path if not place.startswith({str(ROOT)!r}))]
"""
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    subprocess.run([sys.executable, "-P", "-c", blind + program], cwd=tmp_path, env=environment, check=True, timeout=60)


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
