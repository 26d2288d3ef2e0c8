# Generated from specs/creem. Do not edit.
"""What Creem is sent in splits, as typed dicts under the provider's own field names."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias, TypedDict

from ..models.split_recipient_input_kind import SplitRecipientInputKindValue
from ..models.split_type import SplitTypeValue

SplitRecipientInputKind: TypeAlias = SplitRecipientInputKindValue
"""`store` takes part at once, `email` is invited."""


SplitType: TypeAlias = SplitTypeValue
"""`store` shares all payments of the store, `product` those of one product."""


class SplitRecipientInput(TypedDict):
    """Who gets a share."""

    recipient_type: SplitRecipientInputKind
    """Whether the share goes to a store, or to somebody who is invited by mail."""

    recipient_reference: str
    """Id of the store, or the mail address."""

    amount: int | Decimal
    """The share in percent, not money, of what is left after fees; 1 to 100. Whether fractions are taken is not documented."""
