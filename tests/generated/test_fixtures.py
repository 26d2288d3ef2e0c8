"""Every documented body: requests are accepted as they stand, answers decode with nothing dropped."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from schemas import PROVIDERS, endpoint, readers, spec, tables

FIXTURES = Path(__file__).parent.parent / "fixtures"


def bodies(kind: str) -> list[Any]:
    return [
        pytest.param(provider, path, id=f"{provider}-{path.stem}")
        for provider in PROVIDERS
        for path in sorted((FIXTURES / provider / kind).glob("*.json"))
    ]


def read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"), parse_float=Decimal)


def operation(provider: str, name: str) -> dict[str, Any]:
    for item in spec(provider)["paths"].values():
        for candidate in item.values():
            if isinstance(candidate, dict) and candidate.get("operationId") == name:
                return candidate
    raise LookupError(name)


@pytest.mark.parametrize(("provider", "path"), bodies("requests"))
def test_request_is_accepted(provider: str, path: Path) -> None:
    sent = operation(provider, path.name.split(".")[0])["requestBody"]
    if "$ref" in sent:
        sent = spec(provider)["components"]["requestBodies"][sent["$ref"].rsplit("/", 1)[-1]]
    media = sent["content"]["application/json"]
    body = read(path)
    schema, bodies = (media["schema"]["items"], body) if isinstance(body, list) else (media["schema"], [body])
    check = tables(provider)[schema["$ref"].rsplit("/", 1)[-1]]
    assert [check(item) for item in bodies] == bodies


@pytest.mark.parametrize(("provider", "path"), bodies("responses"))
def test_answer_decodes_with_nothing_dropped(provider: str, path: Path) -> None:
    body = read(path)
    name = path.name.split(".")[0]
    if name == "error":
        if isinstance(body, dict):
            assert readers(provider)["Error"](body).to_dict() == body
        return
    module = endpoint(provider, name)
    envelope = spec(provider).get("x-envelope")
    if module.OPERATION.enveloped and envelope["marker"] in body:
        body = body[envelope["data"]]
    found = module.OPERATION.decode(body)
    written = [item.to_dict() for item in found] if isinstance(found, list) else found.to_dict()
    assert written == body
