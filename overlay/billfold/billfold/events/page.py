"""What becomes of the events of each provider: `python -m billfold.events.page [--check] [path]`.

It is computed from the mappings, so that the page cannot say anything else than the code does.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from billfold import registry

from . import vocabulary
from .mapping import Becomes, EventMapping, fields_of, mapping_of
from .vocabulary import CustomerEvent, FacadeEvent, OtherEvent

__all__ = ["page"]

_BASES = frozenset(base for kind in vars(vocabulary).values() if isinstance(kind, type) for base in kind.__bases__)
_NOTHING = "–"


class Notes:
    """Remarks below a table, each once, by their numbers."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def mark(self, text: str) -> str:
        """Return the mark of a remark, in front of which there is a space; nothing for an empty one."""
        if not text:
            return ""
        if text not in self.texts:
            self.texts.append(text)
        return f" [{self.texts.index(text) + 1}]"

    def lines(self) -> list[str]:
        """Return the remarks as a list of Markdown."""
        return ["", *(f"{number}. {text[0].upper()}{text[1:]}." for number, text in enumerate(self.texts, 1))]


def kinds() -> list[type[FacadeEvent]]:
    """Return the events of the facade that something becomes, in their order."""
    found = (kind for kind in vars(vocabulary).values() if isinstance(kind, type) and issubclass(kind, FacadeEvent))
    return [kind for kind in found if kind not in _BASES and kind is not OtherEvent]


def page() -> str:
    """Return the page as Markdown."""
    mappings = {name: found for name in registry.names() if (found := mapping_of(name)) is not None}
    titles = [registry.find(name).title for name in mappings]
    head = [f"| | {' | '.join(titles)} |", f"| --- |{' --- |' * len(titles)}"]
    lines = [
        "# Which event becomes what",
        "",
        "Computed from what `billfold.events.normalize` does, by `python -m billfold.events.page`. Do not edit.",
        "",
        "What is not named here is an `OtherEvent`, and so is what cannot be read; `raw` has the provider's own event.",
        "",
        *head,
    ]
    notes = Notes()
    for kind in kinds():
        cells = [", ".join(f"`{name}`{notes.mark(rule.note)}" for name, rule in _rules(one, kind)) for one in mappings.values()]
        lines.append(f"| `{kind.__name__}` | {' | '.join(cell or _NOTHING for cell in cells)} |")
    dropped = [", ".join(f"`{name}`" for name, rules in one.events.items() if not rules) for one in mappings.values()]
    lines += [
        f"| nothing, since another event tells it | {' | '.join(cell or _NOTHING for cell in dropped)} |",
        *notes.lines(),
        "",
    ]
    lines += [
        "## What is not told",
        "",
        "These fields are always None; where events stand in brackets, only they do not tell it. Any other",
    ]
    lines += ["field is None if a delivery leaves it out.", "", *head]
    for kind in kinds():
        cells = [_untold(one, kind) for one in mappings.values()]
        lines.append(f"| `{kind.__name__}` | {' | '.join(cells)} |")
    lines.append(f"| when it happened, and which of two happened first | {' | '.join(_when(name) for name in mappings)} |")
    for name, title in zip(mappings, titles, strict=True):
        if mappings[name].never:
            lines += ["", f"Nothing tells, at {title}:", "", *(f"* {text}" for text in mappings[name].never)]
    lines += [
        "",
        "## Whether a subscription grants access",
        "",
        "By the provider's own word for its state; another word says nothing.",
        "",
    ]
    lines += ["| | yes | no | the seller's choice, or not told |", "| --- | --- | --- | --- |"]
    for title, one in zip(titles, mappings.values(), strict=True):
        words = [
            ", ".join(f"`{word!s}`" for word, grants in one.grants_access.items() if grants is wanted)
            for wanted in (True, False, None)
        ]
        lines.append(f"| {title} | {' | '.join(cell or _NOTHING for cell in words)} |")
    return "\n".join(lines) + "\n"


def _rules(mapping: EventMapping, kind: type[FacadeEvent]) -> Iterator[tuple[str, Becomes[Any]]]:
    for name, rules in mapping.events.items():
        yield from ((name, rule) for rule in rules if rule.kind is kind)


def _untold(mapping: EventMapping, kind: type[FacadeEvent]) -> str:
    rules = list(_rules(mapping, kind))
    if not rules:
        return _NOTHING
    found: list[str] = []
    for field in fields_of(kind):
        if field == "subscription_id" and issubclass(kind, CustomerEvent):
            continue
        silent = [name for name, rule in rules if field not in rule.told and field not in rule.always]
        if silent:
            found.append(f"`{field}`" + ("" if len(silent) == len(rules) else f" ({', '.join(f'`{name}`' for name in silent)})"))
    return ", ".join(found) or "all is told"


def _when(provider: str) -> str:
    return "told" if registry.binding(registry.find(provider)).scheme.envelope.occurred_at else "not told"


def main(arguments: list[str] | None = None) -> int:
    """Write the page, or with `--check` tell whether it is current."""
    parser = argparse.ArgumentParser(prog="python -m billfold.events.page", description="Write the page about events.")
    parser.add_argument("path", nargs="?", default="docs/events.md", help="the page (default: %(default)s)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the page is not what the mappings tell")
    given = parser.parse_args(arguments)
    path, text = Path(given.path), page()
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return 0
    if given.check:
        print(f"{path}: is not what the mappings tell; run `nox -s generate`", file=sys.stderr)
        return 1
    path.write_text(text, encoding="utf-8")
    print(f"{path}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
