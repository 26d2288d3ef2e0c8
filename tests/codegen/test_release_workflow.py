"""The workflow that publishes: what it may do, what it runs where, and which files it takes."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from codegen import build
from codegen.distributions import distributions
from codegen.document import ROOT
from codegen.yaml_files import parse

TEXT = (ROOT / ".github/workflows/release.yml").read_text("utf-8")


@pytest.fixture(scope="module")
def workflow() -> dict[str, Any]:
    """Read the file; its keys are texts, `on` too."""
    found: dict[str, Any] = parse(TEXT)
    return found


@pytest.fixture(scope="module")
def script(workflow: dict[str, Any]) -> str:
    """Give what the job that publishes runs by itself."""
    (found,) = [step["run"] for step in workflow["jobs"]["publish"]["steps"] if "run" in step]
    return str(found)


def test_nothing_is_allowed_but_where_it_is_needed(workflow: dict[str, Any]) -> None:
    jobs = workflow["jobs"]
    assert workflow["permissions"] == {}
    assert {name: job["permissions"] for name, job in jobs.items()} == {
        "build": {"contents": "read"},
        "publish": {"id-token": "write"},
    }
    assert jobs["publish"]["environment"] == "release"
    assert jobs["publish"]["needs"] == "build"
    assert workflow["on"] == {"push": {"tags": ["*-[0-9]*"]}}
    assert "secrets." not in TEXT


def test_no_code_of_the_project_runs_where_there_is_a_right_to_publish(workflow: dict[str, Any], script: str) -> None:
    steps = workflow["jobs"]["publish"]["steps"]
    uses = [step["uses"].split("@")[0] for step in steps if "uses" in step]
    assert uses == ["actions/download-artifact", "pypa/gh-action-pypi-publish"]
    assert set(re.findall(r"^\s*([a-z]+)\b(?!=)", script, re.MULTILINE)) == {"mkdir", "mv"}
    # What comes from outside reaches the shell as a variable, never as text of the script.
    assert "${{" not in script
    assert steps[-1]["with"] == {"packages-dir": "release/", "attestations": True}


def test_actions_are_pinned_by_commit(workflow: dict[str, Any]) -> None:
    uses = [step["uses"] for job in workflow["jobs"].values() for step in job["steps"] if "uses" in step]
    assert uses
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", one) for one in uses)
    assert len(re.findall(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$", TEXT, re.MULTILINE)) == len(uses)
    assert workflow["jobs"]["build"]["steps"][0]["with"] == {"persist-credentials": False}


@pytest.mark.parametrize("name", [one.name for one in distributions(ROOT)])
def test_only_the_files_of_the_distribution_in_the_tag_are_taken(script: str, name: str, tmp_path: Path) -> None:
    everything = [file.name for one in distributions(ROOT) for file in build.files_of(one, "1.20.3", tmp_path)]
    (tmp_path / "dist").mkdir()
    for file in everything:
        (tmp_path / "dist" / file).touch()
    done = run(script, f"{name}-1.20.3", tmp_path)
    assert done.returncode == 0, done.stderr
    (one,) = [one for one in distributions(ROOT) if one.name == name]
    taken = {file.name for file in (tmp_path / "release").iterdir()}
    assert taken == {file.name for file in build.files_of(one, "1.20.3", tmp_path)}


def test_a_tag_of_a_version_that_was_not_built_publishes_nothing(script: str, tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    for file in ("creem_client-0.2.0-py3-none-any.whl", "creem_client-0.2.0.tar.gz"):
        (tmp_path / "dist" / file).touch()
    assert run(script, "creem-client-0.3.0", tmp_path).returncode != 0


def run(script: str, tag: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a step as a forge does: by bash that stops at the first failure."""
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    return subprocess.run(
        command, cwd=folder, env={"TAG": tag, "PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False
    )
