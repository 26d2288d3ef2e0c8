"""The async half is derived from the sync half, and is what its source says."""

import ast
import inspect
from pathlib import Path
from typing import Any

import pytest

from billfold import async_connection, async_resources, connection, resources
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
    for source in async_twin.TWINS:
        (tmp_path / source).write_text((async_twin.PACKAGE / source).read_text("utf-8"), "utf-8")
    monkeypatch.setattr(async_twin, "PACKAGE", tmp_path)
    assert async_twin.main(["--check"]) == 1
    assert "async_resources.py" in capsys.readouterr().err
    assert async_twin.main([]) == 0
    assert async_twin.main(["--check"]) == 0
    twin = tmp_path / "async_resources.py"
    twin.write_text(twin.read_text("utf-8").replace("await ", "", 1), "utf-8")
    assert async_twin.main(["--check"]) == 1


def test_a_twin_says_what_it_is_derived_from() -> None:
    for source, twin in async_twin.TWINS.items():
        first = (async_twin.PACKAGE / twin).read_text("utf-8").splitlines()[0]
        assert source in first
        assert "Do not edit" in first


def spoken(text: str | None) -> str:
    """Give a docstring without what tells sync from async in its examples."""
    for word in ("await ", "async ", "_async", "Async"):
        text = (text or "").replace(word, "")
    return (text or "").replace("an `with`", "a `with`").replace("(shop", "shop").replace('…")).', '…").')


@pytest.mark.parametrize("sync, twin", [(resources, async_resources), (connection, async_connection)])
def test_twins_have_the_same_docstrings(sync: Any, twin: Any) -> None:
    def docs(module: Any) -> list[str]:
        tree = ast.parse(inspect.getsource(module))
        documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
        return [spoken(ast.get_docstring(node)) for node in ast.walk(tree) if isinstance(node, documented)]

    assert docs(sync) == docs(twin)


def test_twins_have_the_same_methods() -> None:
    for kind in vars(resources).values():
        if not (inspect.isclass(kind) and issubclass(kind, resources.Resource)):
            continue
        twin = getattr(async_resources, f"Async{kind.__name__}")
        for name in resources.operations_of(kind):
            assert inspect.signature(getattr(kind, name)).parameters == inspect.signature(getattr(twin, name)).parameters
            assert inspect.iscoroutinefunction(getattr(twin, name)) == (name != "list")
