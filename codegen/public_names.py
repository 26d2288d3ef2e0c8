"""Write the surface of the hand-written packages as facts: what their modules export by `__all__`, read by griffe.

```
python -m codegen.public_names             # write overlay/core/surface.facts and the others
python -m codegen.public_names --check     # change nothing; exit 1 and name what differs
```

    Money class bases=["JsonForm"]
    Money.amount! Decimal position=1                 a field of a class that is made of fields
    connect function
    connect(provider)! str position=1
    connect returns Connection
    billfold.testing.Sandbox name of="billfold_sandbox.Sandbox"    what another of the packages defines, and tells

A name without a module in front is one of the package itself. A name that several modules export is told once, by the shortest.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

import griffe

from .distributions import Distribution, distributions
from .document import ROOT
from .facts import Fact, Facts, as_value
from .surface import compact

MADE_OF_FIELDS = {"dataclass", "define", "frozen", "mutable"}
POSITIONAL = {griffe.ParameterKind.positional_only, griffe.ParameterKind.positional_or_keyword}


def surfaces() -> dict[str, Facts]:
    """Read the packages, and give the surface of each by the name that commands call it."""
    loader = griffe.GriffeLoader(search_paths=[str(ROOT / one.folder) for one in by_hand()], allow_inspection=False)
    modules = {one: loader.load(one.package) for one in by_hand()}
    loader.resolve_aliases(implicit=True, external=False)
    found: dict[str, Facts] = {}
    for one, module in modules.items():
        facts = list(_package(module)) if isinstance(module, griffe.Module) else []
        found[one.short] = Facts.of(facts, [f"{one.name} {one.version(ROOT)}"])
    return found


def by_hand() -> list[Distribution]:
    """List the distributions that are written by hand."""
    return [one for one in distributions(ROOT) if not one.is_client]


def _package(package: griffe.Module) -> Iterator[Fact]:
    told = dict[str, str]()
    modules = sorted(_modules(package), key=lambda module: (module.path.count("."), module.path))
    exported = [(module, name) for module in modules for name in sorted(map(str, module.exports or ())) if name in module.members]
    public = {_at(module.members[name]) for module, name in exported}
    for module, name in exported:
        member = module.members[name]
        at = _at(member)
        if at not in told:
            told[at] = name if module is package else f"{module.path}.{name}"
            if at.startswith(f"{package.path}."):
                yield from _named(told[at], member, public)
            else:
                yield Fact(told[at], "name", limits={"of": as_value(at)})


def _at(member: griffe.Object | griffe.Alias) -> str:
    """Return where a name is defined, as far as that is in these packages."""
    try:
        return member.final_target.path if isinstance(member, griffe.Alias) else member.path
    except griffe.AliasResolutionError as error:
        return error.alias.target_path


def _modules(module: griffe.Module) -> Iterator[griffe.Module]:
    """Yield the modules that are for users and say what they export."""
    if module.exports is not None:
        yield module
    for name, inner in module.modules.items():
        if not name.startswith("_") and isinstance(inner, griffe.Module):
            yield from _modules(inner)


def _named(key: str, member: griffe.Object | griffe.Alias, public: set[str]) -> Iterator[Fact]:
    found = member.final_target if isinstance(member, griffe.Alias) else member
    if isinstance(found, griffe.Class):
        yield from _class(key, found, public)
    elif isinstance(found, griffe.Function):
        yield from _function(key, found, "function")
    elif isinstance(found, griffe.Attribute):
        # What a name that is no constant stands for is what it is: a type of which the annotation says nothing.
        yield Fact(key, _type(found.annotation if found.name.isupper() else found.value or found.annotation))
    else:
        yield Fact(key, "module")


def _class(key: str, found: griffe.Class, public: set[str]) -> Iterator[Fact]:
    """Yield a class with all that it has, but for what it has of another class that is told itself."""
    bases = [base for base in (compact(str(base)).partition("[")[0] for base in found.bases) if base != "Generic"]
    bases = [base for base in bases if not base.startswith("_")]
    yield Fact(key, "class", limits={"bases": as_value(bases)} if bases else {})
    members = {name: member for name, member in found.all_members.items() if _is_own(member, public)}
    fields = _is_made_of_fields(found)
    position = 0
    for name, member in members.items():
        if name.startswith("_"):
            continue
        inner = member.final_target if isinstance(member, griffe.Alias) else member
        if isinstance(inner, griffe.Function):
            yield from _function(f"{key}.{name}", inner, "method")
        elif isinstance(inner, griffe.Attribute):
            given = fields and "property" not in inner.labels and "ClassVar" not in str(inner.annotation or "ClassVar")
            position += given
            limits = {"position": as_value(position)} if given else {}
            value = str(inner.value or "")
            left_out = "default=" in value or "factory=" in value if "field(" in value else bool(value)
            if given and left_out:
                limits["default"] = as_value(value)
            yield Fact(f"{key}.{name}", _type(inner.annotation), given and not left_out, limits=limits)
        elif isinstance(inner, griffe.Class):
            yield from _class(f"{key}.{name}", inner, public)
    made = members.get("__init__")
    made = made.final_target if isinstance(made, griffe.Alias) else made
    if isinstance(made, griffe.Function) and not fields:
        yield from _arguments(key, made)


def _is_own(member: griffe.Object | griffe.Alias, public: set[str]) -> bool:
    above = (member.final_target if isinstance(member, griffe.Alias) else member).parent
    return not (isinstance(member, griffe.Alias) and member.inherited and above is not None and above.path in public)


def _is_made_of_fields(found: griffe.Class) -> bool:
    decorators = {part for decorator in found.decorators for part in decorator.callable_path.split(".")}
    return bool(decorators & MADE_OF_FIELDS) or any("NamedTuple" in str(base) for base in found.bases)


def _function(key: str, found: griffe.Function, kind: str) -> Iterator[Fact]:
    returns = _type(found.returns)
    # What is iterated is not awaited, however it is written.
    labels = found.labels - ({"async"} if returns.startswith(("AsyncIterator", "AsyncGenerator")) else set())
    yield Fact(key, kind, limits={label: "true" for label in ("async", "classmethod", "staticmethod") if label in labels})
    yield Fact(f"{key} returns", returns)
    yield from _arguments(key, found)
    for form in found.overloads or ():
        yield Fact(f"{key} overload", value=as_value(compact(form.signature())))


def _arguments(key: str, found: griffe.Function) -> Iterator[Fact]:
    bound = found.parent is not None and found.parent.is_class and "staticmethod" not in found.labels
    for position, parameter in enumerate(list(found.parameters)[bound:], 1):
        if parameter.name.startswith("_"):
            continue
        stars = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}.get(parameter.kind, "")
        limits = {"position": as_value(position)} if parameter.kind in POSITIONAL else {}
        if parameter.default is not None and not stars:
            limits["default"] = as_value(str(parameter.default))
        required = parameter.required and not stars
        yield Fact(f"{key}({stars}{parameter.name})", _type(parameter.annotation), required, limits=limits)


def _type(annotation: object) -> str:
    return compact(str(annotation or "Any").strip("'\""))


def main(arguments: list[str]) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="codegen.public_names", description="Write what the hand-written packages export.")
    parser.add_argument("--check", action="store_true", help="change nothing; fail and name what differs")
    options = parser.parse_args(arguments)
    differing = list[str]()
    found = surfaces()
    for one in by_hand():
        place, text = ROOT / one.surface, found[one.short].text()
        if not place.exists() or place.read_text("utf-8") != text:
            differing.append(one.surface)
            if not options.check:
                place.write_text(text, "utf-8")
    if options.check and differing:
        print("\n".join(f"{place} is not what the code exports" for place in differing))
        print("\nrun `nox -s generate` and commit the result", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
