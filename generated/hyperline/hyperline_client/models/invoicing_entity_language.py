# Generated from specs/hyperline/resources/invoicing_entities.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

InvoicingEntityLanguageValue: TypeAlias = (
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
"""The values of `InvoicingEntityLanguage` as plain strings: the known ones complete, and others are checked when a call is made."""


class InvoicingEntityLanguage(OpenEnum):
    """A language of documents."""

    FR: Final[InvoicingEntityLanguage] = listed("fr")
    EN: Final[InvoicingEntityLanguage] = listed("en")
    DE: Final[InvoicingEntityLanguage] = listed("de")
    IT: Final[InvoicingEntityLanguage] = listed("it")
    NL: Final[InvoicingEntityLanguage] = listed("nl")
    ES: Final[InvoicingEntityLanguage] = listed("es")
    PT: Final[InvoicingEntityLanguage] = listed("pt")
    PL: Final[InvoicingEntityLanguage] = listed("pl")


INVOICING_ENTITY_LANGUAGE_MEMBERS: Final[Mapping[str, InvoicingEntityLanguage]] = {
    member.value: member for member in InvoicingEntityLanguage
}
