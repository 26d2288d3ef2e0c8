# Generated from specs/hyperline/resources/oauth.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

OauthAuthMethodValue: TypeAlias = (
    Literal[
        "none",
        "client_secret_post",
    ]
    | str
)
"""The values of `OauthAuthMethod` as plain strings: the known ones complete, and others are checked when a call is made."""


class OauthAuthMethod(OpenEnum):
    """How an app proves itself where it gets tokens."""

    NONE: Final[OauthAuthMethod] = listed("none")
    CLIENT_SECRET_POST: Final[OauthAuthMethod] = listed("client_secret_post")


OAUTH_AUTH_METHOD_MEMBERS: Final[Mapping[str, OauthAuthMethod]] = {member.value: member for member in OauthAuthMethod}
