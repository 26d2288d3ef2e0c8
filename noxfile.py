"""The table of contents of all work on billfold: `nox -l` lists it.

Every session works from a fresh clone on a machine that has Python 3.11 and pip; what it needs it installs, in the versions of
`requirements/*.txt`.
"""

import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import nox
from nox.command import CommandFailed

nox.needs_version = ">=2026.1"
nox.options.sessions = ["check", "test", "types", "lint"]
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = True

OTHER_PYTHONS = ("3.12", "3.13")

PROVIDERS = sorted(path.parent.name for path in Path(__file__).parent.glob("specs/*/openapi.yaml"))
PACKAGES = ["overlay/core", *(f"generated/{name}" for name in PROVIDERS), "overlay/billfold", "sandbox"]
TESTS = [f"tests/{room}" for room in ("core", "generated", "facade", "sandbox", "browser", "project")]
CODE = ["overlay", "sandbox", "codegen", "tests", "fuzz", "examples", "bench", "noxfile.py"]
TESTS_OF_CODE = ["tests/core", "tests/facade"]
FUZZ = ("wire", "answers", "schemas", "keyed", "events", "webhooks")


def locked(*groups: str) -> list[str]:
    """Name what the groups ask for, in the locked versions, as arguments of pip."""
    return [argument for group in groups for argument in ("-r", f"requirements/{group}.txt")]


def requirements(session: nox.Session, *groups: str) -> None:
    """Install what the groups ask for, in the locked versions."""
    session.install("--quiet", *locked(*groups))


def workspace(session: nox.Session) -> None:
    """Install the packages from the source tree, without looking for them elsewhere."""
    if missing := [package for package in PACKAGES if not Path(package).is_dir()]:
        session.error(f"not generated yet: {', '.join(missing)}. Run nox -s generate")
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
def upstream(session: nox.Session) -> None:
    """Write a provider's published document as facts and say what it changed (`-- creem openapi.json`, `-- --help`)."""
    requirements(session, "generate")
    python = str(Path(session.bin) / "python")
    done = subprocess.run([python, "-m", "codegen.upstream", *session.posargs], check=False)
    # nox would make 1 of every code, and the command's codes say different things.
    raise SystemExit(done.returncode)


@nox.session
def check(session: nox.Session) -> None:
    """Fail, and name the file, if anything derived is not what its source says."""
    requirements(session, "generate")
    checks(session, *session.posargs)


def checks(session: nox.Session, *options: str) -> None:
    """Compare what is derived with its source, and test what derives it."""
    session.run("python", "-m", "codegen.regenerate", "--check")
    derive(session, "--check")
    for provider in PROVIDERS:
        session.run("python", "-m", "codegen.upstream", provider, "--check")
    session.run("pytest", "-q", "-n", "auto", "tests/codegen", *options)


@nox.session
def report(session: nox.Session) -> None:
    """Say what users notice since the last release, and which version comes next (`-- creem --fragment` writes the changelog)."""
    requirements(session, "generate")
    session.run("python", "-m", "codegen.report", *session.posargs)


def derive(session: nox.Session, *options: str) -> None:
    """Write, or check, what is derived from hand-written code and from published tables."""
    session.run("python", "-m", "codegen.currencies", *options)
    session.run("python", "-m", "codegen.specimens", *options)
    session.run("python", "-m", "codegen.async_twin", *options)
    session.run("python", "-m", "codegen.public_names", *options)
    # Run from the source tree: installing the packages here could move the versions that the generators need.
    path = os.pathsep.join(PACKAGES)
    session.run("python", "-m", "billfold.capabilities", "docs/capabilities.md", *options, env={"PYTHONPATH": path})
    session.run("python", "-m", "billfold.events.page", "docs/events.md", *options, env={"PYTHONPATH": path})


@nox.session
def test(session: nox.Session) -> None:
    """Run the tests, offline."""
    requirements(session, "runtime", "test")
    workspace(session)
    session.run("pytest", "-q", "-n", "auto", *(session.posargs or TESTS))


@nox.session
def fuzz(session: nox.Session) -> None:
    """Attack the clients with wire faults and mutated answers, and the sandbox with its specs (`-- wire --rounds 5` runs one)."""
    requirements(session, "runtime", "test", "fuzz")
    workspace(session)
    alone = session.posargs[:1] if session.posargs and session.posargs[0] in FUZZ else []
    for attack in alone or FUZZ:
        session.run("python", "-m", f"fuzz.{attack}", *session.posargs[len(alone) :])


@nox.session
def soak(session: nox.Session) -> None:
    """Run the tests that take long: each has a quicker one of its kind among the others."""
    requirements(session, "runtime", "test")
    workspace(session)
    session.run("pytest", "-q", "-n", "auto", "-m", "soak", *TESTS, *session.posargs)
    python = environment_apart(session, "generators", "generate")
    session.run(python, "-m", "pytest", "-q", "-n", "auto", "-m", "soak", "tests/codegen", *session.posargs, external=True)


