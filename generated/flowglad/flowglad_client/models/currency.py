# Generated from specs/flowglad/resources/prices.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CurrencyValue: TypeAlias = (
    Literal[
        "USD",
        "AED",
        "AFN",
        "ALL",
        "AMD",
        "ANG",
        "AOA",
        "ARS",
        "AUD",
        "AWG",
        "AZN",
        "BAM",
        "BBD",
        "BDT",
        "BGN",
        "BIF",
        "BMD",
        "BND",
        "BOB",
        "BRL",
        "BSD",
        "BWP",
        "BYN",
        "BZD",
        "CAD",
        "CDF",
        "CHF",
        "CLP",
        "CNY",
        "COP",
        "CRC",
        "CVE",
        "CZK",
        "DJF",
        "DKK",
        "DOP",
        "DZD",
        "EGP",
        "ETB",
        "EUR",
        "FJD",
        "FKP",
        "GBP",
        "GEL",
        "GIP",
        "GMD",
        "GNF",
        "GTQ",
        "GYD",
        "HKD",
        "HNL",
        "HTG",
        "HUF",
        "IDR",
        "ILS",
        "INR",
        "ISK",
        "JMD",
        "JPY",
        "KES",
        "KGS",
        "KHR",
        "KMF",
        "KRW",
        "KYD",
        "KZT",
        "LAK",
        "LBP",
        "LKR",
        "LRD",
        "LSL",
        "MAD",
        "MDL",
        "MGA",
        "MKD",
        "MMK",
        "MNT",
        "MOP",
        "MUR",
        "MVR",
        "MWK",
        "MXN",
        "MYR",
        "MZN",
        "NAD",
        "NGN",
        "NIO",
        "NOK",
        "NPR",
        "NZD",
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
        "SEK",
        "SGD",
        "SHP",
        "SLE",
        "SOS",
        "SRD",
        "STD",
        "SZL",
        "THB",
        "TJS",
        "TOP",
        "TRY",
        "TTD",
        "TWD",
        "TZS",
        "UAH",
        "UGX",
        "UYU",
        "UZS",
        "VND",
        "VUV",
        "WST",
        "XAF",
        "XCD",
        "XOF",
        "XPF",
        "YER",
        "ZAR",
        "ZMW",
    ]
    | str
)
"""The values of `Currency` as plain strings: the known ones complete, and others are checked when a call is made."""


