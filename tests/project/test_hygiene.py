"""What the tree says and does not say."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
KEY = re.compile(r"\b(sk_(live|prod)_[0-9A-Za-z]{12,}|creem_(?!test|client)[0-9A-Za-z]{16,}|prod_[0-9a-f]{24,}|whsec_[0-9A-Za-z+/=]{16,})")
REGISTRY = re.compile(r"(pypi\.org|pythonhosted\.org|registry\.npmjs\.org|deb\.debian\.org)")


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


def test_no_real_key_and_no_registry() -> None:
    for path, text in texts():
        assert not REGISTRY.search(text), path
        if "fixtures" in path.parts:
            assert not KEY.search(text), path


def test_no_check_is_switched_off() -> None:
    switches = re.compile(r"#\s*(type:\s*ignore|pyright:\s*ignore|mypy:)|pytest\.mark\.xfail")
    for path, text in texts():
        if path.suffix in (".py", ".jinja"):
            assert not switches.search(text), path


def test_no_module_is_endless() -> None:
    for path, text in texts():
        if path.suffix == ".py" and "generated" not in path.relative_to(ROOT).parts[:1] and "params.py" != path.name:
            assert text.count("\n") <= 500, path


def test_generated_modules_stay_small() -> None:
    for path, text in texts():
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] == "generated" and path.name != "params.py":
            assert text.count("\n") <= 650, path
