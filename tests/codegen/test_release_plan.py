"""Which packages a release takes, and what speaks against it: on a made-up tree of the versions and ranges alone."""

from pathlib import Path

import pytest

from codegen.distributions import ceiling, distributions
from codegen.release.plan import Proposal, Refused, plan

NAMES = ("billfold-core", "clink-client", "creem-client", "billfold-sandbox", "billfold")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Write the files that say versions and ranges."""
    return written(tmp_path, "0.1.0", "0.2")


def written(root: Path, version: str, below: str) -> Path:
    asks = {
        "overlay/core": "",
        "generated/clink": f'"billfold-core>={version},<{below}"',
        "generated/creem": f'"billfold-core>={version},<{below}"',
        "sandbox": f'"billfold-core>={version},<{below}", "jsonschema-rs>=0.42"',
        "overlay/billfold": f'"billfold-core>={version},<{below}"',
    }
    for provider in ("clink", "creem"):
        spec = root / "specs" / provider / "openapi.yaml"
        spec.parent.mkdir(parents=True)
        spec.write_text(f'openapi: 3.1.0\ninfo:\n  title: T\n  version: "{version}"\n', "utf-8")
    for folder, asked in asks.items():
        (root / folder).mkdir(parents=True)
        extras = ""
        if folder == "overlay/billfold":
            ranges = {name: f'["{name}-client>={version},<{below}"]' for name in ("clink", "creem")}
            extras = "[project.optional-dependencies]\n" + "".join(f"{name} = {range_}\n" for name, range_ in ranges.items())
            extras += f'server = ["billfold[clink,creem]", "billfold-sandbox[server]>={version},<{below}"]\n'
        (root / folder / "pyproject.toml").write_text(f"[project]\ndependencies = [{asked}]\n{extras}", "utf-8")
    for one in distributions(root):
        if not one.is_client:
            (root / one.version_file).parent.mkdir()
            (root / one.version_file).write_text(f'__all__ = []\n__version__ = "{version}"\n', "utf-8")
    return root


def proposals(**steps: str) -> dict[str, Proposal]:
    """Say what the report proposes by the short names; nothing has changed in the others."""
    short = {one: one.removesuffix("-client").removeprefix("billfold-") for one in NAMES}
    return {name: Proposal(steps.get(short[name], "")) for name in NAMES}


def versions(root: Path, asked: dict[str, str], because: str = "", **steps: str) -> dict[str, str]:
    return {move.distribution.short: move.after for move in plan(root, asked, proposals(**steps), because)}


@pytest.mark.parametrize(
    "name, step, moved",
    [
        ("creem-client", "patch", {"creem": "0.1.1"}),
        ("creem-client", "minor", {"creem": "0.2.0", "billfold": "0.1.1"}),
        ("billfold", "minor", {"billfold": "0.2.0"}),
        ("billfold-core", "patch", {"core": "0.1.1"}),
        (
            "billfold-core",
            "minor",
            {"core": "0.2.0", "clink": "0.1.1", "creem": "0.1.1", "sandbox": "0.1.1", "billfold": "0.1.1"},
        ),
        ("billfold-sandbox", "minor", {"sandbox": "0.2.0", "billfold": "0.1.1"}),
        ("creem-client", "major", {"creem": "1.0.0", "billfold": "0.1.1"}),
    ],
)
def test_ceilings_drag_others_along(tree: Path, name: str, step: str, moved: dict[str, str]) -> None:
    short = name.removesuffix("-client").removeprefix("billfold-")
    # What is not asked for is what the report proposes.
    assert versions(tree, {name: step}, **{short: step}) == versions(tree, {name: ""}, **{short: step}) == moved
    assert list(moved) == [one.short for one in distributions(tree) if one.short in moved]


def test_after_one_a_minor_release_drags_nothing(tmp_path: Path) -> None:
    tree = written(tmp_path, "1.4.2", "2")
    assert versions(tree, {"creem-client": "minor"}, creem="minor") == {"creem": "1.5.0"}
    assert versions(tree, {"creem-client": "major"}, creem="major") == {"creem": "2.0.0", "billfold": "1.4.3"}


def test_what_is_dragged_takes_its_own_changes_with_it(tree: Path) -> None:
    assert versions(tree, {"creem-client": ""}, creem="minor", billfold="minor") == {"creem": "0.2.0", "billfold": "0.2.0"}
    (_, facade) = plan(tree, {"creem-client": ""}, proposals(creem="minor"))
    assert facade.why == "its range creem-client>=0.1.0,<0.2 shuts 0.2.0 out"


def test_another_step_is_confirmed_by_a_reason(tree: Path) -> None:
    with pytest.raises(Refused) as refused:
        versions(tree, {"creem-client": "patch"}, creem="minor")
    words = 'the report proposes a minor release of creem-client, not patch; if patch is right, say why with --because "…"'
    assert str(refused.value) == words
    assert versions(tree, {"creem-client": "patch"}, "nobody had it", creem="minor") == {"creem": "0.1.1"}


def test_nothing_changed_is_nothing_to_release(tree: Path) -> None:
    with pytest.raises(Refused, match=r"^nothing has changed in creem-client since 0\.1\.0, so there is nothing to release$"):
        versions(tree, {"creem-client": ""}, "a reason does not make a step")
    with pytest.raises(Refused, match=r"proposes none, as nothing has changed of creem-client, not patch"):
        versions(tree, {"creem-client": "patch"})


def test_nothing_is_released_upon_what_is_not(tree: Path) -> None:
    with pytest.raises(Refused) as refused:
        versions(tree, {"creem-client": ""}, creem="minor", core="minor", clink="patch")
    assert str(refused.value).splitlines() == [
        "creem-client, billfold would stand on changes of billfold-core that are not released",
        "billfold would stand on changes of clink-client that are not released",
        "release them too: nox -s release -- core clink creem",
    ]
    every = {"creem": "0.2.0", "core": "0.2.0", "clink": "0.1.1", "sandbox": "0.1.1", "billfold": "0.1.1"}
    asked = {"creem-client": "", "billfold-core": "", "clink-client": ""}
    assert versions(tree, asked, creem="minor", core="minor", clink="patch") == every
    assert versions(tree, {"creem-client": ""}, "core's is internal", creem="patch", core="patch") == {"creem": "0.1.1"}


def test_a_first_release_takes_the_version_that_is_there(tree: Path) -> None:
    known = proposals() | {"creem-client": Proposal("", released=False), "billfold": Proposal("", released=False)}
    (move,) = plan(tree, {"creem-client": ""}, known)
    assert (move.before, move.after, move.tag) == ("0.1.0", "0.1.0", "creem-client-0.1.0")
    with pytest.raises(Refused, match=r"^creem-client has no release yet: the first one is 0\.1\.0, as its files say"):
        plan(tree, {"creem-client": "minor"}, known)
    # What was never released cannot shut out anybody who has it.
    assert [move.tag for move in plan(tree, {"clink-client": ""}, known | {"clink-client": Proposal("minor")})] == [
        "clink-client-0.2.0"
    ]


@pytest.mark.parametrize("version, first", [("0.1.0", "0.2"), ("0.9.7", "0.10"), ("1.0.0", "2"), ("3.4.5", "4")])
def test_ceilings(version: str, first: str) -> None:
    assert ceiling(version) == first


def test_a_version_and_a_range_are_written_where_they_stand(tree: Path) -> None:
    for one in distributions(tree):
        before = (tree / one.version_file).read_text("utf-8")
        one.set_version(tree, "0.7.0")
        assert one.version(tree) == "0.7.0"
        assert (tree / one.version_file).read_text("utf-8") == before.replace("0.1.0", "0.7.0")
    facade = distributions(tree)[-1]
    facade.set_range(tree, "billfold-sandbox", "0.7.0")
    assert facade.ranges(tree)["billfold-sandbox"] == ">=0.7.0,<0.8"
    assert facade.ranges(tree)["billfold-core"] == ">=0.1.0,<0.2"
    assert '"billfold-sandbox[server]>=0.7.0,<0.8"' in (tree / facade.folder / "pyproject.toml").read_text("utf-8")