class Currency(OpenEnum):
    """Three-letter code of a currency Flowglad offers. Amounts in BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF UGX VND VUV
    XAF XOF XPF are whole units; in every other currency, ISK included, they are hundredths."""

    USD: Final[Currency] = listed("USD")
    AED: Final[Currency] = listed("AED")
    AFN: Final[Currency] = listed("AFN")
    ALL: Final[Currency] = listed("ALL")
    AMD: Final[Currency] = listed("AMD")
    ANG: Final[Currency] = listed("ANG")
    AOA: Final[Currency] = listed("AOA")
    ARS: Final[Currency] = listed("ARS")
    AUD: Final[Currency] = listed("AUD")
    AWG: Final[Currency] = listed("AWG")
    AZN: Final[Currency] = listed("AZN")
    BAM: Final[Currency] = listed("BAM")
    BBD: Final[Currency] = listed("BBD")
    BDT: Final[Currency] = listed("BDT")
    BGN: Final[Currency] = listed("BGN")
    BIF: Final[Currency] = listed("BIF")
    BMD: Final[Currency] = listed("BMD")
    BND: Final[Currency] = listed("BND")
    BOB: Final[Currency] = listed("BOB")
    BRL: Final[Currency] = listed("BRL")
    BSD: Final[Currency] = listed("BSD")
    BWP: Final[Currency] = listed("BWP")
    BYN: Final[Currency] = listed("BYN")
    BZD: Final[Currency] = listed("BZD")
    CAD: Final[Currency] = listed("CAD")
    CDF: Final[Currency] = listed("CDF")
    CHF: Final[Currency] = listed("CHF")
    CLP: Final[Currency] = listed("CLP")
    CNY: Final[Currency] = listed("CNY")
    COP: Final[Currency] = listed("COP")
    CRC: Final[Currency] = listed("CRC")
    CVE: Final[Currency] = listed("CVE")
    CZK: Final[Currency] = listed("CZK")
    DJF: Final[Currency] = listed("DJF")
    DKK: Final[Currency] = listed("DKK")
    DOP: Final[Currency] = listed("DOP")
    DZD: Final[Currency] = listed("DZD")
    EGP: Final[Currency] = listed("EGP")
    ETB: Final[Currency] = listed("ETB")
    EUR: Final[Currency] = listed("EUR")
    FJD: Final[Currency] = listed("FJD")
    FKP: Final[Currency] = listed("FKP")
    GBP: Final[Currency] = listed("GBP")
    GEL: Final[Currency] = listed("GEL")
    GIP: Final[Currency] = listed("GIP")
    GMD: Final[Currency] = listed("GMD")
    GNF: Final[Currency] = listed("GNF")
    GTQ: Final[Currency] = listed("GTQ")
    GYD: Final[Currency] = listed("GYD")
    HKD: Final[Currency] = listed("HKD")
    HNL: Final[Currency] = listed("HNL")
    HTG: Final[Currency] = listed("HTG")
    HUF: Final[Currency] = listed("HUF")
    IDR: Final[Currency] = listed("IDR")
    ILS: Final[Currency] = listed("ILS")
    INR: Final[Currency] = listed("INR")
    ISK: Final[Currency] = listed("ISK")
    JMD: Final[Currency] = listed("JMD")
    JPY: Final[Currency] = listed("JPY")
    KES: Final[Currency] = listed("KES")
    KGS: Final[Currency] = listed("KGS")
    KHR: Final[Currency] = listed("KHR")
    KMF: Final[Currency] = listed("KMF")
    KRW: Final[Currency] = listed("KRW")
    KYD: Final[Currency] = listed("KYD")
    KZT: Final[Currency] = listed("KZT")
    LAK: Final[Currency] = listed("LAK")
    LBP: Final[Currency] = listed("LBP")
    LKR: Final[Currency] = listed("LKR")
    LRD: Final[Currency] = listed("LRD")
    LSL: Final[Currency] = listed("LSL")
    MAD: Final[Currency] = listed("MAD")
    MDL: Final[Currency] = listed("MDL")
    MGA: Final[Currency] = listed("MGA")
    MKD: Final[Currency] = listed("MKD")
    MMK: Final[Currency] = listed("MMK")
    MNT: Final[Currency] = listed("MNT")
    MOP: Final[Currency] = listed("MOP")
    MUR: Final[Currency] = listed("MUR")
    MVR: Final[Currency] = listed("MVR")
    MWK: Final[Currency] = listed("MWK")
    MXN: Final[Currency] = listed("MXN")
    MYR: Final[Currency] = listed("MYR")
    MZN: Final[Currency] = listed("MZN")
    NAD: Final[Currency] = listed("NAD")
    NGN: Final[Currency] = listed("NGN")
    NIO: Final[Currency] = listed("NIO")
    NOK: Final[Currency] = listed("NOK")
    NPR: Final[Currency] = listed("NPR")
    NZD: Final[Currency] = listed("NZD")
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
    SEK: Final[Currency] = listed("SEK")
    SGD: Final[Currency] = listed("SGD")
    SHP: Final[Currency] = listed("SHP")
    SLE: Final[Currency] = listed("SLE")
    SOS: Final[Currency] = listed("SOS")
    SRD: Final[Currency] = listed("SRD")
    STD: Final[Currency] = listed("STD")
    SZL: Final[Currency] = listed("SZL")
    THB: Final[Currency] = listed("THB")
    TJS: Final[Currency] = listed("TJS")
    TOP: Final[Currency] = listed("TOP")
    TRY: Final[Currency] = listed("TRY")
    TTD: Final[Currency] = listed("TTD")
    TWD: Final[Currency] = listed("TWD")
    TZS: Final[Currency] = listed("TZS")
    UAH: Final[Currency] = listed("UAH")
    UGX: Final[Currency] = listed("UGX")
    UYU: Final[Currency] = listed("UYU")
    UZS: Final[Currency] = listed("UZS")
    VND: Final[Currency] = listed("VND")
    VUV: Final[Currency] = listed("VUV")
    WST: Final[Currency] = listed("WST")
    XAF: Final[Currency] = listed("XAF")
    XCD: Final[Currency] = listed("XCD")
    XOF: Final[Currency] = listed("XOF")
    XPF: Final[Currency] = listed("XPF")
    YER: Final[Currency] = listed("YER")
    ZAR: Final[Currency] = listed("ZAR")
    ZMW: Final[Currency] = listed("ZMW")


CURRENCY_MEMBERS: Final[Mapping[str, Currency]] = {member.value: member for member in Currency}
