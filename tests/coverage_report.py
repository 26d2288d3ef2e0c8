"""Count, per provider: operations documented, in the spec, generated, and exercised by a test against the sandbox; and events.

`nox -s coverage` runs it; `-- creem` looks at one alone. Documented operations are listed in `specs/<provider>/operations.txt`;
an operation that is in the spec but not in that list was published later and is counted apart. Events of webhooks are listed in
`events.txt`; what becomes of a delivery of each is told by `webhook_bodies.py`.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import webhook_bodies
from providers import PROVIDERS, facts

ROOT = Path(__file__).parent.parent


def documented(provider: str) -> set[str]:
    """Read the list of documented operations; names of path parameters do not count, nor do further columns."""
    path = ROOT / "specs" / provider / "operations.txt"
    if not path.exists():
        raise SystemExit(f"specs/{provider}/operations.txt is not there; it lists the documented operations: `GET /products`")
    lines = path.read_text("utf-8").splitlines()
    return {plain(" ".join(line.split()[:2])) for line in lines if line and not line.startswith("#")}


def specified(provider: str, *, addresses: bool = False) -> dict[str, str]:
    """Pair the operations of the shipped spec, as method and path, with their names: those that are called, or only addresses."""
    document = webhook_bodies.document(provider)
    return {
        plain(f"{method.upper()} {path}"): operation["operationId"]
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and "operationId" in operation and ("x-address" in operation) == addresses
    }


def plain(operation: str) -> str:
    """Leave out the names of path parameters."""
    return re.sub(r"{[^}]*}", "{}", operation)


def is_generated(provider: str, name: str) -> bool:
    """Tell whether a resource has an operation that makes its call."""
    resources = [path.stem for path in (ROOT / "generated" / provider / f"{provider}_client" / "api").glob("*.py")]
    modules = [import_module(f"{provider}_client.api.{tag}") for tag in resources if name.startswith(f"{tag}_")]
    return any(callable(getattr(getattr(module, name, None), "call", None)) for module in modules)


def exercised(only: list[str]) -> set[tuple[str, str]]:
    """Run the tests that call operations through the clients, and collect which ones succeeded."""
    rooms = ["tests/project/operations/test_operations.py", "-k", " or ".join(only)] if only else ["tests/project/operations"]
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder) / "exercised"
        environment = {**os.environ, "BILLFOLD_EXERCISED": str(record)}
        command = [sys.executable, "-m", "pytest", "-q", "--no-header", *rooms]
        done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
        if done.returncode:
            raise SystemExit(done.returncode)
        return {(provider, name) for provider, name in (line.split() for line in record.read_text("utf-8").splitlines())}


def main(only: list[str]) -> int:
    """Print the table; fail if a provider that is to be whole is not."""
    if unknown := sorted(set(only) - set(PROVIDERS)):
        raise SystemExit(f"no spec for {', '.join(unknown)}; there are {', '.join(PROVIDERS)}")
    called = exercised(only)
    heads = f"{'documented':>10} {'in the spec':>11} {'generated':>9} {'exercised':>9} {'addresses':>9}"
    print(f"\n{'provider':10} {heads}  later additions")
    missing: list[str] = []
    for provider in only or PROVIDERS:
        wanted, found, addresses = documented(provider), specified(provider), specified(provider, addresses=True)
        # An address that a browser is sent to is no call: it is counted apart.
        wanted -= set(addresses)
        known = {operation: name for operation, name in found.items() if operation in wanted}
        generated = {name for name in known.values() if is_generated(provider, name)}
        tried = {name for name in known.values() if (provider, name) in called}
        later = sorted(name for operation, name in found.items() if operation not in wanted)
        counts = f"{len(wanted):10} {len(known):11} {len(generated):9} {len(tried):9} {len(addresses):9}"
        print(f"{provider:10} {counts}  {', '.join(later) or '–'}")
        if facts(provider).whole:
            missing += [f"{provider}: not in the spec: {operation}" for operation in sorted(wanted - set(known))]
            missing += [f"{provider}: not exercised: {name}" for name in sorted(set(known.values()) - tried)]
        missing += [f"{provider}: not exercised: {name}" for name in later if (provider, name) not in called]
    missing += events(only or PROVIDERS)
    print("\n".join(missing))
    return 1 if missing else 0


def events(providers: Sequence[str]) -> list[str]:
    """Print how far the deliveries of events come, and return what is missing."""
    steps = webhook_bodies.Outcome._fields[1:]
    columns = " ".join(f"{step.replace('_', '-'):>13}" for step in steps)
    print("\nevents, made by billfold.testing.make_webhook")
    print(f"{'provider':10} {'documented':>10} {'in the spec':>11} {columns}")
    missing: list[str] = []
    for provider in providers:
        wanted = webhook_bodies.documented(provider)
        found = {one.name: one for one in webhook_bodies.outcomes(provider)}
        known = [found[name] for name in wanted if name in found]
        counts = [sum(getattr(one, step) for one in known) for step in steps]
        print(f"{provider:10} {len(wanted):10} {len(known):11} {' '.join(f'{count:13}' for count in counts)}")
        missing += [f"{provider}: not in the spec: the event {name}" for name in wanted if name not in found]
        missing += [f"{provider}: {one.name}: not {step}" for one in known for step in steps if not getattr(one, step)]
    return missing


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
