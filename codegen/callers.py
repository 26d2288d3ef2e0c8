"""Find who still uses a name that generated code no longer has: in code by hand, in pages and in the examples of the specs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

from .findings import Finding, perhaps
from .views.python_types import KINDS

ROOMS = ("overlay", "sandbox", "examples", "tests", "fuzz", "bench")
PAGES = ("README.md", "overlay/*/README.md", "sandbox/README.md", "docs/**/*.md")
# Derived files follow from others, which are looked through; the damaged specs of tests are not what is generated.
_PASSED_OVER = ("# Derived from ",)
_LOOKED_AT = (
    *(ast.Import, ast.ImportFrom, ast.Attribute),
    *(ast.Assign, ast.AnnAssign, ast.withitem, ast.arg, ast.For, ast.comprehension),
)
_BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


class Surface:
    """The names that one generated package has, read from its syntax trees.

    Args:
        provider: The provider.
        folder: The folder of its distribution.
    """

    def __init__(self, provider: str, folder: Path) -> None:
        self.provider = provider
        self.package = f"{provider}_client"
        self._folder = folder
        self._names: dict[str, set[str] | None] = {}
        self._trees: dict[str, ast.Module] = {}

    def names(self, module: str) -> set[str] | None:
        """Return the names of a module and of those below it, or None if there is no such module."""
        if module not in self._names:
            self._names[module] = self._read(module)
        return self._names[module]

    @cached_property
    def resources(self) -> dict[str, set[str]]:
        """The methods of each resource of the client."""
        classes = self._classes(f"{self.package}.client")
        fields = [item for one in classes[:1] for item in one.body if isinstance(item, ast.AnnAssign)]
        tags = {field.target.id: ast.unparse(field.annotation) for field in fields if isinstance(field.target, ast.Name)}
        return {tag: self._methods(tag, kind) for tag, kind in tags.items() if self._path(f"{self.package}.api.{tag}")}

    @cached_property
    def clients(self) -> set[str]:
        """The names of the client's classes."""
        return {node.name for node in self._classes(f"{self.package}.client")}

    def _methods(self, tag: str, kind: str) -> set[str]:
        # A long resource has its methods in classes of their own, one for each kind.
        named = {tag: kind} | {f"{tag}_{part}": f"{kind}{part.capitalize()}" for part in KINDS}
        classes = [
            node for one, name in named.items() for node in self._classes(f"{self.package}.api.{one}") if node.name == name
        ]
        return {item.name for one in classes for item in one.body if isinstance(item, ast.FunctionDef)}

    def _read(self, module: str) -> set[str] | None:
        path = self._path(module)
        if path is None:
            return None
        below = {one.stem for one in path.parent.iterdir()} if path.name == "__init__.py" else set[str]()
        return below | {*_defined(self._tree(module).body)}

    def _classes(self, module: str) -> list[ast.ClassDef]:
        return [node for node in self._tree(module).body if isinstance(node, ast.ClassDef)]

    def _path(self, module: str) -> Path | None:
        base = self._folder.joinpath(*module.split("."))
        # Where there is a stub, it says what the module has.
        places = (base.with_suffix(".pyi"), base.with_suffix(".py"), base / "__init__.py")
        return next((path for path in places if path.is_file()), None)

    def _tree(self, module: str) -> ast.Module:
        if module not in self._trees:
            path = self._path(module)
            self._trees[module] = ast.Module([], []) if path is None else ast.parse(path.read_text("utf-8"))
        return self._trees[module]


def findings(root: Path, surfaces: Iterable[Surface]) -> list[Finding]:
    """List what has to be mended below a folder, in order."""
    found = set[Finding]()
    by_package = {surface.package: surface for surface in surfaces}
    mention = re.compile("|".join(by_package))
    for path in _modules(root):
        text = path.read_text("utf-8")
        if mention.search(text) and not text.startswith(_PASSED_OVER):
            found |= _of_code(path.relative_to(root).as_posix(), [(1, text)], by_package)
    for path in sorted({path for pattern in PAGES for path in root.glob(pattern)}):
        text = path.read_text("utf-8")
        if mention.search(text):
            blocks = [(text.count("\n", 0, match.start(1)) + 1, match[1]) for match in _BLOCK.finditer(text)]
            found |= _of_code(path.relative_to(root).as_posix(), blocks, by_package)
    for surface in by_package.values():
        path = root / "specs" / surface.provider / "readme.yaml"
        found |= _of_example(path.relative_to(root).as_posix(), path.read_text("utf-8"), surface) if path.is_file() else set()
    return sorted(found)


def _modules(root: Path) -> list[Path]:
    return sorted(path for room in ROOMS for path in (root / room).rglob("*.py") if "__pycache__" not in path.parts)


