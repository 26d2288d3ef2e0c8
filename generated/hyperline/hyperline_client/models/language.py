# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

LanguageValue: TypeAlias = (
    Literal[
        "fr",
        "en",
        "de",
        "it",
        "nl",
        "es",
        "pt",
        "pl",
    ]
    | str
)
"""The values of `Language` as plain strings: the known ones complete, and others are checked when a call is made."""


class Language(OpenEnum):
    """Two-letter code of a language that texts can be translated to."""

    FR: Final[Language] = listed("fr")
    EN: Final[Language] = listed("en")
    DE: Final[Language] = listed("de")
    IT: Final[Language] = listed("it")
    NL: Final[Language] = listed("nl")
    ES: Final[Language] = listed("es")
    PT: Final[Language] = listed("pt")
    PL: Final[Language] = listed("pl")


LANGUAGE_MEMBERS: Final[Mapping[str, Language]] = {member.value: member for member in Language}
