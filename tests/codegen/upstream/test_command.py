"""The command writes the facts of a document, says what changed since the last commit, and refuses in words what is unfit."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from rebuilt import rebuild

from codegen import document
from codegen.facts import Facts
from codegen.upstream.__main__ import FAILED, main

FACTS = """# made up
# servers: https://api.creem.io

GET /v1/products operation
GET /v1/products 200 application/json Product
GET /v1/products 404 nothing

Product object
Product.id! string
Product.name string
"""

SPEC = """openapi: 3.1.0
info: {title: Creem, version: 0.1.0}
servers: [{url: https://api.creem.io}]
paths:
  /v1/products:
    get:
      tags: [products]
      responses:
        "200": {description: A product., content: {application/json: {schema: {$ref: "#/components/schemas/Product"}}}}
        default: {description: An error., content: {application/json: {schema: {type: object}}}}
components:
  schemas:
    Product: {type: object, required: [id], properties: {id: {type: string}}}
"""

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a tree with what the command needs of a provider."""
    spec = tmp_path / "specs" / "creem"
    spec.mkdir(parents=True)
    (spec / "openapi.yaml").write_text(SPEC, "utf-8")
    (spec / "operations.txt").write_text("# documented\nGET /v1/products\n", "utf-8")
    monkeypatch.setattr(document, "SPECS", tmp_path / "specs")
    monkeypatch.setattr(document, "ROOT", tmp_path)
    monkeypatch.chdir(tmp_path)
    # Not the repository that these tests lie in, should the temporary folder be inside it.
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    return spec


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def go(*arguments: str) -> tuple[int, str]:
        code = main(["creem", *arguments, "--read", "2026-11-27"])
        told = capsys.readouterr()
        # Behind an empty line follows what the spec lacks.
        changes, more, _ = told.out.partition("\n\n")
        return code, changes + "\n" * bool(more) + told.err

    return go


def published(text: str = FACTS, name: str = "openapi.json") -> str:
    made = rebuild(Facts.parse(text))
    Path(name).write_text(json.dumps(made) if name.endswith("json") else yaml.safe_dump(made).replace("'200'", "200"), "utf-8")
    return name


def commit(folder: Path) -> None:
    settings = ["-c", "user.name=n", "-c", "user.email=e@example.com", "-c", "commit.gpgsign=false"]
    for command in (["init", "-q"], ["add", "-A"], [*settings, "commit", "-q", "-m", "m"]):
        subprocess.run(["git", *command], cwd=folder.parent.parent, check=True)


def test_the_first_facts(run: Run, folder: Path) -> None:
    assert run(published()) == (1, "6 facts in upstream.facts, the first ones: there is nothing to compare them with\n")
    heading, *rest = (folder / "upstream.facts").read_text("utf-8").split("\n")
    assert heading.startswith("# creem: published document, OpenAPI 3.1.0, version 1; sha256 ")
    assert heading.endswith("; read 2026-11-27")
    assert "\n".join(rest) == FACTS.removeprefix("# made up\n")


@pytest.mark.parametrize("name", ["again.json", "again.yaml"])
def test_the_same_document_changes_nothing(run: Run, folder: Path, name: str) -> None:
    run(published(name=name))
    before = (folder / "upstream.facts").read_bytes()
    assert main(["creem", name, "--read", "2027-01-01"]) == 0
    assert (folder / "upstream.facts").read_bytes() == before


def test_the_codes_of_the_exit_and_what_is_compared_with(run: Run, folder: Path) -> None:
    run(published())
    commit(folder)
    more = FACTS.replace("Product.name", "Product.more string\nProduct.name")
    assert run(published(more)) == (1, "new (1)\n  Product.more: a new string  [received; 1 operation]\n")
    # Against the commit again, not against what was written just now.
    less = FACTS.replace("Product.name string\n", "")
    assert run(published(less)) == (2, "breaking (1)\n  Product.name: gone  [received; 1 operation]\n")
    assert "Product.name" not in (folder / "upstream.facts").read_text("utf-8")
    assert run(published()) == (0, "nothing changed\n")
    bare = FACTS.replace("GET /v1/products 404 nothing\n", "")
    assert run(published(bare))[0] == 1
    elsewhere = FACTS.replace("api.creem.io", "other.creem.io")
    assert run(published(elsewhere))[0] == 2


def test_without_git_the_file_is_compared_with(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(published())
    monkeypatch.setenv("PATH", "")
    assert run(published(FACTS.replace("Product.name string\n", "")))[0] == 2


def test_what_has_no_form_is_told(run: Run) -> None:
    made = rebuild(Facts.parse(FACTS))
    made["components"]["schemas"]["Product"]["if"] = {"required": ["name"]}
    Path("rule.json").write_text(json.dumps(made), "utf-8")
    code, told = run("rule.json")
    assert (code, told.split("\n")[1][:25]) == (1, "not said: Product: if (" + told.split("(")[1][:2])


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("gone.json", None, "gone.json cannot be read: No such file or directory"),
        ("bad.json", '{\n "openapi": 3,,\n}', "bad.json:2: this is no JSON: Expecting property name enclosed in double quotes"),
        ("bad.yaml", "a: b: c", "bad.yaml:1:5: mapping values are not allowed in this context; this is neither JSON nor YAML"),
        ("list.yaml", "- a\n", "list.yaml is no OpenAPI document: it holds no mapping"),
        ("text.json", "{}", "this is no OpenAPI document of version 3 (its `openapi` is None)"),
        ("no.json", '{"openapi": "3.1.0"}', "this document has no operations; upstream.facts is left as it is"),
        (
            "other.json",
            '{"openapi": "3.1.0", "servers": [{"url": "https://x.example"}], "paths": {"/a": {"get": {"responses": {}}}}}',
            "this is not a document of creem: none of its 1 operations is in specs/creem/operations.txt,"
            " and its servers are https://x.example",
        ),
        ("http://x.example/a.json", None, "http://x.example/a.json does not begin with https; only such an address is read"),
    ],
)
def test_what_cannot_be_used_is_refused(run: Run, folder: Path, name: str, content: str | None, message: str) -> None:
    if content is not None:
        Path(name).write_text(content, "utf-8")
    assert run(name) == (FAILED, f"{message}\n")
    assert not (folder / "upstream.facts").exists()


def test_what_stands_behind_an_operation_in_the_list_is_not_compared(run: Run, folder: Path) -> None:
    (folder / "operations.txt").write_text("GET /v1/products   products.list  well  core  read  none\n", "utf-8")
    elsewhere = FACTS.replace("https://api.creem.io", "https://mirror.example")
    assert run(published(elsewhere))[0] == 1
    (folder / "operations.txt").write_text("GET /v1/others   products.list  well  core  read  none\n", "utf-8")
    assert run(published(elsewhere))[0] == FAILED


def test_bytes_that_are_no_text_are_refused(run: Run) -> None:
    Path("x.json").write_bytes(b"\xff\xfe{")
    assert run("x.json") == (FAILED, "x.json is no text in UTF-8\n")


def test_a_document_is_needed(run: Run) -> None:
    assert run() == (FAILED, "name the provider's document: nox -s upstream -- creem openapi.json\n")


@pytest.mark.parametrize("arguments", [["nobody", "x.json"], ["creem", "x.json", "y.json"], []])
def test_a_mistake_in_the_arguments_has_a_code_of_its_own(folder: Path, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == FAILED


def test_help_says_the_codes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    assert "2 if something is breaking" in capsys.readouterr().out.replace("\n", " ")


def test_the_form_is_checked(run: Run, folder: Path) -> None:
    (folder / "upstream.facts").write_text(FACTS, "utf-8")
    assert run("--form") == (0, "creem: 6 facts\n")
    (folder / "upstream.facts").write_text(FACTS.replace("Product.id! string", "Product.id!  string"), "utf-8")
    assert run("--form") == (FAILED, "specs/creem/upstream.facts:9: 'Product.id!  string' has a space too many\n")
