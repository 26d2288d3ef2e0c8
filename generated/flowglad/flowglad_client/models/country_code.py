# Generated from specs/flowglad/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CountryCodeValue: TypeAlias = (
    Literal[
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AS",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CC",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CU",
        "CV",
        "CW",
        "CX",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FM",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HM",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IR",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KP",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MH",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MP",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NF",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PW",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SY",
        "SZ",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "UM",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VI",
        "VN",
        "VU",
        "WF",
        "WS",
        "XK",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
    ]
    | str
)
"""The values of `CountryCode` as plain strings: the known ones complete, and others are checked when a call is made."""


class CountryCode(OpenEnum):
    """Two-letter code of a country, ISO 3166-1 and XK for Kosovo."""

    AD: Final[CountryCode] = listed("AD")
    AE: Final[CountryCode] = listed("AE")
    AF: Final[CountryCode] = listed("AF")
    AG: Final[CountryCode] = listed("AG")
    AI: Final[CountryCode] = listed("AI")
    AL: Final[CountryCode] = listed("AL")
    AM: Final[CountryCode] = listed("AM")
    AO: Final[CountryCode] = listed("AO")
    AQ: Final[CountryCode] = listed("AQ")
    AR: Final[CountryCode] = listed("AR")
    AS: Final[CountryCode] = listed("AS")
    AT: Final[CountryCode] = listed("AT")
    AU: Final[CountryCode] = listed("AU")
    AW: Final[CountryCode] = listed("AW")
    AX: Final[CountryCode] = listed("AX")
    AZ: Final[CountryCode] = listed("AZ")
    BA: Final[CountryCode] = listed("BA")
    BB: Final[CountryCode] = listed("BB")
    BD: Final[CountryCode] = listed("BD")
    BE: Final[CountryCode] = listed("BE")
    BF: Final[CountryCode] = listed("BF")
    BG: Final[CountryCode] = listed("BG")
    BH: Final[CountryCode] = listed("BH")
    BI: Final[CountryCode] = listed("BI")
    BJ: Final[CountryCode] = listed("BJ")
    BL: Final[CountryCode] = listed("BL")
    BM: Final[CountryCode] = listed("BM")
    BN: Final[CountryCode] = listed("BN")
    BO: Final[CountryCode] = listed("BO")
    BQ: Final[CountryCode] = listed("BQ")
    BR: Final[CountryCode] = listed("BR")
    BS: Final[CountryCode] = listed("BS")
    BT: Final[CountryCode] = listed("BT")
    BV: Final[CountryCode] = listed("BV")
    BW: Final[CountryCode] = listed("BW")
    BY: Final[CountryCode] = listed("BY")
    BZ: Final[CountryCode] = listed("BZ")
    CA: Final[CountryCode] = listed("CA")
    CC: Final[CountryCode] = listed("CC")
    CD: Final[CountryCode] = listed("CD")
    CF: Final[CountryCode] = listed("CF")
    CG: Final[CountryCode] = listed("CG")
    CH: Final[CountryCode] = listed("CH")
    CI: Final[CountryCode] = listed("CI")
    CK: Final[CountryCode] = listed("CK")
    CL: Final[CountryCode] = listed("CL")
    CM: Final[CountryCode] = listed("CM")
    CN: Final[CountryCode] = listed("CN")
    CO: Final[CountryCode] = listed("CO")
    CR: Final[CountryCode] = listed("CR")
    CU: Final[CountryCode] = listed("CU")
    CV: Final[CountryCode] = listed("CV")
    CW: Final[CountryCode] = listed("CW")
    CX: Final[CountryCode] = listed("CX")
    CY: Final[CountryCode] = listed("CY")
    CZ: Final[CountryCode] = listed("CZ")
    DE: Final[CountryCode] = listed("DE")
    DJ: Final[CountryCode] = listed("DJ")
    DK: Final[CountryCode] = listed("DK")
    DM: Final[CountryCode] = listed("DM")
    DO: Final[CountryCode] = listed("DO")
    DZ: Final[CountryCode] = listed("DZ")
    EC: Final[CountryCode] = listed("EC")
    EE: Final[CountryCode] = listed("EE")
    EG: Final[CountryCode] = listed("EG")
    EH: Final[CountryCode] = listed("EH")
    ER: Final[CountryCode] = listed("ER")
    ES: Final[CountryCode] = listed("ES")
    ET: Final[CountryCode] = listed("ET")
    FI: Final[CountryCode] = listed("FI")
    FJ: Final[CountryCode] = listed("FJ")
    FK: Final[CountryCode] = listed("FK")
    FM: Final[CountryCode] = listed("FM")
    FO: Final[CountryCode] = listed("FO")
    FR: Final[CountryCode] = listed("FR")
    GA: Final[CountryCode] = listed("GA")
    GB: Final[CountryCode] = listed("GB")
    GD: Final[CountryCode] = listed("GD")
    GE: Final[CountryCode] = listed("GE")
    GF: Final[CountryCode] = listed("GF")
    GG: Final[CountryCode] = listed("GG")
    GH: Final[CountryCode] = listed("GH")
    GI: Final[CountryCode] = listed("GI")
    GL: Final[CountryCode] = listed("GL")
    GM: Final[CountryCode] = listed("GM")
    GN: Final[CountryCode] = listed("GN")
    GP: Final[CountryCode] = listed("GP")
    GQ: Final[CountryCode] = listed("GQ")
    GR: Final[CountryCode] = listed("GR")
    GS: Final[CountryCode] = listed("GS")
    GT: Final[CountryCode] = listed("GT")
    GU: Final[CountryCode] = listed("GU")
    GW: Final[CountryCode] = listed("GW")
    GY: Final[CountryCode] = listed("GY")
    HK: Final[CountryCode] = listed("HK")
    HM: Final[CountryCode] = listed("HM")
    HN: Final[CountryCode] = listed("HN")
    HR: Final[CountryCode] = listed("HR")
    HT: Final[CountryCode] = listed("HT")
    HU: Final[CountryCode] = listed("HU")
    ID: Final[CountryCode] = listed("ID")
    IE: Final[CountryCode] = listed("IE")
    IL: Final[CountryCode] = listed("IL")
    IM: Final[CountryCode] = listed("IM")
    IN: Final[CountryCode] = listed("IN")
    IO: Final[CountryCode] = listed("IO")
    IQ: Final[CountryCode] = listed("IQ")
    IR: Final[CountryCode] = listed("IR")
    IS: Final[CountryCode] = listed("IS")
    IT: Final[CountryCode] = listed("IT")
    JE: Final[CountryCode] = listed("JE")
    JM: Final[CountryCode] = listed("JM")
    JO: Final[CountryCode] = listed("JO")
    JP: Final[CountryCode] = listed("JP")
    KE: Final[CountryCode] = listed("KE")
    KG: Final[CountryCode] = listed("KG")
    KH: Final[CountryCode] = listed("KH")
    KI: Final[CountryCode] = listed("KI")
    KM: Final[CountryCode] = listed("KM")
    KN: Final[CountryCode] = listed("KN")
    KP: Final[CountryCode] = listed("KP")
    KR: Final[CountryCode] = listed("KR")
    KW: Final[CountryCode] = listed("KW")
    KY: Final[CountryCode] = listed("KY")
    KZ: Final[CountryCode] = listed("KZ")
    LA: Final[CountryCode] = listed("LA")
    LB: Final[CountryCode] = listed("LB")
    LC: Final[CountryCode] = listed("LC")
    LI: Final[CountryCode] = listed("LI")
    LK: Final[CountryCode] = listed("LK")
    LR: Final[CountryCode] = listed("LR")
    LS: Final[CountryCode] = listed("LS")
    LT: Final[CountryCode] = listed("LT")
    LU: Final[CountryCode] = listed("LU")
    LV: Final[CountryCode] = listed("LV")
    LY: Final[CountryCode] = listed("LY")
    MA: Final[CountryCode] = listed("MA")
    MC: Final[CountryCode] = listed("MC")
    MD: Final[CountryCode] = listed("MD")
    ME: Final[CountryCode] = listed("ME")
    MF: Final[CountryCode] = listed("MF")
    MG: Final[CountryCode] = listed("MG")
    MH: Final[CountryCode] = listed("MH")
    MK: Final[CountryCode] = listed("MK")
    ML: Final[CountryCode] = listed("ML")
    MM: Final[CountryCode] = listed("MM")
    MN: Final[CountryCode] = listed("MN")
    MO: Final[CountryCode] = listed("MO")
    MP: Final[CountryCode] = listed("MP")
    MQ: Final[CountryCode] = listed("MQ")
    MR: Final[CountryCode] = listed("MR")
    MS: Final[CountryCode] = listed("MS")
    MT: Final[CountryCode] = listed("MT")
    MU: Final[CountryCode] = listed("MU")
    MV: Final[CountryCode] = listed("MV")
    MW: Final[CountryCode] = listed("MW")
    MX: Final[CountryCode] = listed("MX")
    MY: Final[CountryCode] = listed("MY")
    MZ: Final[CountryCode] = listed("MZ")
    NA: Final[CountryCode] = listed("NA")
    NC: Final[CountryCode] = listed("NC")
    NE: Final[CountryCode] = listed("NE")
    NF: Final[CountryCode] = listed("NF")
    NG: Final[CountryCode] = listed("NG")
    NI: Final[CountryCode] = listed("NI")
    NL: Final[CountryCode] = listed("NL")
    NO: Final[CountryCode] = listed("NO")
    NP: Final[CountryCode] = listed("NP")
    NR: Final[CountryCode] = listed("NR")
    NU: Final[CountryCode] = listed("NU")
    NZ: Final[CountryCode] = listed("NZ")
    OM: Final[CountryCode] = listed("OM")
    PA: Final[CountryCode] = listed("PA")
    PE: Final[CountryCode] = listed("PE")
    PF: Final[CountryCode] = listed("PF")
    PG: Final[CountryCode] = listed("PG")
    PH: Final[CountryCode] = listed("PH")
    PK: Final[CountryCode] = listed("PK")
    PL: Final[CountryCode] = listed("PL")
    PM: Final[CountryCode] = listed("PM")
    PN: Final[CountryCode] = listed("PN")
    PR: Final[CountryCode] = listed("PR")
    PS: Final[CountryCode] = listed("PS")
    PT: Final[CountryCode] = listed("PT")
    PW: Final[CountryCode] = listed("PW")
    PY: Final[CountryCode] = listed("PY")
    QA: Final[CountryCode] = listed("QA")
    RE: Final[CountryCode] = listed("RE")
    RO: Final[CountryCode] = listed("RO")
    RS: Final[CountryCode] = listed("RS")
    RU: Final[CountryCode] = listed("RU")
    RW: Final[CountryCode] = listed("RW")
    SA: Final[CountryCode] = listed("SA")
    SB: Final[CountryCode] = listed("SB")
    SC: Final[CountryCode] = listed("SC")
    SD: Final[CountryCode] = listed("SD")
    SE: Final[CountryCode] = listed("SE")
    SG: Final[CountryCode] = listed("SG")
    SH: Final[CountryCode] = listed("SH")
    SI: Final[CountryCode] = listed("SI")
    SJ: Final[CountryCode] = listed("SJ")
    SK: Final[CountryCode] = listed("SK")
    SL: Final[CountryCode] = listed("SL")
    SM: Final[CountryCode] = listed("SM")
    SN: Final[CountryCode] = listed("SN")
    SO: Final[CountryCode] = listed("SO")
    SR: Final[CountryCode] = listed("SR")
    SS: Final[CountryCode] = listed("SS")
    ST: Final[CountryCode] = listed("ST")
    SV: Final[CountryCode] = listed("SV")
    SX: Final[CountryCode] = listed("SX")
    SY: Final[CountryCode] = listed("SY")
    SZ: Final[CountryCode] = listed("SZ")
    TC: Final[CountryCode] = listed("TC")
    TD: Final[CountryCode] = listed("TD")
    TF: Final[CountryCode] = listed("TF")
    TG: Final[CountryCode] = listed("TG")
    TH: Final[CountryCode] = listed("TH")
    TJ: Final[CountryCode] = listed("TJ")
    TK: Final[CountryCode] = listed("TK")
    TL: Final[CountryCode] = listed("TL")
    TM: Final[CountryCode] = listed("TM")
    TN: Final[CountryCode] = listed("TN")
    TO: Final[CountryCode] = listed("TO")
    TR: Final[CountryCode] = listed("TR")
    TT: Final[CountryCode] = listed("TT")
    TV: Final[CountryCode] = listed("TV")
    TW: Final[CountryCode] = listed("TW")
    TZ: Final[CountryCode] = listed("TZ")
    UA: Final[CountryCode] = listed("UA")
    UG: Final[CountryCode] = listed("UG")
    UM: Final[CountryCode] = listed("UM")
    US: Final[CountryCode] = listed("US")
    UY: Final[CountryCode] = listed("UY")
    UZ: Final[CountryCode] = listed("UZ")
    VA: Final[CountryCode] = listed("VA")
    VC: Final[CountryCode] = listed("VC")
    VE: Final[CountryCode] = listed("VE")
    VG: Final[CountryCode] = listed("VG")
    VI: Final[CountryCode] = listed("VI")
    VN: Final[CountryCode] = listed("VN")
    VU: Final[CountryCode] = listed("VU")
    WF: Final[CountryCode] = listed("WF")
    WS: Final[CountryCode] = listed("WS")
    XK: Final[CountryCode] = listed("XK")
    YE: Final[CountryCode] = listed("YE")
    YT: Final[CountryCode] = listed("YT")
    ZA: Final[CountryCode] = listed("ZA")
    ZM: Final[CountryCode] = listed("ZM")
    ZW: Final[CountryCode] = listed("ZW")


COUNTRY_CODE_MEMBERS: Final[Mapping[str, CountryCode]] = {member.value: member for member in CountryCode}