def _of_code(file: str, blocks: list[tuple[int, str]], surfaces: dict[str, Surface]) -> set[Finding]:
    """Look through the Python of one file; what one block of a page names, those after it know too."""
    nodes: list[ast.AST] = []
    for line, text in blocks:
        try:
            tree = ast.parse(text)
        except SyntaxError:
            continue
        if line > 1:
            ast.increment_lineno(tree, line - 1)
        nodes += (node for node in ast.walk(tree) if isinstance(node, _LOOKED_AT))
    return {Finding(file, line, words) for line, words in (*_imports(nodes, surfaces), *_calls(nodes, surfaces))}


def _imports(nodes: list[ast.AST], surfaces: dict[str, Surface]) -> Iterator[tuple[int, str]]:
    for node in nodes:
        if isinstance(node, ast.Import):
            named = [(alias.name, "") for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            named = [(node.module, alias.name) for alias in node.names]
        else:
            continue
        for module, name in named:
            if surface := surfaces.get(module.partition(".")[0]):
                names = surface.names(module)
                if names is None:
                    above, _, last = module.rpartition(".")
                    yield node.lineno, f"there is no module {module}{perhaps(last, surface.names(above) or ())}"
                elif name and name != "*" and name not in names and not name.startswith("__"):
                    yield node.lineno, f"{module} has no {name}{perhaps(name, names)}"


def _calls(nodes: list[ast.AST], surfaces: dict[str, Surface]) -> Iterator[tuple[int, str]]:
    """Look at `creem.products.get`, where `creem` is bound to nothing but a client."""
    bound, others = _bound(nodes, surfaces)
    for node in nodes:
        if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute)):
            continue
        owner = node.value.value
        if isinstance(owner, ast.Name) and owner.id in bound and owner.id not in others:
            words = _of_call(bound[owner.id], owner.id, node.value.attr, node.attr)
            if words:
                yield node.lineno, words


def _of_call(surface: Surface, client: str, resource: str, method: str) -> str:
    resources = surface.resources
    if resource in resources:
        known = resources[resource]
        told = f"{client}.{resource} has no method {method}; it has {', '.join(sorted(known))}"
        return "" if method in known or method.startswith("_") else told
    near = perhaps(resource, resources)
    return f"{client} has no {resource}{near}" if near else ""


def _bound(nodes: list[ast.AST], surfaces: dict[str, Surface]) -> tuple[dict[str, Surface], set[str]]:
    """Name the variables that hold a client, and those that hold something else somewhere in the file."""
    classes = {
        alias.asname or alias.name: surface
        for node in nodes
        if isinstance(node, ast.ImportFrom) and node.module and (surface := surfaces.get(node.module.partition(".")[0]))
        for alias in node.names
        if alias.name in surface.clients
    }
    bound: dict[str, Surface] = {}
    others = set[str]()
    for target, value in _bindings(nodes):
        called = value.func if isinstance(value, ast.Call) else value
        surface = classes.get(called.id) if isinstance(called, ast.Name) else None
        if surface is None:
            others.add(target)
        else:
            bound[target] = surface
    return bound, others


def _bindings(nodes: list[ast.AST]) -> Iterator[tuple[str, ast.AST | None]]:
    """Pair variables with what they are made of, a call or an annotation; None if that is not known."""
    for node in nodes:
        if isinstance(node, ast.Assign):
            yield from ((target.id, node.value) for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.withitem) and isinstance(node.optional_vars, ast.Name):
            yield node.optional_vars.id, node.context_expr
        elif isinstance(node, ast.arg):
            yield node.arg, node.annotation
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node.annotation
        elif isinstance(node, ast.For | ast.comprehension) and isinstance(node.target, ast.Name):
            yield node.target.id, None


def _of_example(file: str, text: str, surface: Surface) -> set[Finding]:
    """Look through the lines of a package's README, in which the client is called as its provider."""
    found = set[Finding]()
    for number, line in enumerate(text.splitlines(), 1):
        for resource, method in re.findall(rf"\b{surface.provider}\.([a-z]\w*)\.([a-z]\w*)\(", line):
            if words := _of_call(surface, surface.provider, resource, method):
                found.add(Finding(file, number, words))
        if match := re.search(r"\bfrom [\w.]+ import [\w, ]+", line):
            nodes = [*ast.walk(ast.parse(match[0]))]
            found |= {Finding(file, number, words) for _, words in _imports(nodes, {surface.package: surface})}
    return found


def _defined(body: list[ast.stmt]) -> Iterator[str]:
    """Name what the statements of a module define, those for type checkers too."""
    for node in body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from (alias.asname or alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif isinstance(node, ast.If):
            yield from _defined([*node.body, *node.orelse])