@nox.session
def lists(session: nox.Session) -> None:
    """Read every paged list of Creem and Hyperline to its end over 1,003 items, sync and async; `nox -s test` over 200."""
    requirements(session, "runtime", "test")
    workspace(session)
    of_each = [f"tests/project/operations/test_{name}_lists.py" for name in ("creem", "hyperline")]
    session.run("pytest", "-q", "-n", "0", *of_each, *session.posargs, env={"BILLFOLD_LIST_ITEMS": "1003"})


@nox.session
def coverage(session: nox.Session) -> None:
    """Count per provider: operations documented, in the spec, generated, exercised by a test against the sandbox."""
    requirements(session, "runtime", "test")
    workspace(session)
    session.run("python", "tests/coverage_report.py", *session.posargs)


@nox.session
def vendors(session: nox.Session) -> None:
    """Let the vendors' own clients, from npm, perform their operations against the sandbox, and their verifiers judge events."""
    requirements(session, "runtime", "test")
    workspace(session)
    session.run("python", "tests/vendors/run.py", *session.posargs)


@nox.session
def httpx2(session: nox.Session) -> None:
    """Run the tests on httpx's maintained successor."""
    requirements(session, "runtime", "test")
    workspace(session)
    session.run("pytest", "-q", "-n", "auto", *(session.posargs or TESTS), env={"BILLFOLD_HTTP": "httpx2"})


@nox.session(venv_backend="none")
@nox.parametrize("version", OTHER_PYTHONS)
def versions(session: nox.Session, version: str) -> None:
    """Run the tests of core and facade on a newer Python; one that is not there is passed over."""
    interpreter = interpreter_of(version)
    if not interpreter:
        session.skip(f"Python {version} is not on this machine, so nothing was tested on it")
    environment = Path(session.cache_dir) / f"python-{version}"
    session.run(interpreter, "-m", "venv", str(environment), external=True)
    python = str(environment / "bin" / "python")
    session.run(python, "-m", "pip", "install", "--quiet", *locked("build", "runtime", "test"), external=True)
    sources = [argument for package in PACKAGES for argument in ("-e", package)]
    session.run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", *sources, external=True)
    session.run(python, "-m", "pytest", "-q", "-n", "auto", *(session.posargs or TESTS_OF_CODE), external=True)


def interpreter_of(version: str) -> str | None:
    """Find a Python that runs: on the path, where a launcher may stand for one that is not there, or among those of pyenv."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    candidates = [f"python{version}", *map(str, sorted(pyenv.glob(f"versions/{version}.*/bin/python"), reverse=True))]
    for candidate in candidates:
        try:
            code = "import sys; print(*sys.version_info[:2], sep='.')"
            done = subprocess.run([candidate, "-c", code], capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            continue
        if done.stdout.strip() == version:
            return candidate
    return None


@nox.session
def lowest(session: nox.Session) -> None:
    """Run the tests of core and facade on the oldest versions of what the packages say they work with."""
    requirements(session, "build")
    session.install("--quiet", "uv")
    extras = {"overlay/core": "[aiohttp,httpx2]", "overlay/billfold": "[cli,starlette,flask,django]", "sandbox": "[server]"}
    sources = [argument for package in PACKAGES for argument in ("-e", package + extras.get(package, ""))]
    installing = ("uv", "pip", "install", "--quiet", "--python", str(Path(session.bin) / "python"))
    session.run(*installing, "--no-build-isolation", "--resolution", "lowest-direct", *sources)
    # The tools of the tests must not move them; some of the tools are older here themselves.
    found = Path(session.create_tmp()) / "lowest.txt"
    frozen = session.run("uv", "pip", "freeze", "--exclude-editable", "--python", installing[-1], silent=True)
    # What uv says beside the list comes with it.
    versions = [line for line in str(frozen).splitlines() if re.match(r"[\w.-]+==", line)]
    found.write_text("\n".join(versions), encoding="utf-8")
    session.log("on " + ", ".join(versions))
    tools = [re.split("[>=]", tool)[0] for tool in nox.project.load_toml("pyproject.toml")["dependency-groups"]["test"]]
    session.run(*installing, "-c", str(found), *tools)
    session.run("pytest", "-q", "-n", "auto", *(session.posargs or TESTS_OF_CODE))


@nox.session
def build(session: nox.Session) -> None:
    """Build the wheels and source archives into dist/, checked (`-- --twice --install` compares two builds, and tries them)."""
    requirements(session, "build", "release")
    session.run("python", "-m", "codegen.build", *session.posargs)


@nox.session
def release(session: nox.Session) -> None:
    """Make a release, on this machine only (`-- creem minor`; `--dry-run` says what it would be): commit, tags, dist/."""
    requirements(session, "generate")
    given = [argument for argument in session.posargs if argument != "--without-check"]
    # What speaks against it is told before the checks take their minutes.
    if "--dry-run" in given:
        session.run("python", "-m", "codegen.release", *given)
        return
    session.run("python", "-m", "codegen.release", *given, "--dry-run", silent=True)
    if "--without-check" not in session.posargs:
        checks(session)
    builder = environment_apart(session, "builder", "build", "release")
    session.run("python", "-m", "codegen.release", *given, "--build-with", builder)


def environment_apart(session: nox.Session, name: str, *groups: str) -> str:
    """Make an environment beside the session's own, for what cannot share one, and return its Python."""
    environment = Path(session.create_tmp()).resolve() / name
    session.run("python", "-m", "venv", str(environment))
    python = str(environment / "bin" / "python")
    session.run(python, "-m", "pip", "install", "--quiet", *locked(*groups), external=True)
    return python


