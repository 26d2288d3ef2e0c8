"""A room imports only from floors below it, and only one module imports the HTTP library."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
CLIENTS = ("clink_client", "creem_client", "flowglad_client", "hyperline_client")
EXTRAS = ("billfold.sandbox", "billfold.testing", "billfold.cli", "billfold.catalog")


def imports(path: Path, package: str) -> Iterator[str]:
    """Name every module a file imports, at the top or inside; relative names are made absolute."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                parts = package.split(".")
                base = ".".join(parts[: len(parts) - node.level + 1])
                module = f"{base}.{node.module}" if node.module else base
            else:
                module = node.module or ""
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def modules(folder: Path) -> Iterator[tuple[Path, str, str]]:
    """Pair every module under a package folder with its name and the package it is in."""
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder.parent).with_suffix("").parts
        if parts[-1] == "__init__":
            yield path, ".".join(parts[:-1]), ".".join(parts[:-1])
        else:
            yield path, ".".join(parts), ".".join(parts[:-1])


def within(name: str, roots: tuple[str, ...]) -> bool:
    return any(name == root or name.startswith(f"{root}.") for root in roots)


def test_core_imports_nothing_of_ours() -> None:
    for path, _, package in modules(ROOT / "overlay/core/billfold_core"):
        for name in imports(path, package):
            assert not within(name, ("billfold", "codegen", *CLIENTS)), (path, name)


@pytest.mark.parametrize("client", CLIENTS)
def test_clients_import_the_core_only(client: str) -> None:
    folder = ROOT / "generated" / client.removesuffix("_client") / client
    others = tuple(other for other in CLIENTS if other != client)
    for path, _, package in modules(folder):
        for name in imports(path, package):
            assert not within(name, ("billfold", "codegen", "httpx", *others)), (path, name)


def test_facade_never_imports_its_extras() -> None:
    for path, module, package in modules(ROOT / "overlay/billfold/billfold"):
        if within(module, EXTRAS):
            continue
        for name in imports(path, package):
            assert not within(name, EXTRAS), (path, name)


def test_only_drivers_and_extras_import_clients() -> None:
    allowed = ("billfold.providers", "billfold.connect", "billfold.connect_async", *EXTRAS)
    for path, module, package in modules(ROOT / "overlay/billfold/billfold"):
        if not within(module, allowed):
            for name in imports(path, package):
                outside_types = within(name, CLIENTS) and not _only_for_types(path, name)
                assert not outside_types, (path, name)


def _only_for_types(path: Path, name: str) -> bool:
    """Tell whether a module is imported under TYPE_CHECKING only."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            inside = ast.unparse(node)
            return name.rpartition(".")[0] in inside or name in inside
    return False


def test_a_driver_knows_its_own_provider_only() -> None:
    for path, module, package in modules(ROOT / "overlay/billfold/billfold/providers"):
        own = f"{module.rpartition('.')[2]}_client"
        if own in CLIENTS:
            for name in imports(path, package):
                assert not within(name, tuple(client for client in CLIENTS if client != own)), (path, name)


def test_one_module_imports_the_http_library() -> None:
    for folder in (ROOT / "overlay/core/billfold_core", ROOT / "overlay/billfold/billfold"):
        for path, module, package in modules(folder):
            if module != "billfold_core._http":
                for name in imports(path, package):
                    assert not within(name, ("httpx", "httpx2")), (path, name)
