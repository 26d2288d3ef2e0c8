"""The pages that follow from a provider's spec: its operations by resource, and where the spec departs from what is published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from codegen import document, shorthand
from codegen.document import Json
from codegen.site import event_tables

_MOST_FIELDS = 4
_EFFECTS = {
    "read": "yes; it is a read",
    "idempotent": "yes; repeating does no harm",
    "unsafe": "only if it never left",
}
_ADDRESSES = {"build": "not sent: the method returns an address for a browser", "leave": "no method: not for clients to call"}
_KNOWLEDGE = {"well": "well", "medium": "in part", "thin": "barely"}


class Deviation(NamedTuple):
    """One place where a spec departs from what its provider publishes."""

    place: str
    says: str
    instead: str
    because: str
    source: str


def pages(provider: str) -> dict[str, str]:
    """Return the pages of one provider by their places in the site.

    Raises:
        SpecError: The parts of the spec cannot be joined, or what is in short stands for nothing.
    """
    merged = document.parts(provider)
    # Before what the spec says in short is written out, so that each departure is told once.
    departures = departures_page(provider, merged.document)
    if faults := list(shorthand.write_out(merged.document)):
        raise document.placed(merged.places, faults)
    return {
        f"providers/{provider}.md": operations_page(provider, merged.document),
        f"providers/{provider}-departures.md": departures,
        f"reference/{provider}.md": reference_page(provider, merged.document),
    }


def operations_page(provider: str, spec: Json) -> str:
    """Return the page of one provider: how it is reached, each of its operations, and the events of its webhooks."""
    info = spec["info"]
    by_tag: dict[str, list[tuple[str, str, Json]]] = {}
    for path, method, operation in document.operations(spec):
        by_tag.setdefault(operation["tags"][0], []).append((path, method, operation))
    words = {tag["name"]: tag.get("description", "") for tag in spec["tags"]}
    lines = [
        f"# {info['title']}",
        "",
        _line(info["description"]),
        "",
        f"This page is made from the spec that the client is made from, in its version {info['version']}. Usage with examples: "
        f"[{provider}-client](../clients/{provider}.md). Arguments, types and errors of each method: "
        f"[reference](../reference/{provider}.md). Where the spec departs from what {info['title']} publishes: "
        f"[departures]({provider}-departures.md).",
        "",
        *_connection(spec),
        "",
        "## How to read the tables",
        "",
        "* **Repeated**: whether the client sends the call again by itself after a failure that may pass. "
        "`only if it never left`: only where the provider cannot have received it.",
        "* **Pages**: how a list is cut into pages, and the largest page that is documented. The client reads page after page.",
        "* **Amounts**: the fields with money, sent or received. `minor` is in the smallest unit (cents), `major` in the "
        "currency itself.",
        *(["* **Known**: how much of the operation the provider publishes."] if _graded(by_tag) else []),
        "",
    ]
    for tag in sorted(by_tag):
        lines += [f"## {tag}", "", _line(words.get(tag, "")), "", *_table(spec, provider, tag, by_tag[tag]), ""]
    lines += event_tables.section(provider)
    return "\n".join(lines)


def departures_page(provider: str, spec: Json) -> str:
    """Return the page with all places where one provider's spec departs from what the provider publishes."""
    found = list(deviations(spec))
    lines = [
        f"# {spec['info']['title']}: departures",
        "",
        f"{len(found)} places where the spec differs from what {spec['info']['title']} publishes, or where its sources disagree. "
        f"Back to [{spec['info']['title']}]({provider}.md).",
        "",
    ]
    for place in dict.fromkeys(one.place.partition(": ")[0] for one in found):
        lines += [f"## {_heading(place)}", ""]
        for one in found:
            if one.place.partition(": ")[0] == place:
                inside = one.place.partition(": ")[2]
                start = f"`{inside}`. " if inside else ""
                lines += [
                    f"* {start}Published: {_line(one.says)} Here: {_line(one.instead)} Because: {_line(one.because)} "
                    f"Source: {_line(one.source)}"
                ]
        lines.append("")
    return "\n".join(lines)


def reference_page(provider: str, spec: Json) -> str:
    """Return the page that asks for the docstrings of each resource of one client."""
    tags = sorted({operation["tags"][0] for _, _, operation in document.operations(spec)})
    parts = [f"# {provider}_client", f"Back to [{spec['info']['title']}](../providers/{provider}.md)."]
    return "\n\n".join([*parts, *(f"::: {_class_of(provider, tag)}" for tag in tags)]) + "\n"


def deviations(spec: Json) -> Iterator[Deviation]:
    """Yield every deviation of a document, with the name of its place."""
    yield from _deviations(spec, ())


def _deviations(node: Any, at: tuple[str, ...]) -> Iterator[Deviation]:
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from _deviations(item, (*at, str(item.get("name", index)) if isinstance(item, dict) else str(index)))
    elif isinstance(node, dict):
        found = node.get("x-deviation", [])
        for one in found if isinstance(found, list) else [found]:
            yield Deviation(_place(at), one["says"], one["instead"], one["because"], one["source"])
        for key, value in node.items():
            if key not in ("x-deviation", "example", "examples"):
                yield from _deviations(value, (*at, str(key)))


