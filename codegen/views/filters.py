"""Template filters: the pieces of a signature and of a docstring."""

from __future__ import annotations

import json
import pprint
import re
import textwrap
from collections.abc import Callable
from typing import Any

from . import words
from .arguments import ArgumentView, BulkView
from .endpoints import EndpointView

_FILE = (
    "The file, all of it: `read()` and `write_to(path)` give it, and a `with` block closes it. Where the provider gives its "
    "address instead, it is fetched from there, without the key. A large one may need `options=RequestOptions(deadline=…)`."
)


def doc(text: str, indent: int) -> str:
    """Wrap a text for a docstring that is indented so far."""
    return words.paragraphs(text, indent)


def declarations(view: EndpointView, method: bool = False, listing: bool = False) -> str:
    """Write the parameters of a call or of a resource's method."""
    parts = ["self"] * method + [shadowed(argument.declaration, listing) for argument in view.positional]
    keyword = [shadowed(argument.declaration, listing) for argument in view.keyword] + [
        "options: RequestOptions = NO_OPTIONS"
    ] * (method and not view.builds)
    return ", ".join([*parts, *(["*", *keyword] if keyword else []), ""])


def shadowed(annotation: str, listing: bool) -> str:
    """Name the builtin `list` in a class that has a method of that name."""
    return re.sub(r"\blist\[", "builtins.list[", annotation) if listing else annotation


def passing(view: EndpointView) -> str:
    """Write the arguments that a resource's method hands to its call."""
    return ", ".join([*(argument.name for argument in view.positional), *(f"{a.name}={a.name}" for a in view.keyword)])


def docstring(view: EndpointView, asynchronous: bool, resource: str) -> str:
    """Write a method's docstring: what it does, its arguments, result, errors, effect and source."""
    said = (words.paragraphs(text, 8, first=8) for text in (view.description, view.knowledge) if text)
    some = [words.paragraphs(view.partial, 8, first=8)] if view.partial else []
    blocks = [*_warned(view), *some, view.summary, *said, words.paragraphs(view.effect_words, 8, first=8)]
    arguments = [_argument(argument) for argument in view.arguments]
    if view.builds:
        blocks[-1] = "Sends nothing: it returns the address, which is for a browser. The key is not in it."
        errors = [_entry("InputError", "An argument is not what the API takes.")]
        return _joined(blocks, arguments, "The address.", errors, view, view.example)
    arguments.append(
        _entry(
            "options",
            "Settings of this call only: timeout, headers, deadline" + (", idempotency key." if view.effect.header else "."),
        )
    )
    kind = "`async for`" if asynchronous else "`for`"
    paged = f"A list that reads page after page while it is iterated with {kind}; `.pages()` gives the pages." + _page_size(view)
    errors = [_entry(*error.split(": ", 1)) for error in view.errors]
    checked = any(argument.place in ("body", "file", "items") for argument in view.arguments)
    if checked:
        errors.insert(0, _entry("InputError", "An argument is not what the API takes; nothing was sent."))
    if view.pagination and (reach := view.pagination.get("reach")):
        further = f"; `{view.beyond}` reads further" if view.beyond else ""
        errors.append(
            _entry("PaginationError", f"There is more than the first {reach:,} items, and no more can be read{further}.")
        )
    if view.downloads:
        errors.append(_entry("DownloadError", "The file is larger than `options.max_download_size`, or cannot be written."))
    if view.effect.kind == "read":
        errors.append(_entry("CallError", "Any other failure, such as a lost connection."))
    else:
        errors.append(_entry("CallError", "Any failure; its `outcome` says whether the call may have taken effect."))
    returns = paged if view.pagination else _FILE if view.downloads else ""
    return _joined(blocks, arguments, returns, errors, view, view.example)


def _warned(view: EndpointView) -> list[str]:
    """Return the warning of an operation, which stands before its summary; empty if it has none."""
    return [words.paragraphs(view.warning, 8, first=8)] if view.warning else []


def _page_size(view: EndpointView) -> str:
    """Return a sentence about the size of the pages that a list asks for by itself."""
    rules = view.pagination or {}
    left_out = any(argument.wire == rules.get("size") and argument.default == "UNSET" for argument in view.arguments)
    return (
        f" Left out, the size of a page is {rules['max_size']}, the largest there is." if left_out and "max_size" in rules else ""
    )


def bulk_declarations(bulk: BulkView) -> str:
    """Write the parameters of a method that takes any number of items."""
    return ", ".join(
        [
            "self",
            f"{bulk.items.name}: {bulk.items.annotation}",
            "*",
            f"chunk_size: int = {bulk.chunk}",
            f"progress: Callable[[{bulk_report(bulk)}], None] | None = None",
            "options: RequestOptions = NO_OPTIONS",
            "",
        ]
    )


