"""The table of contents of all work on billfold: `nox -l` lists it.

Every session works from a fresh clone on a machine that has Python 3.11 and pip; what it needs it installs, in the versions of
`requirements/*.txt`.
"""

import os
from pathlib import Path

import nox

nox.needs_version = ">=2026.1"
nox.options.sessions = ["check", "test", "types", "lint"]
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = True

PACKAGES = ["overlay/core", *(f"generated/{name}" for name in ("clink", "creem", "flowglad", "hyperline")), "overlay/billfold"]
TESTS = [f"tests/{room}" for room in ("core", "generated", "facade", "sandbox", "browser", "project")]
CODE = ["overlay", "codegen", "tests", "fuzz", "examples", "bench", "noxfile.py"]
FUZZ = ("wire", "answers")


def requirements(session: nox.Session, *groups: str) -> None:
    """Install what the groups ask for, in the locked versions."""
    session.install("--quiet", *(argument for group in groups for argument in ("-r", f"requirements/{group}.txt")))


def workspace(session: nox.Session) -> None:
    """Install the six packages from the source tree, without looking for them elsewhere."""
    requirements(session, "build")
    sources = [argument for package in PACKAGES for argument in ("-e", package)]
    session.install("--quiet", "--no-deps", "--no-build-isolation", *sources)


@nox.session
def demo(session: nox.Session) -> None:
    """Create one product at every provider through the facade, against the local sandbox, without any key."""
    requirements(session, "runtime")
    workspace(session)
    session.run("python", "examples/demo.py", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Rewrite generated/ and every other derived file from its source (`-- creem` rewrites one package)."""
    requirements(session, "generate")
    session.run("python", "-m", "codegen.regenerate", *session.posargs)
    derive(session)


@nox.session
def check(session: nox.Session) -> None:
    """Fail, and name the file, if anything derived is not what its source says."""
    requirements(session, "generate")
    session.run("python", "-m", "codegen.regenerate", "--check")
    derive(session, "--check")
    session.run("pytest", "-q", "tests/codegen", *session.posargs)


def derive(session: nox.Session, *options: str) -> None:
    """Write, or check, what is derived from hand-written code and from published tables."""
    session.run("python", "-m", "codegen.currencies", *options)
    session.run("python", "-m", "codegen.async_twin", *options)
    # Run from the source tree: installing the packages here could move the versions that the generators need.
    path = os.pathsep.join(PACKAGES)
    session.run("python", "-m", "billfold.capabilities", "docs/capabilities.md", *options, env={"PYTHONPATH": path})


@nox.session
def test(session: nox.Session) -> None:
    """Run the tests, offline."""
    requirements(session, "runtime", "test")
    workspace(session)
    session.run("pytest", "-q", "-n", "auto", *(session.posargs or TESTS))


@nox.session
def fuzz(session: nox.Session) -> None:
    """Attack the clients with wire faults and mutated answers, at length (`-- wire --rounds 5` runs one attack alone)."""
    requirements(session, "runtime", "test")
    workspace(session)
    alone = session.posargs[:1] if session.posargs and session.posargs[0] in FUZZ else []
    for attack in alone or FUZZ:
        session.run("python", "-m", f"fuzz.{attack}", *session.posargs[len(alone) :])


@nox.session
def coverage(session: nox.Session) -> None:
    """Count per provider: operations documented, in the spec, generated, exercised by a test against the sandbox."""
    requirements(session, "runtime", "test")
    workspace(session)
    session.run("python", "tests/coverage_report.py")


@nox.session
def httpx2(session: nox.Session) -> None:
    """Run the tests on httpx's maintained successor."""
    requirements(session, "runtime", "test")
    workspace(session)
    session.run("pytest", "-q", "-n", "auto", *(session.posargs or TESTS), env={"BILLFOLD_HTTP": "httpx2"})


@nox.session
def types(session: nox.Session) -> None:
    """Check the types strictly, with mypy and with pyright: core, facade, generated packages, examples."""
    requirements(session, "runtime", "types", "test")
    workspace(session)
    session.run("mypy")
    session.run("mypy", "examples")
    session.run("pyright", "--project", "pyproject.toml", "--pythonpath", str(Path(session.bin) / "python"))
    # What must not type-check, such as an operation that a provider lacks.
    session.run("pytest", "-q", "tests/facade/test_capabilities.py", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting of the hand-written code."""
    requirements(session, "lint")
    session.run("ruff", "check", *CODE)
    session.run("ruff", "format", "--check", *CODE)


@nox.session
def fix(session: nox.Session) -> None:
    """Mend style and formatting of the hand-written code."""
    requirements(session, "lint")
    session.run("ruff", "check", "--fix", *CODE)
    session.run("ruff", "format", *CODE)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure, as ratios from interleaved runs, and write bench/results.md."""
    requirements(session, "runtime", "bench")
    workspace(session)
    # The generators cannot share an environment with the rest, so regeneration is measured in one of their own.
    generators = Path(session.create_tmp()) / "generators"
    session.run("python", "-m", "venv", str(generators))
    python = str(generators / "bin" / "python")
    session.run(python, "-m", "pip", "install", "--quiet", "-r", "requirements/generate.txt", external=True)
    session.run("python", "bench/run.py", *session.posargs, env={"GENERATE_PYTHON": python})


@nox.session
def lock(session: nox.Session) -> None:
    """Write requirements/*.txt anew from the pyproject files (`-- --upgrade` takes newer versions)."""
    session.install("--quiet", "uv")
    environment = {"UV_CUSTOM_COMPILE_COMMAND": "nox -s lock"}
    common = [
        "uv",
        "pip",
        "compile",
        "--quiet",
        "--universal",
        "--python-version",
        "3.11",
        "--no-emit-index-url",
        "--no-emit-find-links",
    ]
    session.run(*common, "requirements/runtime.in", "-o", "requirements/runtime.txt", *session.posargs, env=environment)
    for group in ("build", "generate", "test", "types", "lint", "bench"):
        # Sessions install several of these files into one environment, so they must agree; the generators have one of their own.
        together = [] if group == "generate" else ["-c", "requirements/runtime.txt"]
        session.run(*common, *together, "--group", group, "-o", f"requirements/{group}.txt", *session.posargs, env=environment)
