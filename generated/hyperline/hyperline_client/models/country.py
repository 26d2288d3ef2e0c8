# Generated from specs/hyperline/resources/shared.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CountryValue: TypeAlias = (
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
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
        "ES-CE",
        "ES-ML",
        "IC",
        "PT-20",
        "PT-30",
        "XK",
    ]
    | str
)
"""The values of `Country` as plain strings: the known ones complete, and others are checked when a call is made."""


class Country(OpenEnum):
    """ISO 3166-1 code of a country in two letters, or one of six codes beyond it (Ceuta, Melilla, Canary Islands,
    Azores, Madeira, Kosovo)."""

    AD: Final[Country] = listed("AD")
    AE: Final[Country] = listed("AE")
    AF: Final[Country] = listed("AF")
    AG: Final[Country] = listed("AG")
    AI: Final[Country] = listed("AI")
    AL: Final[Country] = listed("AL")
    AM: Final[Country] = listed("AM")
    AO: Final[Country] = listed("AO")
    AQ: Final[Country] = listed("AQ")
    AR: Final[Country] = listed("AR")
    AS: Final[Country] = listed("AS")
    AT: Final[Country] = listed("AT")
    AU: Final[Country] = listed("AU")
    AW: Final[Country] = listed("AW")
    AX: Final[Country] = listed("AX")
    AZ: Final[Country] = listed("AZ")
    BA: Final[Country] = listed("BA")
    BB: Final[Country] = listed("BB")
    BD: Final[Country] = listed("BD")
    BE: Final[Country] = listed("BE")
    BF: Final[Country] = listed("BF")
    BG: Final[Country] = listed("BG")
    BH: Final[Country] = listed("BH")
    BI: Final[Country] = listed("BI")
    BJ: Final[Country] = listed("BJ")
    BL: Final[Country] = listed("BL")
    BM: Final[Country] = listed("BM")
    BN: Final[Country] = listed("BN")
    BO: Final[Country] = listed("BO")
    BQ: Final[Country] = listed("BQ")
    BR: Final[Country] = listed("BR")
    BS: Final[Country] = listed("BS")
    BT: Final[Country] = listed("BT")
    BV: Final[Country] = listed("BV")
    BW: Final[Country] = listed("BW")
    BY: Final[Country] = listed("BY")
    BZ: Final[Country] = listed("BZ")
    CA: Final[Country] = listed("CA")
    CC: Final[Country] = listed("CC")
    CD: Final[Country] = listed("CD")
    CF: Final[Country] = listed("CF")
    CG: Final[Country] = listed("CG")
    CH: Final[Country] = listed("CH")
    CI: Final[Country] = listed("CI")
    CK: Final[Country] = listed("CK")
    CL: Final[Country] = listed("CL")
    CM: Final[Country] = listed("CM")
    CN: Final[Country] = listed("CN")
    CO: Final[Country] = listed("CO")
    CR: Final[Country] = listed("CR")
    CU: Final[Country] = listed("CU")
    CV: Final[Country] = listed("CV")
    CW: Final[Country] = listed("CW")
    CX: Final[Country] = listed("CX")
    CY: Final[Country] = listed("CY")
    CZ: Final[Country] = listed("CZ")
    DE: Final[Country] = listed("DE")
    DJ: Final[Country] = listed("DJ")
    DK: Final[Country] = listed("DK")
    DM: Final[Country] = listed("DM")
    DO: Final[Country] = listed("DO")
    DZ: Final[Country] = listed("DZ")
    EC: Final[Country] = listed("EC")
    EE: Final[Country] = listed("EE")
    EG: Final[Country] = listed("EG")
    EH: Final[Country] = listed("EH")
    ER: Final[Country] = listed("ER")
    ES: Final[Country] = listed("ES")
    ET: Final[Country] = listed("ET")
    FI: Final[Country] = listed("FI")
    FJ: Final[Country] = listed("FJ")
    FK: Final[Country] = listed("FK")
    FM: Final[Country] = listed("FM")
    FO: Final[Country] = listed("FO")
    FR: Final[Country] = listed("FR")
    GA: Final[Country] = listed("GA")
    GB: Final[Country] = listed("GB")
    GD: Final[Country] = listed("GD")
    GE: Final[Country] = listed("GE")
    GF: Final[Country] = listed("GF")
    GG: Final[Country] = listed("GG")
    GH: Final[Country] = listed("GH")
    GI: Final[Country] = listed("GI")
    GL: Final[Country] = listed("GL")
    GM: Final[Country] = listed("GM")
    GN: Final[Country] = listed("GN")
    GP: Final[Country] = listed("GP")
    GQ: Final[Country] = listed("GQ")
    GR: Final[Country] = listed("GR")
    GS: Final[Country] = listed("GS")
    GT: Final[Country] = listed("GT")
    GU: Final[Country] = listed("GU")
    GW: Final[Country] = listed("GW")
    GY: Final[Country] = listed("GY")
    HK: Final[Country] = listed("HK")
    HM: Final[Country] = listed("HM")
    HN: Final[Country] = listed("HN")
    HR: Final[Country] = listed("HR")
    HT: Final[Country] = listed("HT")
    HU: Final[Country] = listed("HU")
    ID: Final[Country] = listed("ID")
    IE: Final[Country] = listed("IE")
    IL: Final[Country] = listed("IL")
    IM: Final[Country] = listed("IM")
    IN: Final[Country] = listed("IN")
    IO: Final[Country] = listed("IO")
    IQ: Final[Country] = listed("IQ")
    IR: Final[Country] = listed("IR")
    IS: Final[Country] = listed("IS")
    IT: Final[Country] = listed("IT")
    JE: Final[Country] = listed("JE")
    JM: Final[Country] = listed("JM")
    JO: Final[Country] = listed("JO")
    JP: Final[Country] = listed("JP")
    KE: Final[Country] = listed("KE")
    KG: Final[Country] = listed("KG")
    KH: Final[Country] = listed("KH")
    KI: Final[Country] = listed("KI")
    KM: Final[Country] = listed("KM")
    KN: Final[Country] = listed("KN")
    KP: Final[Country] = listed("KP")
    KR: Final[Country] = listed("KR")
    KW: Final[Country] = listed("KW")
    KY: Final[Country] = listed("KY")
    KZ: Final[Country] = listed("KZ")
    LA: Final[Country] = listed("LA")
    LB: Final[Country] = listed("LB")
    LC: Final[Country] = listed("LC")
    LI: Final[Country] = listed("LI")
    LK: Final[Country] = listed("LK")
    LR: Final[Country] = listed("LR")
    LS: Final[Country] = listed("LS")
    LT: Final[Country] = listed("LT")
    LU: Final[Country] = listed("LU")
    LV: Final[Country] = listed("LV")
    LY: Final[Country] = listed("LY")
    MA: Final[Country] = listed("MA")
    MC: Final[Country] = listed("MC")
    MD: Final[Country] = listed("MD")
    ME: Final[Country] = listed("ME")
    MF: Final[Country] = listed("MF")
    MG: Final[Country] = listed("MG")
    MH: Final[Country] = listed("MH")
    MK: Final[Country] = listed("MK")
    ML: Final[Country] = listed("ML")
    MM: Final[Country] = listed("MM")
    MN: Final[Country] = listed("MN")
    MO: Final[Country] = listed("MO")
    MP: Final[Country] = listed("MP")
    MQ: Final[Country] = listed("MQ")
    MR: Final[Country] = listed("MR")
    MS: Final[Country] = listed("MS")
    MT: Final[Country] = listed("MT")
    MU: Final[Country] = listed("MU")
    MV: Final[Country] = listed("MV")
    MW: Final[Country] = listed("MW")
    MX: Final[Country] = listed("MX")
    MY: Final[Country] = listed("MY")
    MZ: Final[Country] = listed("MZ")
    NA: Final[Country] = listed("NA")
    NC: Final[Country] = listed("NC")
    NE: Final[Country] = listed("NE")
    NF: Final[Country] = listed("NF")
    NG: Final[Country] = listed("NG")
    NI: Final[Country] = listed("NI")
    NL: Final[Country] = listed("NL")
    NO: Final[Country] = listed("NO")
    NP: Final[Country] = listed("NP")
    NR: Final[Country] = listed("NR")
    NU: Final[Country] = listed("NU")
    NZ: Final[Country] = listed("NZ")
    OM: Final[Country] = listed("OM")
    PA: Final[Country] = listed("PA")
    PE: Final[Country] = listed("PE")
    PF: Final[Country] = listed("PF")
    PG: Final[Country] = listed("PG")
    PH: Final[Country] = listed("PH")
    PK: Final[Country] = listed("PK")
    PL: Final[Country] = listed("PL")
    PM: Final[Country] = listed("PM")
    PN: Final[Country] = listed("PN")
    PR: Final[Country] = listed("PR")
    PS: Final[Country] = listed("PS")
    PT: Final[Country] = listed("PT")
    PW: Final[Country] = listed("PW")
    PY: Final[Country] = listed("PY")
    QA: Final[Country] = listed("QA")
    RE: Final[Country] = listed("RE")
    RO: Final[Country] = listed("RO")
    RS: Final[Country] = listed("RS")
    RU: Final[Country] = listed("RU")
    RW: Final[Country] = listed("RW")
    SA: Final[Country] = listed("SA")
    SB: Final[Country] = listed("SB")
    SC: Final[Country] = listed("SC")
    SD: Final[Country] = listed("SD")
    SE: Final[Country] = listed("SE")
    SG: Final[Country] = listed("SG")
    SH: Final[Country] = listed("SH")
    SI: Final[Country] = listed("SI")
    SJ: Final[Country] = listed("SJ")
    SK: Final[Country] = listed("SK")
    SL: Final[Country] = listed("SL")
    SM: Final[Country] = listed("SM")
    SN: Final[Country] = listed("SN")
    SO: Final[Country] = listed("SO")
    SR: Final[Country] = listed("SR")
    SS: Final[Country] = listed("SS")
    ST: Final[Country] = listed("ST")
    SV: Final[Country] = listed("SV")
    SX: Final[Country] = listed("SX")
    SY: Final[Country] = listed("SY")
    SZ: Final[Country] = listed("SZ")
    TC: Final[Country] = listed("TC")
    TD: Final[Country] = listed("TD")
    TF: Final[Country] = listed("TF")
    TG: Final[Country] = listed("TG")
    TH: Final[Country] = listed("TH")
    TJ: Final[Country] = listed("TJ")
    TK: Final[Country] = listed("TK")
    TL: Final[Country] = listed("TL")
    TM: Final[Country] = listed("TM")
    TN: Final[Country] = listed("TN")
    TO: Final[Country] = listed("TO")
    TR: Final[Country] = listed("TR")
    TT: Final[Country] = listed("TT")
    TV: Final[Country] = listed("TV")
    TW: Final[Country] = listed("TW")
    TZ: Final[Country] = listed("TZ")
    UA: Final[Country] = listed("UA")
    UG: Final[Country] = listed("UG")
    UM: Final[Country] = listed("UM")
    US: Final[Country] = listed("US")
    UY: Final[Country] = listed("UY")
    UZ: Final[Country] = listed("UZ")
    VA: Final[Country] = listed("VA")
    VC: Final[Country] = listed("VC")
    VE: Final[Country] = listed("VE")
    VG: Final[Country] = listed("VG")
    VI: Final[Country] = listed("VI")
    VN: Final[Country] = listed("VN")
    VU: Final[Country] = listed("VU")
    WF: Final[Country] = listed("WF")
    WS: Final[Country] = listed("WS")
    YE: Final[Country] = listed("YE")
    YT: Final[Country] = listed("YT")
    ZA: Final[Country] = listed("ZA")
    ZM: Final[Country] = listed("ZM")
    ZW: Final[Country] = listed("ZW")
    ES_CE: Final[Country] = listed("ES-CE")
    ES_ML: Final[Country] = listed("ES-ML")
    IC: Final[Country] = listed("IC")
    PT_20: Final[Country] = listed("PT-20")
    PT_30: Final[Country] = listed("PT-30")
    XK: Final[Country] = listed("XK")


COUNTRY_MEMBERS: Final[Mapping[str, Country]] = {member.value: member for member in Country}
