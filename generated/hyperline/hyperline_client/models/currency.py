# Generated from specs/hyperline/openapi.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CurrencyValue: TypeAlias = (
    Literal[
        "EUR",
        "AED",
        "AFN",
        "XCD",
        "ALL",
        "AMD",
        "AOA",
        "ARS",
        "USD",
        "AUD",
        "AWG",
        "AZN",
        "BAM",
        "BBD",
        "BDT",
        "BGN",
        "BHD",
        "BIF",
        "XOF",
        "BMD",
        "BND",
        "BOB",
        "BRL",
        "BSD",
        "BTN",
        "NOK",
        "BWP",
        "BYR",
        "BZD",
        "CAD",
        "CDF",
        "XAF",
        "CHF",
        "NZD",
        "CLP",
        "CNY",
        "COP",
        "CRC",
        "CUP",
        "CVE",
        "ANG",
        "CZK",
        "DJF",
        "DKK",
        "DOP",
        "DZD",
        "EGP",
        "MAD",
        "ERN",
        "ETB",
        "FJD",
        "FKP",
        "GBP",
        "GEL",
        "GHS",
        "GIP",
        "GMD",
        "GNF",
        "GTQ",
        "GYD",
        "HKD",
        "HNL",
        "HRK",
        "HTG",
        "HUF",
        "IDR",
        "ILS",
        "INR",
        "IQD",
        "IRR",
        "ISK",
        "JMD",
        "JOD",
        "JPY",
        "KES",
        "KGS",
        "KHR",
        "KMF",
        "KPW",
        "KRW",
        "KWD",
        "KYD",
        "KZT",
        "LAK",
        "LBP",
        "LKR",
        "LRD",
        "LSL",
        "LYD",
        "MDL",
        "MGA",
        "MKD",
        "MMK",
        "MNT",
        "MOP",
        "MRO",
        "MUR",
        "MVR",
        "MWK",
        "MXN",
        "MYR",
        "MZN",
        "NAD",
        "XPF",
        "NGN",
        "NIO",
        "NPR",
        "OMR",
        "PAB",
        "PEN",
        "PGK",
        "PHP",
        "PKR",
        "PLN",
        "PYG",
        "QAR",
        "RON",
        "RSD",
        "RUB",
        "RWF",
        "SAR",
        "SBD",
        "SCR",
        "SDG",
        "SEK",
        "SGD",
        "SHP",
        "SLL",
        "SOS",
        "SRD",
        "SSP",
        "STD",
        "SYP",
        "SZL",
        "THB",
        "TJS",
        "TMT",
        "TND",
        "TOP",
        "TRY",
        "TTD",
        "TWD",
        "TZS",
        "UAH",
        "UGX",
        "UYU",
        "UZS",
        "VEF",
        "VND",
        "VUV",
        "WST",
        "YER",
        "ZAR",
        "ZMW",
        "ZWL",
    ]
    | str
)
"""The values of `Currency` as plain strings: the known ones complete, and others are checked when a call is made."""


