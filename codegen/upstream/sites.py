"""Where a key of our facts stands in our spec, and the deviations that stand there or above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from codegen.document import Json
from codegen.facts import EVENT, is_operation, of_name

from .tree import STEP

Steps = tuple[str, ...]


class Deviation(NamedTuple):
    """One `x-deviation`, and the steps to it."""

    at: Steps
    said: Json

    @property
    def facts(self) -> list[str]:
        """The lines that it quotes."""
        return list(self.said.get("facts", ()))


@dataclass
class Site:
    """The way to a key: the nodes that were passed, and the last of them."""

    steps: Steps = ()
    stands: Steps = ()
    """Where the last step led before the references that stand there were followed."""
    passed: list[tuple[Steps, Any]] = field(default_factory=list[tuple[Steps, Any]])

    @property
    def deviations(self) -> list[Deviation]:
        """The deviations on the way, the nearest first."""
        return [found for steps, node in reversed(self.passed) for found in deviations_of(steps, node)]


def deviations_of(steps: Steps, node: Any) -> Iterator[Deviation]:
    """Yield the deviations of one node."""
    said = node.get("x-deviation") if isinstance(node, dict) else None
    if isinstance(said, list):
        yield from (Deviation((*steps, "x-deviation", str(index)), one) for index, one in enumerate(said))
    elif said is not None:
        yield Deviation((*steps, "x-deviation"), said)


def all_deviations(node: Any, steps: Steps = ()) -> Iterator[Deviation]:
    """Yield every deviation of a document."""
    yield from deviations_of(steps, node)
    for key, below in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key != "x-deviation":
            yield from all_deviations(below, (*steps, str(key)))


class Sites:
    """Find the sites of one document."""

    def __init__(self, document: Json) -> None:
        self.document = document

    def of(self, key: str) -> Site:
        """Return the site of a key, or of as much of it as there is."""
        site = Site(passed=[((), self.document)])
        if is_operation(key):
            self._operation(site, key)
        elif key.startswith(f"{EVENT} "):
            if self._go(site, "x-webhooks"):
                self._go(site, "events", key.split(" ")[1])
        elif key:
            name, rest = _root(key)
            if self._go(site, "components", "schemas", of_name(name)):
                self._below(site, rest)
        return site

    def _go(self, site: Site, *steps: str) -> bool:
        """Go on from the last node of a site, by all steps or not at all, and through the references that stand there."""
        node = site.passed[-1][1]
        for step in steps:
            if isinstance(node, dict) and step in node:
                node = node[step]
            elif isinstance(node, list) and step.isdecimal() and int(step) < len(node):
                node = node[int(step)]
            else:
                return False
        site.steps = site.stands = (*site.steps, *steps)
        site.passed.append((site.steps, node))
        while isinstance(node, dict) and "$ref" in node:
            site.steps = _target(node)
            node = self._at(site.steps)
            site.passed.append((site.steps, node))
        return True

    def _at(self, steps: Steps) -> Any:
        node: Any = self.document
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node[step]
        return node

    def _operation(self, site: Site, key: str) -> None:
        method, path, *rest = key.split(" ")
        if not self._go(site, "paths", path, method.lower()) or not rest:
            return
        kind, *names = rest
        if kind in ("path", "query", "header", "cookie"):
            name, below = _root(" ".join(names))
            if self._parameter(site, ("paths", path), method.lower(), kind, of_name(name)):
                self._below(site, below)
        elif kind == "body":
            if self._go(site, "requestBody"):
                self._content(site, " ".join(names))
        elif self._go(site, "responses", kind):
            if names[:1] == ["header"]:
                name, _ = _root(" ".join(names[1:]))
                self._go(site, "headers", of_name(name))
            else:
                self._content(site, " ".join(names))

    def _parameter(self, site: Site, path: Steps, method: str, kind: str, name: str) -> bool:
        for at in ((*path, method), path):
            for index, one in enumerate(self._at(at).get("parameters", [])):
                found = self._at(_target(one)) if "$ref" in one else one
                if (found.get("in"), found.get("name")) == (kind, name):
                    site.steps = at
                    site.passed.append((at, self._at(at)))
                    return self._go(site, "parameters", str(index)) and (self._go(site, "schema") or True)
        return False

    def _content(self, site: Site, rest: str) -> None:
        content = site.passed[-1][1].get("content", {})
        for media in sorted(content, key=len, reverse=True):
            if rest == media or (rest.startswith(media) and rest[len(media)] in ".[{|"):
                self._go(site, "content", media, "schema")
                self._below(site, rest[len(media) :])
                return

    def _below(self, site: Site, rest: str) -> None:
        """Go from a schema to what the rest of a key names."""
        for step in STEP.findall(rest):
            if not self._step(site, step):
                return

    def _step(self, site: Site, step: str) -> bool:
        if step == "[]":
            return self._go(site, "items") or self._within(site, step)
        if step == "{}":
            return self._go(site, "additionalProperties") or self._within(site, step)
        if step[0] == "|":
            return self._variant(site, step[1:])
        return self._go(site, "properties", of_name(step[1:])) or self._within(site, step)

    def _within(self, site: Site, step: str) -> bool:
        """Look for a step in what a schema is composed of; the site stays where it is if it is not there."""
        node, steps, stands, passed = site.passed[-1][1], site.steps, site.stands, list(site.passed)
        for key in ("allOf", "anyOf", "oneOf"):
            for index in range(len(node.get(key, [])) if isinstance(node, dict) else 0):
                if self._go(site, key, str(index)) and self._step(site, step):
                    return True
                site.steps, site.stands, site.passed = steps, stands, list(passed)
        return False

    def _variant(self, site: Site, label: str) -> bool:
        node = site.passed[-1][1]
        for key in ("anyOf", "oneOf"):
            for index, one in enumerate(node.get(key, [])):
                names = {one.get("$ref", "").rsplit("/", 1)[-1], str(one.get("type", ""))}
                if of_name(label) in names:
                    return self._go(site, key, str(index))
        return False


def _target(reference: Json) -> Steps:
    """Return the steps to what a reference names."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in reference["$ref"].removeprefix("#/").split("/"))


def _root(key: str) -> tuple[str, str]:
    """Cut a key behind the name that it begins with."""
    name = re.split(r"[.\[{|]", key, maxsplit=1)[0]
    return name, key[len(name) :]