def bulk_report(bulk: BulkView) -> str:
    """Write the type of what such a method gives."""
    return f"BulkReport[{bulk.given}, {bulk.record}]"


def bulk_docstring(bulk: BulkView, view: EndpointView) -> str:
    """Write the docstring of such a method."""
    key = bulk.key.replace("/", ".")
    together = f" One request holds items of one `{bulk.alike}` only." if bulk.alike else ""
    blocks = [
        f"Send any number of items with `{view.method_name}`, {bulk.chunk} at a time, and account for every one of them.",
        f"All items are checked before the first is sent. Items are known by their `{key}`, so a request whose answer was "
        "lost is repeated without counting anything twice, and so may the whole call be. A request that the provider refuses "
        "because of what is in it is split until the items at fault are found; the others are recorded. After a hundred refusals "
        f"in a row it stops, since they must have something in common.{together}",
        f"What is sent under the `{key}` of something that the provider has recorded before takes its place."
        if bulk.replaces
        else f"What the provider has recorded under the same `{key}` before, it skips without looking at the rest of the item: "
        "take a new one for everything that is to count.",
        view.effect_words,
    ]
    arguments = [
        _argument(bulk.items),
        _entry("chunk_size", "How many items one request holds at most."),
        _entry("progress", "Called after each request with the report, which stays true if the call is interrupted."),
        _entry("options", "Settings of each of the requests: timeout, headers, deadline."),
    ]
    errors = [
        _entry("InputError", f"An item is not what the API takes, or two differ under one `{key}`; nothing was sent."),
        _entry("BulkIncomplete", "Some items were refused, or not sent: `report` has each of them, `stopped` what stopped it."),
    ]
    returns = (
        "What became of the items: `records` has what was recorded; `recovered` and `known` have the keys of what had been "
        "recorded before, by an attempt whose answer was lost or by an earlier call."
    )
    blocks = [*_warned(view), blocks[0], *(words.paragraphs(block, 8, first=8) for block in blocks[1:])]
    return _joined(blocks, arguments, returns, errors, view)


def steps(pointer: str) -> str:
    """Write a JSON pointer as a tuple of keys."""
    return repr(tuple(pointer.strip("/").split("/")))


def filled(text: str) -> str:
    """Wrap an expression that stands in brackets, as many words a line as fit."""
    return textwrap.indent(_wrapped(text, 4), "    ")


def pprint_set(names: list[str]) -> str:
    """Write a set of names."""
    return "{" + ", ".join(map(json.dumps, names)) + "}" if names else "()"


def pprint_tuple(names: list[str]) -> str:
    """Write a tuple of names."""
    return repr(tuple(names))


def _joined(
    blocks: list[str], arguments: list[str], returns: str, errors: list[str], view: EndpointView, example: str = ""
) -> str:
    """Join the paragraphs of a method's docstring and the sections that every one ends with."""
    sections = ["Args:\n" + "\n".join(arguments)]
    if returns:
        sections.append("Returns:\n" + textwrap.indent(_wrapped(returns, 12), "    "))
    sections.append("Raises:\n" + "\n".join(errors))
    if example:
        sections.append("Example:\n" + textwrap.indent(f"```python\n{words.escaped(example)}\n```", "    "))
    sections.append(f"Source: {view.docs}")
    text = "\n\n".join([*blocks, *sections])
    return textwrap.indent(text, " " * 8, lambda line: bool(line.strip())).strip() + "\n        "


def _argument(argument: ArgumentView) -> str:
    return _entry(argument.name, argument.doc or "As its name says.")


def _entry(name: str, text: str) -> str:
    return textwrap.indent(_wrapped(f"{name}: {text}", 12), "    ").replace("\n    ", "\n        ")


def _wrapped(text: str, indent: int) -> str:
    return textwrap.fill(text, words.WIDTH - indent, break_long_words=False, break_on_hyphens=False)


FILTERS: dict[str, Callable[..., Any]] = {
    "doc": doc,
    "declarations": declarations,
    "passing": passing,
    "shadowed": shadowed,
    "docstring": docstring,
    "bulk_declarations": bulk_declarations,
    "bulk_report": bulk_report,
    "bulk_docstring": bulk_docstring,
    "steps": steps,
    "filled": filled,
    "json": json.dumps,
    "pprint_set": pprint_set,
    "pprint_tuple": pprint_tuple,
    "pprint": lambda value: pprint.pformat(value, width=100),
}
