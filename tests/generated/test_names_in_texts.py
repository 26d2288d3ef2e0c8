"""Texts of the generated packages speak of what users type: arguments, attributes, methods, or values of the wire."""

import ast
import inspect
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from providers import PROVIDERS
from schemas import client_of, spec

import billfold_core

_EXAMPLE = re.compile(r"```python\n.*?```", re.DOTALL)
_QUOTED = re.compile(r"`([^`]+)`")
_NAME = re.compile(r"[A-Za-z_]\w*(\.\w+)*(\(.*\))?")
# A word of Python or JSON, what begins an id, and a language.
_WORDS = {"for", "with", "default", "true", "false", "null", "bearer", "live", "test", "BILLFOLD_ON_DRIFT"}
_PREFIX = re.compile(r"_|[a-z]+_")
_DICTS = "params"
# Values, and keys of objects that are free in form, which a provider documents in words alone.
VALUES = {
    "clink": {
        *("CUSTOMER_NOT_FOUND", "CUSTOMER_IDENTIFIER_NOT_MATCHED", "EXISTING_SECRET_NOT_RETURNABLE", "Success", "LOW"),
        *("CALL_ROTATE_SECRET_OR_RETRY_ENSURE_WITH_ROTATE_SECRET_IF_UNAVAILABLE", "trialing", "card_declined"),
        *("already_refunded", "arn", "paypal"),
    },
    "creem": {
        *("eventType", "unbalanced_transaction", "refund", "customer_credits_auto_recharge", "customer_credits_consumption"),
        *("customer_credits_exhaustion", "customer_credits_grant"),
    },
    "flowglad": {"_no_charge", "upgraded_to_paid", "sync_stream"},
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


class Module(NamedTuple):
    """What a module says and defines."""

    path: Path
    docstrings: list[str]
    """Those of fields among them."""
    names: set[str]
    """Of the module itself, and of arguments, attributes, variables, functions and classes."""

    @property
    def texts(self) -> Iterator[str]:
        """The docstrings on one line each, without the examples in them."""
        return (" ".join(_EXAMPLE.sub("", text).split()) for text in self.docstrings)

    @property
    def entries(self) -> Iterator[str]:
        """What is said of each field and of each argument."""
        for text in map(inspect.cleandoc, self.docstrings):
            _, found, after = text.partition("\nArgs:\n")
            said = re.split(r"^    (?=\w+: )", after.partition("\n\n")[0], flags=re.MULTILINE) if found else [text]
            yield from (" ".join(one.split()) for one in said)


@cache
def modules(provider: str) -> list[Module]:
    """Read the modules of a package."""
    found = Path(import_module(f"{provider}_client").__file__ or "").parent.rglob("*.py*")
    return [read(path) for path in found if path.suffix in (".py", ".pyi")]


def read(path: Path) -> Module:
    """Read one module."""
    module = Module(path, [], {path.stem, path.parent.name})
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.arg):
            module.names.add(node.arg)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            module.names.add(node.name)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            module.names.add(node.target.id)
        elif isinstance(node, ast.Assign):
            module.names.update(target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            module.docstrings.append(node.value.value)
    return module


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
    read_here = modules(provider)
    core = [read(path) for path in Path(billfold_core.__file__ or "").parent.glob("*.py")]
    values = set(wire_values(spec(provider))) | VALUES[provider] | _WORDS
    names = set[str]().union(*(one.names for one in (*core, *read_here) if _DICTS not in one.path.parts))
    names |= {*vars(client_of(provider)), f"{provider.upper()}_API_KEY"}
    keys = set[str]().union(*(one.names for one in read_here if _DICTS in one.path.parts))
    strange = dict[str, str]()
    for module in read_here:
        # Models have attributes; a dict that is sent has the provider's own keys, and methods take such dicts.
        usual = names if "models" in module.path.parts else names | keys
        for said in (said for text in module.texts for said in _QUOTED.findall(text)):
            if said in values or not _NAME.fullmatch(said) or _PREFIX.fullmatch(said):
                continue
            if not set(said.partition("(")[0].split(".")) <= usual:
                strange[said] = f"{module.path.parent.name}/{module.path.name}"
    assert strange == {}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_no_limit_and_no_unit_is_said_twice(provider: str) -> None:
    twice: list[str] = []
    limited = 0
    for text in (text for module in modules(provider) for text in module.entries):
        before, found, after = text.partition("Limits: ")
        limited += bool(found)
        if any(re.search(rf"\bat {word} {number}\b", before) for word, number in re.findall(r"at (least|most) (\d+)", after)):
            twice.append(text)
        if re.search(r"\b(in|of) cents\b", text) and "minor unit" in text:
            twice.append(text)
    assert twice == []
    assert limited


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_is_true_of_errors_everywhere_stands_once(provider: str) -> None:
    (errors,) = (one for one in modules(provider) if one.path.name == "errors.py" and one.path.parent.name.endswith("_client"))
    said = [" ".join(one.split()) for one in errors.docstrings[0].split("\n\n")]
    told = [one.partition(": ")[2] for one in said if one.startswith("`")]
    assert told
    methods = [text for one in modules(provider) if "api" in one.path.parts for text in one.texts if "Raises:" in text]
    assert methods
    short = [one for one in told if one == "Too many requests."]
    assert [one for one in told if any(one in text for text in methods)] == short