class Currency(OpenEnum):
    """ISO 4217 code of a currency. The list still has some withdrawn codes (ANG, BGN, BYR, HRK, MRO, SLL, STD, VEF,
    ZWL)."""

    EUR: Final[Currency] = listed("EUR")
    AED: Final[Currency] = listed("AED")
    AFN: Final[Currency] = listed("AFN")
    XCD: Final[Currency] = listed("XCD")
    ALL: Final[Currency] = listed("ALL")
    AMD: Final[Currency] = listed("AMD")
    AOA: Final[Currency] = listed("AOA")
    ARS: Final[Currency] = listed("ARS")
    USD: Final[Currency] = listed("USD")
    AUD: Final[Currency] = listed("AUD")
    AWG: Final[Currency] = listed("AWG")
    AZN: Final[Currency] = listed("AZN")
    BAM: Final[Currency] = listed("BAM")
    BBD: Final[Currency] = listed("BBD")
    BDT: Final[Currency] = listed("BDT")
    BGN: Final[Currency] = listed("BGN")
    BHD: Final[Currency] = listed("BHD")
    BIF: Final[Currency] = listed("BIF")
    XOF: Final[Currency] = listed("XOF")
    BMD: Final[Currency] = listed("BMD")
    BND: Final[Currency] = listed("BND")
    BOB: Final[Currency] = listed("BOB")
    BRL: Final[Currency] = listed("BRL")
    BSD: Final[Currency] = listed("BSD")
    BTN: Final[Currency] = listed("BTN")
    NOK: Final[Currency] = listed("NOK")
    BWP: Final[Currency] = listed("BWP")
    BYR: Final[Currency] = listed("BYR")
    BZD: Final[Currency] = listed("BZD")
    CAD: Final[Currency] = listed("CAD")
    CDF: Final[Currency] = listed("CDF")
    XAF: Final[Currency] = listed("XAF")
    CHF: Final[Currency] = listed("CHF")
    NZD: Final[Currency] = listed("NZD")
    CLP: Final[Currency] = listed("CLP")
    CNY: Final[Currency] = listed("CNY")
    COP: Final[Currency] = listed("COP")
    CRC: Final[Currency] = listed("CRC")
    CUP: Final[Currency] = listed("CUP")
    CVE: Final[Currency] = listed("CVE")
    ANG: Final[Currency] = listed("ANG")
    CZK: Final[Currency] = listed("CZK")
    DJF: Final[Currency] = listed("DJF")
    DKK: Final[Currency] = listed("DKK")
    DOP: Final[Currency] = listed("DOP")
    DZD: Final[Currency] = listed("DZD")
    EGP: Final[Currency] = listed("EGP")
    MAD: Final[Currency] = listed("MAD")
    ERN: Final[Currency] = listed("ERN")
    ETB: Final[Currency] = listed("ETB")
    FJD: Final[Currency] = listed("FJD")
    FKP: Final[Currency] = listed("FKP")
    GBP: Final[Currency] = listed("GBP")
    GEL: Final[Currency] = listed("GEL")
    GHS: Final[Currency] = listed("GHS")
    GIP: Final[Currency] = listed("GIP")
    GMD: Final[Currency] = listed("GMD")
    GNF: Final[Currency] = listed("GNF")
    GTQ: Final[Currency] = listed("GTQ")
    GYD: Final[Currency] = listed("GYD")
    HKD: Final[Currency] = listed("HKD")
    HNL: Final[Currency] = listed("HNL")
    HRK: Final[Currency] = listed("HRK")
    HTG: Final[Currency] = listed("HTG")
    HUF: Final[Currency] = listed("HUF")
    IDR: Final[Currency] = listed("IDR")
    ILS: Final[Currency] = listed("ILS")
    INR: Final[Currency] = listed("INR")
    IQD: Final[Currency] = listed("IQD")
    IRR: Final[Currency] = listed("IRR")
    ISK: Final[Currency] = listed("ISK")
    JMD: Final[Currency] = listed("JMD")
    JOD: Final[Currency] = listed("JOD")
    JPY: Final[Currency] = listed("JPY")
    KES: Final[Currency] = listed("KES")
    KGS: Final[Currency] = listed("KGS")
    KHR: Final[Currency] = listed("KHR")
    KMF: Final[Currency] = listed("KMF")
    KPW: Final[Currency] = listed("KPW")
    KRW: Final[Currency] = listed("KRW")
    KWD: Final[Currency] = listed("KWD")
    KYD: Final[Currency] = listed("KYD")
    KZT: Final[Currency] = listed("KZT")
    LAK: Final[Currency] = listed("LAK")
    LBP: Final[Currency] = listed("LBP")
    LKR: Final[Currency] = listed("LKR")
    LRD: Final[Currency] = listed("LRD")
    LSL: Final[Currency] = listed("LSL")
    LYD: Final[Currency] = listed("LYD")
    MDL: Final[Currency] = listed("MDL")
    MGA: Final[Currency] = listed("MGA")
    MKD: Final[Currency] = listed("MKD")
    MMK: Final[Currency] = listed("MMK")
    MNT: Final[Currency] = listed("MNT")
    MOP: Final[Currency] = listed("MOP")
    MRO: Final[Currency] = listed("MRO")
    MUR: Final[Currency] = listed("MUR")
    MVR: Final[Currency] = listed("MVR")
    MWK: Final[Currency] = listed("MWK")
    MXN: Final[Currency] = listed("MXN")
    MYR: Final[Currency] = listed("MYR")
    MZN: Final[Currency] = listed("MZN")
    NAD: Final[Currency] = listed("NAD")
    XPF: Final[Currency] = listed("XPF")
    NGN: Final[Currency] = listed("NGN")
    NIO: Final[Currency] = listed("NIO")
    NPR: Final[Currency] = listed("NPR")
    OMR: Final[Currency] = listed("OMR")
    PAB: Final[Currency] = listed("PAB")
    PEN: Final[Currency] = listed("PEN")
    PGK: Final[Currency] = listed("PGK")
    PHP: Final[Currency] = listed("PHP")
    PKR: Final[Currency] = listed("PKR")
    PLN: Final[Currency] = listed("PLN")
    PYG: Final[Currency] = listed("PYG")
    QAR: Final[Currency] = listed("QAR")
    RON: Final[Currency] = listed("RON")
    RSD: Final[Currency] = listed("RSD")
    RUB: Final[Currency] = listed("RUB")
    RWF: Final[Currency] = listed("RWF")
    SAR: Final[Currency] = listed("SAR")
    SBD: Final[Currency] = listed("SBD")
    SCR: Final[Currency] = listed("SCR")
    SDG: Final[Currency] = listed("SDG")
    SEK: Final[Currency] = listed("SEK")
    SGD: Final[Currency] = listed("SGD")
    SHP: Final[Currency] = listed("SHP")
    SLL: Final[Currency] = listed("SLL")
    SOS: Final[Currency] = listed("SOS")
    SRD: Final[Currency] = listed("SRD")
    SSP: Final[Currency] = listed("SSP")
    STD: Final[Currency] = listed("STD")
    SYP: Final[Currency] = listed("SYP")
    SZL: Final[Currency] = listed("SZL")
    THB: Final[Currency] = listed("THB")
    TJS: Final[Currency] = listed("TJS")
    TMT: Final[Currency] = listed("TMT")
    TND: Final[Currency] = listed("TND")
    TOP: Final[Currency] = listed("TOP")
    TRY: Final[Currency] = listed("TRY")
    TTD: Final[Currency] = listed("TTD")
    TWD: Final[Currency] = listed("TWD")
    TZS: Final[Currency] = listed("TZS")
    UAH: Final[Currency] = listed("UAH")
    UGX: Final[Currency] = listed("UGX")
    UYU: Final[Currency] = listed("UYU")
    UZS: Final[Currency] = listed("UZS")
    VEF: Final[Currency] = listed("VEF")
    VND: Final[Currency] = listed("VND")
    VUV: Final[Currency] = listed("VUV")
    WST: Final[Currency] = listed("WST")
    YER: Final[Currency] = listed("YER")
    ZAR: Final[Currency] = listed("ZAR")
    ZMW: Final[Currency] = listed("ZMW")
    ZWL: Final[Currency] = listed("ZWL")


CURRENCY_MEMBERS: Final[Mapping[str, Currency]] = {member.value: member for member in Currency}
