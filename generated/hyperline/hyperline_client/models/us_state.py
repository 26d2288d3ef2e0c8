# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

UsStateValue: TypeAlias = (
    Literal[
        "AA",
        "AE",
        "AK",
        "AL",
        "AP",
        "AR",
        "AS",
        "AZ",
        "CA",
        "CO",
        "CT",
        "DC",
        "DE",
        "FL",
        "GA",
        "GU",
        "HI",
        "IA",
        "ID",
        "IL",
        "IN",
        "KS",
        "KY",
        "LA",
        "MA",
        "MD",
        "ME",
        "MI",
        "MN",
        "MO",
        "MP",
        "MS",
        "MT",
        "NC",
        "ND",
        "NE",
        "NH",
        "NJ",
        "NM",
        "NV",
        "NY",
        "OH",
        "OK",
        "OR",
        "PA",
        "PR",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VA",
        "VI",
        "VT",
        "WA",
        "WI",
        "WV",
        "WY",
    ]
    | str
)
"""The values of `UsState` as plain strings: the known ones complete, and others are checked when a call is made."""


class UsState(OpenEnum):
    """Two-letter code of a state, territory or military region of the United States."""

    AA: Final[UsState] = listed("AA")
    AE: Final[UsState] = listed("AE")
    AK: Final[UsState] = listed("AK")
    AL: Final[UsState] = listed("AL")
    AP: Final[UsState] = listed("AP")
    AR: Final[UsState] = listed("AR")
    AS: Final[UsState] = listed("AS")
    AZ: Final[UsState] = listed("AZ")
    CA: Final[UsState] = listed("CA")
    CO: Final[UsState] = listed("CO")
    CT: Final[UsState] = listed("CT")
    DC: Final[UsState] = listed("DC")
    DE: Final[UsState] = listed("DE")
    FL: Final[UsState] = listed("FL")
    GA: Final[UsState] = listed("GA")
    GU: Final[UsState] = listed("GU")
    HI: Final[UsState] = listed("HI")
    IA: Final[UsState] = listed("IA")
    ID: Final[UsState] = listed("ID")
    IL: Final[UsState] = listed("IL")
    IN: Final[UsState] = listed("IN")
    KS: Final[UsState] = listed("KS")
    KY: Final[UsState] = listed("KY")
    LA: Final[UsState] = listed("LA")
    MA: Final[UsState] = listed("MA")
    MD: Final[UsState] = listed("MD")
    ME: Final[UsState] = listed("ME")
    MI: Final[UsState] = listed("MI")
    MN: Final[UsState] = listed("MN")
    MO: Final[UsState] = listed("MO")
    MP: Final[UsState] = listed("MP")
    MS: Final[UsState] = listed("MS")
    MT: Final[UsState] = listed("MT")
    NC: Final[UsState] = listed("NC")
    ND: Final[UsState] = listed("ND")
    NE: Final[UsState] = listed("NE")
    NH: Final[UsState] = listed("NH")
    NJ: Final[UsState] = listed("NJ")
    NM: Final[UsState] = listed("NM")
    NV: Final[UsState] = listed("NV")
    NY: Final[UsState] = listed("NY")
    OH: Final[UsState] = listed("OH")
    OK: Final[UsState] = listed("OK")
    OR: Final[UsState] = listed("OR")
    PA: Final[UsState] = listed("PA")
    PR: Final[UsState] = listed("PR")
    RI: Final[UsState] = listed("RI")
    SC: Final[UsState] = listed("SC")
    SD: Final[UsState] = listed("SD")
    TN: Final[UsState] = listed("TN")
    TX: Final[UsState] = listed("TX")
    UT: Final[UsState] = listed("UT")
    VA: Final[UsState] = listed("VA")
    VI: Final[UsState] = listed("VI")
    VT: Final[UsState] = listed("VT")
    WA: Final[UsState] = listed("WA")
    WI: Final[UsState] = listed("WI")
    WV: Final[UsState] = listed("WV")
    WY: Final[UsState] = listed("WY")


US_STATE_MEMBERS: Final[Mapping[str, UsState]] = {member.value: member for member in UsState}
