"""A provider of as many operations as there may be: Flowglad three times over."""

import copy
import re
from pathlib import Path
from typing import Any

import pytest

from codegen import document, package
from codegen.places import Place, Places

TIMES = ("", "two", "three")


def renamed(node: Any, mark: str) -> Any:
    """Point the references of a part at the schemas of its own copy."""
    if isinstance(node, list):
        return [renamed(item, mark) for item in node]
    if isinstance(node, dict):
        return {key: renamed(value, mark) for key, value in node.items()}
    return re.sub(r"^#/components/schemas/\w+$", rf"\g<0>{mark.title()}", node) if isinstance(node, str) else node


class PlacesOfOnce(Places):
    """The places of the document that was taken three times."""

    def at(self, *steps: str) -> Place:
        plain = [re.sub(r"^/(?:two|three)?(?=/)|(?:Two|Three)$", "", step) for step in steps]
        return super().at(*plain)


def many() -> document.Spec:
    """Make the document, with where its parts come from."""
    found = document.spec("flowglad")
    real = found.document
    made: dict[str, Any] = {**copy.deepcopy(real), "paths": {}, "tags": []}
    for mark in TIMES:
        suffix = f"_{mark}" if mark else ""
        for name, schema in real["components"]["schemas"].items():
            made["components"]["schemas"][name + mark.title()] = renamed(schema, mark)
        made["tags"] += [{**tag, "name": tag["name"] + suffix} for tag in real["tags"]]
        for path, item in real["paths"].items():
            parts = renamed(item, mark)
            for part in parts.values():
                if isinstance(part, dict) and "operationId" in part:
                    (tag,) = part["tags"]
                    part["operationId"] = part["operationId"].replace(tag, tag + suffix, 1)
                    part["tags"] = [tag + suffix]
            made["paths"][f"/{mark}{path}"] = parts
    return document.Spec("flowglad", made, PlacesOfOnce(found.places.parts))


def test_no_module_is_longer_than_a_person_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = many()
    assert sum(1 for _ in document.operations(made.document)) == 3 * 82
    monkeypatch.setattr(package, "spec", lambda _: made)
    package.write("flowglad", tmp_path)
    lengths = {path.relative_to(tmp_path).as_posix(): path.read_text("utf-8").count("\n") for path in tmp_path.rglob("*.py")}
    assert {name: length for name, length in lengths.items() if length > 650} == {}
