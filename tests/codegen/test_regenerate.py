"""Regeneration is repeatable, complete, and says which file is not what the specs say."""

import shutil
import time
from pathlib import Path

import pytest

from codegen import document, package, regenerate
from codegen.findings import SpecError
from codegen.spec_rules import python


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_second_run_changes_no_byte(tmp_path: Path) -> None:
    # That all packages come out as they are committed, `nox -s check` sees before it runs the tests.
    package.write("creem", tmp_path / "first")
    package.write("creem", tmp_path / "second")
    assert files(tmp_path / "first") == files(tmp_path / "second")


def test_place_of_the_temporary_folder_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    hidden = tmp_path / ".nox" / "tmp"
    hidden.mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".nox" / ".gitignore").write_text("*\n", "utf-8")
    package.write("creem", hidden / "creem")
    assert regenerate.differences(hidden / "creem", regenerate.GENERATED / "creem") == []


def test_output_names_no_machine_and_no_time(tmp_path: Path) -> None:
    package.write("creem", tmp_path / "creem")
    text = b"".join(files(tmp_path / "creem").values())
    assert str(tmp_path).encode() not in text
    assert str(document.ROOT).encode() not in text
    assert time.strftime("%Y-%m-%d").encode() not in text


def test_check_names_each_file_that_differs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(regenerate.GENERATED / "creem", tmp_path / "creem")
    monkeypatch.setattr(regenerate, "GENERATED", tmp_path)
    edited = tmp_path / "creem" / "creem_client" / "models" / "product.py"
    edited.write_text(edited.read_text("utf-8") + "# edited by hand\n", "utf-8")
    (tmp_path / "creem" / "creem_client" / "py.typed").unlink()
    (tmp_path / "creem" / "creem_client" / "extra.py").write_text("", "utf-8")
    assert regenerate.main(["--check", "creem"]) == 1
    told = capsys.readouterr().out
    assert "generated/creem/creem_client/models/product.py differs" in told
    assert "generated/creem/creem_client/py.typed is missing" in told
    assert "generated/creem/creem_client/extra.py should not be there" in told
    assert regenerate.main(["creem"]) == 0
    assert regenerate.main(["--check", "creem"]) == 0


def test_generator_warning_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = document.spec("creem")

    def with_unknown_media(provider: str) -> document.Spec:
        spoiled = {**sound.document, "paths": {**sound.document["paths"]}}
        path, item = next(iter(spoiled["paths"].items()))
        post = {**item["post"], "requestBody": {"content": {"application/x-unheard-of": {"schema": {"type": "string"}}}}}
        spoiled["paths"][path] = {**item, "post": post}
        return sound._replace(document=spoiled)

    monkeypatch.setattr(package, "spec", with_unknown_media)
    with pytest.raises(SpecError, match=r"warned|named schema"):
        package.write("creem", tmp_path / "creem")


def test_templates_say_why_they_differ() -> None:
    for template in package.TEMPLATES.glob("*.jinja"):
        first = template.read_text("utf-8").split("#}", 1)[0]
        assert first.startswith(("{# Differs from upstream", "{# A file the generator does not know")), template.name
        assert "Proved by" in first or "run by" in first or template.name in ("api_init.py.jinja", ".gitignore.jinja"), (
            template.name
        )


def test_unknown_provider_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        regenerate.main(["stripe"])
    assert "no spec for stripe" in capsys.readouterr().err


def test_what_was_written_is_compiled(tmp_path: Path) -> None:
    package.compiled("def f(a): ...\n", "specs/creem/resources/products.yaml", "api/products.py")
    with pytest.raises(SpecError) as caught:
        package.compiled("def f(a, a): ...\n", "specs/creem/resources/products.yaml", "api/products.py")
    assert str(caught.value) == (
        "specs/creem/resources/products.yaml: what is made of it, api/products.py, is no Python: "
        "line 1: duplicate argument 'a' in function definition"
    )


def test_a_name_that_no_rule_knows_is_found_by_compiling(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    products = small / "specs/creem/resources/products.yaml"
    text = products.read_text("utf-8")
    products.write_text(
        text.replace("        name:\n", "        options: {type: string, description: x}\n        name:\n", 1), "utf-8"
    )
    (small / "specs/creem/readme.yaml").write_text((package.ROOT / "specs/creem/readme.yaml").read_text("utf-8"), "utf-8")
    monkeypatch.setattr(python, "TAKEN", {})
    with pytest.raises(
        SpecError, match=r"products\.yaml: what is made of it, .*: duplicate argument 'options' in function definition$"
    ):
        package.write("creem", tmp_path / "out")
