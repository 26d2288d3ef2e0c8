# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WalletLoadTypeValue: TypeAlias = (
    Literal[
        "free",
        "paid",
    ]
    | str
)
"""The values of `WalletLoadType` as plain strings: the known ones complete, and others are checked when a call is made."""


class WalletLoadType(OpenEnum):
    """Whether money loaded into a wallet is a gift (`free`) or is paid for (`paid`)."""

    FREE: Final[WalletLoadType] = listed("free")
    PAID: Final[WalletLoadType] = listed("paid")


WALLET_LOAD_TYPE_MEMBERS: Final[Mapping[str, WalletLoadType]] = {member.value: member for member in WalletLoadType}
