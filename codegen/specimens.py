"""Write the records that the sandbox's events are made of from the documented bodies in `tests/fixtures`.

`tests/fixtures/<provider>/events.json` names, for each schema of a record, the body that has one, or has the record itself.
Run `python -m codegen.specimens` to write them, with `--check` to fail when one is not what the bodies say.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
TARGET = ROOT / "sandbox" / "billfold_sandbox" / "specimens"
_PLACEHOLDER = "<string>"


def specimens(provider: str) -> str:
    """Return the records of one provider as JSON, each on a line of its own."""
    folder = FIXTURES / provider
    listed: dict[str, Any] = json.loads((folder / "events.json").read_text("utf-8"))
    rows = {name: _filled(_body(folder, told) if isinstance(told, str) else told) for name, told in listed.items()}
    written = (f"{json.dumps(name)}: {json.dumps(record, ensure_ascii=False)}" for name, record in sorted(rows.items()))
    return "{\n" + ",\n".join(written) + "\n}\n"


def _body(folder: Path, name: str) -> Any:
    body = json.loads((folder / "responses" / f"{name}.json").read_text("utf-8"))
    # Clink puts an envelope around everything.
    return body["data"] if "data" in body and "code" in body else body


def _filled(value: Any) -> Any:
    """Put a text in the place of what the documentation's samples leave open."""
    if isinstance(value, dict):
        return {name: _filled(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_filled(item) for item in value]
    return value.replace(_PLACEHOLDER, "example") if isinstance(value, str) else value


def main(arguments: list[str]) -> int:
    """Write the files, or compare them."""
    stale: list[str] = []
    for found in sorted(FIXTURES.glob("*/events.json")):
        provider = found.parent.name
        target, text = TARGET / f"{provider}.json", specimens(provider)
        if "--check" not in arguments:
            TARGET.mkdir(exist_ok=True)
            target.write_text(text, encoding="utf-8")
        elif not target.is_file() or target.read_text("utf-8") != text:
            stale.append(f"{target.relative_to(ROOT)} is not what {found.relative_to(ROOT)} says: run nox -s generate")
    print("\n".join(stale), end="\n" if stale else "")
    return 1 if stale else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
