"""The async half is derived from the sync half, and is what its source says."""

import ast
import inspect
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from facade.shops import PROVIDERS

from billfold import capabilities, registry
from codegen import async_twin


@pytest.fixture
def ruff() -> None:
    """Skip where the formatter is not installed: `nox -s check` makes the same comparison, and has it."""
    pytest.importorskip("ruff", reason="ruff is not installed here; `nox -s check` has it")


@pytest.mark.usefixtures("ruff")
def test_the_twins_are_current() -> None:
    assert async_twin.main(["--check"]) == 0


@pytest.mark.usefixtures("ruff")
def test_drift_is_found_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    package = tmp_path / "billfold"
    # One of each kind: formatting all of them so often takes its time.
    for source in ("connection.py", "products/capabilities.py", "providers/creem/connection.py", "providers/creem/products.py"):
        (package / source).parent.mkdir(parents=True, exist_ok=True)
        (package / source).write_text((async_twin.PACKAGE / source).read_text("utf-8"), "utf-8")
    monkeypatch.setattr(async_twin, "ROOT", tmp_path)
    monkeypatch.setattr(async_twin, "PACKAGE", package)

    def told() -> set[str]:
        """Check, and give the files that are named."""
        status = async_twin.main(["--check"])
        lines = capsys.readouterr().err.splitlines()
        assert status == (1 if lines else 0)
        assert all("is not what its source says" in line for line in lines)
        return {Path(line.partition(":")[0]).relative_to(package).as_posix() for line in lines}

    assert told() == {
        "_async_connection.py",
        "products/_async.py",
        *(f"providers/creem/_async/{name}.py" for name in ("__init__", "connection", "products")),
    }
    assert async_twin.main([]) == 0
    capsys.readouterr()
    assert told() == set()
    stale = package / "products" / "_async.py"
    stale.write_text(stale.read_text("utf-8").replace("await ", "", 1), "utf-8")
    (package / "providers" / "creem" / "_async" / "connection.py").unlink()
    left_over = [package / name for name in ("_async_gone.py", "gone/_async.py", "providers/creem/_async/gone.py")]
    for path in left_over:
        path.parent.mkdir(exist_ok=True)
        path.write_text("", "utf-8")
    named = {path.relative_to(package).as_posix() for path in left_over}
    assert told() == {"products/_async.py", "providers/creem/_async/connection.py", *named}
    assert async_twin.main([]) == 0
    capsys.readouterr()
    assert told() == set()
    assert not any(path.exists() for path in left_over)
    assert "await run" in stale.read_text("utf-8")


def test_a_twin_says_what_it_is_derived_from() -> None:
    for source in async_twin.sources():
        first = async_twin.twin_of(source).read_text("utf-8").splitlines()[0]
        assert f" {source.relative_to(async_twin.PACKAGE).as_posix()} " in first
        assert "Do not edit" in first


def spoken(text: str | None) -> str:
    """Give a docstring without what tells sync from async in its examples."""
    text = re.sub(r"`\(await (shop\..*)\)\.", r"`\1.", text or "")
    for word in ("await ", "async ", "_async", "Async"):
        text = text.replace(word, "")
    return text.replace("an `with`", "a `with`")


def docs(path: Path, *, resource_only: bool = False) -> list[str]:
    """Give the docstrings of a module; of that of a driver, the first line and those of the resource."""
    tree = ast.parse(path.read_text("utf-8"))
    title = (ast.get_docstring(tree) or "").splitlines()
    kinds = [node for node in tree.body if not resource_only or (isinstance(node, ast.ClassDef) and is_resource(node))]
    documented = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    inner = [node for kind in kinds for node in ast.walk(kind) if isinstance(node, documented)]
    return [spoken("\n".join(title[:1] if resource_only else title)), *(spoken(ast.get_docstring(node)) for node in inner)]


def is_resource(node: ast.ClassDef) -> bool:
    return any(isinstance(base, ast.Name) and base.id == "Resource" for base in node.bases)


@pytest.mark.parametrize("source", [path.relative_to(async_twin.PACKAGE).as_posix() for path in async_twin.sources()])
def test_twins_have_the_same_docstrings(source: str) -> None:
    path = async_twin.PACKAGE / source
    driver = source.startswith("providers/") and path.name != "connection.py"
    found = docs(path, resource_only=driver)
    assert any(found)
    assert found == docs(async_twin.twin_of(path))


def same_methods(sync: Any, twin: Any) -> None:
    """Hold two classes to the same operations, with the same signatures and the same driver."""
    assert twin.__name__ == f"Async{sync.__name__}"
    assert sync.DRIVER is twin.DRIVER
    operations = [name for name in sync.DRIVER.operations() if hasattr(sync, name)]
    assert operations == [name for name in twin.DRIVER.operations() if hasattr(twin, name)]
    for name in operations:
        assert inspect.signature(getattr(sync, name)).parameters == inspect.signature(getattr(twin, name)).parameters
        assert not inspect.iscoroutinefunction(getattr(sync, name))
        assert inspect.iscoroutinefunction(getattr(twin, name)) == (name != "list")


@pytest.mark.parametrize("resource", capabilities.resources())
@pytest.mark.parametrize("provider", PROVIDERS)
def test_twins_of_a_provider_have_the_same_methods(provider: str, resource: str) -> None:
    info = registry.find(provider)
    sync, twin = (registry.load(info, place) for place in (info.connection, info.async_connection))
    assert twin.__name__ == f"Async{sync.__name__}"
    same_methods(getattr(sync, resource), getattr(twin, resource))


@pytest.mark.parametrize("resource", capabilities.resources())
def test_twins_of_any_provider_have_the_same_methods(resource: str) -> None:
    sync, twin = import_module(f"billfold.{resource}.capabilities"), import_module(f"billfold.{resource}._async")
    kinds = [kind for kind in vars(sync).values() if inspect.isclass(kind) and kind.__module__ == sync.__name__]
    assert len(kinds) > 3
    for kind in kinds:
        other = getattr(twin, f"Async{kind.__name__}")
        if hasattr(kind, "DRIVER"):
            same_methods(kind, other)
        # A capability has nothing but its operations.
        names = [name for name in vars(kind) if not name.startswith("_")]
        assert names == [name for name in vars(other) if not name.startswith("_")]
        for name in set(names) - {"DRIVER"}:
            assert inspect.signature(getattr(kind, name)).parameters == inspect.signature(getattr(other, name)).parameters
            assert inspect.iscoroutinefunction(getattr(other, name)) == (name != "list")
