"""Derive the async half of the facade from its sync half, so that it is not typed twice.

    python -m codegen.async_twin [--check]

A small, deterministic rewriting: classes and a few other names are replaced by their async counterparts, calls that talk to the
provider are awaited, functions that await become `async def`, and loops over what arrives page by page become `async for`. All
else, comments and docstrings included, stays as it is, but for `await` in the examples. The syntax tree says where; the text is
changed in place, and formatted by the ruff that formats everything here.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, TypeGuard

ROOT = Path(__file__).resolve().parent.parent / "overlay" / "billfold"
PACKAGE = ROOT / "billfold"
HEADER = "# Derived from {source} by codegen/async_twin.py. Do not edit: change that, and run `nox -s generate`.\n"
WHOLE = ("connecting.py", "connection.py", "protocols.py", "resource.py", "*/capabilities.py", "providers/*/connection.py")
"""What is derived as a whole. Of the module of a driver, such as `providers/creem/products.py`, only the resource is."""

AWAITED = frozenset({"run", "client.send", "self.native.close", "self.close"})
ITERATED = frozenset({"pager"})
OPENING = frozenset({"__enter__", "__exit__"})
RENAMED = {
    "SyncClient": "AsyncClient",
    "Pager": "AsyncPager",
    "Iterator": "AsyncIterator",
    "TransportChoice": "AsyncTransportChoice",
    "connect": "connect_async",
    "close": "aclose",
    "__enter__": "__aenter__",
    "__exit__": "__aexit__",
}
# What a provider tells under two names is called by one everywhere else.
RENAMED_IN_INFO = {"client": "async_client", "connection": "async_connection"}
EXAMPLES = {
    r"`for (\w+) in": r"`async for \1 in",
    r"```python\n( *)with ": r"```python\n\1async with ",
    r"\n( *)for (\w+) in (\w+)\.": r"\n\1async for \2 in \3.",
    r"`shop\.(\w+)\.(?!list\()(\w+)\((.*)\)`": r"`await shop.\1.\2(\3)`",
    r"`shop\.(\w+)\.(\w+)\((.*)\)\.": r"`(await shop.\1.\2(\3)).",
    r"`connect`": "`connect_async`",
    r"`connect\(": "`connect_async(",
    r"billfold\.connect\(": "billfold.connect_async(",
    r"a `with` block": "an `async with` block",
    r"isinstance\(shop\.products, ": "isinstance(shop.products, Async",
}


class Edit(NamedTuple):
    """A change of the text: at this line and byte, so many bytes give way to a text."""

    line: int
    column: int
    length: int
    text: str


def sources() -> dict[Path, str]:
    """Return the modules that have a twin: path and text."""
    found = {path for pattern in WHOLE for path in PACKAGE.glob(pattern)}
    texts = {path: path.read_text(encoding="utf-8") for path in found}
    for path in PACKAGE.glob("providers/*/*.py"):
        text = path.read_text(encoding="utf-8")
        if path not in texts and any(_is_resource(node) for node in ast.parse(text).body):
            texts[path] = text
    return dict(sorted(texts.items()))


def twin_of(path: Path) -> Path:
    """Return where the twin of a module is: `_async.py` in the folder of a resource, the folder `_async` of a provider."""
    if path.name == "capabilities.py":
        return path.with_name("_async.py")
    if path.parent.parent.name == "providers":
        return path.parent / "_async" / path.name
    return path.with_name(f"_async_{path.name}")


def module_of(path: Path) -> str:
    """Return the name of a module."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def derive(path: Path, source: str, classes: frozenset[str], modules: Mapping[str, str]) -> str:
    """Return the async twin of a module's text, not formatted yet.

    `classes` are those that have a twin, `modules` the twins of modules by their names.
    """
    renamed = RENAMED | {kind: f"Async{kind}" for kind in classes}
    tree = ast.parse(source)
    if not any(path.match(pattern) for pattern in WHOLE):
        source = _resource_of(tree, source, module_of(path))
        tree = ast.parse(source)
    # A client package has its async client beside the other.
    clients = {alias.name for node in ast.walk(tree) if _from_client(node) for alias in node.names}
    renamed |= {name: f"Async{name}" for name in clients}
    lines = [line.encode() for line in source.splitlines(keepends=True)]
    edits = [*_renames(tree, lines, renamed, modules), *_awaits(tree)]
    # From the end to the start, so that no edit moves another. At one place, `await ` goes before a name that changes.
    for edit in sorted(edits, key=lambda edit: (edit.line, edit.column, edit.length), reverse=True):
        line = lines[edit.line - 1]
        lines[edit.line - 1] = line[: edit.column] + edit.text.encode() + line[edit.column + edit.length :]
    text = b"".join(lines).decode()
    for pattern, replacement in EXAMPLES.items():
        text = re.sub(pattern, replacement, text)
    return HEADER.format(source=path.relative_to(PACKAGE).as_posix()) + text


def _from_client(node: ast.AST) -> TypeGuard[ast.ImportFrom]:
    return isinstance(node, ast.ImportFrom) and (node.module or "").endswith("_client")


def _is_resource(node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "Resource" for base in node.bases)


