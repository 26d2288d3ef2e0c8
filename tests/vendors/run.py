"""Let the vendors' own clients perform each of their operations against the sandbox; they check answers strictly.

`nox -s vendors` runs it. It prints, for each client, how many operations it has, performed, and refused the answer of. Without
npm, or where the client cannot be installed, nothing is tried, and that is said.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_sandbox.web import serving

HERE = Path(__file__).parent
CLIENTS = {"creem": "creem@1.13.0"}
"""The package of each vendor, in the version that the spec follows."""


def main() -> int:
    """Run all clients, and fail if one refuses an answer or leaves an operation out."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        print("npm is not on this machine, so no vendor's client was tried")
        return 0
    failed = False
    for provider, package in CLIENTS.items():
        with tempfile.TemporaryDirectory() as folder:
            command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, package]
            installed = subprocess.run(command, capture_output=True, text=True, check=False)
            if installed.returncode:
                print(f"{package} cannot be installed here, so it was not tried: {installed.stderr.strip()[-300:]}")
                continue
            shutil.copy(HERE / f"{provider}.mjs", folder)
            failed |= _report(provider, package, _performed(node, Path(folder), provider))
    return int(failed)


def _performed(node: str, folder: Path, provider: str) -> dict[str, Any]:
    with Sandbox() as sandbox, serving(sandbox.emulator) as address:
        command = [node, str(folder / f"{provider}.mjs"), address, EXAMPLE_KEYS[provider]]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, timeout=300)
    if done.returncode:
        raise SystemExit(f"{provider}: the program that drives the client failed:\n{done.stderr}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _report(provider: str, package: str, found: dict[str, Any]) -> bool:
    performed = f"{found['performed']} of {found['operations']} operations performed"
    print(f"{provider}: {package}: {performed}, {len(found['events'])} events read, {len(found['refused'])} refused")
    for name, problem in found["refused"].items():
        print(f"  {name}: {problem}")
    for name in found["left_out"]:
        print(f"  left out: {name}")
    if found["stopped"]:
        print(f"  stopped: {found['stopped']}")
    return bool(found["refused"] or found["left_out"] or found["stopped"])


if __name__ == "__main__":
    sys.exit(main())
