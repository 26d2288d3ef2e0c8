"""What each provider can do: `python -m billfold.capabilities [--check] [path]`.

It is what providers tell of themselves in their `ProviderInfo`; no client has to be installed. That each has the operations that
it names, and no others, is tested.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Literal

from billfold_core.lazy import LazyResource
from billfold_core.tuples import NamedTuple

from . import registry
from .connection import Connection
from .driver import Driver
from .registry import Limits, ProviderInfo

__all__ = ["Support", "capabilities", "limits", "matrix", "resources", "table"]

_SIGNS = {"full": "yes", "partial": "in part", "none": "–"}


class Support(NamedTuple):
    """The extent to which a provider has an operation."""

    level: Literal["full", "partial", "none"]
    note: str = ""
    """What is missing, or what to do instead."""


def resources() -> dict[str, type[Driver]]:
    """Return the resources of the facade in the order of its connection, each with the driver that names its operations."""
    return {name: getattr(Connection, name).DRIVER for name, value in vars(Connection).items() if isinstance(value, LazyResource)}


def capabilities(resource: str) -> Iterator[type]:
    """Return the capabilities of a resource: the protocols of its operations."""
    for kind in vars(import_module(f"billfold.{resource}.capabilities")).values():
        if isinstance(kind, type) and getattr(kind, "_is_protocol", False) and kind.__module__.endswith("capabilities"):
            yield kind


def matrix() -> dict[str, dict[str, Support]]:
    """Return which provider has which operation: `matrix()["products.update"]["creem"].level`.

    Raises:
        ConfigurationError: What a provider tells of itself cannot be loaded.
    """
    providers = {name: registry.find(name) for name in registry.names()}
    return {
        f"{resource}.{operation}": {name: _support(info, resource, operation) for name, info in providers.items()}
        for resource, driver in resources().items()
        for operation in driver.operations()
    }


def limits() -> dict[str, Limits]:
    """Return what the drafts of each provider are checked against."""
    return {name: registry.find(name).limits for name in registry.names()}


def _support(info: ProviderInfo, resource: str, operation: str) -> Support:
    key = f"{resource}.{operation}"
    if key not in info.operations:
        found = [told.get(key, told.get(resource, "")) for told in (info.reasons, info.alternatives)]
        return Support("none", " ".join(filter(None, found)))
    note = info.operations[key]
    return Support("partial", note) if note else Support("full")


def table() -> str:
    """Return the matrix as a page of Markdown."""
    found, names = matrix(), registry.names()
    titles = [registry.find(name).title for name in names]
    lines = [
        "# Who can do what",
        "",
        "Computed from what the providers tell of themselves, by `python -m billfold.capabilities`. Do not edit.",
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
    return next(kind.__name__ for kind in capabilities(resource) if method in vars(kind))


def _prices(limit: Limits) -> str:
    if limit.most_prices is None:
        return f"{limit.least_prices} or more"
    return f"{limit.least_prices}" if limit.most_prices == limit.least_prices else f"{limit.least_prices} to {limit.most_prices}"


def _yes(value: bool) -> str:
    return "yes" if value else "–"


_ROWS: Mapping[str, Callable[[Limits], str]] = {
    "prices": _prices,
    "intervals": lambda limit: limit.intervals,
    "currencies": lambda limit: limit.currencies,
    "trial days": lambda limit: _yes(limit.trials),
    "a label per price": lambda limit: _yes(limit.labels),
    "a default price": lambda limit: _yes(limit.defaults),
    "no description": lambda limit: _yes(not limit.needs_description),
}


def main(arguments: list[str] | None = None) -> int:
    """Write the page, or with `--check` tell whether it is current."""
    parser = argparse.ArgumentParser(prog="python -m billfold.capabilities", description="Write the table of capabilities.")
    parser.add_argument("path", nargs="?", default="docs/capabilities.md", help="the page (default: %(default)s)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the page is not what the providers tell")
    given = parser.parse_args(arguments)
    path = Path(given.path)
    text = table()
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return 0
    if given.check:
        print(f"{path}: is not what the providers tell; run `nox -s generate`", file=sys.stderr)
        return 1
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print(f"{path}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
