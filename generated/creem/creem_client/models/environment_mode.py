# Generated from specs/creem/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

EnvironmentModeValue: TypeAlias = (
    Literal[
        "test",
        "prod",
        "live",
        "sandbox",
        "local",
    ]
    | str
)
"""The values of `EnvironmentMode` as plain strings: the known ones complete, and others are checked when a call is made."""


class EnvironmentMode(OpenEnum):
    """Environment of a record. `prod` and `live` both mean the live environment; `local` has been seen in samples only."""

    TEST: Final[EnvironmentMode] = listed("test")
    PROD: Final[EnvironmentMode] = listed("prod")
    LIVE: Final[EnvironmentMode] = listed("live")
    SANDBOX: Final[EnvironmentMode] = listed("sandbox")
    LOCAL: Final[EnvironmentMode] = listed("local")


ENVIRONMENT_MODE_MEMBERS: Final[Mapping[str, EnvironmentMode]] = {member.value: member for member in EnvironmentMode}
