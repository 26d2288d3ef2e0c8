"""Check that Python can be made of a document: that every type is known, and that no two things get one name."""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from codegen.document import Fault, Json, Misfit, about, nodes, object_properties, operations, ref_name, resolve, subject
from codegen.downloads import PLACE, is_download
from codegen.views.arguments import argument_name, parameter_name, whole_name
from codegen.views.forms import MEDIA, form_kind
from codegen.views.models import RESERVED, member_name
from codegen.views.python_types import (
    LITERAL_SUFFIX,
    SUFFIXES,
    USED_IN_ANNOTATIONS,
    Types,
    class_name,
    function_name,
    module_name,
    python_name,
)

# Found from here, wherever the specs are read from.
TEMPLATES = Path(__file__).parents[1] / "templates"
_CLIENT = Path(__file__).parents[2] / "overlay/core/billfold_core/client.py"
TAKEN = {
    "options": "every call takes options itself",
    "self": "a method takes self itself",
    "locals": "a method calls the function of that name",
}
"""What no argument may be called, and why."""
_WORD = re.compile(r"[a-z][a-z0-9_]*")
_LISTED = "list"
_BAD_CLASS = {
    False: "cannot be the name of a class as it is: words that begin with capitals, no word of Python, no built-in error",
    True: "is what generated code calls something else",
}
_KEPT = "what is not in the spec is kept as it came"
_OTHER_TEXT = "reading keeps any other text"


def findings(document: Json) -> Iterator[Fault]:
    """Yield what Python cannot be made of; the document is known to be sound otherwise."""
    types = Types(document)
    yield from _schema_names(types)
    for name in types.schemas:
        yield from _fields(types, name)
        yield from _members(types, name)
    yield from _tags(document)
    yield from _methods(document, types)
    arguments = set[int]()
    for path, method, operation in operations(document):
        yield from _arguments(types, path, method, operation, arguments)
    yield from _useless(types, arguments)


@cache
def imported(*templates: str) -> frozenset[str]:
    """Name what some templates import, or define beside it."""
    found = set[str]()
    for template in templates:
        for line in (TEMPLATES / f"{template}.py.jinja").read_text("utf-8").splitlines():
            if match := re.match(r"\s*(?:from [\w.]+ )?import ([\w, ]+)$", line):
                found |= {name.split(" as ")[-1].strip() for name in match[1].split(",")}
    return frozenset(found)


@cache
def client_names() -> frozenset[str]:
    """Name what a client has before a resource is added."""
    tree = ast.parse(_CLIENT.read_text("utf-8"))
    bodies = [node.body for node in tree.body if isinstance(node, ast.ClassDef)]
    names = {item.name for body in bodies for item in body if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)}
    targets = [item.target for body in bodies for item in body if isinstance(item, ast.AnnAssign)]
    return frozenset(names | {target.id for target in targets if isinstance(target, ast.Name)} | {"provider"})


def _of(name: str, words: str, *inside: str) -> Fault:
    at = ("components", "schemas", name)
    return Fault((*at, *inside), f"{subject((*at, *inside[:2]))}: {words}")


def _schema_names(types: Types) -> Iterator[Fault]:
    """Check the names of classes and of their modules, and of what is made beside a class."""
    reserved = imported("model", "str_enum", "union", "union_base")
    classes: dict[str, str] = {}
    modules: dict[str, str] = {}
    for name in types.schemas:
        python = class_name(name)
        if python != name or not name.isascii() or name in reserved:
            yield _of(name, f"{_BAD_CLASS[name in reserved]}; rename the schema{_better(name, python, reserved)}")
            continue
        made, homes = {name}, {module_name(name)}
        if types.is_enum(name):
            made.add(f"{name}{LITERAL_SUFFIX}")
        if types.is_union(name):
            made |= {f"Any{name}", f"Unknown{name}"}
            homes.add(f"any_{module_name(name)}")
        for one in sorted(made & classes.keys()):
            yield _of(name, f"makes a class {one}, and so does {classes[one]}; rename one of the two schemas")
        for one in sorted(homes & modules.keys() if not made & classes.keys() else ()):
            yield _of(name, f"makes a module {one}, and so does {modules[one]}; rename one of the two schemas")
        classes |= dict.fromkeys(made, name)
        modules |= dict.fromkeys(homes, name)