def _resource_of(tree: ast.Module, source: str, module: str) -> str:
    """Return the resource that a driver's module has, with the imports of what it is composed of, and the driver itself."""
    kept = [node for node in tree.body if _is_resource(node)]
    used = {node.id for kind in kept for node in ast.walk(kind) if isinstance(node, ast.Name)}
    imports: list[str] = []
    for node in tree.body:
        names = {alias.name for alias in node.names} & used if isinstance(node, ast.ImportFrom) else set[str]()
        if isinstance(node, ast.ImportFrom) and names:
            imports.append(f"from {node.module} import {', '.join(sorted(names))}")
    drivers = sorted(used & {node.name for node in tree.body if isinstance(node, ast.ClassDef)})
    imports.append(f"from {module} import {', '.join(drivers)}")
    title = f'"""{(ast.get_docstring(tree) or "").splitlines()[0]}"""'
    return "\n\n".join([title, "\n".join(imports), *(ast.get_source_segment(source, kind) or "" for kind in kept)]) + "\n"


def _awaits(tree: ast.AST) -> Iterator[Edit]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and (node.name in OPENING or any(map(_talks, ast.walk(node)))):
            yield Edit(node.lineno, node.col_offset, 0, "async ")
        elif isinstance(node, ast.Call | ast.For) and _talks(node):
            yield Edit(node.lineno, node.col_offset, 0, "await " if isinstance(node, ast.Call) else "async ")


def _talks(node: ast.AST) -> bool:
    """Return whether this is where the provider is waited for."""
    if isinstance(node, ast.Call):
        return ast.unparse(node.func) in AWAITED
    return isinstance(node, ast.For) and ast.unparse(node.iter) in ITERATED


def _renames(tree: ast.AST, lines: list[bytes], renamed: Mapping[str, str], modules: Mapping[str, str]) -> Iterator[Edit]:
    for node in ast.walk(tree):
        names = renamed
        if isinstance(node, ast.Name):
            name, line, column = node.id, node.lineno, node.col_offset
        elif isinstance(node, ast.Attribute):
            name, line, column = node.attr, node.end_lineno or 0, (node.end_col_offset or 0) - len(node.attr.encode())
            names = RENAMED_IN_INFO if ast.unparse(node.value) == "info" else renamed
        elif isinstance(node, ast.ClassDef | ast.FunctionDef):
            name, line, column = node.name, node.lineno, node.col_offset
        elif isinstance(node, ast.ImportFrom):
            yield from _renamed_import(node, lines, renamed, modules)
            continue
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            # A type, or a module, that is written as text.
            name, line, column, names = node.value, node.lineno, node.col_offset, {**renamed, **modules}
        else:
            continue
        if name in names:
            yield Edit(line, lines[line - 1].index(name.encode(), column), len(name.encode()), names[name])


def _renamed_import(
    node: ast.ImportFrom, lines: list[bytes], renamed: Mapping[str, str], modules: Mapping[str, str]
) -> Iterator[Edit]:
    module = node.module or ""
    column = lines[node.lineno - 1].index(module.encode(), node.col_offset)
    moved = [alias for alias in node.names if alias.name in renamed]
    if module in modules and moved:
        yield Edit(node.lineno, column, len(module.encode()), modules[module])
    for alias in node.names:
        if alias.name in renamed:
            yield Edit(alias.lineno, alias.col_offset, len(alias.name.encode()), renamed[alias.name])


def formatted(text: str, path: Path) -> str:
    """Format a module's text, and sort its imports."""
    for command in (["check", "--select", "I,F401", "--fix", "--quiet"], ["format", "--quiet"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--stdin-filename", str(path), "-"]
        text = subprocess.run(ruff, input=text, capture_output=True, encoding="utf-8", check=True).stdout
    return text


def twins() -> dict[Path, str]:
    """Derive all twins: path and text."""
    texts = sources()
    classes = frozenset(
        node.name for text in texts.values() for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)
    )
    classes = frozenset(name for name in classes if not name.endswith("Driver"))
    modules = {module_of(path): module_of(twin_of(path)) for path in texts}
    derived = {twin_of(path): formatted(derive(path, text, classes, modules), twin_of(path)) for path, text in texts.items()}
    folders = {path.parent for path in derived if path.parent.name == "_async"}
    return derived | {folder / "__init__.py": '"""The async half, derived."""\n' for folder in folders}


def stale() -> dict[Path, str | None]:
    """Return the twins that are not what their sources say, with the right text; None for one that has no source any more."""
    wanted = twins()
    there = {path for pattern in ("_async*.py", "*/_async.py", "providers/*/_async/*.py") for path in PACKAGE.glob(pattern)}
    found: dict[Path, str | None] = dict.fromkeys(there - wanted.keys())
    for path, text in wanted.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            found[path] = text
    return found


def main(arguments: list[str] | None = None) -> int:
    """Write the twins, or with `--check` tell whether they are current."""
    parser = argparse.ArgumentParser(prog="python -m codegen.async_twin", description="Derive the async half of the facade.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a twin is not what its source says")
    check = parser.parse_args(arguments).check
    found = stale()
    for path, text in sorted(found.items()):
        if check:
            print(f"{path}: is not what its source says; run `nox -s generate`", file=sys.stderr)
        elif text is None:
            path.unlink()
            print(f"{path}: removed")
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"{path}: written")
    return 1 if check and found else 0


if __name__ == "__main__":
    sys.exit(main())
