"""Check the operations of a document against the house rules of the specs (specs/README.md)."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document import Fault, Json, about, contents, members, object_properties, operations, parameters, resolve, success
from codegen.findings import perhaps
from codegen.views.sensitive import sensitive_names


def findings(document: Json) -> Iterator[Fault]:
    """Yield what breaks a rule about operations; the annotations are known to be sound."""
    declared = [tag["name"] for tag in document["tags"]]
    for path, method, operation in operations(document):
        at = ("paths", path, method)
        (tag,) = operation["tags"]
        if tag not in declared:
            yield Fault((*at, "tags", "0"), f"the tag {tag} is not declared{perhaps(tag, declared) or '; add it to `tags`'}")
        elif not operation["operationId"].startswith(f"{tag}_"):
            yield about((*at, "operationId"), f"operationId must be {tag}_<method>")
        yield from _word_findings(document, operation, at)
        yield from _page_findings(document, operation, at)
        yield from _query_findings(document, operation, at)
        yield from _body_findings(document, path, operation, at)
        yield from _effect_findings(document, method, operation, at)
    yield from _host_findings(document)
    yield from _knowledge_findings(document)
    yield from _error_findings(document)


def _word_findings(document: Json, operation: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    for word in ("summary", "description"):
        if not operation.get(word):
            yield about(at, f"needs a {word}")
    responses = operation["responses"]
    if "x-address" in operation:
        return
    if "default" not in responses:
        yield about((*at, "responses"), "needs a default response")
    if not any(status.startswith("2") for status in responses):
        yield about((*at, "responses"), "needs an answer of success, such as 200")
    for status, response in responses.items():
        # A redirect has no body that anybody reads.
        if status != "204" and not status.startswith("3") and not resolve(document, response).get("content"):
            yield about((*at, "responses", status), f"response {status} has no schema")


def _page_findings(document: Json, operation: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    """Check that what a list goes by is there: the parameters, and the places in the answer."""
    pagination = operation.get("x-pagination", {})
    if not pagination:
        return
    in_body = "in" in pagination
    names = [*members(document, operation.get("requestBody", {}))] if in_body else []
    names = names if in_body else [parameter["name"] for parameter in parameters(document, at[1], operation)]
    for role in ("page", "offset", "cursor", "size"):
        if role in pagination and pagination[role] not in names:
            called = "member of the body" if in_body else "parameter"
            words = f"x-pagination names the unknown {called} {pagination[role]}{perhaps(pagination[role], names)}"
            yield about((*at, "x-pagination", role), words)
    if "beyond" in pagination:
        lists = [other["operationId"] for _, _, other in operations(document) if "x-pagination" in other]
        if pagination["beyond"] not in lists:
            words = f"x-pagination: beyond: no list is called {pagination['beyond']}{perhaps(pagination['beyond'], lists)}"
            yield about((*at, "x-pagination", "beyond"), words)
    page = answer(document, operation)
    for role in ("items", "next", "more", "total"):
        if role in pagination and (words := lacking(document, page, pagination[role])):
            yield Fault((*at, "x-pagination", role), f"x-pagination: {role}: the answer has {words}")
    items = found_at(document, page, pagination["items"])
    if items is None:
        return
    if "items" not in items:
        yield Fault((*at, "x-pagination", "items"), f"x-pagination: items: {pagination['items']} is not an array")
    elif "last_id" in pagination and (words := lacking(document, items["items"], pagination["last_id"])):
        yield Fault((*at, "x-pagination", "last_id"), f"x-pagination: last_id: an item has {words}")


def answer(document: Json, operation: Json) -> Json:
    """Return the schema of what an operation answers where it succeeds, out of its envelope."""
    schema: Json = next(iter(contents(document, success(operation))), {})
    if envelope := document.get("x-envelope"):
        properties = dict(object_properties(document, plain(document, schema)))
        if envelope["marker"] in properties and envelope["data"] in properties:
            return properties[envelope["data"]]
    return schema


def plain(document: Json, schema: Json) -> Json:
    """Return what a schema stands for, without null."""
    schema = resolve(document, schema)
    members = [member for member in schema.get("anyOf", []) if member.get("type") != "null"]
    return plain(document, members[0]) if len(members) == 1 else schema


def found_at(document: Json, schema: Json, pointer: str) -> Json | None:
    """Return the schema of what a pointer leads to, or None if there is no such thing."""
    for step in pointer.strip("/").split("/"):
        schema = plain(document, schema)
        child = dict(object_properties(document, schema)).get(step, schema.get("additionalProperties"))
        if not isinstance(child, dict):
            return None
        schema = child
    return plain(document, schema)


def lacking(document: Json, schema: Json, pointer: str) -> str:
    """Return at which part of a pointer nothing is found, and what was probably meant; empty if it leads somewhere."""
    if found_at(document, schema, pointer) is not None:
        return ""
    steps = pointer.strip("/").split("/")
    depth = next(depth for depth in range(1, len(steps) + 1) if found_at(document, schema, "/".join(steps[:depth])) is None)
    around = found_at(document, schema, "/".join(steps[: depth - 1])) if depth > 1 else plain(document, schema)
    known = [name for name, _ in object_properties(document, around or {})]
    there = f"; there are {', '.join(known)}" if known else ""
    return f"nothing under {pointer}{perhaps(steps[depth - 1], known) or there}"


def _error_findings(document: Json) -> Iterator[Fault]:
    """Check that the message of a failure is somewhere in what failures answer."""
    bodies: list[Json] = []
    for _, _, operation in operations(document):
        failures = [response for status, response in operation["responses"].items() if not status.startswith("2")]
        bodies += [schema for one in failures for schema in contents(document, one)]
    # The first that is there counts, and some are for answers that are not documented, as codes and ids may be.
    pointers = document["x-error"]["message"]
    if not any(found_at(document, body, pointer) for body in bodies for pointer in pointers):
        yield Fault(("x-error", "message"), f"x-error: message: no failure answers anything under {' or '.join(pointers)}")


def _host_findings(document: Json) -> Iterator[Fault]:
    known = document.get("x-hosts", {})
    used = set[str]()
    for path, method, operation in operations(document):
        if "x-host" in operation and operation["x-host"] not in known:
            there_are = f", only {', '.join(sorted(known)) or 'none'}"
            near = perhaps(operation["x-host"], known) or there_are
            words = f"{operation['operationId']}: x-hosts has no {operation['x-host']}{near}"
            yield Fault(("paths", path, method, "x-host"), words)
        used.add(operation.get("x-host", ""))
    for name in sorted(set(known) - used):
        yield Fault(("x-hosts", name), f"x-hosts: no operation is at {name}")


def _knowledge_findings(document: Json) -> Iterator[Fault]:
    """Check that how well an operation is known is said of all, if of any."""
    unsaid = [("paths", path, method) for path, method, one in operations(document) if "x-knowledge" not in one]
    if any("x-knowledge" in operation for _, _, operation in operations(document)):
        yield from (about(at, "needs x-knowledge, as the others have it") for at in unsaid)


def _query_findings(document: Json, operation: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    """Check that the rules across parameters are about optional parameters of the query."""
    said = operation.get("x-query", {})
    asked = [parameter for parameter in parameters(document, at[1], operation) if parameter["in"] == "query"]
    optional = [parameter["name"] for parameter in asked if not parameter.get("required")]
    named: list[tuple[tuple[str, ...], str]] = []
    for key in ("oneOf", "anyOf"):
        named += [((key, str(i), "required", "0"), kind["required"][0]) for i, kind in enumerate(said.get(key, []))]
    for name, others in said.get("dependentRequired", {}).items():
        named.append((("dependentRequired", name), name))
        named += [(("dependentRequired", name, str(i)), other) for i, other in enumerate(others)]
    for inside, name in named:
        if name not in optional:
            yield about((*at, "x-query", *inside), f"x-query: the query has no optional {name}{perhaps(name, optional)}")


def _body_findings(document: Json, path: str, operation: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    """Check the annotations that tie a body to its path and to its answer."""
    sent = members(document, operation.get("requestBody", {}))
    effect = operation["x-effect"]
    field = effect["keyed"].get("field") if isinstance(effect, dict) else None
    if field and field not in sent:
        yield about((*at, "x-effect", "keyed", "field"), f"x-effect: the body has no {field}{perhaps(field, sent)}")
    for name, member in sent.items():
        for kind in member.get("oneOf", [member]):
            for field, schema in object_properties(document, resolve(document, kind)):
                if "x-repeats" in schema and f"{{{schema['x-repeats']}}}" not in path:
                    yield about(at, f"{name}/{field} repeats {schema['x-repeats']}, which is not in the path")
    if bulk := operation.get("x-bulk"):
        yield from _bulk_findings(document, operation, bulk, (*at, "x-bulk"))


def _bulk_findings(document: Json, operation: Json, bulk: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    """Check that items and records have what they are known by."""
    body = next(iter(contents(document, operation.get("requestBody", {}))), {})
    sent = members(document, operation.get("requestBody", {}))
    answered = members(document, success(operation))
    items = sent.get(bulk["items"].strip("/"), {}) if "items" in bulk else resolve(document, body)
    records = answered.get(bulk["records"].strip("/"), {})
    named = [bulk["key"], *bulk.get("scope", []), *([bulk["alike"]] if "alike" in bulk else [])]
    for role, rows, fields in (("items", items, named), ("records", records, [] if "record_keys" in bulk else [bulk["key"]])):
        for field in fields:
            schema = rows.get("items", {})
            if "items" not in rows or not _has(document, schema, field):
                known = [name for name, _ in object_properties(document, resolve(document, schema))]
                words = f"x-bulk: {bulk.get(role, 'the body')} has no items with {field}{perhaps(field, known)}"
                yield about((*at, role) if role in bulk else at, words)
        if role == "records" and "items" not in rows:
            yield about((*at, role), f"x-bulk: {bulk[role]} is not an array")


def _has(document: Json, schema: Json, field: str) -> bool:
    """Return whether an object has a property, or needs one that it does not describe."""
    above, _, name = field.rpartition("/")
    around = found_at(document, schema, above) if above else plain(document, schema)
    return found_at(document, schema, field) is not None or name in (around or {}).get("required", [])


def _effect_findings(document: Json, method: str, operation: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    """Check that what is repeated by itself says what a second call does, and loses no secret."""
    effect = operation.get("x-effect")
    if effect not in ("read", "idempotent") or method == "get":
        if "x-makes-no-secret" in operation:
            yield about(at, "is not repeated by itself, so x-makes-no-secret says nothing")
        return
    if "x-when-repeated" not in operation:
        yield about(at, "is repeated by itself, so x-when-repeated must say what a second call does if the first one arrived")
    made = _secrets(document, *(one for status, one in operation["responses"].items() if status.startswith("2")))
    made -= _secrets(document, operation.get("requestBody", {}))
    if made and "x-makes-no-secret" not in operation:
        lost = ", ".join(sorted(made))
        yield about(at, f"answers {lost}, which a lost answer loses: make it unsafe, or say in x-makes-no-secret why not")
    if not made and "x-makes-no-secret" in operation:
        yield about(at, "answers no secret that was not sent, so x-makes-no-secret says nothing")


def _secrets(document: Json, *bodies: Json) -> set[str]:
    return sensitive_names(document, [schema for body in bodies for schema in contents(document, body)])
