"""Write the surface of a generated package: all that its users type or notice, as facts (`facts.py`), one line each.

    Creem client environment_variable="CREEM_API_KEY" header="x-api-key" scheme="api_key"
    Product.price! int currency={"sibling":"currency"} form="integer" money="minor"    an attribute, and what it means
    BillingPeriod = "every-year"                                                       a value of an enum
    params.CustomFieldInput.key! str maxLength=200                                     a key of a dict that is sent
    products.create operation effect="unsafe" method="POST" path="/v1/products"
    products.create returns Product
    products.create(tax_mode) TaxModeValue at="body"                                   an argument
    EVENT subscription.paid Subscription class="SubscriptionPaid"                      an event of a webhook, and what it carries

`!` is what must be given, or is always there; `?` is what may be None. It is made of the views that the templates lay out, so
each name is the one that is in the package.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .document import Json, contents, object_properties, operations, reached, resolve
from .facts import EVENT, Fact, Facts, as_value
from .input_types import homes_of
from .views.arguments import ArgumentView
from .views.endpoints import EndpointView, constants
from .views.models import FieldView, required_names
from .views.python_types import class_name
from .views.rules import query_rules, rules_of
from .views.sensitive import is_sensitive
from .views.webhooks import Webhooks

if TYPE_CHECKING:
    from .package import Views

LIMITS = ("minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength", "minItems", "maxItems")
PUBLIC_MODULES = ("__init__", "errors", "types", "webhook")


def surface(provider: str, document: Json, views: Views, exported: Iterable[Fact] = ()) -> Facts:
    """Return the surface of one package, headed by its name and version as a baseline is."""
    found = [
        *_client(provider, document),
        *_operations(document, views),
        *_records(document, views),
        *_enums(document, views),
        *_sent(document, views),
        *_webhooks(class_name(provider), views.webhooks),
        *exported,
    ]
    return Facts.of(found, [f"{provider}-client {document['info']['version']}"])


def exports(package: Path) -> Iterator[Fact]:
    """Yield the names that the modules of a written package export by `__all__`."""
    for path in (package / f"{name}.py" for name in PUBLIC_MODULES):
        name = path.stem
        for node in ast.parse(path.read_text("utf-8")).body if path.is_file() else []:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__":
                module = package.name if name == "__init__" else f"{package.name}.{name}"
                yield from (Fact(module, value=as_value(public)) for public in ast.literal_eval(node.value))


def compact(annotation: str) -> str:
    """Write a type as one word: without spaces, but for those in a text."""
    parts = re.split(r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""", annotation)
    return "".join(part.replace(" ", "\\u0020") if part[:1] in ("'", '"') else re.sub(r"\s+", "", part) for part in parts)


def without(annotation: str, *names: str) -> str:
    """Return a type without its last alternatives, where they are these."""
    for name in names:
        annotation = annotation.removesuffix(f" | {name}")
    return annotation


def _client(provider: str, document: Json) -> Iterator[Fact]:
    known = constants(document)
    client = class_name(provider)
    names = ("scheme", "header", "timestamp_header", "environment_variable")
    yield Fact(client, "client", limits=_written({name: known[name] for name in names}))
    for name, (url, prefixes, others) in known["hosts"].items():
        yield Fact(f"{client}.environment.{name}", "host", limits=_written({"url": url, "key_prefixes": list(prefixes)}))
        yield from (Fact(f"{client}.host.{other}.{name}", "host", limits=_written({"url": at})) for other, at in others.items())
    told = ("message", "code", "request_id", "request_id_header", "success", "envelope")
    yield Fact(f"{client}.errors", "rules", limits=_written({name: known[name] for name in told}))
    for currency, digits in known["minor_units"].items():
        yield Fact(f"{client}.minor_units.{currency}", "digits", limits=_written({"digits": digits}))


def _operations(document: Json, views: Views) -> Iterator[Fact]:
    bodies = {operation["operationId"]: operation for _, _, operation in operations(document)}
    for tag in views.endpoints.tags():
        yield Fact(tag["name"], "resource", limits=_written({"class": tag["class"]}))
        for view in views.endpoints.of_tag(tag["name"]):
            method = f"{tag['name']}.{view.method_name}"
            yield from _operation(document, method, view, bodies[view.name])