def _place(at: tuple[str, ...]) -> str:
    match at:
        case ("paths", path, method, *rest) if method in document.METHODS:
            inside = ".".join(part for part in rest if part not in ("parameters", "content", "schema", "requestBody"))
            return f"{method.upper()} {path}" + (f": {inside}" if inside else "")
        case ("components", kind, name, *rest):
            inside = ".".join(part for part in rest if part not in ("properties", "schema", "content"))
            shown = name if kind == "schemas" else f"{name} ({kind})"
            return f"{shown}: {inside}" if inside else shown
        case ("info",) | ():
            return "The whole document"
        case _:
            return "The whole document: " + ".".join(at)


def _heading(place: str) -> str:
    return f"`{place}`" if re.match(r"[A-Z]+ /|\w+$", place) else place


def _connection(spec: Json) -> Iterator[str]:
    auth = spec["x-auth"]
    sent = f"The key is read from `{auth['environment_variable']}` and sent in the header `{auth['header']}`."
    yield f"{sent} Its prefix picks the environment:"
    yield ""
    yield "| environment | keys begin with | address |"
    yield "| --- | --- | --- |"
    for name, host in spec["x-environments"].items():
        prefixes = ", ".join(f"`{prefix}`" for prefix in host["key_prefixes"])
        yield f"| {name} | {prefixes} | `{host['url']}` |"
    for name, hosts in spec.get("x-hosts", {}).items():
        for environment in ("live", "test"):
            yield f"| {environment}, operations of the host `{name}` | | `{hosts[environment]}` |"


def _graded(by_tag: dict[str, list[tuple[str, str, Json]]]) -> bool:
    return any("x-knowledge" in operation for some in by_tag.values() for _, _, operation in some)


def _table(spec: Json, provider: str, tag: str, operations: list[tuple[str, str, Json]]) -> Iterator[str]:
    graded = any("x-knowledge" in operation for _, _, operation in operations)
    last = " Known |" if graded else ""
    yield f"| Method | What it does | Repeated | Pages | Amounts |{last}"
    yield "| --- | --- | --- | --- | --- |" + (" --- |" if graded else "")
    for path, method, operation in operations:
        name = operation["operationId"].removeprefix(f"{tag}_")
        address = operation.get("x-address")
        target = f"../reference/{provider}.md#{_class_of(provider, tag)}.{name}"
        gone = " Deprecated." if operation.get("deprecated") else ""
        cells = [
            # What somebody else calls has no method.
            f"`{name}`" if address == "leave" else f"[`{name}`]({target})",
            f"{_line(operation['summary'])}{gone}{_warning(operation)}<br>`{method.upper()} {path}`",
            _ADDRESSES[address] if address else _effect(operation["x-effect"]),
            _pages(operation.get("x-pagination")),
            _amounts(spec, operation),
        ]
        if graded:
            cells.append(_KNOWLEDGE[operation["x-knowledge"]])
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _class_of(provider: str, tag: str) -> str:
    return f"{provider}_client.api.{tag}." + "".join(part.title() for part in tag.split("_"))


def _warning(operation: Json) -> str:
    return f" **{_line(operation['x-warning'])}**" if "x-warning" in operation else ""


def _effect(effect: Any) -> str:
    if isinstance(effect, str):
        return _EFFECTS[effect]
    ((where, name),) = effect["keyed"].items()
    return f"yes, by the {where} `{name}`"


def _pages(pagination: Json | None) -> str:
    if pagination is None:
        return ""
    most = pagination.get("max_size")
    return pagination["style"] + (f", {most}" if most else "")


def _amounts(spec: Json, operation: Json) -> str:
    """Name the fields with money of an operation, each once, by unit."""
    found: dict[str, dict[str, None]] = {}
    answers = [answer for status, answer in operation["responses"].items() if status.startswith("2")]
    for part in (operation.get("requestBody", {}), *operation.get("parameters", []), *answers):
        for name, money in _money(spec, part, "", frozenset()):
            found.setdefault(money["unit"], {})[name] = None
    told = []
    for unit, names in found.items():
        shown = ", ".join(f"`{name}`" for name in list(names)[:_MOST_FIELDS])
        more = len(names) - _MOST_FIELDS
        told.append(f"{unit}: {shown}" + (f" and {more} more" if more > 0 else ""))
    return "<br>".join(told)


def _money(spec: Json, node: Any, name: str, seen: frozenset[str]) -> Iterator[tuple[str, Json]]:
    if isinstance(node, list):
        for item in node:
            yield from _money(spec, item, name, seen)
    elif isinstance(node, dict):
        if "$ref" in node:
            if node["$ref"] not in seen:
                yield from _money(spec, document.resolve(spec, node), name, seen | {node["$ref"]})
            return
        if "x-money" in node:
            yield name, node["x-money"]
            return
        own = str(node.get("name", "")) if "in" in node else ""
        for key, value in node.items():
            if key == "properties":
                for field, schema in value.items():
                    yield from _money(spec, schema, field, seen)
            elif key in ("content", "schema", "items", "allOf", "oneOf", "anyOf", "additionalProperties") or "/" in key:
                yield from _money(spec, value, own or name, seen)


def _line(text: str) -> str:
    return " ".join(text.split())
