# Generated from specs/hyperline/resources/oauth.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

OauthGrantTypeValue: TypeAlias = (
    Literal[
        "authorization_code",
        "refresh_token",
    ]
    | str
)
"""The values of `OauthGrantType` as plain strings: the known ones complete, and others are checked when a call is made."""


class OauthGrantType(OpenEnum):
    """What tokens are made of."""

    AUTHORIZATION_CODE: Final[OauthGrantType] = listed("authorization_code")
    REFRESH_TOKEN: Final[OauthGrantType] = listed("refresh_token")


OAUTH_GRANT_TYPE_MEMBERS: Final[Mapping[str, OauthGrantType]] = {member.value: member for member in OauthGrantType}
