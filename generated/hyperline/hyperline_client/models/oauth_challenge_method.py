# Generated from specs/hyperline/resources/oauth.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

OauthChallengeMethodValue: TypeAlias = (
    Literal[
        "S256",
        "plain",
    ]
    | str
)
"""The values of `OauthChallengeMethod` as plain strings: the known ones complete, and others are checked when a call is made."""


class OauthChallengeMethod(OpenEnum):
    """How the challenge is made of the code verifier."""

    S256: Final[OauthChallengeMethod] = listed("S256")
    PLAIN: Final[OauthChallengeMethod] = listed("plain")


OAUTH_CHALLENGE_METHOD_MEMBERS: Final[Mapping[str, OauthChallengeMethod]] = {
    member.value: member for member in OauthChallengeMethod
}