def _better(name: str, python: str, reserved: Iterable[str]) -> str:
    """Return what a schema could be called, if its name only has to be written in another way."""
    near = python.strip("_")
    usable = near.isascii() and near.isidentifier() and near not in (name, *reserved) and not keyword.iskeyword(near)
    return f", for example {near}" if usable else ""


def _fields(types: Types, name: str) -> Iterator[Fault]:
    """Check the types of a schema's properties, and their names where it is read."""
    schema = types.schemas[name]
    if not types.is_model(name):
        if not types.is_enum(name) and not types.is_union(name):
            yield from _typed(types, schema, ("components", "schemas", name))
        return
    names: dict[str, str] = {}
    for wire, child in object_properties(types.document, schema):
        yield from _typed(types, child, ("components", "schemas", name, "properties", wire))
        python = python_name(wire)
        if schema.get("additionalProperties") is False:
            continue
        words = ""
        if not wire or python in RESERVED or not python.isidentifier():
            words = "is what every model has" if python in RESERVED else "is no name in Python"
            words = f"{python if wire else repr(wire)} {words}; take the property away: {_KEPT}"
        elif python in names:
            words = f"is called {python} in Python, as {names[python]} is; take one of the two away: {_KEPT}"
        if words:
            yield _of(name, words, "properties", wire)
        names.setdefault(python, wire)


def _typed(types: Types, schema: Json, at: tuple[str, ...]) -> Iterator[Fault]:
    try:
        types.of(schema)
    except Misfit as error:
        yield about(at, str(error))


def _members(types: Types, name: str) -> Iterator[Fault]:
    """Check the names of an enum's members."""
    schema = types.schemas[name]
    if not types.is_enum(name):
        return
    names: dict[str, str] = {}
    for index, value in enumerate(schema["enum"]):
        if not isinstance(value, str) or schema.get("type") != "string":
            yield _of(name, "an enum is of texts: type: string, and every value in quotes if it does not look like a text")
            return
        python = member_name(value)
        words = ""
        if not python.isidentifier() or '"' in value or "\\" in value or not value.isprintable():
            words = f"no name in Python can be made of {value!r}; leave it out: {_OTHER_TEXT}"
        elif python in names:
            words = f"{value!r} and {names[python]!r} are both {python} in Python; leave one out: {_OTHER_TEXT}"
        if words:
            yield Fault(("components", "schemas", name, "enum", str(index)), f"{name}: {words}")
        names.setdefault(python, value)


def _tags(document: Json) -> Iterator[Fault]:
    used = {operation["tags"][0] for _, _, operation in operations(document)}
    for index, tag in enumerate(document["tags"]):
        name, where = tag["name"], ("tags", str(index))
        if name not in used:
            continue
        python = class_name(name)
        clash = ""
        if not _WORD.fullmatch(name) or keyword.iskeyword(name):
            clash = "is no name in Python: a tag is words in small letters, joined by _"
        elif name in client_names():
            clash = "is what every client has already"
        elif name in ("shared", "values") or any(name.endswith(end) and name.removesuffix(end) in used for end in SUFFIXES):
            clash = "is the name of a module that is generated anyway"
        elif {python, f"Async{python}"} & imported("resource") or python == document["info"]["title"]:
            clash = f"makes a class {python}, which is the name of something else"
        if clash:
            yield Fault(where, f"the tag {name} {clash}; rename it")


