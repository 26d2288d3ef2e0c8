"""The wheels as users get them: complete, nothing by accident, each client usable with the core alone."""

import os
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from providers import PROVIDERS, ROOT

from billfold.testing import EXAMPLE_KEYS
from codegen import build
from codegen.distributions import Distribution, distributions

DISTRIBUTIONS = distributions(ROOT)
PACKAGES = [one.package for one in DISTRIBUTIONS]


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build all distributions into a folder."""
    target = tmp_path_factory.mktemp("dist")
    build.build(ROOT, target)
    return target


@pytest.fixture(scope="module")
def wheels(dist: Path) -> dict[str, Path]:
    """Give the wheel of each package by its name."""
    return {one.package: build.files_of(one, one.version(ROOT), dist)[0] for one in DISTRIBUTIONS}


@pytest.mark.parametrize("one", DISTRIBUTIONS, ids=PACKAGES)
def test_files_hold_what_they_should(dist: Path, one: Distribution) -> None:
    assert build.findings(ROOT, one, dist) == []


def test_a_leftover_and_a_lack_are_told(tmp_path: Path) -> None:
    build.copy_tree(ROOT, tmp_path)
    core, _ = distributions(tmp_path)[0], subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    subprocess.run(["git", "add", "overlay/core"], cwd=tmp_path, check=True)
    package = tmp_path / core.folder / core.package
    (package / "tests").mkdir()
    (package / "tests" / "test_money.py").write_text("", "utf-8")
    (package / "hints.py").unlink()
    (package / "py.typed").unlink()
    readme = tmp_path / core.folder / "README.md"
    readme.write_text(readme.read_text("utf-8") + "\n[more](docs/more.md)\n", "utf-8")
    build.build(tmp_path, tmp_path / "dist", [core])
    wheel, archive = (file.name for file in build.files_of(core, core.version(tmp_path), tmp_path / "dist"))
    leftover = "holds billfold_core/tests/test_money.py, which is no part of it; remove the file, or add it to git"
    assert build.findings(tmp_path, core, tmp_path / "dist") == [
        *(f"{wheel} {words}" for words in (leftover, "lacks billfold_core/hints.py", "lacks billfold_core/py.typed")),
        *(f"{archive} {words}" for words in (leftover, "lacks billfold_core/hints.py", "lacks billfold_core/py.typed")),
        f"{wheel}: the README links to docs/more.md, which is not there where it is read",
    ]


def test_a_tool_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "find_spec", lambda name: None)
    with pytest.raises(build.BuildError) as refused:
        build.ask_the_tools([])
    words = "twine is not installed, so what was built cannot be checked; requirements/release.txt names it"
    assert refused.value.findings == (words,)


@pytest.mark.parametrize("name", PACKAGES)
def test_wheel_asks_for_little(wheels: dict[str, Path], name: str) -> None:
    archive = zipfile.ZipFile(wheels[name])
    text = archive.read(next(file for file in archive.namelist() if file.endswith("/METADATA"))).decode()
    metadata = Parser().parsestr(text)
    needed = {
        asked.name: asked.specifier for asked in map(Requirement, metadata.get_all("Requires-Dist", [])) if asked.marker is None
    }
    others = {
        "billfold_core": {"attrs": ">=22.2", "httpx": ">=0.27,<1"},
        "billfold_sandbox": {"jsonschema-rs": ">=0.42"},
    }
    # The core that is built beside it is one that it takes.
    if name != "billfold_core":
        assert needed.pop("billfold-core").contains(DISTRIBUTIONS[0].version(ROOT))
    assert needed == {asked: SpecifierSet(versions) for asked, versions in others.get(name, {}).items()}
    assert metadata["License-Expression"] == "MIT"
    assert metadata.get_payload()


def test_the_facade_is_small_and_its_tests_need_no_web_server(wheels: dict[str, Path]) -> None:
    # Neither the sandbox nor a client may come to lie in it.
    assert wheels["billfold"].stat().st_size < 160_000
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
    # Nothing of this tree is looked at: not by the path, and not by the links of an editable installation. The environment that
    # runs the tests can lie in the tree itself.
    blind = f"""
import sys
sys.meta_path[:] = [finder for finder in sys.meta_path if "editable" not in repr(finder).lower()]
sys.path[:] = [{str(tmp_path)!r}, *(place for place in sys.path if "-packages" in place or not place.startswith({str(ROOT)!r}))]
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
