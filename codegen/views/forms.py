"""The members of a form (`multipart/form-data`): files, and what is sent as text beside them."""

from __future__ import annotations

from typing import Literal

from codegen.document import Json, resolve

MEDIA = "multipart/form-data"
Kind = Literal["file", "files", "text", ""]


def form_kind(document: Json, schema: Json) -> Kind:
    """Return what a member of a form is; nothing if it can be none."""
    schema = resolve(document, schema)
    kind = schema.get("type")
    if kind == "string":
        return "file" if schema.get("format") == "binary" or "contentMediaType" in schema else "text"
    if kind == "array":
        return "files" if form_kind(document, schema.get("items", {})) == "file" else ""
    return "text" if kind in ("integer", "number", "boolean") else ""
