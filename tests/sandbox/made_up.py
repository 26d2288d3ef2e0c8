"""A made-up provider that the sandbox has no function for: all that it knows of it is this document."""

from typing import Any

from billfold.testing import Sandbox
from billfold_core.http import httpx
from billfold_sandbox.backend import Settings
from billfold_sandbox.operations import Operations, Table
from billfold_sandbox.providers.hyperline.backend import Hyperline
from billfold_sandbox.spec import Spec

Json = dict[str, Any]
HOST, INGEST = "https://api.acme.example", "https://ingest.acme.example"
KEY = {"Authorization": "Bearer test_x"}
NULLABLE = {"type": ["string", "null"]}
MOMENT = {"type": ["string", "null"], "format": "date-time"}
STATUS = {"type": "string", "enum": ["archived", "active"]}
OFFSET = {"style": "offset", "offset": "skip", "size": "take", "max_size": 100, "items": "/data", "total": "/meta/total"}
CURSOR = {"style": "cursor", "cursor": "cursor", "size": "limit", "items": "/data", "next": "/next", "more": "/more"}
ITERATOR = {"style": "cursor", "cursor": "iterator", "size": "limit", "items": "/data", "next": "/meta/iterator"}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def obj(required: str = "", **properties: Json) -> Json:
    return {"type": "object", "required": required.split(), "properties": properties}


def many(items: Json) -> Json:
    return {"type": "array", "items": items}


LIST = {"style": "form", "explode": False, "schema": many({"type": "string"})}


def page(item: Json) -> Json:
    meta = obj("total", total={"type": "integer"}, taken={"type": "integer"}, iterator=NULLABLE)
    return obj("data", meta=meta, data=many(item), next=NULLABLE, more={"type": "boolean"}, total={"type": "integer"})


def op(
    name: str,
    told: Json | None = None,
    *,
    sent: Json | None = None,
    query: str = "",
    status: int = 200,
    media_type: str = "application/json",
    form: str = "application/json",
    effect: Any = "read",
    leads_elsewhere: bool = False,
    **more: Any,
) -> Json:
    """Describe an operation; parameters of the query are `name:type`, of which a `list` is sent as one text."""
    asked = [pair.partition(":") for pair in query.split()]
    kinds = [(one, LIST if kind == "list" else {"schema": {"type": kind or "string"}}) for one, _, kind in asked]
    parameters = [{"name": one, "in": "query", **kind} for one, kind in kinds]
    answer: Json = {"description": ""} | ({"content": {media_type: {"schema": told}}} if told else {})
    tag = name.partition("_")[0]
    body = {"requestBody": {"required": True, "content": {form: {"schema": sent}}}} if sent else {}
    return {
        "operationId": name,
        "tags": [tag],
        "parameters": parameters,
        "responses": {
            str(status): answer,
            **({"302": {"description": ""}} if leads_elsewhere else {}),
            "default": {"description": ""},
        },
        "x-effect": effect,
        **body,
        **more,
    }


