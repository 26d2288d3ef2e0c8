"""Write what a provider publishes as facts, and say what it changed: `nox -s upstream -- creem openapi.json`.

The facts are written to `specs/<provider>/upstream.facts` and compared with those that were committed last; then our spec is held
against them, and what it lacks or says otherwise is printed, and written to `build/upstream-<provider>.md`. With `--check` only
this is done.

The code of the exit is 0 if nothing changed, 1 if something is new or called otherwise, 2 if something is breaking, or cannot be
ranked, and 3 if the command could not do its work. With `--check` it is 0 if every difference is excused, 1 if the spec lacks
something or an excuse is stale, and 2 if the spec is wrong.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import re
import sys
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit

from codegen import document, yaml_files
from codegen.facts import Facts
from codegen.findings import SpecError

from . import bind, files, later
from .changes import Change, compare, renames, report
from .files import FactsError
from .folding import DocumentError
from .lacking import Report, from_spec
from .published import NOT_SAID, facts_of
from .ranks import BREAKING, UNCLEAR
from .tree import without_names

FAILED = 3
_MEGABYTE = 1 << 20


class UpstreamError(Exception):
    """Why the command could not do its work, in a sentence."""


def main(arguments: Sequence[str]) -> int:
    """Run the command; return the code of the exit."""
    options = _parser().parse_args(arguments)
    try:
        if options.form:
            return check_form(options.provider)
        if options.check:
            return check_spec(options.provider)
        if options.bind:
            return write_bindings(options.provider)
        if options.later:
            return wait(options.provider, options.later)
        if options.from_spec:
            return write_from_spec(options.provider)
        if options.file is None:
            raise UpstreamError("name the provider's document: nox -s upstream -- creem openapi.json")
        return take(options.provider, options.file, options.read or datetime.date.today().isoformat())
    except (UpstreamError, FactsError, DocumentError, SpecError) as error:
        print(error, file=sys.stderr)
        return FAILED


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        # Its own code is 2, which says here that something is breaking.
        self.print_usage(sys.stderr)
        self.exit(FAILED, f"{message}\n")


def _parser() -> argparse.ArgumentParser:
    told, codes = (__doc__ or "").split("\n\nThe code", 1)
    parser = _Parser("nox -s upstream --", description=told, epilog=f"The code{codes}")
    parser.add_argument("provider", choices=document.providers(), help="whose document it is")
    parser.add_argument(
        "file", nargs="?", help="the published OpenAPI document, JSON or YAML: a path, or an address that begins with https"
    )
    parser.add_argument(
        "--read", metavar="DATE", help="the day on which the document was read, if that was not today: 2026-11-27"
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--form", action="store_true", help="only check that the provider's facts are in form")
    what.add_argument("--check", action="store_true", help="only hold the spec against the facts; says nothing if all is excused")
    what.add_argument(
        "--bind",
        action="store_true",
        help="write the lines that existing deviations depart from into their `facts:`, and take away stale ones, for review",
    )
    what.add_argument(
        "--later",
        metavar="WHY",
        help="write what the spec lacks to later.txt, each fact with this reason, as what is not wanted yet",
    )
    what.add_argument(
        "--from-spec",
        action="store_true",
        help="write a first upstream.more.facts from our spec, for a provider without a document",
    )
    return parser


def take(provider: str, source: str, day: str) -> int:
    """Write the facts of a document, print what changed, return the code of the exit."""
    content = fetched(source) if "://" in source else _read(Path(source))
    found = parsed(content, source)
    about = _about(found, content, source)
    facts = facts_of(found, [f"{provider}: published document, {about}; read {day}"])
    _of_this_provider(facts, provider)
    path = files.published(provider)
    before = files.committed(path)
    if not path.is_file() or not _says_the_same(files.read(path), facts):
        path.write_text(facts.text(), "utf-8", newline="\n")
    if before is not None and (names := renames(before, facts)):
        for changed in bind.rename(document.parts(provider), names):
            print(f"{changed}: records are called otherwise in the lines that are quoted")
    if before is None:
        print(f"{len(facts)} facts in {path.name}, the first ones: there is nothing to compare them with")
        for line in facts.heading:
            if line.startswith(NOT_SAID):
                print(line)
        tell_spec(provider)
        return 1
    changes = compare(before, facts)
    print(report(changes))
    tell_spec(provider)
    return code_of(changes)


def tell_spec(provider: str) -> None:
    """Print what our spec lacks or says otherwise, and write it to a file too."""
    found = Report(provider)
    print(f"\n{found.text()}")
    print(f"written to {files.shown(found.write())}")


def check_spec(provider: str) -> int:
    """Compare the spec with the facts; return the exit code, which is 1 too where a file is not in form."""
    try:
        if not files.known(provider).facts:
            return 0
        found = Report(provider)
    except (FactsError, SpecError) as error:
        print(error, file=sys.stderr)
        return 1
    if told := found.todo():
        print(told)
    return found.code


def write_bindings(provider: str) -> int:
    """Write the facts of existing deviations; return the code of the exit."""
    for changed in Report(provider).bind():
        print(changed)
    print(Report(provider).counts())
    return 0


def wait(provider: str, why: str) -> int:
    """Write what the spec lacks to `later.txt`; return the code of the exit."""
    lines = Report(provider).lacking()
    if lines:
        later.add(provider, lines, why)
    print(f"{len(lines)} facts more in {files.shown(later.path(provider))}")
    return 0


def write_from_spec(provider: str) -> int:
    """Write a first version of the facts that are kept by hand; return the code of the exit.

    Raises:
        UpstreamError: There are such facts already.
    """
    path = files.more(provider)
    if path.exists() or files.published(provider).exists():
        raise UpstreamError(f"{provider} has facts already; {path.name} is edited by hand, and never written over")
    path.write_text(from_spec(provider).text(), "utf-8", newline="\n")
    print(f"{files.shown(path)}: what our spec says; hold each line against the provider's pages, and say the page")
    return 0


def code_of(changes: Sequence[Change]) -> int:
    """Return 2 where something is breaking or cannot be ranked, 1 where something else changed, 0 where nothing did."""
    return 2 if any(change.rank in (BREAKING, UNCLEAR) for change in changes) else int(bool(changes))


def check_form(provider: str) -> int:
    """Check that the facts of a provider are in form; return the code of the exit.

    Raises:
        FactsError: They are not.
    """
    print(f"{provider}: {len(files.known(provider))} facts")
    return 0


def fetched(address: str) -> bytes:
    """Return what stands at an address.

    Raises:
        UpstreamError: It does not begin with https, or does not answer with a document.
    """
    try:
        if urlsplit(address).scheme != "https":
            raise UpstreamError(f"{address} does not begin with https; only such an address is read")
        with urllib.request.urlopen(address, timeout=30) as answer:
            if urlsplit(answer.url).scheme != "https":
                raise UpstreamError(f"{address} leads to {answer.url}, which does not begin with https")
            content: bytes = answer.read(16 * _MEGABYTE + 1)
    except (OSError, ValueError) as error:
        raise UpstreamError(f"{address} cannot be read: {error}") from None
    if len(content) > 16 * _MEGABYTE:
        raise UpstreamError(f"{address} has more than 16 megabytes; save it to a file and name that")
    return content


def parsed(content: bytes, source: str) -> dict[str, Any]:
    """Return the document that a text holds, as JSON or as YAML.

    Raises:
        UpstreamError: It is neither, or is no mapping.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UpstreamError(f"{source} is no text in UTF-8") from None
    try:
        # Statuses without quotes are numbers in YAML, and texts in OpenAPI.
        found = (
            json.loads(text)
            if text.lstrip()[:1] == "{"
            else yaml_files.parse(re.sub(r"(?m)^(\s*)([1-5]\d\d):", r'\1"\2":', text))
        )
    except json.JSONDecodeError as error:
        raise UpstreamError(f"{source}:{error.lineno}: this is no JSON: {error.msg}") from None
    except yaml_files.YamlError as error:
        raise UpstreamError(f"{source}:{error}; this is neither JSON nor YAML") from None
    if not isinstance(found, dict):
        raise UpstreamError(f"{source} is no OpenAPI document: it holds no mapping")
    return found


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UpstreamError(f"{path} cannot be read: {error.strerror}") from None


