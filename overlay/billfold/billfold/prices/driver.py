"""One provider's side of prices, and the rules for prices that drafts of products share."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, ClassVar, Literal

from billfold.checks import instance_of
from billfold.driver import Driver
from billfold.prices.vocabulary import PriceDraft
from billfold_core.tuples import NamedTuple
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from billfold.prices.vocabulary import Price
    from billfold.steps import Steps
    from billfold_core.errors import Unsupported
    from billfold_core.money import Money

DraftKind = Literal["one_time", "recurring"]


class PriceChange(NamedTuple):
    """What is to change about a price; `UNSET` leaves it as it is."""

    amount: Money | Unset = UNSET
    active: bool | Unset = UNSET
    default: bool | Unset = UNSET
    label: str | Unset | None = UNSET


class PriceChecks(Driver):
    """Requirements that a provider has for a price."""

    currencies: ClassVar[Collection[str] | None] = None
    """The currencies that can be sold in; None where the account decides."""

    def check_price(self, price: PriceDraft, path: str) -> None:
        """Raise an error unless the provider can express a price; as `check_draft`, naming fields under `path`."""
        instance_of(price, PriceDraft, path, "recurring(…) or one_time(…)")
        limits = self.info.limits
        if price.trial_days is not None and not limits.trials:
            raise self.unsupported(
                f"{path}.trial_days", f"{self.info.title} has no trials for the prices of a product.", "Leave trial_days out."
            )
        if price.label is not None and not limits.labels:
            raise self.unsupported(f"{path}.label", f"{self.info.title} has no labels for prices.", "Leave label out.")
        if price.default and not limits.defaults:
            raise self.unsupported(f"{path}.default", f"{self.info.title} has no default prices.", "Leave default out.")
        if self.currencies is not None and price.amount.currency not in self.currencies:
            few = f"; it accepts {', '.join(sorted(self.currencies))}" if len(self.currencies) <= 20 else ""
            reason = f"{self.info.title} does not accept prices in {price.amount.currency}{few}."
            raise self.unsupported(f"{path}.amount", reason)

    def no_interval(self, price: PriceDraft, path: str) -> Unsupported:
        """Return the error for an interval that the provider does not have."""
        reason = f"{self.info.title} cannot charge {price.interval}; it accepts {self.info.limits.intervals}."
        return self.unsupported(f"{path}.interval", reason)


class PricesDriver(PriceChecks):
    """Map prices to a provider's calls and back."""

    RESOURCE: ClassVar[str] = "prices"

    def add(self, product_id: str, draft: PriceDraft) -> Steps[Price]:
        """Add another price to a product."""
        raise self.missing("add")

    def replace(self, product_id: str, draft: PriceDraft) -> Steps[Price]:
        """Replace the price that a product sells at."""
        raise self.missing("replace")

    def update(self, price_id: str, change: PriceChange) -> Steps[Price]:
        """Change a price."""
        raise self.missing("update")


def kind_of(draft: PriceDraft) -> DraftKind:
    """Return how a price is charged: a draft without an interval is paid once."""
    return "one_time" if draft.interval is None else "recurring"
