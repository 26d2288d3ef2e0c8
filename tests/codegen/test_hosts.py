"""An operation that the provider takes at another host says so in its spec, and so does what is generated."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import package
from codegen.document import load
from codegen.findings import SpecError

ROOT_OLD = "x-environments:\n"
INGEST = "x-hosts:\n  ingest: {live: https://ingest.creem.io/v2, test: https://test-ingest.creem.io}\n"
SCREEN = "operationId: moderation_screen_prompt\n"
AT_INGEST = f"{SCREEN}      x-host: ingest\n"


def test_host_and_operation_are_generated(creem: Callable[[str, str], None], tmp_path: Path) -> None:
    creem(ROOT_OLD, INGEST + ROOT_OLD)
    creem(SCREEN, AT_INGEST)
    package.write("creem", tmp_path / "out")
    generated = tmp_path / "out" / "creem_client"
    client = (generated / "client.py").read_text("utf-8")
    assert '"live": Host("https://api.creem.io", ("creem_",), {"ingest": "https://ingest.creem.io/v2"})' in client
    assert '"test": Host("https://test-api.creem.io", ("creem_test_",), {"ingest": "https://test-ingest.creem.io"})' in client
    texts = {path.stem: path.read_text("utf-8") for path in (generated / "api").rglob("*.py")}
    found = {name for name, text in texts.items() if 'host="ingest"' in text}
    assert len(found) == 1
    assert "moderation" in found.pop()


@pytest.mark.parametrize(
    ("hosts", "operation", "told"),
    [
        ("", AT_INGEST, "moderation.yaml:<x-host: ingest>: moderation_screen_prompt: x-hosts has no ingest"),
        (INGEST, f"{SCREEN}      x-host: ingst\n", "moderation_screen_prompt: x-hosts has no ingst; did you mean ingest?"),
        (INGEST, SCREEN, "openapi.yaml:<ingest: {live>: x-hosts: no operation is at ingest"),
        (INGEST.replace(", test: https://test-ingest.creem.io", ""), AT_INGEST, "x-hosts/ingest: needs test"),
        (INGEST.replace("https://test-ingest", "http://test-ingest"), AT_INGEST, "does not match"),
        (INGEST.replace("creem.io/v2", "creem.io/"), AT_INGEST, "does not match"),
        (INGEST.replace("https://ingest.creem.io/v2", "'https://key@evil.example'"), AT_INGEST, "does not match"),
        (INGEST.replace("https://ingest.creem.io/v2", "'https://ingest.creem.io?to=evil'"), AT_INGEST, "does not match"),
        (INGEST.replace("ingest:", "Ingest Host:"), AT_INGEST, "does not match"),
    ],
)
def test_a_host_that_is_none_is_refused(
    creem: Callable[[str, str], None], tmp_path: Path, hosts: str, operation: str, told: str
) -> None:
    creem(ROOT_OLD, hosts + ROOT_OLD)
    creem(SCREEN, operation)
    if match := re.match(r"([\w.]+):<(.+?)>", told):
        # What stands in the line.
        (file,) = tmp_path.rglob(match[1])
        text = file.read_text("utf-8")
        told = told.replace(f"<{match[2]}>", str(text[: text.index(match[2])].count("\n") + 1))
    with pytest.raises(SpecError) as caught:
        load("creem")
    assert told in str(caught.value)
