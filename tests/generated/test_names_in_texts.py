"""Texts of the generated packages speak of what users type: arguments, attributes, methods, or values of the wire."""

import ast
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from generated.schemas import client_of, spec
from providers import PROVIDERS

import billfold_core

_EXAMPLE = re.compile(r"```python\n.*?```", re.DOTALL)
_QUOTED = re.compile(r"`([^`]+)`")
_NAME = re.compile(r"[A-Za-z_]\w*(\.\w+)*(\(.*\))?")
# A word of Python or JSON, what begins an id, and a language.
_WORDS = {"for", "with", "default", "true", "false", "null", "bearer"}
_PREFIX = re.compile(r"_|[a-z]+_")
_DICT_KEYS = "params"
# Values, and keys of objects that are free in form, which a provider documents in words alone.
VALUES = {
    "clink": set[str](),
    "creem": {"eventType", "unbalanced_transaction"},
    "flowglad": {"_no_charge", "upgraded_to_paid"},
    "hyperline": {
        *("arr", "active_arr", "pending_arr", "fixed_arr", "arr_in_discounts", "mrr", "arpa", "active_customers"),
        *("revenue_last_30_days", "churn_30_days", "churned_revenue_30_days"),
        *("format", "iban", "bic_swift", "iban_bic_swift", "start_or_end", "display_interval_dates_in_description"),
        *("billing_item_ids", "billing_interval_count", "billing_interval_period", "product_name", "product_description"),
        *(
            "endWith",
            "from",
            "invalid_custom_price",
            "invalid_type",
            "quote_subscription",
            "sequential",
            "revenueLedgerAccountId",
        ),
    },
}


def modules(provider: str) -> Iterator[tuple[Path, ast.Module]]:
    """Yield the modules of a package, read."""
    folder = Path(import_module(f"{provider}_client").__file__ or "").parent
    for path in folder.rglob("*.py"):
        yield path, ast.parse(path.read_text("utf-8"))


def texts(tree: ast.Module) -> Iterator[str]:
    """Yield the docstrings of a module on one line each, without the examples in them."""
    return (" ".join(_EXAMPLE.sub("", text).split()) for text in docstrings(tree))


def docstrings(tree: ast.Module) -> Iterator[str]:
    """Yield the docstrings of a module, those of fields among them."""
    for node in ast.walk(tree):
        for one in getattr(node, "body", []) if isinstance(getattr(node, "body", None), list) else []:
            if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant) and isinstance(one.value.value, str):
                yield one.value.value


def defined(trees: list[ast.Module]) -> set[str]:
    """Return the names of all arguments, attributes, functions and classes."""
    found = set[str]()
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.arg):
                found.add(node.arg)
            elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                found.add(node.name)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                found.add(node.target.id)
    return found


def wire_values(node: Any) -> Iterator[str]:
    """Yield what the spec lists as a value, what decides between schemas, and the names of headers."""
    if isinstance(node, list):
        for one in node:
            yield from wire_values(one)
    elif isinstance(node, dict):
        for key in ("const", "example"):
            if isinstance(node.get(key), str):
                yield node[key]
        if isinstance(node.get("enum"), list):
            yield from map(str, node["enum"])
        if node.get("in") == "header":
            yield node["name"]
        if isinstance(mapping := node.get("mapping"), dict):
            yield from mapping
        for one in node.values():
            yield from wire_values(one)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_names_in_texts_are_those_that_users_type(provider: str) -> None:
    known = dict(modules(provider))
    assert known
    core = Path(billfold_core.__file__ or "").parent
    ours = defined([ast.parse(path.read_text("utf-8")) for path in core.glob("*.py")]) | {f"{provider.upper()}_API_KEY"}
    inside = {path: tree for path, tree in known.items() if _DICT_KEYS not in path.parts}
    values = set(wire_values(spec(provider))) | VALUES[provider] | _WORDS
    names = defined(list(inside.values())) | ours | set(vars(client_of(provider)))
    keys = defined([tree for path, tree in known.items() if path not in inside])
    strange = dict[str, str]()
    for path, tree in known.items():
        # Models have attributes; a dict that is sent has the provider's own keys, and methods take such dicts.
        usual = names if "models" in path.parts else names | keys
        for text in texts(tree):
            for said in _QUOTED.findall(text):
                if said in values or not _NAME.fullmatch(said) or _PREFIX.fullmatch(said):
                    continue
                if not {part.partition("(")[0] for part in said.partition("(")[0].split(".")} <= usual:
                    strange[said] = f"{path.parent.name}/{path.name}"
    assert sorted(strange) == []


@pytest.mark.parametrize("provider", PROVIDERS)
def test_no_limit_and_no_unit_is_said_twice(provider: str) -> None:
    twice: list[str] = []
    limited = 0
    for _, tree in modules(provider):
        for text in entries(tree):
            before, found, after = text.partition("Limits: ")
            limited += bool(found)
            numbers = re.findall(r"at (least|most) (\d+)", after)
            if any(re.search(rf"\bat {word} {number}\b", before) for word, number in numbers):
                twice.append(text)
            if re.search(r"\b(in|of) cents\b", text) and "minor unit" in text:
                twice.append(text)
    assert twice == []
    assert limited


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_is_true_of_errors_everywhere_stands_once(provider: str) -> None:
    known = dict(modules(provider))
    (errors,) = (tree for path, tree in known.items() if path.name == "errors.py" and path.parent.name == f"{provider}_client")
    said = [" ".join(one.split()) for one in (ast.get_docstring(errors) or "").split("\n\n")]
    told = [one.partition(": ")[2] for one in said if one.startswith("`")]
    assert told
    methods = [text for path, tree in known.items() if "api" in path.parts for text in texts(tree)]
    assert methods
    assert [one for one in told if one != "Too many requests." and any(one in text for text in methods)] == []


def entries(tree: ast.Module) -> Iterator[str]:
    """Yield what is said of each field and of each argument."""
    for text in (inspect.cleandoc(raw) for raw in docstrings(tree)):
        _, found, after = text.partition("\nArgs:\n")
        if found:
            arguments = after.partition("\n\n")[0]
            yield from (" ".join(one.split()) for one in re.split(r"^    (?=\w+: )", arguments, flags=re.MULTILINE))
        else:
            yield " ".join(text.split())
