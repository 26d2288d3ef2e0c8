"""The table of a provider's events: their names, classes and what they carry, from the stub that its package has."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from codegen.document import ROOT

_UNNAMED = "unnamed"
"""What stands for a delivery that names no event, which is none."""


def events(provider: str) -> Iterator[tuple[str, str, str]]:
    """Yield each event of a provider: its name, its class, and what is said of it."""
    stub = ROOT / "generated" / provider / f"{provider}_client" / "webhook_events.pyi"
    if not stub.exists():
        return
    for kind in ast.parse(stub.read_text("utf-8")).body:
        match kind:
            case ast.ClassDef(
                name=name,
                body=[*_, ast.AnnAssign(target=ast.Name(id="type"), value=ast.Constant(value=str(event)))],
            ) if event != _UNNAMED:
                yield event, name, ast.get_docstring(kind) or ""
            case _:
                continue


def section(provider: str) -> list[str]:
    """Return the lines of the section about a provider's events; none where it has no webhooks."""
    found = list(events(provider))
    if not found:
        return []
    return [
        "## Events of webhooks",
        "",
        f"{len(found)} events, each a class of `{provider}_client.webhook_events`. How a delivery is verified and read: "
        "[types](../how-to/webhooks/types.md). What the facade makes of it: [events](../events.md).",
        "",
        "| Event | Class | What it says |",
        "| --- | --- | --- |",
        *(f"| `{event}` | `{name}` | {_cell(told)} |" for event, name, told in found),
        "",
    ]


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
