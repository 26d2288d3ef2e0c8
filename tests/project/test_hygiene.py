"""What the tree says and does not say."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
KEY = re.compile(r"\b(sk_(live|prod)_\w{12,}|creem_(?!test|client)\w{16,}|prod_[0-9a-f]{24,}|whsec_[\w+/=]{16,})")


def tracked() -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in done.stdout.splitlines() if (ROOT / name).is_file()]


def texts() -> list[tuple[Path, str]]:
    return [(path, path.read_text("utf-8")) for path in tracked() if path != Path(__file__)]


def test_every_file_is_utf8_text_and_ends_with_a_line_end() -> None:
    for path, text in texts():
        assert not text or text.endswith("\n"), path
        assert "\r" not in text, path


def test_fixtures_hold_no_real_key() -> None:
    for path, text in texts():
        if "fixtures" in path.parts:
            assert not KEY.search(text), path


def test_locks_name_versions_not_places() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.lstrip().startswith("#")]
        assert lines
        assert all("==" in line and "://" not in line for line in lines), path


def test_no_check_is_switched_off() -> None:
    switches = re.compile(r"#\s*(type:\s*ignore|pyright:\s*ignore|mypy:)|pytest\.mark\.xfail")
    for path, text in texts():
        if path.suffix in (".py", ".jinja"):
            assert not switches.search(text), path


def test_no_module_is_endless() -> None:
    for path, text in texts():
        if path.suffix == ".py" and "generated" not in path.relative_to(ROOT).parts[:1]:
            assert text.count("\n") <= 500, path


def test_generated_modules_stay_small() -> None:
    for path, text in texts():
        place = path.relative_to(ROOT)
        if path.suffix == ".py" and place.parts[0] == "generated":
            assert text.count("\n") <= 650, place


def test_a_template_names_tests_that_exist() -> None:
    for path, text in texts():
        if path.suffix == ".jinja":
            for name in re.findall(r"tests/[\w/]+(?:\.py)?", text):
                assert (ROOT / name).exists(), f"{path}: {name}"


def test_pages_and_specs_name_sources_that_a_reader_can_find() -> None:
    for path, text in texts():
        assert not re.search(r"dossier|\bsection \d|\bseed `?\d", text, re.IGNORECASE), path


def test_no_message_tells_to_install_a_name_that_is_not_ours() -> None:
    """Nothing is published, so whatever an index has under these names is a stranger's; files are installed."""
    by_name = re.compile(r"""pip install (?:-\S+ )*["']?(?:billfold|clink|creem|flowglad|hyperline)[\w-]*\b(?!/)""")
    shipped = ("overlay", "sandbox", "generated")
    told = [
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path, text in texts()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in shipped
        for found in by_name.finditer(text)
    ]
    assert told == []