KEYED = {"keyed": {"header": "Idempotency-Key"}}
NOTE_INPUT = obj("title", title={"type": "string"}, pages={"type": "integer"}, price={"type": "number"}, owner_id=NULLABLE)
NOTE = obj(
    "id title number",
    id={"type": "string", "description": "Id of the note. Begins with `not_`."},
    number={"type": "string"},
    title={"type": "string"},
    pages={"type": ["integer", "null"]},
    price={"type": ["number", "null"]},
    owner_id=NULLABLE,
    status={"anyOf": [STATUS, {"type": "null"}]},
    created_at=MOMENT,
    archived_at=MOMENT,
)
OLD_NOTE = obj("id heading", id={"type": "string"}, heading={"type": "string"}, title=NULLABLE, owner_id=NULLABLE)
FILTERS = "title:string title__contains:string title__startsWith:string title__in:list title__not:string pages:integer"
DATES = " created_at__gte:string created_at__lt:string owner_id:string owner_id__isNull:string nonsense:string"
STATES = " status:string status__in:list"
PATHS: Json = {
    "/v1/notes": {
        "get": op(
            "notes_list",
            page(ref("Note")),
            query=f"take:integer skip:integer {FILTERS}{DATES}{STATES}",
            **{"x-pagination": OFFSET},
        ),
        "post": op("notes_create", ref("Note"), sent=ref("NoteInput"), status=201, effect=KEYED),
    },
    "/v2/notes": {
        "get": op(
            "notes_page",
            page(ref("Note")),
            query="limit:integer cursor:string order:string sort:string title:string include_total:boolean",
            **{"x-pagination": CURSOR},
        ),
    },
    "/v0/notes": {
        "get": op(
            "notes_list_v1",
            page(ref("OldNote")),
            query="take:integer skip:integer",
            deprecated=True,
            **{"x-pagination": {**OFFSET, "reach": 5, "beyond": "notes_page"}},
        ),
    },
    "/v1/notes/batch": {
        "post": op(
            "notes_create_batch",
            obj("made failed", made=many(ref("Note")), failed=many(ref("Note")), count={"type": "integer"}),
            sent=obj("notes", notes=many(ref("NoteInput"))),
            effect=KEYED,
        ),
    },
    "/v1/notes/search": {
        "post": op(
            "notes_search",
            page(ref("Note")),
            sent=obj("", take={"type": "integer"}, skip={"type": "integer"}),
            **{"x-pagination": {**OFFSET, "in": "body"}},
        ),
    },
    "/v1/notes/{id}": {
        "get": op("notes_get", ref("Note")),
        "put": op("notes_update", ref("Note"), sent=obj("", title=NULLABLE, pages={"type": "integer"}), effect=KEYED),
        "delete": op("notes_delete", status=204, effect="idempotent"),
    },
    "/v1/notes/{id}/archive": {"put": op("notes_archive", ref("Note"), effect=KEYED)},
    "/v1/notes/{id}/unarchive": {"put": op("notes_unarchive", ref("Note"), effect=KEYED)},
    "/v1/notes/{id}/copy": {"post": op("notes_copy", obj("id note_id", id={"type": "string"}, note_id=NULLABLE), effect=KEYED)},
    "/v1/notes/{id}/worth": {"get": op("notes_get_worth", obj("amount", amount={"type": "number"}, pages={"type": "integer"}))},
    "/v1/notes/{id}/scan": {
        "post": op(
            "notes_scan",
            ref("Note"),
            sent=obj("file", file={"type": "string", "format": "binary"}),
            form="multipart/form-data",
            effect=KEYED,
        ),
    },
    "/v1/notes/{id}/download": {
        "get": op("notes_download", {"type": "string", "format": "binary"}, media_type="application/octet-stream"),
    },
    "/v1/notes/{id}/paper": {
        "get": op("notes_get_paper", {"type": "string", "format": "binary"}, media_type="application/pdf"),
    },
    "/v1/notes/{id}/print": {
        "get": op("notes_print", {"type": "string", "format": "binary"}, media_type="application/pdf", leads_elsewhere=True),
    },
    "/oauth/tokens": {
        "post": op(
            "oauth_create_token",
            obj("access_token", access_token={"type": "string"}, size={"type": "integer"}),
            sent={**obj("grant", grant={"enum": ["code"]}, size={"type": "integer"}), "additionalProperties": False},
            form="application/x-www-form-urlencoded",
            effect="unsafe",
            security=[],
        ),
    },
    "/v1/notes/{id}/tags": {
        "get": op("tags_list", many(ref("Tag"))),
        "post": op("tags_create", ref("Tag"), sent=obj("word", word={"type": "string"}), status=201, effect=KEYED),
    },
    "/v1/notes/{id}/tags/{tagId}": {"delete": op("tags_delete", ref("Tag"), effect="idempotent")},
    "/v1/notes/{id}/labels/{code}": {
        "get": op("labels_get", ref("Label")),
        "put": op("labels_set", ref("Label"), sent=obj("value", value={"type": "integer"}), effect=KEYED),
    },
    "/v1/tags": {"get": op("tags_list_old", {"type": "object"})},
    "/v1/owners": {
        "get": op("owners_list", obj("data", data=many(ref("Owner")))),
        "post": op("owners_create", ref("Owner"), sent=obj("code", code={"type": "string"}), status=201, effect=KEYED),
    },
    "/v1/owners/{code}": {"get": op("owners_get", ref("Owner"))},
    "/v1/owners/{code}/notes": {
        "post": op("owners_add_notes", sent=obj("note_ids", note_ids=many({"type": "string"})), status=204, effect=KEYED)
    },
    "/v1/owners/{code}/notes/{noteId}": {"delete": op("owners_remove_note", status=204, effect="idempotent")},
    "/v1/owners/{code}/usage/{note_id}": {
        "get": op("owners_get_usage", obj("note_id pages", note_id=NULLABLE, pages={"type": "integer"}))
    },
    "/v1/notes/settings": {
        "get": op("notes_get_settings", obj("language", language={"type": "string"}, paper=NULLABLE)),
        "patch": op(
            "notes_update_settings",
            obj("language", language={"type": "string"}, paper=NULLABLE),
            sent=obj("", paper=NULLABLE),
            effect=KEYED,
        ),
    },
    "/v1/logs": {"get": op("logs_list", page(ref("Log")), query="limit:integer iterator:string", **{"x-pagination": ITERATOR})},
    "/v1/events": {
        "post": op(
            "events_ingest", sent=obj("kind", kind={"type": "string"}), status=201, effect="idempotent", **{"x-host": "ingest"}
        ),
        "get": op("events_list", many(obj("kind", kind={"type": "string"})), **{"x-host": "ingest"}),
        "delete": op(
            "events_clear", status=204, sent=obj("kind", kind={"type": "string"}), effect="idempotent", **{"x-host": "ingest"}
        ),
    },
}
SCHEMAS: Json = {
    "Note": NOTE,
    "OldNote": OLD_NOTE,
    "NoteInput": {**NOTE_INPUT, "additionalProperties": False},
    "Tag": obj("id word", id={"type": "string"}, word={"type": "string"}),
    "Label": obj("code value", code={"type": "string"}, value={"type": "integer"}),
    "Owner": obj("code", code={"type": "string"}),
    "Log": obj("id", id={"type": "string"}, at=MOMENT),
}


