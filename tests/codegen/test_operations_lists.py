"""The lists of documented operations have one form, and where they say more than an address, the specs say the same."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest
from providers import PROVIDERS

from codegen import document

LINE = re.compile(
    r"(?P<operation>(GET|POST|PUT|PATCH|DELETE) /\S*)"
    r"( +(?P<name>[a-z_]+\.[a-z_0-9]+) +(?P<knowledge>well|medium|thin) +(?P<host>[a-z_]+)"
    r" +(?P<effect>read|idempotent|keyed|unsafe) +(?P<pagination>none|page|offset|cursor|iterator))?"
)
COLUMNS = ("name", "knowledge", "host", "effect", "pagination")


def lines(provider: str) -> list[str]:
    text = (document.SPECS / provider / "operations.txt").read_text("utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]


def plain(operation: str) -> str:
    return re.sub(r"{[^}]*}", "{}", operation)


@cache
def listed(provider: str) -> dict[str, dict[str, str]]:
    """Read what the list says of each operation: its columns, or nothing more."""
    found = [match.groupdict() for line in lines(provider) if (match := LINE.fullmatch(line))]
    return {plain(row["operation"]): {name: row[name] for name in COLUMNS if row[name]} for row in found}


@cache
def said(provider: str) -> dict[str, dict[str, str]]:
    """Read the same from the spec, as far as it is written."""
    operations = document.operations(document.parts(provider).document)
    return {plain(f"{method.upper()} {path}"): columns(operation) for path, method, operation in operations}


def columns(operation: dict[str, Any]) -> dict[str, str]:
    effect, pagination = operation["x-effect"], operation.get("x-pagination", {"style": "none"})
    (tag,) = operation["tags"]
    return {
        "name": f"{tag}.{operation['operationId'].removeprefix(f'{tag}_')}",
        "knowledge": operation.get("x-knowledge", "not said"),
        "host": operation.get("x-host", "core"),
        "effect": effect if isinstance(effect, str) else "keyed",
        "pagination": "iterator" if pagination.get("cursor") == "iterator" else pagination["style"],
    }


@pytest.mark.parametrize("provider", PROVIDERS)
def test_each_line_is_an_operation_that_no_other_line_has(provider: str) -> None:
    assert [line for line in lines(provider) if not LINE.fullmatch(line)] == []
    addresses = [plain(" ".join(line.split()[:2])) for line in lines(provider)]
    assert [address for address in listed(provider) if addresses.count(address) > 1] == []
    names = [row["name"] for row in listed(provider).values() if row]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_all_lines_have_columns_or_none_has(provider: str) -> None:
    assert len({len(row) for row in listed(provider).values()}) == 1


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_spec_says_what_the_list_says(provider: str) -> None:
    ours, theirs = said(provider), listed(provider)
    both = [operation for operation in theirs if operation in ours]
    assert both
    differences = [
        f"{operation}: {name}: {value} in the list, {ours[operation][name]} in the spec"
        for operation in both
        for name, value in theirs[operation].items()
        if ours[operation][name] != value
    ]
    assert not differences, "\n".join(differences)
