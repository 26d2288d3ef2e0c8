"""The surface of a package names what is in the package: classes, fields, methods, arguments, values; and nothing else."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from codegen import document
from codegen.facts import Facts, of_value
from codegen.report.renames import kind, parent

OF_ALL = {"options", "self", "chunk_size", "progress"}
"""Arguments that every method has, or every one for any number of items."""


@pytest.mark.parametrize("provider", document.providers())
def test_surface_is_what_the_package_has(provider: str) -> None:
    facts = Facts.parse((document.ROOT / f"generated/{provider}/surface.facts").read_text("utf-8"))
    package = document.ROOT / f"generated/{provider}/{provider}_client"
    trees = {path: ast.parse(path.read_text("utf-8")) for path in package.rglob("*.py")}
    resources = [tree for path, tree in trees.items() if path.parent.name == "api"]
    models = [tree for path, tree in trees.items() if path.parent.name == "models"]
    params = [tree for path, tree in trees.items() if path.parent.name == "params"]

    classes = dict(_classes(models))
    attrs = {name for name, node in classes.items() if "define" in ast.unparse(ast.Module(node.decorator_list, []))}
    enums = {name for name, node in classes.items() if "OpenEnum" in map(ast.unparse, node.bases)}
    told = [key for key in facts.typed if not key.startswith("params.") and kind(facts, key) in ("record", "OpenEnum")]
    assert set(told) == attrs | enums
    fields = {f"{name}.{field}" for name in attrs for field in _fields(classes[name])}
    assert {key for key in facts.typed if kind(facts, key) == "field" and not key.startswith("params.")} == fields
    values = {name: {_listed(node) for node in classes[name].body if isinstance(node, ast.AnnAssign)} for name in enums}
    assert {name: set(map(of_value, facts.values[name])) for name in enums} == values

    typed = {name: set(_fields(node)) for name, node in _classes(params)} | dict(_functional(params))
    sent = [key for key, fact in facts.typed.items() if key.startswith("params.") and fact.type == "record"]
    found = {key.removeprefix("params."): set[str]() for key in sent}
    for key in facts.typed:
        if key.startswith("params.") and kind(facts, key) == "field":
            found[parent(key).removeprefix("params.")].add(key.rpartition(".")[2])
    assert found == typed

    methods = dict(_methods(resources, {of_value(fact.limits["class"]): fact.key for fact in facts if fact.type == "resource"}))
    called = [key for key in facts.typed if kind(facts, key) in ("operation", "bulk")]
    assert set(called) == methods.keys()
    for key, node in methods.items():
        own = [argument.arg for argument in [*node.args.args, *node.args.kwonlyargs] if argument.arg not in OF_ALL]
        assert {f"{key}({name})" for name in own} == {one for one in facts.typed if parent(one) == key and one.endswith(")")}
        first = [argument.arg for argument in node.args.args if argument.arg != "self"]
        placed = {name: number for number, name in enumerate(first, 1)}
        assert placed == {name: of_value(facts.typed[f"{key}({name})"].limits["position"]) for name in placed}


def test_surface_is_not_in_the_wheel_but_says_its_version() -> None:
    for provider in document.providers():
        facts = Facts.parse((document.ROOT / f"generated/{provider}/surface.facts").read_text("utf-8"))
        assert facts.heading == (f"{provider}-client {document.load(provider)['info']['version']}",)
        assert not list((document.ROOT / f"generated/{provider}/{provider}_client").rglob("*.facts"))


def _classes(trees: list[ast.Module]) -> Iterator[tuple[str, ast.ClassDef]]:
    for tree in trees:
        yield from ((node.name, node) for node in tree.body if isinstance(node, ast.ClassDef))


def _functional(trees: list[ast.Module]) -> Iterator[tuple[str, set[str]]]:
    """Yield the typed dicts that have a key which is no name in Python."""
    for call in (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if ast.unparse(call.func) == "TypedDict":
            name, keys = call.args[0], call.args[1]
            assert isinstance(keys, ast.Dict)
            yield str(ast.literal_eval(name)), {str(ast.literal_eval(key)) for key in keys.keys if key}


def _fields(node: ast.ClassDef) -> Iterator[str]:
    for line in node.body:
        if not isinstance(line, ast.AnnAssign) or not isinstance(line.target, ast.Name):
            continue
        if not line.target.id.startswith("_") and "ClassVar" not in ast.unparse(line.annotation):
            yield line.target.id


def _listed(node: ast.AnnAssign) -> str:
    assert isinstance(node.value, ast.Call)
    return str(ast.literal_eval(node.value.args[0]))


def _methods(trees: list[ast.Module], resources: dict[str, str]) -> Iterator[tuple[str, ast.FunctionDef]]:
    classes = dict(_classes(trees))
    for name in resources.keys() & classes.keys():
        # A long resource is several classes by the kinds of its methods, which stand beside it and are its bases.
        bases = [classes[base] for base in map(ast.unparse, classes[name].bases) if base in classes]
        lines = [line for node in (classes[name], *bases) for line in node.body]
        yield from ((f"{resources[name]}.{line.name}", line) for line in lines if isinstance(line, ast.FunctionDef))