def document() -> Json:
    for path, item in PATHS.items():
        named = [{"name": step[1:-1], "in": "path", "schema": {"type": "string"}} for step in path.split("/") if step[:1] == "{"]
        item["parameters"] = named
    return {
        "info": {"title": "Acme"},
        "x-auth": {"header": "Authorization"},
        "x-environments": {
            "test": {"url": HOST, "key_prefixes": ["test_"]},
            "live": {"url": "https://live.acme.example", "key_prefixes": ["prod_"]},
        },
        "x-hosts": {"ingest": {"test": INGEST, "live": "https://ingest.live.acme.example"}},
        "paths": PATHS,
        "components": {"schemas": SCHEMAS},
    }


class NoFunctions(Operations):
    """A table with nothing in it."""

    def load(self, spec: Spec) -> Table:
        return {}


class Acme(Hyperline):
    """Its keys and refusals are those of Hyperline."""

    name = "acme"
    operations = NoFunctions("acme", rest_by_document=True)


SPEC = Spec("acme", document())


def moved_in(sandbox: Sandbox) -> None:
    """Add it to the providers of a sandbox."""
    sandbox.emulator.backends["acme"] = Acme(SPEC, Settings())


class Calls:
    """Its API as seen through plain httpx; each answer is held against the document."""

    def __init__(self, sandbox: Sandbox) -> None:
        moved_in(sandbox)
        self.http = httpx.Client(transport=sandbox.transport, headers=KEY)

    def __call__(self, method: str, path: str, body: Any = None, *, host: str = HOST, **more: Any) -> httpx.Response:
        if body is not None:
            more["json"] = body
        answer = self.http.request(method, host + path, **more)
        route, _, _ = SPEC.find(method, path.partition("?")[0])
        if route is not None and answer.status_code < 300:
            told = route.definition["responses"][str(answer.status_code)]
            for media in told.get("content", {}).items() if answer.content else ():
                if media[0] == "application/json":
                    assert SPEC.validator(f"answer {route.operation}", media[1]["schema"]).is_valid(answer.json()), answer.text
        return answer
