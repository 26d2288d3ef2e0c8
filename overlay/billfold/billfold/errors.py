"""Errors of the facade, beside those of `billfold_core.errors`."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

from billfold_core.error_messages import at_place
from billfold_core.errors import BillfoldError, CallError, DecodeError, DecodeFault, Unsupported

if TYPE_CHECKING:
    from .customers.vocabulary import Customer
    from .prices.vocabulary import Price
    from .products.vocabulary import Product

    Record: TypeAlias = Product | Price | Customer

__all__ = ["MissingOperation", "PartlyDone", "Progress", "reporting", "unread"]


class MissingOperation(Unsupported, AttributeError):
    """The provider has no such operation. Nothing was changed.

    It is an `AttributeError` too, so `hasattr(creem.products, "restore")` answers what it should: no.
    """


class PartlyDone(CallError):
    """An operation of several calls did not do all that was asked for, but did a part of it. Do not repeat the call.

    Attributes:
        done: The product, price or customer as far as it is known to exist.
        left: What is missing, uncertain or different, in the names of the draft: `prices[1]`, `prices[0].trial_days`. Empty if
            all of it took effect and only reading it back failed.
        cause: The error that interrupted it, with its own `outcome`: after `unknown`, the first of `left` may exist all the
            same; it is None for a list that would not end. None if nothing failed but the provider answered something else than
            was asked for.
    """

    def __init__(
        self,
        problem: str,
        *,
        provider: str,
        operation: str,
        done: Record,
        left: tuple[str, ...],
        cause: BillfoldError | None = None,
    ) -> None:
        super().__init__(problem, provider=provider, operation=operation, outcome="applied")
        self.done = done
        self.left = left
        self.cause = cause


class Progress:
    """The progress of an operation of several calls: the record that exists already, and what is still to be done."""

    def __init__(self, done: Record, left: list[str]) -> None:
        self.done = done
        self.left = left

    def __str__(self) -> str:
        missing = (
            f"missing, or not certain: {', '.join(self.left)}" if self.left else "all of it is done, but could not be read back"
        )
        return f"{self.done.id} exists at the provider ({missing})."


@contextmanager
def reporting(provider: str, operation: str, progress: Progress) -> Generator[None]:
    """Raise PartlyDone, which names the record that exists already, in place of any error from here on.

    Raises:
        PartlyDone: In place of every error of ours, and of an answer that could not be read. An interrupt is raised with a note.
    """
    try:
        yield
    except GeneratorExit:
        raise
    except Exception as error:
        cause = error if isinstance(error, BillfoldError) else unread(error, provider=provider, operation=operation)
        raise PartlyDone(
            # What to do about one call is not what to do about all of them.
            f"{progress} The cause: {f'{cause.operation}: {cause.problem}' if isinstance(cause, CallError) else cause}",
            provider=provider,
            operation=operation,
            done=progress.done,
            left=tuple(progress.left),
            cause=cause,
        ) from error
    except BaseException as error:
        error.add_note(f"billfold: {provider} {operation}: {progress}")
        raise


def unread(error: Exception, **context: Any) -> DecodeError:
    """Make the error for an answer that a driver could not read, of what it raised; `context` is that of a `DecodeError`."""
    path = f"${error.path}"[:300] if isinstance(error, DecodeFault) else "$"
    said = error.problem if isinstance(error, DecodeFault) else str(error) if isinstance(error, BillfoldError) else ""
    told = " ".join(said.split())[:300]
    return DecodeError(f"the answer could not be read: {at_place(path, told or type(error).__name__)}.", path=path, **context)
