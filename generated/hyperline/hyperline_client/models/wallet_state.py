# Generated from specs/hyperline/resources/wallets.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

WalletStateValue: TypeAlias = (
    Literal[
        "active",
        "paused",
    ]
    | str
)
"""The values of `WalletState` as plain strings: the known ones complete, and others are checked when a call is made."""


class WalletState(OpenEnum):
    """Whether a wallet is on (`active`) or off (`paused`)."""

    ACTIVE: Final[WalletState] = listed("active")
    PAUSED: Final[WalletState] = listed("paused")


WALLET_STATE_MEMBERS: Final[Mapping[str, WalletState]] = {member.value: member for member in WalletState}
