"""Send what the specs allow, and what they forbid, to the sandbox, and hold each answer against its spec.

    python -m fuzz.schemas [--requests N] [--seed S] [--provider NAME] [--only OPERATION]

Schemathesis makes the requests: every parameter and field at its bounds, random ones that are valid or wrong, and chains in which
one call uses what another one gave. An answer must have a status, a media type and a body that its operation declares, and be no
5xx; what was created must be there, and what was deleted must not. A finding is printed with the operation, what is wrong and the
request that led to it; `--only` with the same seed repeats the requests of that operation. Any finding makes the exit code 1, and
so do too few requests.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import schemathesis
from jsonschema_rs import Draft202012Validator
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance

from billfold_sandbox import EXAMPLE_KEYS, Sandbox, sandbox_url
from billfold_sandbox.spec import load
from billfold_sandbox.web import serving

FACTS = Path(__file__).parent.parent / "tests" / "fixtures"
NOW = 1_800_000_000.0
EXPECTED_5XX = {("flowglad", "pricing_models_get", 500): "the provider answers an id it does not know so"}
_MOST_ROUNDS = 20
_SHOWN = 10


@schemathesis.check
def declared_status(ctx: Any, response: Any, case: Any) -> None:
    """Require a status that the operation declares; `default` stands for refusals, and not for what went well."""
    declared = _definition(case)["responses"]
    status = response.status_code
    if str(status) not in declared and not ("default" in declared and status >= 400):
        raise AssertionError(f"{status} is not among {', '.join(declared)}")


@schemathesis.check
def no_failure(ctx: Any, response: Any, case: Any) -> None:
    """Require that the server did not fail; what it does not play it says in words."""
    definition, provider = _definition(case), case.operation.schema.raw_schema["x-provider"]
    status = response.status_code
    if status < 500 or (provider, definition["operationId"], status) in EXPECTED_5XX:
        return
    if status != 501 or b"does not play" not in response.content:
        raise AssertionError(f"{status}: {response.content[:300]!r}")


@schemathesis.check
def declared_body(ctx: Any, response: Any, case: Any) -> None:
    """Require a body of the declared schema; a refusal inside a 2xx answer has the schema of errors."""
    if not _refused_inside(response, case):
        response_schema_conformance(ctx, response, case)
        return
    schema = {"$ref": "#/components/schemas/Error", "components": case.operation.schema.raw_schema["components"]}
    for problem in Draft202012Validator(schema).iter_errors(json.loads(response.content)):
        raise AssertionError(f"{'/'.join(map(str, problem.instance_path))}: {problem.message}")


@schemathesis.check
def declared_media_type(ctx: Any, response: Any, case: Any) -> None:
    """Require a media type that the operation declares; `application/octet-stream` stands for a file of any type."""
    declared = _definition(case)["responses"].get(str(response.status_code), {})
    if "application/octet-stream" not in declared.get("content", {}):
        content_type_conformance(ctx, response, case)


def _definition(case: Any) -> Any:
    return case.operation.definition.raw


def _refused_inside(response: Any, case: Any) -> bool:
    success = case.operation.schema.raw_schema["x-error"].get("success")
    if not success or response.status_code >= 300:
        return False
    try:
        body = json.loads(response.content)
    except ValueError:
        return False
    return isinstance(body, dict) and body.get(success["field"], success["equals"]) != success["equals"]


# That wrong requests are refused is no check: servers cut page sizes down, and pass over form fields that they do not know.
CHECKS: dict[str, Any] = {
    "enabled": False,
    **{name: {"enabled": True} for name in ("declared_status", "no_failure", "declared_body", "declared_media_type")},
    **{name: {"enabled": True} for name in ("use_after_free", "ensure_resource_availability")},
}


class Counts:
    """What came of the requests to one provider."""

    def __init__(self, provider: str, seed: int) -> None:
        self.provider = provider
        self.seed = seed
        self.requests = 0
        self.statuses: Counter[int] = Counter()
        self.kinds: Counter[str] = Counter()
        self.tried: set[str] = set()
        self.unmade: dict[str, str] = {}
        """Why no further requests of an operation could be made, by its method and path."""
        self.findings: Counter[str] = Counter()

    def add(self, event: events.ScenarioFinished) -> None:
        """Count the requests of one scenario, and show what should not have come."""
        recorder = event.recorder
        for case_id, interaction in recorder.interactions.items():
            self.requests += 1
            case = recorder.cases[case_id].value
            self.tried.add(case.operation.label)
            meta = case.meta
            self.kinds[f"{meta.generation.mode.value}" if meta else "positive"] += 1
            if interaction.response is not None:
                self.statuses[interaction.response.status_code] += 1
        for case_id, checks in recorder.checks.items():
            for check in checks:
                if check.failure_info is not None:
                    case = recorder.cases[case_id].value
                    problem = " ".join(str(check.failure_info.failure).split())
                    told = f"{_definition(case)['operationId']}: {check.name}: {problem[:300]}"
                    self.note(told, f"{check.failure_info.failure}\n{check.failure_info.code_sample}")

    def note(self, told: str, details: str) -> None:
        """Count a finding, and show it with what repeats it, unless it was shown before."""
        self.findings[told] += 1
        if self.findings[told] == 1 and len(self.findings) <= _SHOWN:
            only = f" --only {told.partition(':')[0]}"
            print(
                f"--provider {self.provider} --seed {self.seed}{only}: {told.partition(': ')[2]}\n{details[:3_000]}", flush=True
            )

    def summary(self) -> str:
        """Give the counts in one line, and the findings below."""
        kinds = ", ".join(f"{count} {name}" for name, count in sorted(self.kinds.items(), reverse=True))
        statuses = ", ".join(f"{count} x {status}" for status, count in sorted(self.statuses.items()))
        line = f"{self.provider}: {self.requests} requests ({kinds}); {statuses}; {self.findings.total()} findings"
        return "\n".join([line, *(f"  {count} x {told}" for told, count in self.findings.items())])


def run(provider: str, seed: int, requests: int, only: str | None = None) -> Counts:
    """Send at least so many requests to one provider, in rounds, each to a new sandbox."""
    counts = Counts(provider, seed)
    operations = 1 if only else sum("x-address" not in route.definition for route in load(provider).routes)
    for number in range(_MOST_ROUNDS):
        if counts.requests >= requests:
            break
        for event in _round(provider, seed + number, max(10, requests // operations // 2), only):
            if isinstance(event, events.ScenarioFinished):
                counts.add(event)
            elif isinstance(event, events.NonFatalError):
                counts.unmade[event.label] = str(event.info)
            elif isinstance(event, events.FatalError):
                counts.note("all: the requests could not be made", str(event.exception))
    # A schema can be too narrow for random values; its operation has been called all the same if the other ways led to it.
    for label in counts.unmade.keys() - counts.tried:
        reason = " ".join(counts.unmade[label].split())
        counts.note(f"{label}: the requests could not be made: {reason[:300]}", counts.unmade[label])
    return counts


def _round(provider: str, seed: int, examples: int, only: str | None) -> Iterator[events.EngineEvent]:
    facts = json.loads((FACTS / provider / "facts.json").read_text("utf-8"))
    key = EXAMPLE_KEYS[provider]
    headers = {name: text.format(key=key, milliseconds=int(NOW * 1000)) for name, text in facts["headers"].items()}
    document = json.loads((files(f"{provider}_client") / "openapi.json").read_text("utf-8"))
    with Sandbox(clock=lambda: NOW) as sandbox, serving(sandbox.emulator) as address:
        settings = {
            "seed": seed,
            "base-url": sandbox_url(provider, address),
            "headers": headers,
            "continue-on-failure": True,
            "checks": CHECKS,
            "generation": {"max-examples": examples, "no-shrink": True, "database": "none"},
            "output": {"sanitization": {"enabled": False}},
        }
        config = SchemathesisConfig.from_dict(settings)
        schema = schemathesis.openapi.from_dict({**document, "x-provider": provider}, config=config)
        called = schema.exclude(lambda context: "x-address" in context.operation.definition.raw)
        yield from from_schema(called.include(operation_id=only) if only else called).execute()


def main(arguments: list[str] | None = None) -> int:
    """Send, print the counts, and tell whether an answer came that should not."""
    parser = argparse.ArgumentParser(prog="python -m fuzz.schemas", description="Hold the sandbox against its specs.")
    parser.add_argument("--requests", type=int, default=3_000, help="at least so many to each provider (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with (default: %(default)s)")
    parser.add_argument("--provider", choices=list(EXAMPLE_KEYS), action="append", help="this provider only; can be given again")
    parser.add_argument("--only", metavar="OPERATION", help="one operation: products_create")
    given = parser.parse_args(arguments)
    failed = False
    for provider in given.provider or EXAMPLE_KEYS:
        counts = run(provider, given.seed, given.requests, given.only)
        print(counts.summary(), flush=True)
        failed = failed or bool(counts.findings) or counts.requests < given.requests
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
