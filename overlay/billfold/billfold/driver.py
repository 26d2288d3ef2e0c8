"""What every driver is: one provider's side of the vocabulary, without input or output."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final, Literal, NamedTuple, TypeVar

from billfold_core.errors import DecodeFault, InputError, Unsupported
from billfold_core.money import InexactAmount, Money, MoneyError
from billfold_core.options import NO_OPTIONS, RequestOptions, fault_in
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

from .errors import MissingOperation
from .vocabulary import PriceDraft, ProductDraft, refuse

if TYPE_CHECKING:
    from .steps import Listing, Steps
    from .vocabulary import Price, Product, Status

T = TypeVar("T")
WordT = TypeVar("WordT", bound=str)
DraftKind = Literal["one_time", "recurring"]
NO_NOTES: Final[Mapping[str, str]] = MappingProxyType({})
NO_OPERATIONS: Final[frozenset[str]] = frozenset()
NO_FIELDS: Final[frozenset[str]] = frozenset()
_READS: Final = ("products.get", "products.list")


class Limits(NamedTuple):
    """What a provider can express, as data: drafts are checked against it, and the table of capabilities is made of it."""

    most_prices: int | None
    """How many prices a product can have; None for any number."""
    least_prices: int
    intervals: str
    """Which intervals there are, in words."""
    currencies: Collection[str] | None
    """The currencies that can be sold in; None where the account decides."""
    trials: bool = False
    labels: bool = False
    defaults: bool = False
    needs_description: bool = False


class PriceChange(NamedTuple):
    """What is to change about a price; `UNSET` leaves it as it is."""

    amount: Money | Unset = UNSET
    active: bool | Unset = UNSET
    default: bool | Unset = UNSET
    label: str | Unset | None = UNSET


class Driver:
    """Map the vocabulary to one provider's calls and back.

    A driver overrides the operations that its provider has. It checks everything that can be checked before its first write.
    """

    provider: ClassVar[str]
    title: ClassVar[str]
    limits: ClassVar[Limits]
    partial: ClassVar[Mapping[str, str]] = NO_NOTES
    """What is missing from operations that are there only in part, by operation: `prices.update`."""
    reasons: ClassVar[Mapping[str, str]] = NO_NOTES
    """Why the provider lacks an operation, where there is more to say than that it does."""
    alternatives: ClassVar[Mapping[str, str]] = NO_NOTES
    """The nearest thing the provider does have, for operations that it lacks."""
    always_told: ClassVar[frozenset[str]] = NO_FIELDS
    """The fields of a price of which every answer of the provider says something. One that is missing from an answer is then a
    difference from what was asked for: `amount`, `interval`, `trial_days`, `active`, `default`."""
    keyed: ClassVar[frozenset[str]] = NO_OPERATIONS
    """The operations all of whose writes take an idempotency key: `products.create`. A key is refused for all others."""

    def create_product(self, draft: ProductDraft) -> Steps[Product]:
        """Make a product with its prices."""
        raise self.missing("products.create")

    def get_product(self, product_id: str) -> Steps[Product]:
        """Read a product with its prices."""
        raise self.missing("products.get")

    def list_products(self, *, with_prices: bool) -> Listing:
        """Read all products; the size of a page is left to the pager, unless the provider needs another one."""
        raise self.missing("products.list")

    def update_product(self, product_id: str, name: str | Unset, description: str | Unset | None) -> Steps[Product]:
        """Change a product."""
        raise self.missing("products.update")

    def archive_product(self, product_id: str) -> Steps[Product]:
        """Take a product off sale."""
        raise self.missing("products.archive")

    def restore_product(self, product_id: str) -> Steps[Product]:
        """Put a product back on sale."""
        raise self.missing("products.restore")

    def add_price(self, product_id: str, draft: PriceDraft) -> Steps[Price]:
        """Give a product another price."""
        raise self.missing("prices.add")

    def replace_price(self, product_id: str, draft: PriceDraft) -> Steps[Price]:
        """Put another price in the place of a product's present one."""
        raise self.missing("prices.replace")

    def update_price(self, price_id: str, change: PriceChange) -> Steps[Price]:
        """Change a price."""
        raise self.missing("prices.update")

    def missing(self, operation: str) -> MissingOperation:
        """Make the error for an operation that the provider does not have."""
        reason = self.reasons.get(operation, f"{self.title} has no such operation.")
        return MissingOperation(self.provider, operation, reason, alternative=self.alternatives.get(operation, ""))

    def check_options(self, operation: str, options: RequestOptions) -> None:
        """Hold options to what an operation can be sent with: `check_options("products.create", options)`.

        Raises:
            InputError: They make no sense.
            Unsupported: The provider takes no idempotency key for it, or nothing that it sends has a body.
        """
        if options is NO_OPTIONS:
            return
        path, problem = fault_in(options)
        if path:
            raise InputError(f"{path} {problem}. Nothing was sent.", path=path, problem=problem)
        if options.body and operation in _READS:
            raise self.unsupported("options.body", f"{operation} sends no body.", "options.query takes parameters.")
        if options.idempotency_key is not None and operation not in self.keyed:
            read = operation in _READS
            raise self.unsupported(
                "options.idempotency_key",
                f"{self.title} takes no key for {operation}, so one would keep nothing from happening twice.",
                "Leave it out: a read can be repeated."
                if read
                else "Leave it out, and look at the provider before you repeat a call whose outcome is unknown.",
            )

    def unsupported(self, feature: str, reason: str, alternative: str = "") -> Unsupported:
        """Make the error for a field that the provider cannot express."""
        return Unsupported(self.provider, feature, reason, alternative=alternative)

    def check_draft(self, draft: ProductDraft) -> None:
        """Hold a draft to what the provider can express at all.

        Raises:
            Unsupported: A field of the draft has no counterpart, or one that the provider needs is missing.
        """
        _check_is_a(draft, ProductDraft, "draft", "ProductDraft(name=…, prices=[…])")
        limits = self.limits
        if limits.needs_description:
            self.description_of(draft)
        if len(draft.prices) < limits.least_prices:
            raise self.unsupported("prices=[]", "a product cannot be made without a price.")
        if limits.most_prices is not None and len(draft.prices) > limits.most_prices:
            raise self.unsupported(
                f"prices[{limits.most_prices}]",
                f"a product has at most {limits.most_prices} price{'s' if limits.most_prices != 1 else ''}.",
                "Make one product per price.",
            )
        for index, price in enumerate(draft.prices):
            self.check_price(price, f"prices[{index}]")

    def description_of(self, draft: ProductDraft) -> str:
        """Give the description, where a product needs one.

        Raises:
            Unsupported: There is none, or it is blank.
        """
        if draft.description is None or not draft.description.strip():
            raise self.unsupported("description=None", "every product needs a text that buyers see.")
        return draft.description

    def check_price(self, price: PriceDraft, path: str) -> None:
        """Hold a price to what the provider can express at all; raises as `check_draft`, naming fields under `path`."""
        _check_is_a(price, PriceDraft, path, "recurring(…) or one_time(…)")
        limits = self.limits
        if price.trial_days is not None and not limits.trials:
            raise self.unsupported(f"{path}.trial_days", "the price of a product has no trial here.")
        if price.label is not None and not limits.labels:
            raise self.unsupported(f"{path}.label", "prices have no name here.")
        if price.default and not limits.defaults:
            raise self.unsupported(f"{path}.default", "no price is the default one here.")
        if limits.currencies is not None and price.amount.currency not in limits.currencies:
            raise self.unsupported(
                f"{path}.amount",
                f"{price.amount.currency} cannot be sold in.",
                f"There are {', '.join(sorted(limits.currencies))}." if len(limits.currencies) <= 20 else "",
            )

    def mapped(self, word: WordT, values: Mapping[WordT, T], path: str) -> T:
        """Give the provider's own value for a word. Nothing stands in for a value that is not there.

        Raises:
            Unsupported: The driver knows no such value. It is to be asked before anything is sent.
        """
        if word not in values:
            raise self.unsupported(path, f"{word} has no counterpart.")
        return values[word]

    def no_interval(self, price: PriceDraft, path: str) -> Unsupported:
        """Make the error for an interval without a counterpart."""
        return self.unsupported(f"{path}.interval", f"{price.interval} cannot be said.", f"There are {self.limits.intervals}.")

    def minor_units(self, amount: Money, path: str, overrides: Mapping[str, int]) -> int:
        """Give an amount in minor units.

        Raises:
            InexactAmount: It has more decimals than its currency; the message names provider and field.
        """
        try:
            return amount.to_minor_units(overrides=overrides)
        except InexactAmount as error:
            raise InexactAmount(f"{self.provider}: {path}: {error}") from None


