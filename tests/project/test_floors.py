"""The rooms of the tree and their imports are those that `docs/architecture.md` draws, and none points upwards."""

import ast
import re
import textwrap
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "architecture.md"
CLIENTS = tuple(sorted(f"{spec.parent.name}_client" for spec in ROOT.glob("specs/*/openapi.yaml")))
ANY_CLIENT = "<provider>_client"
PACKAGES = (
    ROOT / "overlay/core/billfold_core",
    ROOT / "overlay/billfold/billfold",
    ROOT / "sandbox/billfold_sandbox",
    ROOT / "codegen",
    *(ROOT / "generated" / client.removesuffix("_client") / client for client in CLIENTS),
)


class Import(NamedTuple):
    """One module that a file imports, and whether only type checkers see it."""

    name: str
    for_types: bool


class Room(NamedTuple):
    """One line of the drawing."""

    floor: int
    imports: frozenset[str]
    for_types: frozenset[str]


def imports(text: str, package: str) -> Iterator[Import]:
    """Name every module a file imports, at the top or inside; relative names are made absolute."""
    yield from _imports(ast.parse(text), package, for_types=False)


@cache
def imports_of(path: Path, package: str) -> tuple[Import, ...]:
    return tuple(imports(path.read_text("utf-8"), package))


def _imports(node: ast.AST, package: str, *, for_types: bool) -> Iterator[Import]:
    match node:
        case ast.Import(names=names):
            yield from (Import(alias.name, for_types) for alias in names)
        case ast.ImportFrom(module=module, names=names, level=level):
            parts = package.split(".")
            base = ".".join(parts[: len(parts) - level + 1]) if level else ""
            place = ".".join(filter(None, (base, module)))
            # What is imported from a package may be a module of it.
            yield from (Import(f"{place}.{alias.name}", for_types) for alias in names)
        case ast.If(test=test, body=body, orelse=orelse):
            asked = ast.unparse(test)
            for part in body:
                yield from _imports(part, package, for_types=for_types or asked.rpartition(".")[2] == "TYPE_CHECKING")
            for part in orelse:
                yield from _imports(part, package, for_types=for_types or asked == "not TYPE_CHECKING")
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _imports(child, package, for_types=for_types)


def modules(folder: Path) -> Iterator[tuple[Path, str, str]]:
    """Pair every module under a package folder with its name and the package it is in."""
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder.parent).with_suffix("").parts
        if parts[-1] == "__init__":
            yield path, ".".join(parts[:-1]), ".".join(parts[:-1])
        else:
            yield path, ".".join(parts), ".".join(parts[:-1])


def within(name: str, root: str) -> bool:
    return name == root or name.startswith(f"{root}.")


def drawn() -> dict[str, Room]:
    """Read the drawing: a room on each line, with its floor, what it imports, and what it imports for types only."""
    (block,) = re.findall(r"```rooms\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    found: dict[str, Room] = {}
    for line in block.splitlines()[1:]:
        floor, rooms, imported, for_types = (part.strip() for part in line.split("|"))
        for room in rooms.split(", "):
            found[room] = Room(int(floor), _listed(imported), _listed(for_types))
    return found


def _listed(text: str) -> frozenset[str]:
    return frozenset(filter(None, text.split(", ")))


def room_of(name: str, rooms: dict[str, Room]) -> str | None:
    """Find the room of a module: the one that is named most closely; None for what is not ours."""
    if name == "billfold":
        # The public names, which stand above all that they name; the package is a room for the rest.
        return "billfold.__init__"
    client = next((client for client in CLIENTS if within(name, client)), None)
    if client is not None:
        return ANY_CLIENT
    return max((room for room in rooms if within(name, room)), key=len, default=None)


def found_imports(rooms: dict[str, Room]) -> dict[str, tuple[set[str], set[str]]]:
    """Collect what each room imports of other rooms: when it runs, and for types."""
    found: dict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for folder in PACKAGES:
        for path, module, package in modules(folder):
            own = room_of(module, rooms)
            assert own is not None, f"{module} is in no room of {PAGE.name}"
            _ = found[own]
            for imported in imports_of(path, package):
                other = room_of(imported.name, rooms)
                if other is not None and other != own:
                    found[own][imported.for_types].add(other)
    return found


def test_the_drawing_is_true_and_points_downwards() -> None:
    rooms = drawn()
    found = found_imports(rooms)
    assert found.keys() == rooms.keys()
    for name, room in rooms.items():
        run, types = found[name]
        assert (name, set(room.imports)) == (name, run)
        assert (name, set(room.for_types)) == (name, types - run)
        above = {other for other in run | types if rooms[other].floor >= room.floor}
        assert not above, f"{name} imports {above}, which is not below it"


@pytest.mark.parametrize("client", CLIENTS)
def test_a_client_imports_no_other_client(client: str) -> None:
    for path, _, package in modules(ROOT / "generated" / client.removesuffix("_client") / client):
        for imported in imports_of(path, package):
            assert not any(within(imported.name, other) for other in CLIENTS if other != client), (path, imported)


@pytest.mark.parametrize("client", CLIENTS)
def test_a_driver_knows_its_own_provider_only(client: str) -> None:
    provider = client.removesuffix("_client")
    folder = ROOT / "overlay/billfold/billfold/providers" / provider
    for path in folder.rglob("*.py"):
        for imported in imports_of(path, f"billfold.providers.{provider}"):
            others = (other for other in CLIENTS if other != client)
            foreign = [
                other
                for other in others
                if within(imported.name, other) or within(imported.name, f"billfold.providers.{other.removesuffix('_client')}")
            ]
            assert not foreign, (path, imported)


def test_what_a_provider_tells_of_itself_needs_no_client() -> None:
    for path in ROOT.glob("overlay/billfold/billfold/providers/*/*.py"):
        if path.name in ("__init__.py", "connection.py", "extras.py"):
            for imported in imports_of(path, f"billfold.providers.{path.parent.name}"):
                outside = any(within(imported.name, client) for client in CLIENTS)
                assert imported.for_types or not outside, (path, imported)


def test_one_module_imports_the_http_library() -> None:
    for folder in PACKAGES:
        for path, module, package in modules(folder):
            if module != "billfold_core.http":
                for imported in imports_of(path, package):
                    assert not any(within(imported.name, library) for library in ("httpx", "httpx2")), (path, imported)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("import creem_client", [("creem_client", False)]),
        ("from creem_client.api import products", [("creem_client.api.products", False)]),
        ("def f():\n    import creem_client.client", [("creem_client.client", False)]),
        (
            "if TYPE_CHECKING:\n    from creem_client import Creem\nelse:\n    import httpx",
            [("creem_client.Creem", True), ("httpx", False)],
        ),
        ("if TYPE_CHECKING:\n    def f():\n        import a\nimport a", [("a", True), ("a", False)]),
        ("if not TYPE_CHECKING:\n    import a\nelse:\n    import b", [("a", False), ("b", True)]),
        ("try:\n    import a\nexcept ImportError:\n    from . import b", [("a", False), ("billfold.shop.b", False)]),
        ("from .. import resource\nfrom ..x.y import z", [("billfold.resource", False), ("billfold.x.y.z", False)]),
        ("class A:\n    if TYPE_CHECKING:\n        from a import b", [("a.b", True)]),
    ],
)
def test_an_import_is_told_by_its_place(text: str, expected: list[tuple[str, bool]]) -> None:
    assert [tuple(found) for found in imports(textwrap.dedent(text), "billfold.shop")] == expected
