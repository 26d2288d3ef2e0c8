"""Write one provider's package into an empty folder: the generator's files, and those it does not know."""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
from copy import copy
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser import openapi as generator
from openapi_python_client.parser.errors import GeneratorError

from . import downloads, former_names, input_types
from .distributions import ceiling, named
from .document import ROOT, Json, Misfit, Spec, operations, placed, spec
from .examples import example
from .findings import Finding, SpecError
from .surface import exports, surface
from .views.endpoints import Endpoints, constants
from .views.filters import FILTERS
from .views.models import Models
from .views.python_types import FIELD_PREFIX, LITERAL_SUFFIX, SUFFIXES, module_name
from .views.webhooks import Webhooks, with_webhooks

TEMPLATES = Path(__file__).parent / "templates"
LINE_LENGTH = 130
LONGEST_MODULE = 650
SURFACE = "surface.facts"


class Views(NamedTuple):
    """What the templates ask for views."""

    models: Models
    endpoints: Endpoints
    webhooks: Webhooks


def write(provider: str, folder: Path) -> None:
    """Write the package of a provider.

    Raises:
        SpecError: The spec is not usable, or the generator warned about it.
    """
    found = spec(provider)
    try:
        _write(found, folder)
    except Misfit as error:
        raise placed(found.places, [error.fault]) from None


def _write(spec: Spec, folder: Path) -> None:
    provider, document, _ = spec
    changes = ROOT / "specs" / provider / "CHANGELOG.md"
    if not changes.exists():
        raise SpecError([Finding(f"specs/{provider}/CHANGELOG.md", 0, "the file is not there; it is shipped with the package")])
    views = views_of(document)
    project = _project(provider, document, folder, views)
    # The generator prints the folder it writes to, which is nobody's business.
    with contextlib.redirect_stdout(io.StringIO()):
        findings = [*_without_what_is_ours(project, views), *project.build()]
    if findings:
        raise SpecError(_of_generator(provider, f"{item.header} {item.detail}") for item in findings)
    package = folder / f"{provider}_client"
    for union in views.models.unions():
        _render(project, "union.py.jinja", package / "models" / f"{union.module}.py", union=union)
        _render(project, "union_base.py.jinja", package / "models" / f"any_{union.module}.py", union=union)
    for tag in views.endpoints.tags():
        _render(project, "resource.py.jinja", package / "api" / f"{tag['name']}.py", tag=tag, part="whole")
    if views.endpoints.shared():
        _render(project, "shared_tables.py.jinja", package / "api" / "shared.py")
    _render(project, "model_homes.py.jinja", package / "models" / "_homes.py")
    if views.webhooks:
        for name in ("webhook.py", "webhook_events.py", "webhook_events.pyi"):
            _render(project, f"{name}.jinja", package / name)
    (package / "params").mkdir()
    for name, text in input_types.render(views.models.names.in_dicts(document)).items():
        (package / "params" / f"{name}.py").write_text(text, "utf-8")
    (package / "py.typed").write_text("", "utf-8")
    (package / "openapi.json").write_text(
        json.dumps(shipped(with_webhooks(document)), indent=1, ensure_ascii=False) + "\n", "utf-8"
    )
    (folder / "LICENSE").write_text((ROOT / "LICENSE").read_text("utf-8"), "utf-8")
    (folder / "CHANGELOG.md").write_text(changes.read_text("utf-8"), "utf-8")
    _format(provider, folder)
    _divide(provider, project, views, package / "api")
    _say_sources(spec, package)
    (folder / SURFACE).write_text(surface(provider, document, views, exports(package)).text(), "utf-8")


def shipped(node: Any) -> Any:
    """Return a document without the facts that its deviations quote: they are for who keeps the spec, and are many."""
    if isinstance(node, list):
        return [shipped(one) for one in node]
    if not isinstance(node, dict):
        return node
    found = {key: shipped(value) for key, value in node.items()}
    for deviation in _listed(found.get("x-deviation")):
        deviation.pop("facts", None)
    return found


def _listed(said: Any) -> list[Any]:
    return said if isinstance(said, list) else [said] if isinstance(said, dict) else []


def _divide(provider: str, project: Project, views: Views, folder: Path) -> None:
    """Write a resource whose module is too long into several: its tables, and if that is not enough, its methods by kinds."""
    long = [tag for tag in views.endpoints.tags() if _is_long(folder / f"{tag['name']}.py")]
    for tag in long:
        _render(project, "resource.py.jinja", folder / f"{tag['name']}_tables.py", tag=tag, part="tables")
        _render(project, "resource.py.jinja", folder / f"{tag['name']}.py", tag=tag, part="methods")
    _format(provider, *(folder / f"{tag['name']}{suffix}.py" for tag in long for suffix in ("", "_tables")))
    written = list[Path]()
    for tag in long:
        if _is_long(folder / f"{tag['name']}_tables.py"):
            for suffix, part in (("inputs", "inputs"), ("answers", "answers"), ("tables", "calls")):
                written.append(folder / f"{tag['name']}_{suffix}.py")
                _render(project, "resource.py.jinja", written[-1], tag=tag, part=part)
        if _is_long(module := folder / f"{tag['name']}.py"):
            kinds = views.endpoints.kinds(tag["name"])
            for kind, chosen in kinds.items():
                written.append(folder / f"{tag['name']}_{kind}.py")
                _render(project, "resource.py.jinja", written[-1], tag=tag, part="kind", kind=kind, chosen=chosen)
            written.append(module)
            _render(project, "resource.py.jinja", module, tag=tag, part="joined", kinds=list(kinds))
    _format(provider, *written)


def _is_long(module: Path) -> bool:
    return len(module.read_text("utf-8").splitlines()) > LONGEST_MODULE


