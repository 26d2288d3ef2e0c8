"""What every driver is: one provider's side of one resource, without input or output."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, TypeVar

from billfold_core.errors import DecodeFault, InputError, Unsupported
from billfold_core.money import InexactAmount, Money, MoneyError
from billfold_core.options import NO_OPTIONS, RequestOptions, fault_in
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

from .errors import MissingOperation

if TYPE_CHECKING:
    from .registry import ProviderInfo
    from .vocabulary import Status

T = TypeVar("T")
WordT = TypeVar("WordT", bound=str)
READS: Final = frozenset({"get", "list", "find"})


class Driver:
    """Map the words of one resource to a provider's calls and back.

    The driver of a resource (`billfold.products.driver.ProductsDriver`) has one method for each operation; a provider's overrides
    those that the provider has, and names them in its `ProviderInfo`. It checks everything that can be checked before its first
    write. `learnt` is what the drivers of one connection learn about the account.
    """

    RESOURCE: ClassVar[str]
    """The name of the resource: `products`."""

    def __init__(self, info: ProviderInfo, learnt: dict[str, str]) -> None:
        self.info = info
        self.learnt = learnt

    @classmethod
    def of(cls, resource: Any) -> Self:
        """Return the driver of a resource."""
        driver: Self = resource._driver
        return driver

    def missing(self, operation: str) -> MissingOperation:
        """Return the error for an operation that the provider does not have."""
        name = f"{self.RESOURCE}.{operation}"
        reasons, alternatives = self.info.reasons, self.info.alternatives
        reason = reasons.get(name) or reasons.get(self.RESOURCE) or f"{self.info.title} has no such operation in its API."
        return MissingOperation(
            self.info.name, name, reason, alternative=alternatives.get(name) or alternatives.get(self.RESOURCE, "")
        )

    @classmethod
    def operations(cls) -> tuple[str, ...]:
        """Return the names of the operations that the resource can have: the methods of the class that names it."""
        named = next(kind for kind in cls.__mro__ if "RESOURCE" in vars(kind))
        return tuple(name for name, value in vars(named).items() if callable(value) and not name.startswith("_"))

    def check_options(self, operation: str, options: RequestOptions) -> None:
        """Raise an error unless an operation can be sent with the options: `check_options("create", options)`.

        Raises:
            InputError: They make no sense.
            Unsupported: The provider takes no idempotency key for it, or nothing that it sends has a body.
        """
        if options is NO_OPTIONS:
            return
        path, problem = fault_in(options)
        if path:
            raise InputError(f"{path} {problem}. Nothing was sent.", path=path, problem=problem)
        name = f"{self.RESOURCE}.{operation}"
        if options.body and operation in READS:
            raise self.unsupported(
                "options.body", f"{name} only reads, so it sends no body.", "Pass query parameters with options.query."
            )
        if options.idempotency_key is not None and name not in self.info.keyed:
            raise self.unsupported(
                "options.idempotency_key",
                f"{self.info.title} accepts no idempotency key for {name}, so a key would not prevent it from happening twice.",
                "Leave the key out; a read can be repeated."
                if operation in READS
                else "Leave the key out, and look at the provider before you repeat a call whose outcome is unknown.",
            )

    def unsupported(self, feature: str, reason: str, alternative: str = "") -> Unsupported:
        """Return the error for a field that the provider cannot express."""
        return Unsupported(self.info.name, feature, reason, alternative=alternative)

    def mapped(self, word: WordT, values: Mapping[WordT, T], path: str, alternative: str = "") -> T:
        """Return the provider's own value for a word; no other value is sent in its place.

        Raises:
            Unsupported: The driver knows no such value. It is to be asked before anything is sent.
        """
        if word not in values:
            raise self.unsupported(path, f"{self.info.title} does not accept {word!r}.", alternative)
        return values[word]

    def minor_units(self, amount: Money, path: str, overrides: Mapping[str, int]) -> int:
        """Return an amount in minor units.

        Raises:
            InexactAmount: It has more decimals than its currency; the message names provider and field.
        """
        try:
            return amount.to_minor_units(overrides=overrides)
        except InexactAmount as error:
            raise InexactAmount(f"{self.info.name}: {path}: {error}. Nothing was changed.") from None


def usable_id(value: str) -> str:
    """Return an id that came in an answer, after checking that another call can be made with it.

    Raises:
        DecodeFault: It is empty, or cannot be part of an address.
    """
    try:
        segment("", "id", value)
    except InputError:
        raise DecodeFault(".id", "is not a usable id") from None
    return value


def asked_for(value: str, wanted: str) -> str:
    """Return the id of a record that is to be changed, after checking that it is the one that was asked for.

    Raises:
        DecodeFault: It is another record.
    """
    if value != wanted:
        raise DecodeFault(".id", "is that of another record than the one that was asked for")
    return value


def sent_back(value: str, path: str) -> str:
    """Return a text that came in an answer, after checking that it can be sent back.

    Raises:
        DecodeFault: It holds half a character (a lone surrogate).
    """
    try:
        value.encode()
    except UnicodeEncodeError:
        raise DecodeFault(path, "contains half a character (a lone surrogate), which cannot be sent back") from None
    return value


def read_minor(value: int | Decimal | None, currency: str | None, overrides: Mapping[str, int]) -> Money | None:
    """Read an amount in minor units; None if its currency is none that we know, since then nobody can say how much it is."""
    if value is None or currency is None:
        return None
    try:
        return Money.from_minor_units(value, str(currency), overrides=overrides)
    except MoneyError:
        return None


def read_major(value: Decimal | None, currency: str | None) -> Money | None:
    """Read an amount in the main unit; None if it or its currency is not known."""
    if value is None or currency is None:
        return None
    try:
        return Money(value, str(currency))
    except MoneyError:
        return None


def status_of(active: object) -> Status:
    """Return the status of a provider's `active` flag; `unknown` if it is neither true nor false."""
    return "active" if active is True else "archived" if active is False else "unknown"


def text_of(value: object) -> str | None:
    """Return a provider's own text; None for what is no text, as a client that keeps drift may have."""
    return str(value) if isinstance(value, str) else None


def given(value: T | None) -> T | Unset:
    """Return a value to be sent, or `UNSET` for None, which leaves it out."""
    return UNSET if value is None else value