@nox.session
def frozen(session: nox.Session) -> None:
    """Freeze a program with PyInstaller and run it, to see that all that is loaded by its name is found."""
    requirements(session, "runtime")
    workspace(session)
    try:
        requirements(session, "frozen")
    except CommandFailed:
        session.skip("PyInstaller cannot be installed here, so nothing was frozen")
    target = Path(session.create_tmp()).resolve()
    folders = [argument for name in ("dist", "work", "spec") for argument in (f"--{name}path", str(target / name))]
    session.run("pyinstaller", "--noconfirm", "--onedir", "--log-level", "WARN", *folders, "tests/frozen/app.py")
    # Elsewhere, and without the environment's packages.
    session.chdir(target)
    session.run(str(target / "dist" / "app" / "app"), external=True, env={"PYTHONPATH": ""})


@nox.session
def types(session: nox.Session) -> None:
    """Check the types strictly, with mypy and with pyright: core, facade, generated packages, examples."""
    requirements(session, "runtime", "types", "test")
    workspace(session)
    python = str(Path(session.bin) / "python")
    distributions = ("billfold_core", "billfold", "billfold_sandbox", *(f"{name}_client" for name in PROVIDERS))
    checks = [
        # The longest first.
        ("pyright", "--project", "pyproject.toml", "--pythonpath", python),
        ("mypy",),
        # Whoever builds on these sees declared types alone, whatever a checker infers.
        *(("pyright", "--verifytypes", name, "--ignoreexternal", "--pythonpath", python) for name in reversed(distributions)),
        ("mypy", "examples"),
    ]
    with ThreadPoolExecutor(os.cpu_count()) as several:
        failed = [
            command for command, passed in zip(checks, several.map(partial(passes, session), checks), strict=True) if not passed
        ]
    if failed:
        session.error("; ".join(map(" ".join, failed)))
    # What must not type-check, such as an operation that a provider lacks.
    programs = ("tests/facade/test_capabilities.py", "tests/facade/test_programs.py", "tests/generated/test_checked_programs.py")
    # What an editor shows: pyright's server is here alone.
    session.run("pytest", "-q", *programs, "tests/editors", *session.posargs)


def passes(session: nox.Session, command: tuple[str, ...]) -> bool:
    """Run a command of the session beside others, print what it says when it is done, and return whether it passed."""
    program, *arguments = command
    # Pyright finds editable packages through the python of the path alone.
    found = {"PATH": os.pathsep.join([session.bin, os.environ["PATH"]])}
    command = (str(Path(session.bin) / program), *arguments)
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | found, check=False)
    said = done.stdout.splitlines()
    session.log("\n".join([" ".join([program, *arguments[:2]]), *(said[-1:] if done.returncode == 0 else [*said, done.stderr])]))
    return done.returncode == 0


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
    python = environment_apart(session, "generators", "generate")
    session.run("python", "bench/run.py", *session.posargs, env={"GENERATE_PYTHON": python})


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site into site/ (or `-- elsewhere`), check its links, and look at it. The test session runs its snippets."""
    requirements(session, "docs")
    site = session.posargs[0] if session.posargs else "site"
    session.run("python", "-m", "codegen.site.build", site)
    if not (shutil.which("chromium") and shutil.which("chromedriver")):
        session.log("Chromium is not on this machine (Debian: apt-get install chromium chromium-driver): no page was looked at")
        return
    python = environment_apart(session, "browser", "test")
    session.run(python, "-m", "browser.look_at_site", site, external=True, env={"PYTHONPATH": "tests"})


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
    beside = {"fuzz": "test", "release": "build"}
    for group in ("build", "release", "generate", "test", "types", "lint", "bench", "fuzz", "frozen", "docs"):
        # Sessions install several of these files into one environment, so they must agree; the generators have one of their own.
        together = [] if group == "generate" else ["-c", "requirements/runtime.txt"]
        together += ["-c", f"requirements/{beside[group]}.txt"] if group in beside else []
        session.run(*common, *together, "--group", group, "-o", f"requirements/{group}.txt", *session.posargs, env=environment)