def usable_id(value: str) -> str:
    """Take an id that came in an answer, if another call can be made with it.

    Raises:
        DecodeFault: It is empty, or nothing that can stand in an address.
    """
    try:
        segment("", "id", value)
    except InputError:
        raise DecodeFault(".id", "is nothing that a record can be asked for by") from None
    return value


def asked_for(value: str, wanted: str) -> str:
    """Take the id of a record that is to be changed, if it is the one that was asked for.

    Raises:
        DecodeFault: It is another record.
    """
    if value != wanted:
        raise DecodeFault(".id", "is not the one that was asked for")
    return value


def sent_back(value: str, path: str) -> str:
    """Take a text that came in an answer, if it can be sent back.

    Raises:
        DecodeFault: It holds half a character (a lone surrogate).
    """
    try:
        value.encode()
    except UnicodeEncodeError:
        raise DecodeFault(path, "holds half a character (a lone surrogate)") from None
    return value


def read_minor(value: int | Decimal, currency: str | None, overrides: Mapping[str, int]) -> Money | None:
    """Read an amount in minor units; None if its currency is none that we know, since then nobody can say how much it is."""
    if currency is None:
        return None
    try:
        return Money.from_minor_units(value, str(currency), overrides=overrides)
    except MoneyError:
        return None


def kind_of(draft: PriceDraft) -> DraftKind:
    """Name how a price is to be charged: a draft without an interval is paid once."""
    return "one_time" if draft.interval is None else "recurring"


def _check_is_a(value: object, kind: type, path: str, example: str) -> None:
    if not isinstance(value, kind):
        raise refuse(path, f"must be {kind.__name__}, as {example} gives it, not {type(value).__name__}. Nothing was sent.")


def status_of(active: object) -> Status:
    """Name whether something can be sold; what is neither true nor false says nothing."""
    return "active" if active is True else "archived" if active is False else "unknown"


def text_of(value: object) -> str | None:
    """Give a provider's own word; None for what is none, as a client that keeps drift may have."""
    return str(value) if isinstance(value, str) else None


def given(value: T | None) -> T | Unset:
    """Give a value to be sent, or leave it out."""
    return UNSET if value is None else value
