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
from typing import NamedTuple

PACKAGE = Path(__file__).resolve().parent.parent / "overlay" / "billfold" / "billfold"
TWINS = {"resources.py": "async_resources.py", "connection.py": "async_connection.py"}
HEADER = "# Derived from {source} by codegen/async_twin.py. Do not edit: change the source and run `nox -s generate`.\n"

AWAITED = frozenset({"self._run", "self._client.send", "self.native.close", "self.close"})
ITERATED = frozenset({"pager"})
OPENING = frozenset({"__enter__", "__exit__"})
RENAMED = {
    "SyncClient": "AsyncClient",
    "Pager": "AsyncPager",
    "Iterator": "AsyncIterator",
    "TransportChoice": "AsyncTransportChoice",
    "Clink": "AsyncClink",
    "Creem": "AsyncCreem",
    "Flowglad": "AsyncFlowglad",
    "Hyperline": "AsyncHyperline",
    "AnyConnection": "AnyAsyncConnection",
    "connect": "connect_async",
    "close": "aclose",
    "__enter__": "__aenter__",
    "__exit__": "__aexit__",
}
# What the registry calls by two names is called by one everywhere else: `connection.products` is both.
RENAMED_IN_REGISTRY = {"client": "async_client", "products": "async_products", "prices": "async_prices"}
EXAMPLES = {
    r"`for product in": "`async for product in",
    r"```python\n( *)with ": r"```python\n\1async with ",
    r"\n( *)for product in creem": r"\n\1async for product in creem",
    r"`shop\.(products|prices)\.(create|get|update|archive|restore|add|replace)\((.*)\)`": r"`await shop.\1.\2(\3)`",
    r"`shop\.(products|prices)\.(get|archive)\(\"prod_…\"\)\.": r'`(await shop.\1.\2("prod_…")).',
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


def derive(source: str, name: str, classes: frozenset[str]) -> str:
    """Give the async twin of a module's text, not formatted yet; `classes` are those that have a twin."""
    renamed = RENAMED | {kind: f"Async{kind}" for kind in classes}
    lines = [line.encode() for line in source.splitlines(keepends=True)]
    tree = ast.parse(source)
    edits = [*_renames(tree, lines, renamed), *_awaits(tree)]
    # From the end to the start, so that no edit moves another. At one place, `await ` goes before a name that changes.
    for edit in sorted(edits, key=lambda edit: (edit.line, edit.column, edit.length), reverse=True):
        line = lines[edit.line - 1]
        lines[edit.line - 1] = line[: edit.column] + edit.text.encode() + line[edit.column + edit.length :]
    text = b"".join(lines).decode()
    for pattern, replacement in EXAMPLES.items():
        text = re.sub(pattern, replacement, text)
    return HEADER.format(source=name) + text


def _awaits(tree: ast.AST) -> Iterator[Edit]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and (node.name in OPENING or any(map(_talks, ast.walk(node)))):
            yield Edit(node.lineno, node.col_offset, 0, "async ")
        elif isinstance(node, ast.Call | ast.For) and _talks(node):
            yield Edit(node.lineno, node.col_offset, 0, "await " if isinstance(node, ast.Call) else "async ")


def _talks(node: ast.AST) -> bool:
    """Tell whether this is where the provider is waited for."""
    if isinstance(node, ast.Call):
        return ast.unparse(node.func) in AWAITED
    return isinstance(node, ast.For) and ast.unparse(node.iter) in ITERATED


def _renames(tree: ast.AST, lines: list[bytes], renamed: Mapping[str, str]) -> Iterator[Edit]:
    for node in ast.walk(tree):
        names = renamed
        if isinstance(node, ast.Name):
            name, line, column = node.id, node.lineno, node.col_offset
        elif isinstance(node, ast.Attribute):
            name, line, column = node.attr, node.end_lineno or 0, (node.end_col_offset or 0) - len(node.attr.encode())
            names = RENAMED_IN_REGISTRY if ast.unparse(node.value).startswith("registry.find(") else renamed
        elif isinstance(node, ast.ClassDef | ast.FunctionDef | ast.alias):
            name, line, column = node.name, node.lineno, node.col_offset
        elif isinstance(node, ast.ImportFrom) and f"{node.module}.py" in TWINS:
            name, line, column = f"{node.module}", node.lineno, node.col_offset
            names = {name: TWINS[f"{name}.py"].removesuffix(".py")}
        else:
            continue
        if name in names:
            yield Edit(line, lines[line - 1].index(name.encode(), column), len(name.encode()), names[name])


def formatted(text: str, name: str) -> str:
    """Format a module's text, and sort its imports."""
    for command in (["check", "--select", "I", "--fix", "--quiet"], ["format", "--quiet"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--stdin-filename", str(PACKAGE / name), "-"]
        text = subprocess.run(ruff, input=text, capture_output=True, encoding="utf-8", check=True).stdout
    return text


def twins() -> dict[Path, str]:
    """Derive all twins: path and text."""
    sources = {name: (PACKAGE / name).read_text(encoding="utf-8") for name in TWINS}
    classes = frozenset(
        node.name for text in sources.values() for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)
    )
    return {PACKAGE / TWINS[name]: formatted(derive(text, name, classes), TWINS[name]) for name, text in sources.items()}


def main(arguments: list[str] | None = None) -> int:
    """Write the twins, or with `--check` tell whether they are current."""
    parser = argparse.ArgumentParser(prog="python -m codegen.async_twin", description="Derive the async half of the facade.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a twin is not what its source says")
    check = parser.parse_args(arguments).check
    stale = {path: text for path, text in twins().items() if not path.exists() or path.read_text(encoding="utf-8") != text}
    for path, text in stale.items():
        if check:
            print(f"{path}: is not what its source says; run `nox -s generate`", file=sys.stderr)
        else:
            path.write_text(text, encoding="utf-8")
            print(f"{path}: written")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
