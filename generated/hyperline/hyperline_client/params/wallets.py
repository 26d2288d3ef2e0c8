# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in wallets, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

WalletLoadType: TypeAlias = Literal["free", "paid"] | str
"""Whether money loaded into a wallet is a gift (`free`) or is paid for (`paid`)."""


WalletState: TypeAlias = Literal["active", "paused"] | str
"""Whether a wallet is on (`active`) or off (`paused`)."""
