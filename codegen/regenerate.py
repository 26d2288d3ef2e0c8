"""Write the generated packages, or compare them with what the specs say.

```
python -m codegen.regenerate               # rewrite generated/
python -m codegen.regenerate creem         # only one
python -m codegen.regenerate --check       # change nothing; exit 1 and name every file that differs
```

What is wrong with a spec is told in one line each, with its place, and then nothing is written. Hand-written code that uses
a name that is gone is told after everything was written.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from . import callers
from .document import ROOT, providers
from .findings import Finding, SpecError, of_ours
from .package import write

GENERATED = ROOT / "generated"


def main(arguments: list[str]) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="codegen.regenerate", description="Write the client packages from the specs.")
    parser.add_argument("providers", nargs="*", help="only these; all if none is named")
    parser.add_argument(
        "--check", action="store_true", help="change nothing; fail and name every file that is not what the specs say"
    )
    options = parser.parse_args(arguments)
    known = providers()
    unknown = sorted(set(options.providers) - set(known))
    if unknown:
        parser.error(f"no spec for {', '.join(unknown)}; there are {', '.join(known)}")
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="billfold-") as temporary:
        folders = {provider: Path(temporary) / provider for provider in options.providers or known}
        if told := made(folders):
            print("\n".join(told), file=sys.stderr)
            return 1
        for provider, folder in folders.items():
            print(f"{provider}: {sum(1 for path in folder.rglob('*') if path.is_file())} files", flush=True)
        drift = [line for provider, folder in folders.items() for line in differences(folder, GENERATED / provider)]
        to_mend = callers.findings(ROOT, [callers.Surface(provider, folder) for provider, folder in folders.items()])
        if not options.check:
            for provider, folder in folders.items():
                swap(folder, GENERATED / provider)
    if options.check:
        print("\n".join(drift) if drift else "generated/ is what the specs say")
        if drift:
            print("\nrun `nox -s generate` and commit the result; generated files are never edited by hand", file=sys.stderr)
    else:
        print(f"{len(drift)} files changed, {time.monotonic() - began:.1f} s")
    if to_mend:
        print("\n".join(map(str, to_mend)), file=sys.stderr)
        print("\nthese use names that generated code does not have any more: mend them, then run this again", file=sys.stderr)
    return 1 if to_mend or (options.check and drift) else 0


def made(folders: Mapping[str, Path]) -> list[str]:
    """Write the package of each provider into its folder, and return what has to be mended before any of them can be used."""
    with ProcessPoolExecutor() as workers:
        outcomes = [*workers.map(attempt, folders, folders.values())]
    # A fault of ours is told alone: what else was found may follow from it.
    return [told for told in outcomes if isinstance(told, str)] or [
        *map(str, sorted({finding for found in outcomes for finding in found if isinstance(finding, Finding)}))
    ]


def attempt(provider: str, folder: Path) -> list[Finding] | str:
    """Write one package, and return what is wrong with its spec, or the words for a fault of the generator.

    No exception leaves this: one that another library made may not be one that a process can hand on.
    """
    try:
        write(provider, folder)
    except SpecError as error:
        return error.findings
    except Exception:
        return of_ours(f"specs/{provider}")
    return []


def differences(fresh: Path, committed: Path) -> list[str]:
    """Name the files in which two folders differ."""
    new, old = _files(fresh), _files(committed)
    lines = [f"generated/{committed.name}/{name} is missing" for name in new.keys() - old.keys()]
    lines += [f"generated/{committed.name}/{name} should not be there" for name in old.keys() - new.keys()]
    lines += [f"generated/{committed.name}/{name} differs" for name in new.keys() & old.keys() if new[name] != old[name]]
    return sorted(lines)


def swap(fresh: Path, committed: Path) -> None:
    """Replace the committed folder by a new one, changing only files that differ."""
    new, old = _files(fresh), _files(committed)
    for name in old.keys() - new.keys():
        (committed / name).unlink()
    for name, content in new.items():
        if old.get(name) != content:
            (committed / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(fresh / name, committed / name)
    for folder in sorted(committed.rglob("*"), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _files(folder: Path) -> dict[str, bytes]:
    ignored = {"__pycache__", "dist", ".venv"}
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not ignored & set(path.relative_to(folder).parts) and not path.parent.name.endswith(".egg-info")
    }


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