def _about(found: dict[str, Any], content: bytes, source: str) -> str:
    info = found.get("info")
    version = info.get("version") if isinstance(info, dict) else None
    told = f"OpenAPI {found.get('openapi')}, version {version}; sha256 {hashlib.sha256(content).hexdigest()}"
    return f"{told}; from {source}" if "://" in source else told


def _of_this_provider(facts: Facts, provider: str) -> None:
    """Refuse a document that has no operation of the provider, and none of its addresses."""
    if not facts.operations:
        raise UpstreamError(f"this document has no operations; {files.PUBLISHED} is left as it is")
    spec = document.SPECS / provider
    lines = [line for line in (spec / "operations.txt").read_text("utf-8").split("\n") if line and line[0] != "#"]
    # Further columns are nothing that a document says.
    ours = {without_names(" ".join(line.split()[:2])) for line in lines}
    hosts = {urlsplit(server["url"]).hostname for server in document.read(spec / "openapi.yaml")["servers"]}
    servers = next((line.split(" ")[1:] for line in facts.heading if line.startswith("servers: ")), [])
    if not ours & {*map(without_names, facts.operations)} and not hosts & {urlsplit(url).hostname for url in servers}:
        raise UpstreamError(
            f"this is not a document of {provider}: none of its {len(facts.operations)} operations is in "
            f"specs/{provider}/operations.txt, and its servers are {', '.join(servers) or 'not named'}"
        )


def _says_the_same(one: Facts, other: Facts) -> bool:
    """Return whether they differ in the day of reading at most."""
    undated = [[re.sub(r"; read .*", "", line) for line in facts.heading] for facts in (one, other)]
    return undated[0] == undated[1] and one.facts == other.facts


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
