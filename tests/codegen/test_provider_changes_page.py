"""The page about a provider's change is run as it stands, from the document to the release, on a made-up provider."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trees

from codegen.release.making import dirt, git

PAGE = (trees.ROOT / "docs/how-to/provider-changes.md").read_text("utf-8")
BLOCK = re.compile(r"^```(console|diff)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MODULES = {"upstream": "upstream", "generate": "regenerate", "report": "report", "release": "release"}
# What differs from one run to another.
VARYING = ((r"\d+\.\d s\b", "… s"), (r"commit [0-9a-f]{9}", "commit …"))


def published(*, new: bool) -> dict[str, Any]:
    """Return the document of the provider, before its change or after it."""

    def record(*required: str, **properties: Any) -> dict[str, Any]:
        return {"type": "object", "required": list(required), "properties": properties}

    def refer(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    def holding(name: str) -> dict[str, Any]:
        return {"description": name, "content": {"application/json": {"schema": refer(name)}}}

    text, whole = {"type": "string"}, {"type": "integer"}
    product = {"name": text, "cents": whole, "currency": refer("Currency")}
    draft = product | {"cents": whole | {"minimum": 0}}
    answers = {"200": holding("Product"), "default": holding("Error")}
    by_id = {"name": "id", "in": "path", "required": True, "schema": text}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "2" if new else "1"},
        "paths": {
            "/v1/products": {"post": {"requestBody": {"required": True, **holding("NewProduct")}, "responses": answers}},
            "/v1/products/{id}": {"get": {"parameters": [by_id], "responses": answers}},
        },
        "components": {
            "schemas": {
                "NewProduct": record(*product, **draft, **({"note": text | {"maxLength": 200}} if new else {})),
                "Product": record("id", *product, id=text, **product, **({"note": text} if new else {})),
                "Currency": text | {"enum": ["EUR", "USD"] if new else ["EUR", "GBP", "USD"]},
                "Error": record(message=text),
            }
        },
    }


@pytest.fixture
def tree(copied_tree: Path, maintainer: None) -> Path:
    """Commit a copy of the tree with the provider as it was released; its new document lies beside it."""
    trees.add_acme(copied_tree)
    before, after = copied_tree.parent / "before.json", copied_tree.parent / "acme.json"
    before.write_text(json.dumps(published(new=False)), "utf-8")
    after.write_text(json.dumps(published(new=True)), "utf-8")
    run(copied_tree, "nox -s generate -- acme", "")
    run(copied_tree, f"nox -s upstream -- acme {before}", "")
    trees.commit_as_released(copied_tree, but_for="acme")
    return copied_tree


def run(tree: Path, command: str, builder: str) -> str:
    """Run a command of the page in the tree, and return what it prints."""
    words = re.findall(r'"[^"]*"|\S+', command)
    words = [word.strip('"') for word in words]
    if words[:2] == ["nox", "-s"]:
        session, arguments = words[2], words[4:]
        words = [sys.executable, "-m", f"codegen.{MODULES[session]}", *arguments]
        words += ["--build-with", builder] if session == "release" else []
    done = subprocess.run(words, cwd=tree, capture_output=True, text=True, check=False)
    assert done.returncode == 0 or (done.returncode in (1, 2) and "upstream" in command), done.stdout + done.stderr
    assert not done.stderr
    return done.stdout


def commands(block: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a block with what the page says that it prints."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed


def test_the_page_leads_from_a_document_to_a_release(tree: Path, tmp_path: Path) -> None:
    # Building is tested in a session of its own, with what builds.
    builder = tmp_path / "python"
    builder.write_text("#!/bin/sh\nmkdir dist && touch dist/acme_client-0.2.0-py3-none-any.whl\n", "utf-8")
    builder.chmod(0o755)
    (tree / "dist").mkdir()
    (tree / "dist/acme_client-0.1.0-py3-none-any.whl").touch()
    for kind, block in BLOCK.findall(PAGE):
        if kind == "diff":
            subprocess.run(["git", "apply"], cwd=tree, input=block, text=True, check=True)
            continue
        for command, printed in commands(block):
            told = run(tree, command, str(builder))
            for pattern, instead in VARYING:
                told, printed = re.sub(pattern, instead, told), re.sub(pattern, instead, printed)
            assert told == printed, command
    assert dirt(tree) == []
    # `pip install dist/*.whl` names one version of each.
    assert [file.name for file in (tree / "dist").iterdir()] == ["acme_client-0.2.0-py3-none-any.whl"]
    assert git(tree, "tag", "--list").split() == ["acme-client-0.2.0", "billfold-0.1.1"]
    changes = (tree / "generated/acme/CHANGELOG.md").read_text("utf-8")
    assert re.match(r"# Changelog\n\n## 0\.2\.0 \(\d{4}-\d\d-\d\d\)\n\n### Breaking\n", changes)
    assert "Products in pounds are read as before." in changes
    assert (tree / "releases/acme-client.facts").read_text("utf-8").startswith("# acme-client 0.2.0\n")


def test_the_sessions_of_the_page_are_there() -> None:
    sessions = set(re.findall(r"nox -s (\w+)", PAGE))
    noxfile = (trees.ROOT / "noxfile.py").read_text("utf-8")
    assert {session for session in sessions if f"\ndef {session}(" in noxfile} == sessions
    assert set(MODULES) <= sessions
