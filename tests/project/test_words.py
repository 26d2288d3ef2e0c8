"""Docstrings begin with a plain word, and name what exists."""

import ast
import builtins
import keyword
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

OVERLAY = Path("overlay")
UNWANTED = {"Anything", "Carry", "Give", "Go", "Hand", "Have", "Hold", "Lay", "Leave", "Let", "Put", "Say", "See", "Something"}
UNWANTED |= {"Stand", "Stands", "Take", "Tell", "Word"}
# Names outside of the overlay, and of what users write.
ELSEWHERE = {"Authorization", "CREEM_API_KEY", "Date", "ROUND_", "X", "billfold_sandbox", "checkout_session", "my_shop", "shop"}
ELSEWHERE |= {"CREEM_WEBHOOK_SECRET", "Route", "app", "post"}
ELSEWHERE |= {"checkout_sessions_create", "create_autospec", "mock", "models", "priceList", "pyinstaller40", "pyproject", "toml"}
QUOTED = re.compile(r"(?<!`)`([A-Za-z_][\w.]*)(?:\([^`]*\))?`(?!`)")
BLOCK = re.compile(r"```.*?```", re.DOTALL)
DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


@cache
def trees() -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(OVERLAY.rglob("*.py"))}


def docstrings() -> Iterator[tuple[str, str]]:
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, DOCUMENTED) and (text := ast.get_docstring(node)):
                yield f"{path}: {getattr(node, 'name', 'the module')}", text


def names_of(tree: ast.Module) -> Iterator[str]:
    texts = {id(node.body[0].value) for node in ast.walk(tree) if isinstance(node, DOCUMENTED) and _is_text(node.body[:1])}
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str(name)):
                yield name
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.alias(name=name):
                yield from name.split(".")
            # A value on the wire, or the place of something: `billfold.providers`.
            case ast.Constant(value=str(text)) if id(node) not in texts and len(text) < 60:
                yield from re.findall(r"\w+", text)
            case _:
                pass


def _is_text(statements: list[ast.stmt]) -> bool:
    return any(isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant) for one in statements)


def test_docstrings_begin_with_a_plain_word() -> None:
    found = list(docstrings())
    assert len(found) > 900
    assert [f"{place}: {text.splitlines()[0]}" for place, text in found if text.split()[0] in UNWANTED] == []


def test_names_in_docstrings_exist() -> None:
    known = {*dir(builtins), *keyword.kwlist, *sys.stdlib_module_names, *ELSEWHERE}
    known.update(part for path in trees() for part in path.with_suffix("").parts)
    for tree in trees().values():
        known.update(names_of(tree))
    named = [(place, name) for place, text in docstrings() for name in QUOTED.findall(BLOCK.sub("", text))]
    assert len(named) > 300
    assert [f"{place}: {name}" for place, name in named if not known.issuperset(name.strip(".").split("."))] == []


def test_examples_of_the_prompt_stand_where_the_site_shows_them_as_code() -> None:
    """Below any other word than `Examples:`, the site reads the prompt as three quotations."""
    texts = [text for _, text in docstrings()]
    texts += [
        text
        for path in sorted(Path("sandbox").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, DOCUMENTED) and (text := ast.get_docstring(node))
    ]
    shown = [line for text in texts for line in re.findall(r"^(.*)\n +>>> ", BLOCK.sub("", text), flags=re.MULTILINE)]
    assert shown.count("Examples:") > 15
    assert [line for line in shown if not line.startswith((" ", "Examples:"))] == []
