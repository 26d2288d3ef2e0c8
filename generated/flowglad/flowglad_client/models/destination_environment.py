# Generated from specs/flowglad/resources/pricing_models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

DestinationEnvironmentValue: TypeAlias = (
    Literal[
        "livemode",
        "testmode",
    ]
    | str
)
"""The values of `DestinationEnvironment` as plain strings: the known ones complete, and others are checked when a call is made."""


class DestinationEnvironment(OpenEnum):
    """Live data or test data."""

    LIVEMODE: Final[DestinationEnvironment] = listed("livemode")
    TESTMODE: Final[DestinationEnvironment] = listed("testmode")


DESTINATION_ENVIRONMENT_MEMBERS: Final[Mapping[str, DestinationEnvironment]] = {
    member.value: member for member in DestinationEnvironment
}