def _operation(document: Json, method: str, view: EndpointView, operation: Json) -> Iterator[Fact]:
    said: Json = {"method": view.method, "path": view.path, "effect": view.effect.kind, "host": view.host}
    said |= {"key": view.effect.header, "key_field": view.effect.field, "deprecated": operation.get("deprecated", False)}
    yield Fact(method, "operation", limits=_written(said))
    yield Fact(f"{method} returns", compact(without(view.returns, "None")), nullable=view.returns.endswith(" | None"))
    for former in view.former:
        yield Fact(f"{method.rpartition('.')[0]}.{former}", "renamed", limits=_written({"now": method}))
    if view.pagination:
        yield Fact(f"{method} pages", compact(view.page_item), limits=_written(view.pagination))
    if view.errors:
        yield Fact(f"{method} raises", "|".join(sorted(error.partition(":")[0] for error in view.errors)))
    positions = {argument.name: number for number, argument in enumerate(view.positional, 1)}
    for argument in view.arguments:
        yield _argument(document, method, argument, positions.get(argument.name))
    keys = {argument.wire: f"{method}({argument.name})" for argument in view.arguments}
    for schema in contents(document, operation.get("requestBody", {})):
        yield from _rules(document, schema, keys)
    for rule in query_rules(operation.get("x-query", {}), {argument.wire: argument.name for argument in view.arguments}):
        yield Fact(f"{keys[rule.field]} must", value=as_value(rule.problem))
    if bulk := view.bulk:
        several = f"{method.rpartition('.')[0]}.{bulk.method_name}"
        of = {"of": method, "chunk": bulk.chunk, "key": bulk.key, "scope": bulk.scope}
        yield Fact(several, "bulk", limits=_written(of))
        yield Fact(f"{several} returns", compact(f"BulkReport[{bulk.given}, {bulk.record}]"))
        yield _argument(document, several, bulk.items, 1)


def _argument(document: Json, method: str, argument: ArgumentView, position: int | None) -> Fact:
    annotation = without(argument.annotation, "Unset", "None")
    nullable = without(argument.annotation, "Unset").endswith(" | None")
    said = {"at": argument.place, "position": position, **_meaning(document, argument.schema, argument.name, argument.wire)}
    said["sensitive"] = argument.secret
    written = _written({**said, **_limits(document, argument.schema)})
    if argument.default not in ("", "UNSET"):
        written["default"] = as_value(ast.literal_eval(argument.default))
    return Fact(f"{method}({argument.name})", compact(annotation), not argument.default, nullable, written)


def _records(document: Json, views: Views) -> Iterator[Fact]:
    for name in document["components"]["schemas"]:
        view = views.models.model(class_name(name))
        if view is None:
            continue
        yield Fact(view.name, "record")
        yield from (_field(document, view.name, field) for field in view.fields)
        for field in view.fields:
            now = _written({"now": f"{view.name}.{field.name}"})
            yield from (Fact(f"{view.name}.{former}", "renamed", limits=now) for former in field.former)
    for union in views.models.unions():
        yield Fact(union.name, "union", limits=_written({"tag": union.tag, "base": union.base, "unknown": union.unknown}))
        yield from (Fact(f"{union.name}|{as_value(tag)[1:-1]}", variant) for tag, variant, _ in union.variants)


def _field(document: Json, record: str, field: FieldView) -> Fact:
    said = {**_meaning(document, field.schema, field.name, field.wire), "sensitive": field.sensitive, "aliases": field.aliases}
    nullable = field.annotation == "Any" or field.annotation.endswith(" | None")
    required = field.default != "None"
    return Fact(f"{record}.{field.name}", compact(without(field.annotation, "None")), required, nullable, _written(said))


def _enums(document: Json, views: Views) -> Iterator[Fact]:
    places = reached(document)
    sides_of = {"sent": places.bodies | places.parameters, "received": places.answers}
    for name in document["components"]["schemas"]:
        if views.models.types.is_enum(name):
            view = views.models.enum(class_name(name))
            sides = [side for side, names in sides_of.items() if name in names]
            open_to = "x-open" in document["components"]["schemas"][name]
            yield Fact(view.name, "OpenEnum", limits=_written({"side": "+".join(sides), "open": open_to}))
            yield from (Fact(view.name, value=as_value(value)) for _, value in view.members)


