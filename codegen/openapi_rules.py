"""Check a document against OpenAPI 3.1, every part of it once.

A compiled validator tells that a schema is sound. Only one that is not is read again, by the validator that finds the words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, ClassVar

from jsonschema_path import SchemaPath
from jsonschema_rs import Draft202012Validator, Registry
from openapi_schema_validator import OAS31_BASE_DIALECT_ID
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation import keywords
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError

from .document import Fault, Json, subject

_LONGEST_SHOWN = 300


def findings(document: Json) -> Iterator[Fault]:
    """Yield what breaks OpenAPI 3.1, each with its place."""
    for error in _Validator(document).iter_errors():
        # The compiled validator goes on with the schema that it used.
        problem = error.message.splitlines()[0][:_LONGEST_SHOWN]
        at = tuple(map(str, error.absolute_path))
        yield Fault(at, f"{subject(at)}: {problem}")


@cache
def _dialect() -> Draft202012Validator:
    registry = Registry([(address, REGISTRY.contents(address)) for address in REGISTRY])
    return Draft202012Validator({"$ref": OAS31_BASE_DIALECT_ID}, registry=registry, validate_formats=True)


class _Schemas(keywords.OpenAPIV31SchemaValidator):
    def _validate_schema_meta(self, schema: SchemaPath, schema_value: Any) -> OpenAPIValidationError | None:
        return None if _dialect().is_valid(schema_value) else super()._validate_schema_meta(schema, schema_value)


class _Validator(OpenAPIV31SpecValidator):
    keyword_validators: ClassVar[Mapping[str, type[keywords.KeywordValidator]]] = {
        **OpenAPIV31SpecValidator.keyword_validators,
        "schema": _Schemas,
    }
