"""What to paste where the spec lacks something: YAML by the house rules, with `___` where a person has to write.

The checks of a spec refuse `___`, so that a stub cannot land unfinished.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import Any

import yaml

from codegen.document import Json, operations
from codegen.facts import Facts, of_name, of_value
from codegen.spec_rules.blanks import BLANK

from . import limits
from .differences import Difference
from .resolved import End, ResolvedTree
from .tree import RECEIVED, SENT, side

_SUFFIX = re.compile(r"(Request|Response|Record|Entity|Dto|Schema|Output|(Client)?(Select|Insert|Update))+$")
_NO_LIMITS = (*limits.MARKS, "default", "format")
_WORDS = {"description": BLANK}


class Stubs:
    """Write stubs for one provider: what is theirs, in terms of our records where there is one already."""

    def __init__(self, theirs: Facts, ours: Facts, document: Json, pairs: Iterable[tuple[str, str, str]]) -> None:
        """Require both sides, our document, and which places of both stand for each other."""
        self.theirs = ResolvedTree(theirs)
        self.document = document
        self.records: dict[tuple[str, str], set[str]] = {}
        own = ResolvedTree(ours)
        for key, our_key, where in pairs:
            if (record := self.theirs.record(key)) and (our_record := own.record(our_key)):
                self.records.setdefault((record, where), set()).add(our_record)

    def of(self, difference: Difference) -> str:
        """Return the stub for what the spec lacks, or nothing where a word in the report says it all."""
        key, new = difference.theirs, dict[str, Any]()
        content: Any
        match difference.aspect:
            case "field" | "field that is null":
                content = {of_name(difference.name): self._member(key, difference.side, new)}
            case "value":
                content = [of_value(difference.value)]
            case "parameter":
                content = [self._parameter(key, new)]
            case "map":
                content = {"additionalProperties": self._schema(key, difference.side, new)}
            case "status" | "failing status":
                content = self._answers([difference.theirs], new)
            case "header" | "failing header":
                content = {"headers": {of_name(difference.name): {**_WORDS, "schema": self._schema(key, difference.side, new)}}}
            case "body":
                content = {"requestBody": self._body([key], new)}
            case "content" | "failing content":
                content = {"content": {difference.name: {"schema": self._schema(key, difference.side, new)}}}
            case "variant":
                content = {"oneOf": [self._reference(key, difference.side, new)]}
            case "operation":
                content = self._operation(key, new)
            case "limit" | "default" | "format":
                content = {difference.name: of_value(difference.value)}
            case _:
                return ""
        text = _yaml(content)
        return f"{text}# under components/schemas\n{_yaml(new)}" if new else text

    def _operation(self, key: str, new: dict[str, Any]) -> Json:
        method, path = key.split(" ")
        parts = self.theirs.parts(key)
        tag = self._tag(path)
        found: Json = {
            "operationId": f"{tag}_{BLANK}",
            "tags": [tag],
            "summary": BLANK,
            "description": BLANK,
            "x-effect": "read" if method == "GET" else BLANK,
            "x-docs": BLANK,
        }
        parameters = [self._parameter(part, new) for part in parts if part.split(" ")[2] in ("path", "query", "header")]
        if parameters:
            found["parameters"] = parameters
        if bodies := [part for part in parts if part.split(" ")[2] == "body"]:
            found["requestBody"] = self._body(bodies, new)
        found["responses"] = self._answers([part for part in parts if side(part) == RECEIVED], new)
        return {path: {method.lower(): found}}

    def _tag(self, path: str) -> str:
        """Return the tag of our operation whose path begins most alike."""
        steps = path.split("/")

        def alike(other: str) -> int:
            pairs = zip(steps, other.split("/"), strict=False)
            return next((count for count, (one, two) in enumerate(pairs) if one != two), len(steps))

        near = max(operations(self.document), key=lambda one: (alike(one[0]), -len(one[0])), default=None)
        if near and alike(near[0]) > 2:
            return str(near[2]["tags"][0])
        named = [step for step in steps if step and "{" not in step and not re.fullmatch(r"v\d+|api", step)]
        return re.sub(r"\W+", "_", named[0]) if named else BLANK

    def _parameter(self, key: str, new: dict[str, Any]) -> Json:
        _, _, kind, name = key.split(" ", 3)
        needed = {"required": True} if self.theirs.typed[key].required else {}
        return {"name": of_name(name), "in": kind, **needed, **_WORDS, "schema": self._schema(key, SENT, new)}

    def _body(self, keys: Iterable[str], new: dict[str, Any]) -> Json:
        content = {key.split(" ", 3)[3]: {"schema": self._schema(key, SENT, new)} for key in keys}
        needed = any(self.theirs.typed[key].required for key in keys)
        return {**({"required": True} if needed else {}), **_WORDS, "content": content}

    def _answers(self, keys: Iterable[str], new: dict[str, Any]) -> Json:
        usual = self._usual_answers
        found: Json = {}
        for key in keys:
            status, _, media = key.split(" ", 2)[2].partition(" ")
            if not status.startswith("2") and status in usual:
                found[status] = {"$ref": usual[status]}
            elif media and not media.startswith("header "):
                content = found.setdefault(status, dict(_WORDS)).setdefault("content", {})
                content[media] = {"schema": self._schema(key, RECEIVED, new)}
            else:
                found.setdefault(status, dict(_WORDS))
        if len(found) > 1 and "default" in usual:
            found.setdefault("default", {"$ref": usual["default"]})
        return found

    @cached_property
    def _usual_answers(self) -> dict[str, str]:
        """The shared response that our operations have most often, by status."""
        found: dict[str, Counter[str]] = {}
        for _, _, operation in operations(self.document):
            for status, answer in operation["responses"].items():
                if "$ref" in answer:
                    found.setdefault(status, Counter())[answer["$ref"]] += 1
        return {status: count.most_common(1)[0][0] for status, count in found.items()}

    def _member(self, key: str, where: str, new: dict[str, Any]) -> Json:
        return {**self._schema(key, where, new, nullable=where == RECEIVED), **_WORDS}

    def _schema(self, key: str, where: str, new: dict[str, Any], *, nullable: bool = False) -> Json:
        """Return a schema; what has members or values of its own becomes a named one."""
        ends = self.theirs.ends((key,))
        nullable = nullable or any(end.nullable for end in ends)
        if self._named(key, ends):
            reference = self._reference(key, where, new)
            return {"anyOf": [reference, {"type": "null"}]} if nullable else reference
        types = sorted({"integer" if kind == "number" else kind for end in ends for kind in self._types(end)})
        if not types:
            return {}
        found: Json = {"type": [*types, "null"] if nullable else types[0] if len(types) == 1 else types}
        if types == ["integer"]:
            found["format"] = "int64"
        found |= self._limits(ends, where)
        if items := self.theirs.under([end.key for end in ends], "[]"):
            found["items"] = self._schema(items[0], where, new)
        if values := self.theirs.under([end.key for end in ends], "{}"):
            found["additionalProperties"] = self._schema(values[0], where, new)
        return found

    def _types(self, end: End) -> list[str]:
        return [kind for kind in self.theirs.typed[end.key].type.split("|") if kind not in ("null", "any", "nothing", "never")]

    def _named(self, key: str, ends: tuple[End, ...]) -> bool:
        listed = any(self.theirs.values.get(end.key) for end in ends)
        return listed or len(ends) > 1 or bool(self.theirs.fields(end.key for end in ends))

    def _limits(self, ends: tuple[End, ...], where: str) -> Json:
        if len(ends) != 1:
            return {}
        said = {**self.theirs.typed[ends[0].key].limits, **self.theirs.typed[ends[0].use].limits}
        names = [name for name in said if where == SENT and name not in _NO_LIMITS]
        if "format" in said and of_value(said["format"]) in limits.READ_BY:
            names.append("format")
        return {name: of_value(said[name]) for name in names}

    def _reference(self, key: str, where: str, new: dict[str, Any]) -> Json:
        """Return a reference to our record that stands for what a key holds, or to a new one."""
        record = self.theirs.record(key) or (key if key in self.theirs.records else "")
        # An enum may be used on both sides.
        sides = (SENT, RECEIVED) if any(self.theirs.values.get(end.key) for end in self.theirs.ends((key,))) else (where,)
        ours = sorted(name for one in sides for name in self.records.get((record, one), ())) if record else []
        name = ours[0] if ours else self._name(key, record, where)
        if not ours and name not in new and name not in self.document["components"]["schemas"]:
            new[name] = {}
            new[name] |= self._record(key, where, new)
        return {"$ref": f"#/components/schemas/{name}"}

    @staticmethod
    def _name(key: str, record: str, where: str) -> str:
        """Make a name for a record of ours."""
        if record:
            name = _SUFFIX.sub("", of_name(record)) or of_name(record)
        else:
            steps = [step for step in re.split(r"[.\[\]{}| ]+", key.split("/")[-1]) if step]
            name = "".join(step[:1].upper() + step[1:] for step in steps[-2:])
        name = "".join(word[:1].upper() + word[1:] for word in re.split(r"\W+|_", name) if word)
        return name + "Input" if where == SENT and not name.endswith(("Create", "Update", "Input")) else name

    def _record(self, key: str, where: str, new: dict[str, Any]) -> Json:
        ends = self.theirs.ends((key,))
        values = sorted({value for end in ends for value in self.theirs.values.get(end.key, ())})
        if values:
            return {"type": self._types(ends[0])[0], **_WORDS, "enum": [of_value(value) for value in values]}
        fields = self.theirs.fields(end.key for end in ends)
        if len(ends) > 1 and all(self.theirs.fields([end.key]) for end in ends):
            kinds = [self._reference(end.key, where, new) for end in ends]
            return {**_WORDS, "oneOf": kinds, "discriminator": {"propertyName": BLANK, "mapping": {BLANK: kinds[0]["$ref"]}}}
        found: Json = {"type": "object", **_WORDS}
        if where == SENT:
            found["additionalProperties"] = False
            needed = [of_name(name) for name, keys in fields.items() if all(self.theirs.typed[one].required for one in keys)]
            found |= {"required": needed} if needed else {}
        elif "id" in fields:
            found["required"] = ["id"]
        found["properties"] = {
            of_name(name): self._schema(keys[0], where, new, nullable=where == RECEIVED and name != "id") | _WORDS
            for name, keys in fields.items()
        }
        return found


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _yaml(content: Any) -> str:
    text: str = yaml.dump(content, Dumper=_Dumper, sort_keys=False, default_flow_style=False, width=1000)
    return re.sub(r"type:\n((?: *- .*\n)+)", lambda found: "type: [" + ", ".join(re.findall(r"- (.*)", found[1])) + "]\n", text)
