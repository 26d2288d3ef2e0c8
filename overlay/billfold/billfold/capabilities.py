"""What each provider can do, computed from the classes that do it: `python -m billfold.capabilities [--check] [path]`.

Nothing here is written down a second time. An operation is there if the provider's resource class is composed of its capability;
what it lacks in part, and the limits of a draft, are those that the driver itself checks against.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from . import registry
from .driver import Driver, Limits
from .resources import (
    OPERATIONS,
    AddsPrices,
    ArchivesProducts,
    CreatesProducts,
    GetsProducts,
    ListsProducts,
    ReplacesPrices,
    Resource,
    UpdatesPrices,
    UpdatesProducts,
    operations_of,
)

__all__ = ["CAPABILITIES", "Support", "matrix", "table"]

CAPABILITIES: tuple[type[Resource], ...] = (
    CreatesProducts,
    GetsProducts,
    ListsProducts,
    UpdatesProducts,
    ArchivesProducts,
    AddsPrices,
    ReplacesPrices,
    UpdatesPrices,
)
_SIGNS = {"full": "yes", "partial": "in part", "none": "–"}


class Support(NamedTuple):
    """How far a provider has an operation."""

    level: Literal["full", "partial", "none"]
    note: str = ""
    """What is missing, or what to do instead."""


def matrix() -> dict[str, dict[str, Support]]:
    """Compute which provider has which operation: `matrix()["products.update"]["creem"].level`.

    Raises:
        ConfigurationError: The client package of a registered provider is not installed.
    """
    return {
        f"{resource}.{operation}": {name: _support(name, resource, operation) for name in registry.names()}
        for resource, operations in OPERATIONS.items()
        for operation in operations
    }


def limits() -> dict[str, Limits]:
    """Give what the drafts of each provider are checked against."""
    return {name: _driver(name).limits for name in registry.names()}


def _driver(name: str) -> type[Driver]:
    kind: type[Driver] = registry.load(name, registry.find(name).driver)
    return kind


def _support(name: str, resource: str, operation: str) -> Support:
    provider, driver = registry.find(name), _driver(name)
    place = provider.products if resource == "products" else provider.prices
    kind: type[Resource] = registry.load(name, place)
    key = f"{resource}.{operation}"
    if operation not in operations_of(kind):
        return Support("none", " ".join(filter(None, (driver.reasons.get(key), driver.alternatives.get(key)))))
    return Support("partial", driver.partial[key]) if key in driver.partial else Support("full")


def table() -> str:
    """Write the matrix as a page of Markdown."""
    found, names = matrix(), registry.names()
    titles = [registry.find(name).title for name in names]
    lines = [
        "# Who can do what",
        "",
        "Computed from the capability classes and the drivers by `python -m billfold.capabilities`. Do not edit.",
        "",
        'What a provider lacks is a type error with `connect("creem")`; where the name is known at run time only, it raises',
        "`Unsupported` before anything is sent. So does a draft that a provider cannot express; the error names the field.",
        "",
        "## Operations",
        "",
        f"| operation | capability | {' | '.join(titles)} |",
        f"| --- | --- |{' --- |' * len(names)}",
    ]
    notes: list[str] = []
    for operation, by_provider in found.items():
        cells: list[str] = []
        for name in names:
            support = by_provider[name]
            cell = _SIGNS[support.level]
            if support.note:
                if support.note not in notes:
                    notes.append(support.note)
                cell += f" [{notes.index(support.note) + 1}]"
            cells.append(cell)
        lines.append(f"| `{operation}` | `{_capability_of(operation)}` | {' | '.join(cells)} |")
    lines += ["", *(f"{number}. {note[0].upper()}{note[1:].rstrip('.')}." for number, note in enumerate(notes, 1))]
    lines += ["", "## Drafts", "", f"| a draft can have | {' | '.join(titles)} |", f"| --- |{' --- |' * len(names)}"]
    by_name = limits()
    for title, cell_of in _ROWS.items():
        lines.append(f"| {title} | {' | '.join(cell_of(by_name[name]) for name in names)} |")
    return "\n".join(lines) + "\n"


def _capability_of(operation: str) -> str:
    resource, _, method = operation.partition(".")
    return next(kind.__name__ for kind in CAPABILITIES if resource == kind.NAME and method in vars(kind))


def _prices(limit: Limits) -> str:
    if limit.most_prices is None:
        return f"{limit.least_prices} or more"
    return f"{limit.least_prices}" if limit.most_prices == limit.least_prices else f"{limit.least_prices} to {limit.most_prices}"


def _currencies(limit: Limits) -> str:
    if limit.currencies is None:
        return "the account's"
    return ", ".join(sorted(limit.currencies)) if len(limit.currencies) <= 20 else str(len(limit.currencies))


def _yes(value: bool) -> str:
    return "yes" if value else "–"


_ROWS: Mapping[str, Callable[[Limits], str]] = {
    "prices": _prices,
    "intervals": lambda limit: limit.intervals,
    "currencies": _currencies,
    "trial days": lambda limit: _yes(limit.trials),
    "a label per price": lambda limit: _yes(limit.labels),
    "a default price": lambda limit: _yes(limit.defaults),
    "no description": lambda limit: _yes(not limit.needs_description),
}


def main(arguments: list[str] | None = None) -> int:
    """Write the page, or with `--check` tell whether it is current."""
    parser = argparse.ArgumentParser(prog="python -m billfold.capabilities", description="Write the table of capabilities.")
    parser.add_argument("path", nargs="?", default="docs/capabilities.md", help="the page (default: %(default)s)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the page is not what the classes say")
    given = parser.parse_args(arguments)
    path = Path(given.path)
    text = table()
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return 0
    if given.check:
        print(f"{path}: is not what the classes say; run `nox -s generate`", file=sys.stderr)
        return 1
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print(f"{path}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
