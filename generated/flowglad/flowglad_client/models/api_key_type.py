# Generated from specs/flowglad/resources/api_keys.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

ApiKeyTypeValue: TypeAlias = (
    Literal[
        "secret",
        "publishable",
    ]
    | str
)
"""The values of `ApiKeyType` as plain strings: the known ones complete, and others are checked when a call is made."""


class ApiKeyType(OpenEnum):
    """Kind of API key."""

    SECRET: Final[ApiKeyType] = listed("secret")
    PUBLISHABLE: Final[ApiKeyType] = listed("publishable")


API_KEY_TYPE_MEMBERS: Final[Mapping[str, ApiKeyType]] = {member.value: member for member in ApiKeyType}
