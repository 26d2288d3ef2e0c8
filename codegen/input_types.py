"""Write `params.py`: a TypedDict for everything a caller sends, so that nested input can be a plain, type-checked dict."""

from __future__ import annotations

import json
import warnings
from typing import Any

from datamodel_code_generator import DataModelType, InputFileType, PythonVersion, generate
from datamodel_code_generator.enums import OpenAPIScope
from datamodel_code_generator.parser import LiteralType

from .document import Json, operations, reachable, resolve

HEADER = '''"""What {title} is sent, as typed dicts under the provider's own field names: nested input can be a plain dict."""'''


def render(document: Json) -> str:
    """Write the module for one document; an empty one if nothing nested is sent."""
    names = sorted(_sent(document))
    schemas = {name: _plain(document["components"]["schemas"][name]) for name in names}
    source = {"openapi": "3.1.0", "info": {"title": "params", "version": "1"}, "paths": {}, "components": {"schemas": schemas}}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        # The formatter is ruff, run over the whole package afterwards; the generator warns that its own default will change.
        warnings.simplefilter("ignore", FutureWarning)
        result = generate(
            json.dumps(source),
            input_file_type=InputFileType.OpenAPI,
            output_model_type=DataModelType.TypingTypedDict,
            target_python_version=PythonVersion.PY_311,
            enum_field_as_literal=LiteralType.All,
            disable_timestamp=True,
            use_schema_description=True,
            use_field_description=True,
            use_inline_field_description=True,
            use_standard_collections=True,
            use_union_operator=True,
            openapi_scopes=[OpenAPIScope.Schemas],
            # The whole package is formatted afterwards, by a ruff that need not be on the path.
            formatters=[],
            custom_file_header=HEADER.format(title=document["info"]["title"]),
        )
    assert isinstance(result, str)
    return result


def _sent(document: Json) -> set[str]:
    names = set[str]()
    for _, _, operation in operations(document):
        content = resolve(document, operation.get("requestBody", {})).get("content", {})
        if "application/json" in content:
            names |= reachable(document, content["application/json"]["schema"])
    return names


def _plain(node: Any) -> Any:
    """Leave out what a type cannot say, and make numbers exact."""
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") == "number":
        kept = {key: value for key, value in node.items() if key == "description"}
        return {**kept, "anyOf": [{"type": "integer"}, {"type": "number", "format": "decimal"}]}
    dropped = {
        "if",
        "then",
        "else",
        "not",
        "propertyNames",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "pattern",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "default",
    }
    found = {
        key: _plain(value)
        for key, value in node.items()
        if key not in dropped and key != "properties" and not key.startswith("x-")
    }
    if "properties" in node:
        found["properties"] = {name: _plain(child) for name, child in node["properties"].items()}
    if found.get("additionalProperties") is False:
        del found["additionalProperties"]
    if "allOf" in found and all("$ref" not in part for part in found["allOf"]):
        del found["allOf"]
    return found
