"""Let the vendors' own clients perform each of their operations against the sandbox, and their verifiers judge deliveries.

`nox -s vendors` runs it. It prints, for each client, how many operations it has, performed, and refused the answer of, and for
each verifier how many deliveries it judged. Without npm, or where a package cannot be installed, nothing is tried; it says so.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import verifiers

from billfold.testing import EXAMPLE_KEYS, Sandbox
from billfold_sandbox.web import serving

HERE = Path(__file__).parent
CLIENTS = {"creem": "creem@1.13.0"}
"""The package of each vendor, in the version that the spec follows."""


def main() -> int:
    """Run all clients and verifiers; fail if one refuses an answer, leaves an operation out, or judges otherwise than ours."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        print("npm is not on this machine, so no vendor's client was tried")
        return 0
    failed = False
    for provider, package in CLIENTS.items():
        with tempfile.TemporaryDirectory() as folder:
            if _installed(npm, Path(folder), package):
                shutil.copy(HERE / f"{provider}.mjs", folder)
                failed |= _report(provider, package, _performed(node, Path(folder), provider))
    with tempfile.TemporaryDirectory() as folder:
        if _installed(npm, Path(folder), *verifiers.PACKAGES):
            failed |= _judged(node, Path(folder))
    return int(failed)


def _installed(npm: str, folder: Path, *packages: str) -> bool:
    command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder), *packages]
    installed = subprocess.run(command, capture_output=True, text=True, check=False)
    if installed.returncode:
        print(f"{', '.join(packages)} cannot be installed here, so nothing of it was tried: {installed.stderr.strip()[-300:]}")
    return not installed.returncode


def _judged(node: str, folder: Path) -> bool:
    program, given, found = folder / "verifiers.mjs", folder / "deliveries.json", verifiers.cases()
    shutil.copy(HERE / program.name, program)
    given.write_text(json.dumps(verifiers.asked(found)), encoding="utf-8")
    command = [node, str(program), str(given)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, timeout=300)
    if done.returncode:
        raise SystemExit(f"the program that drives the verifiers failed:\n{done.stderr}")
    answered: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    problems = [*verifiers.problems(found, answered)]
    print("\n".join([*verifiers.summary(found, answered), *(f"  differs: {problem}" for problem in problems[:20])]))
    print(f"verifiers: {len(problems)} differences that nothing explains")
    return bool(problems)


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
