from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

ApiKeyTypeValue = Literal[
    "secret",
    "publishable",
]
"""The known values of `ApiKeyType`, for plain strings."""


class ApiKeyType(OpenEnum):
    """Kind of API key."""

    SECRET = "secret"
    PUBLISHABLE = "publishable"


API_KEY_TYPE_MEMBERS: Final[Mapping[str, ApiKeyType]] = {member.value: member for member in ApiKeyType}
