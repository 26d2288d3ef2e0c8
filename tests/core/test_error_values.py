"""Errors as values: nothing is lost through pickle and copy, and all have one root."""

import copy
import pickle
from typing import Any, get_args

import pytest

from billfold_core import errors
from billfold_core.errors import ConnectionFailed, DecodeError, InputError, StatusError, TimedOut, Unsupported
from billfold_core.money import InexactAmount, MoneyError


def _examples() -> list[errors.BillfoldError]:
    context: dict[str, Any] = {
        "provider": "acme",
        "operation": "things_create",
        "effect": "keyed",
        "outcome": "unknown",
        "attempts": 3,
        "idempotency_key": "k1",
    }
    answered: dict[str, Any] = {
        "status": 520,
        "code": "E1",
        "reason": "no",
        "request_id": "r1",
        "body": "<html>",
        "retry_after": 1.5,
        **context,
    }
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, StatusError)]
    return [
        *(kind("answered.", **answered) for kind in kinds),
        DecodeError("odd.", path="$.a", status=200, body="{}", request_id="r1", **context),
        TimedOut("late.", **context),
        ConnectionFailed("gone.", **context),
        Unsupported("creem", "products.update", "there is none.", alternative="Make a new one."),
        InputError("wrong", path="a[0]", problem="odd"),
        errors.PaginationError("again"),
        errors.PaginationError("the same page came twice.", provider="acme", operation="things_list"),
        *(errors.CallError("odd.", **{**context, "outcome": outcome}) for outcome in get_args(errors.Outcome)),
        errors.ConfigurationError("no key"),
        MoneyError("odd"),
        InexactAmount("29.999"),
    ]


@pytest.mark.parametrize("error", _examples(), ids=lambda error: type(error).__name__)
def test_every_error_survives_pickle_and_copy(error: errors.BillfoldError) -> None:
    vars(error)["note"] = "mine"
    copies = [pickle.loads(pickle.dumps(error, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    for made in [*copies, copy.copy(error), copy.deepcopy(error)]:
        assert type(made) is type(error)
        assert str(made) == str(error)
        assert made.args == error.args
        assert vars(made) == vars(error)
        assert made.outcome == error.outcome


def test_every_error_is_ours() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)]
    assert len(kinds) >= 17
    assert all(issubclass(kind, errors.BillfoldError) for kind in kinds)


def test_an_error_of_a_list_is_the_outcome_of_no_call() -> None:
    error = errors.PaginationError("the same page came twice.", provider="acme", operation="things_list")
    assert str(error) == "acme things_list: the same page came twice."
    assert (error.outcome, error.provider, error.operation) == (None, "acme", "things_list")
    assert str(errors.PaginationError("again")) == "again"


def test_the_outcome_of_a_call_can_be_corrected_until_it_is_raised() -> None:
    error = ConnectionFailed("gone.", outcome="not_sent")
    error.outcome = "unknown"
    assert pickle.loads(pickle.dumps(error)).outcome == "unknown"
