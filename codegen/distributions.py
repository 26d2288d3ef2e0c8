"""The distributions that are made here: where each has its version, and what it asks for of the others.

A version stands in one place: a client's in its spec, another one's in its package.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

_BY_HAND = {
    "core": ("billfold-core", "overlay/core"),
    "sandbox": ("billfold-sandbox", "sandbox"),
    "billfold": ("billfold", "overlay/billfold"),
}
_RANGE = r"(?P<what>{name}(?:\[[\w,-]+\])?)(?P<range>>=[\d.]+,<[\d.]+)"


class Distribution(NamedTuple):
    """One distribution; places are relative to the root of the tree."""

    name: str
    """`creem-client`."""
    folder: str
    """What is built: `generated/creem`."""
    package: str
    """`creem_client`."""
    home: str
    """Where its changelog is kept: `specs/creem`."""
    version_file: str
    """The one file that says its version."""

    @property
    def short(self) -> str:
        """What commands call it: `creem`, `core`, `billfold`, `sandbox`."""
        return self.name.removesuffix("-client").removeprefix("billfold-")

    @property
    def is_client(self) -> bool:
        """Return whether it is generated from a spec."""
        return self.folder.startswith("generated/")

    @property
    def surface(self) -> str:
        """Where its surface of today stands."""
        return f"{self.folder}/surface.facts"

    @property
    def baseline(self) -> str:
        """Where the surface of its last release stands."""
        return f"releases/{self.name}.facts"

    @property
    def fragment(self) -> str:
        """Where its changelog of the next version is written, for a person to edit."""
        return f"{self.home}/changes/next.md"

    def version(self, root: Path) -> str:
        """Read its version.

        Raises:
            LookupError: The file does not say one.
        """
        found = self._version_line.search((root / self.version_file).read_text("utf-8"))
        if found is None:
            raise LookupError(f"{self.version_file} says no version; there should be a line {self._example}")
        return found["version"]

    def set_version(self, root: Path, version: str) -> None:
        """Write its version."""
        path = root / self.version_file
        path.write_text(self._version_line.sub(rf'\g<before>"{version}"', path.read_text("utf-8"), count=1), "utf-8")

    def ranges(self, root: Path) -> dict[str, str]:
        """Return which versions of the others it takes, extras included: `{"creem-client": ">=0.1.0,<0.2"}`."""
        project = tomllib.loads((root / self.folder / "pyproject.toml").read_text("utf-8"))["project"]
        asked = [*project["dependencies"], *(one for some in project.get("optional-dependencies", {}).values() for one in some)]
        names = {other.name for other in distributions(root)}
        found = (re.fullmatch(_RANGE.format(name=r"(?P<name>[\w-]+)"), one) for one in asked)
        return {match["name"]: match["range"] for match in found if match and match["name"] in names}

    def set_range(self, root: Path, other: str, version: str) -> None:
        """Write which versions of another one it takes: this one and what is compatible with it."""
        path = root / self.folder / "pyproject.toml"
        wanted = rf"\g<what>>={version},<{ceiling(version)}"
        path.write_text(re.sub('(?<=")' + _RANGE.format(name=re.escape(other)), wanted, path.read_text("utf-8")), "utf-8")

    @property
    def _version_line(self) -> re.Pattern[str]:
        before = "  version: " if self.is_client else "__version__ = "
        return re.compile(rf'^(?P<before>{before})"(?P<version>[^"\n]+)"$', re.MULTILINE)

    @property
    def _example(self) -> str:
        return 'version: "0.1.0" below info' if self.is_client else '__version__ = "0.1.0"'


def distributions(root: Path) -> list[Distribution]:
    """List all, each after what it needs."""
    clients = sorted(path.parent.name for path in root.glob("specs/*/openapi.yaml"))
    return [named("core"), *map(named, clients), named("sandbox"), named("billfold")]


def named(short: str) -> Distribution:
    """Describe the distribution that commands call so: a provider, or one of those that are written by hand."""
    if short in _BY_HAND:
        name, folder = _BY_HAND[short]
        package = name.replace("-", "_")
        return Distribution(name, folder, package, folder, f"{folder}/{package}/__init__.py")
    home = f"specs/{short}"
    return Distribution(f"{short}-client", f"generated/{short}", f"{short}_client", home, f"{home}/openapi.yaml")


def ceiling(version: str) -> str:
    """Return the first version that may be incompatible: the next minor one before 1.0, then the next major one."""
    major, minor, _ = version.split(".")
    return f"0.{int(minor) + 1}" if major == "0" else str(int(major) + 1)
