from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

LanguageValue = Literal[
    "fr",
    "en",
    "de",
    "it",
    "nl",
    "es",
    "pt",
    "pl",
]
"""The known values of `Language`, for plain strings."""


class Language(OpenEnum):
    """Two-letter code of a language that texts can be translated to."""

    FR = "fr"
    EN = "en"
    DE = "de"
    IT = "it"
    NL = "nl"
    ES = "es"
    PT = "pt"
    PL = "pl"


LANGUAGE_MEMBERS: Final[Mapping[str, Language]] = {member.value: member for member in Language}