def _say_sources(spec: Spec, package: Path) -> None:
    """Begin each module with the file of the spec that it was made from."""
    sources = dict[str, str]()
    for schema in spec.document["components"]["schemas"]:
        name, module = spec.places.at("components", "schemas", schema).file, module_name(schema)
        sources |= {f"models/{module}": name, f"models/any_{module}": name}
    for path, method, operation in operations(spec.document):
        name = spec.places.at("paths", path, method).file
        sources |= {f"api/{operation['tags'][0]}{suffix}": name for suffix in ("", *SUFFIXES)}
    events = spec.places.at("x-webhooks", "events").file
    sources |= {"webhook": events, "webhook_events": events}
    for module in (*package.rglob("*.py"), *package.rglob("*.pyi")):
        source = sources.get(module.relative_to(package).with_suffix("").as_posix(), f"specs/{spec.provider}")
        text = f"# Generated from {source}. Do not edit.\n{module.read_text('utf-8')}"
        compiled(text, source, module.relative_to(package.parent).as_posix())
        module.write_text(text, "utf-8")


def compiled(text: str, source: str, module: str) -> None:
    """Require that a module is Python.

    Raises:
        SpecError: It is not: something in its source makes a name or a text that the rules do not know to be impossible.
    """
    try:
        compile(text, module, "exec", dont_inherit=True)
    except SyntaxError as error:
        words = f"what is made of it, {module}, is no Python: line {error.lineno}: {error.msg}"
        raise SpecError([Finding(source, 0, words)]) from None


def _of_generator(provider: str, words: str) -> Finding:
    """Return what the generator says of a document as a finding; it names places of its own."""
    return Finding(f"specs/{provider}", 0, f"the generator says: {' '.join(words.split())}")


def _without_what_is_ours(project: Project, views: Views) -> list[GeneratorError]:
    """Remove from the generator what it need not write; return the errors that it found there."""
    collections = list(project.openapi.endpoint_collections_by_tag.values())
    project.openapi.endpoint_collections_by_tag = {}
    project.openapi.models = [model for model in project.openapi.models if views.models.model(str(model.class_info.name))]
    return [error for collection in collections for error in collection.parse_errors]


def views_of(document: Json) -> Views:
    """Make the views of a document."""
    models = Models(document)
    endpoints = Endpoints(document, models)
    return Views(models, endpoints, Webhooks(document, models, endpoints))


def _project(provider: str, document: Json, folder: Path, views: Views) -> Project:
    options = ConfigFile(post_hooks=[], field_prefix=FIELD_PREFIX, generate_all_tags=False)
    # It knows one media type of files; what a file is, is read from its schema.
    options.content_type_overrides = dict.fromkeys(downloads.media(document), "application/octet-stream")
    options.package_name_override = f"{provider}_client"
    options.project_name_override = f"{provider}-client"
    source = folder / "openapi.json"
    config = Config.from_sources(options, MetaType.UV, source, "utf-8", True, folder)
    # It copies each endpoint with all schemas below it three times, and drops the original: half of the time of a generation.
    with patch.object(generator, "deepcopy", copy):
        data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise SpecError([_of_generator(provider, f"{data.header}: {data.detail}")])
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    project.env.filters.update(FILTERS)
    core = named("core").version(ROOT)
    project.env.globals.update(
        views=views,
        provider=provider,
        client=provider.capitalize(),
        distribution=f"{provider}-client",
        version=document["info"]["version"],
        core_version=core,
        core_ceiling=ceiling(core),
        constants=constants(document),
        example=example(provider),
        former_words=former_names.WORDS,
        model_homes=sorted(_homes(provider, project, views)),
    )
    return project


def _homes(provider: str, project: Project, views: Views) -> set[tuple[str, str]]:
    """Pair every public name of the models with the module it is in."""
    homes = {
        (str(model.class_info.name), str(model.class_info.module_name))
        for model in project.openapi.models
        if views.models.model(str(model.class_info.name))
    }
    for enum in project.openapi.enums:
        name, module = str(enum.class_info.name), str(enum.class_info.module_name)
        homes |= {(name, module), (f"{name}{LITERAL_SUFFIX}", module)}
    for union in views.models.unions():
        homes |= {(union.name, union.module), (union.function, union.module)}
        ours = {union.base, union.unknown}
        if taken := ours & {name for name, _ in homes}:
            words = f"{', '.join(sorted(taken))} is what a class of the union {union.name} is named"
            raise Misfit(words, "components", "schemas", union.name)
        homes |= {(name, f"any_{union.module}") for name in ours}
    return homes


def _render(project: Project, template: str, path: Path, **names: Any) -> None:
    path.write_text(project.env.get_template(template).render(**names), "utf-8")


def _format(provider: str, *places: Path) -> None:
    if not places:
        return
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--isolated", "--no-cache", "--quiet", "--line-length", str(LINE_LENGTH), "--target-version", "py311"]
    # The folder may lie where ruff usually looks away, such as a temporary folder below .nox.
    common += ["--no-respect-gitignore", "--config", "exclude = []"]
    # Templates import all a module may need; what it does not need goes here, once.
    for arguments in (
        ["check", "--fix-only", "--select", "F401,I,PIE790,TC005,UP037"],
        ["format"],
        ["check", "--fix-only", "--select", "I"],
    ):
        done = subprocess.run([*ruff, *arguments, *common, *map(str, places)], capture_output=True, text=True, check=False)
        if done.returncode:
            for module in (path for place in places for path in (place.rglob("*.py") if place.is_dir() else [place])):
                compiled(module.read_text("utf-8"), f"specs/{provider}", module.name)
            raise RuntimeError(f"ruff {arguments[0]} refused the generated code:\n{done.stdout}{done.stderr}")