def _sent(document: Json, views: Views) -> Iterator[Fact]:
    """Yield the dicts that nest in what is sent (`params`)."""
    types = views.models.types
    for name in homes_of(document):
        schema, key = document["components"]["schemas"][name], f"params.{name}"
        if types.is_enum(name):
            yield Fact(key, "alias", limits=_written({"of": f"{class_name(name)}Value"}))
        elif types.is_union(name):
            yield Fact(key, "union", limits=_written({"tag": schema["discriminator"]["propertyName"]}))
            mapping = schema["discriminator"]["mapping"].items()
            yield from (Fact(f"{key}|{as_value(tag)[1:-1]}", f"params.{target.rsplit('/', 1)[1]}") for tag, target in mapping)
        elif types.is_model(name):
            yield Fact(key, "record")
            required = set(required_names(document, schema))
            for wire, child in object_properties(document, schema):
                found = types.of(child)
                said = {**_meaning(document, child, wire, wire), "repeats": child.get("x-repeats")}
                said |= {"sensitive": is_sensitive(document, child), **_limits(document, child)}
                needed = wire in required and "x-repeats" not in child
                yield Fact(f"{key}.{wire}", compact(found.given), needed, found.nullable, _written(said))
            keys = {wire: f"{key}.{wire}" for wire, _ in object_properties(document, schema)}
            yield from _rules(document, schema, keys)
        else:
            yield Fact(key, "alias", limits=_written({"of": compact(types.of(schema).given), **_limits(document, schema)}))


def _webhooks(client: str, webhooks: Webhooks) -> Iterator[Fact]:
    """Yield how deliveries are signed and read, and the events with what they carry."""
    if not webhooks:
        return
    said = webhooks.said
    written = {"ways": said["ways"], "window": said["window"], "envelope": said["envelope"], "dedupe": said["dedupe"]}
    yield Fact(f"{client}.webhooks", "rules", limits=_written({**written, **said["secret"]}))
    for event in webhooks.classes():
        carried = event.carried
        reads = [reading.operation.rpartition(":")[2] for reading in carried.readings]
        limits = {"class": event.kind, "subject": carried.subject, "documented": carried.documented}
        limits |= {"reads": [webhooks.endpoints.method_of(name) for name in reads], "thin": carried.thin}
        yield Fact(f"{EVENT} {event.name}", compact(carried.annotation.replace("models.", "")), limits=_written(limits))


def _rules(document: Json, schema: Json, keys: dict[str, str]) -> Iterator[Fact]:
    for rule in rules_of(resolve(document, schema)):
        yield Fact(f"{keys[rule.field]} must", value=as_value(rule.problem))


def _meaning(document: Json, schema: Json, name: str, wire: str) -> Json:
    """Return what a value means: its name on the wire, where that is another, its unit, whether it is on its way out."""
    resolved = _inner(document, schema)
    money = schema.get("x-money") or resolved.get("x-money") or {}
    said: Json = {"wire": wire if wire != name else "", "deprecated": schema.get("deprecated", False)}
    said |= {"money": money.get("unit"), "form": money.get("form"), "currency": money.get("currency")}
    said |= {"negative": "negative" in money}
    said["time"] = schema.get("x-timestamp") or resolved.get("x-timestamp")
    return said


def _limits(document: Json, schema: Json, inside: str = "") -> Json:
    """Return what a value that is sent may be beyond its type; `item-` is what is in a list, `member-` in a map."""
    resolved = _inner(document, schema)
    if resolved.get("additionalProperties") is True and "properties" in resolved:
        return {f"{inside}needs": resolved.get("required")}
    if "properties" in resolved or "allOf" in resolved or "discriminator" in resolved:
        return {}
    said = {f"{inside}{name}": resolved[name] for name in LIMITS if name in resolved}
    if "pattern" in resolved.get("not", {}):
        said[f"{inside}unlike"] = resolved["not"]["pattern"]
    for part, name in (("items", "item-"), ("additionalProperties", "member-")):
        if isinstance(resolved.get(part), dict):
            said |= _limits(document, resolved[part], inside + name)
    return said


def _inner(document: Json, schema: Json) -> Json:
    """Resolve a schema, and what is beside null in it."""
    resolved = resolve(document, schema)
    for union in ("anyOf", "oneOf"):
        members = [member for member in resolved.get(union, []) if member.get("type") != "null"]
        if len(members) == 1:
            return _inner(document, {**resolve(document, members[0]), **{k: v for k, v in resolved.items() if k != union}})
    return resolved


def _written(said: Json) -> dict[str, str]:
    """Write what is said as limits; what is not said is left out, and zero is said."""
    return {
        name: as_value(value)
        for name, value in said.items()
        if not (value is None or value is False or value in ("", [], (), {}))
    }
