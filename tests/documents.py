"""Validators of schemas straight from a document, without what the sandbox does to it."""

import json
from typing import Any

from jsonschema_rs import Draft202012Validator, Registry

_DOCUMENT = "urn:document"


def registry_of(document: dict[str, Any]) -> Registry:
    """Read a document once; a validator that is given all of its components reads them each time."""
    return Registry([(_DOCUMENT, {"components": document["components"]})])


def validator_in(registry: Registry, schema: dict[str, Any]) -> Draft202012Validator:
    """Make the validator of a schema that refers to components of its document."""
    text = json.dumps(schema).replace('"$ref": "#/', f'"$ref": "{_DOCUMENT}#/')
    return Draft202012Validator(json.loads(text), registry=registry)