def _methods(document: Json, types: Types) -> Iterator[Fault]:
    """Check the names of methods, and of the constants beside them."""
    methods: dict[tuple[str, str], str] = {}
    constants: dict[str, str] = {}
    tables = {function_name(name).upper(): name for name in types.schemas}
    for path, method, operation in operations(document):
        at, identifier, tag = ("paths", path, method, "operationId"), operation["operationId"], operation["tags"][0]
        name = identifier.removeprefix(f"{tag}_")
        if not _WORD.fullmatch(identifier) or not name or keyword.iskeyword(name) or name in USED_IN_ANNOTATIONS - {_LISTED}:
            rule = "it is words in small letters, joined by _, and no word of Python"
            yield Fault(at, f"{identifier}: {name!r} cannot be the name of a method: {rule}; rename the operation")
            continue
        if owner := methods.get((tag, name)):
            yield Fault(at, f"{identifier}: {owner} has a method {name} already; rename one of the two")
        methods[tag, name] = identifier
        if "x-bulk" in operation:
            bulk, where = operation["x-bulk"]["method"], (*at[:3], "x-bulk", "method")
            if owner := methods.get((tag, bulk)) or (keyword.iskeyword(bulk) and "Python"):
                yield Fault(where, f"{identifier}: x-bulk: {owner} has {bulk} already; give the method another name")
            methods[tag, bulk] = identifier
        ends = {"x-pagination": "pages", "x-bulk": "bulk"}
        made = [identifier, *(f"{identifier}_{end}" for key, end in ends.items() if key in operation)]
        for constant in made:
            if owner := constants.get(constant) or tables.get(constant.upper()):
                yield Fault(at, f"{identifier} makes a constant {constant.upper()}, and so does {owner}; rename one of the two")
            constants[constant] = identifier


def _arguments(types: Types, path: str, method: str, operation: Json, seen: set[int]) -> Iterator[Fault]:
    """Check the types and names of a method's arguments; `seen` takes the schemas of members that are arguments."""
    document, at = types.document, ("paths", path, method)
    found: list[tuple[str, str, tuple[str, ...]]] = []
    levels = ((at[:2], document["paths"][path]), (at, operation))
    for above, level in levels:
        for index, declared in enumerate(level.get("parameters", [])):
            parameter, where = resolve(document, declared), (*above, "parameters", str(index))
            found.append((parameter_name(parameter), f"the {parameter['in']} parameter {parameter['name']}", where))
            yield from _typed(types, parameter["schema"], (*where, "schema"))
    if is_download(document, operation):
        found.insert(0, (PLACE, "where the file goes", (*at, "operationId")))
    body = resolve(document, operation.get("requestBody", {}))
    for media, content in body.get("content", {}).items():
        schema = content["schema"]
        resolved = resolve(document, schema)
        if media != MEDIA and (name := whole_name(resolved, path)):
            found.append((name, "the body as a whole", (*at, "requestBody")))
            yield from _typed(types, schema, (*at, "requestBody"))
            continue
        if "$ref" not in schema or not ("properties" in resolved or "allOf" in resolved):
            yield Fault((*at, "requestBody"), f"{subject(at)}: a body is the $ref of an object, or an array")
            continue
        home = ("components", "schemas", ref_name(schema))
        for wire, child in object_properties(document, resolved):
            seen.add(id(child))
            name = child["x-chosen"].get("confirm", "") if "x-chosen" in child else argument_name(wire, child)
            found += [(name, f"the property {wire}", (*home, "properties", wire))] if name else []
            if media == MEDIA and not form_kind(document, child):
                words = "a form takes files, texts, numbers, true or false, and lists of files"
                yield Fault((*home, "properties", wire), f"{subject((*home, 'properties', wire))}: {words}")
    yield from _names(operation["operationId"], found)


def _names(identifier: str, found: Iterable[tuple[str, str, tuple[str, ...]]]) -> Iterator[Fault]:
    names: dict[str, str] = {}
    for name, what, at in found:
        if name in TAKEN or name in names:
            why = TAKEN.get(name) or f"{names[name]} is called so already"
            words = f"{identifier} would have two arguments named {name}: {why}; give this one another name with x-argument"
            yield Fault(at, words)
        elif not name.isidentifier() or keyword.iskeyword(name):
            yield Fault(
                at, f"{identifier}: no argument in Python can be called {name!r}; give {what} another name with x-argument"
            )
        names.setdefault(name, what)


def _useless(types: Types, arguments: set[int]) -> Iterator[Fault]:
    """Refuse an x-argument of what is no argument."""
    for at, node in nodes(types.schemas, ("components", "schemas"), named=True):
        if "x-argument" in node and id(node) not in arguments:
            words = "x-argument is for a member of a body, which becomes an argument; this is none: take it away"
            yield Fault((*at, "x-argument"), f"{subject(at)}: {words}")
