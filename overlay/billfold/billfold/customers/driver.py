"""One provider's side of customers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from billfold.comparing import Difference, difference, hold
from billfold.customers.vocabulary import CustomerDraft, CustomerRef, named
from billfold.driver import Driver, sent_back
from billfold_core.errors import DecodeFault, InputError
from billfold_core.tuples import NamedTuple
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import is_array

if TYPE_CHECKING:
    from billfold.customers.vocabulary import Customer, CustomerName
    from billfold.steps import Listing, Steps
    from billfold.vocabulary import Metadata


class CustomerChange(NamedTuple):
    """What is to change about a customer; `UNSET` leaves it as it is."""

    name: str | Unset = UNSET
    email: str | Unset = UNSET
    reference: str | Unset = UNSET
    metadata: Metadata | Unset = UNSET


class CustomerChecks(Driver):
    """Requirements that a provider has for a customer, and how one is named."""

    NAMED_BY: ClassVar[Literal["id", "reference"]] = "id"
    """What the provider's own calls name a customer by."""

    def ref(self, customer: CustomerName) -> CustomerRef:
        """Return what names a customer.

        Raises:
            InputError: It names none, or one of another provider.
        """
        return named(customer, self.info.name, self.NAMED_BY)

    def refuse_given(self, draft: CustomerDraft, **reasons: tuple[str, str]) -> None:
        """Raise Unsupported for the fields of a draft that the provider does not have, each with the reason and an alternative.

        Raises:
            Unsupported: One is given.
        """
        for field, (reason, alternative) in reasons.items():
            if getattr(draft, field) is not None:
                raise self.unsupported(field, reason, alternative)

    def agreed(self, ref: CustomerRef, customer: Customer) -> Customer:
        """Return a customer that was read, if it is the one that every given name is of.

        Raises:
            InputError: A name is of another customer.
            DecodeFault: There is one name only, and the customer has another one.
        """
        for field in ("id", "reference", "email"):
            asked, came = getattr(ref, field), getattr(customer, field)
            if asked is None:
                continue
            alone = ref == CustomerRef(**{field: asked})
            # What the only name found need not say it; a further name that the customer does not have is not its own.
            if alone if came is None else _same(field, asked, came):
                continue
            if alone:
                raise DecodeFault(f".{field}", "is that of another record than the one that was asked for")
            problem = f"{asked!r} does not belong to the customer {customer.id!r}, whom {self.info.title} returned"
            path = f"customer.{field}"
            raise InputError(f"{self.info.name}: {path}: {problem}. Nothing was changed.", path=path, problem=problem)
        return customer

    def is_of(self, ref: CustomerRef, customer: Customer) -> bool:
        """Return whether a customer matches every field of the reference."""
        names = [(field, getattr(ref, field), getattr(customer, field)) for field in ("id", "reference", "email")]
        return all(asked is None or (came is not None and _same(field, asked, came)) for field, asked, came in names)

    def as_asked(
        self, operation: str, asked: CustomerDraft | CustomerChange, customer: Customer, *further: Difference
    ) -> Customer:
        """Return a customer that was made or changed, if it is what was asked for; `further` is what else differs.

        Raises:
            PartlyDone: It is not; the error names each field, what was asked for and what came.
        """
        differences: list[Difference] = []
        for field in ("name", "email", "reference"):
            wanted, came = getattr(asked, field), getattr(customer, field)
            if isinstance(wanted, str) and not (isinstance(came, str) and _same(field, wanted, came)):
                differences.append(difference(field, wanted, came))
        if asked.metadata and not isinstance(asked.metadata, Unset):
            came = customer.metadata or {}
            differences += [
                difference(f"metadata[{name!r}]", value, came.get(name))
                for name, value in asked.metadata.items()
                if came.get(name) != value
            ]
        differences += further
        state = "exists" if isinstance(asked, CustomerDraft) else "was changed"
        hold(self, operation, differences, customer, state)
        return customer


class CustomersDriver(CustomerChecks):
    """Map customers to a provider's calls and back."""

    RESOURCE: ClassVar[str] = "customers"

    def create(self, draft: CustomerDraft) -> Steps[Customer]:
        """Make a customer."""
        raise self.missing("create")

    def get(self, customer: CustomerName) -> Steps[Customer]:
        """Read a customer."""
        raise self.missing("get")

    def find(self, *, email: str | None, reference: str | None) -> Steps[Customer | None]:
        """Read the customer of a mail address or of a reference, if there is one."""
        raise self.missing("find")

    def list(self, *, wanted: int | None) -> Listing[Customer]:
        """Read all customers, of which `wanted` will be asked for at most."""
        raise self.missing("list")

    def update(self, customer: CustomerName, change: CustomerChange) -> Steps[Customer]:
        """Change a customer."""
        raise self.missing("update")

    def archive(self, customer: CustomerName, *, and_cancel: bool) -> Steps[Customer]:
        """Archive a customer."""
        raise self.missing("archive")

    def restore(self, customer: CustomerName) -> Steps[Customer]:
        """Unarchive a customer."""
        raise self.missing("restore")


def metadata_sent_back(values: Mapping[str, Any] | None, path: str, is_taken: Callable[[object], bool]) -> dict[str, Any]:
    """Return metadata as it came, all of which has to be sent again; `is_taken` says whether the provider takes a value.

    Raises:
        DecodeFault: Something of it cannot be sent.
    """
    kept: dict[str, Any] = {}
    for name, value in (values or {}).items():
        place = f"{path}.{name}"
        if not is_taken(value):
            raise DecodeFault(place, "is of a type that cannot be sent again, and a change of metadata sends all of it")
        for part in value if is_array(value) else [value]:
            if isinstance(part, str):
                sent_back(part, place)
        kept[sent_back(name, path)] = value
    return kept


def _same(field: str, asked: str, came: str) -> bool:
    # Providers may write a mail address in lower case.
    return asked.strip().casefold() == came.strip().casefold() if field == "email" else asked == came
