"""Which of a client's operations billfold's driver uses, and whether a change of the client concerns them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable

from codegen import document
from codegen.facts import Facts

from .changes import Change
from .renames import CALLED, parent

PROVIDERS = "overlay/billfold/billfold/providers"


def used(provider: str, surface: Facts) -> set[str]:
    """Name the methods (`products.create`) whose operations the driver imports from the client, and the classes it imports."""
    found = set[str]()
    for module in sorted((document.ROOT / PROVIDERS / provider).rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{provider}_client"):
                names = [alias.name for alias in node.names]
                last = (node.module or "").rpartition(".")[2]
                found |= {f"{last}.{name.removeprefix(f'{last}_')}" for name in names} | {*names}
    return {name for name in found if name in surface.typed}


def touched(provider: str, surface: Facts, changes: Iterable[Change]) -> list[str]:
    """Name what the driver uses of which something else than before holds; what is new does not concern it."""
    uses = used(provider, surface)
    concerned = {change.key for change in changes if change.rank in ("silent", "breaking")}
    owners = {owner for key in concerned for owner in _owners(key)}
    return sorted(name for name in uses if owners & {name, *_reached(surface, name)})


def _owners(key: str) -> list[str]:
    owners = [key]
    while key := parent(key):
        owners.append(key)
    return owners


def _reached(surface: Facts, name: str) -> set[str]:
    """Name the classes that an operation or a class leads to."""
    seen, open_names = set[str](), [name]
    while open_names:
        one = open_names.pop()
        if one in seen:
            continue
        seen.add(one)
        within = ("", " returns", " pages")
        for key, fact in surface.typed.items():
            inside = key.startswith((f"{one}.", f"{one}|", f"{one}(")) or (
                key.startswith(one) and key.removeprefix(one) in within
            )
            if inside and not (fact.type in CALLED and key != one):
                open_names += [word for word in re.findall(r"[A-Za-z_][\w.]*", fact.type) if word in surface.typed]
    return seen
