# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in wallets, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.wallet_load_type import WalletLoadTypeValue
from ..models.wallet_state import WalletStateValue

WalletLoadType: TypeAlias = WalletLoadTypeValue
"""Whether money loaded into a wallet is a gift (`free`) or is paid for (`paid`)."""


WalletState: TypeAlias = WalletStateValue
"""Whether a wallet is on (`active`) or off (`paused`)."""
