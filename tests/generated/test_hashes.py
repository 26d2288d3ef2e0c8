"""A hash agrees with `==`; what can be changed has none, and says so."""

import json
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billfold import Interval, Money
from billfold_core.model import UnknownVariant
from creem_client import models as creem

FIXTURES = Path(__file__).parent.parent / "fixtures"
PRODUCT = json.loads((FIXTURES / "creem/responses/products_get.json").read_text("utf-8"))
CUSTOMER = json.loads((FIXTURES / "creem/responses/customers_get.json").read_text("utf-8"))
MODELS = [creem.Product.from_dict(PRODUCT), creem.Customer.from_dict(CUSTOMER)]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: type(model).__name__)
def test_a_model_says_why_it_has_no_hash(model: Any) -> None:
    name = type(model).__name__
    for use in (hash, lambda model: {model}, lambda model: {model: 1}, lambda model: [{"a": 1}, model].index(model) and {model}):
        with pytest.raises(TypeError, match=f"unhashable type: '{name}'. A model can be changed, so it has no hash; use its id"):
            use(model)
    assert "has no hash" in (type(model).__mro__[1].__doc__ or "")


AMOUNTS = st.decimals(-(10**6), 10**6, places=4)


@given(AMOUNTS, st.sampled_from(["USD", "JPY"]), AMOUNTS, st.sampled_from(["USD", "JPY"]))
def test_money(amount: Any, currency: str, other: Any, other_currency: str) -> None:
    one, two = Money(amount, currency), Money(other, other_currency)
    assert (one == two) == (len({one, two}) == 1)
    assert hash(one) == hash(Money(f"{amount:f}0", currency))


TAGS = st.sampled_from(["a", "b", 1, 1.0, "1", None, True])
RAWS = st.sampled_from([{}, {"type": "a"}, {"type": "a", "n": 1}, {"type": "a", "n": 1.0}])


@given(TAGS, RAWS, TAGS, RAWS)
def test_unknown_variants(tag: Any, raw: Any, other_tag: Any, other: Any) -> None:
    one, two = UnknownVariant(tag, raw), UnknownVariant(other_tag, other)
    assert (one == two) == (two == one)
    assert (one == two) == (len({one, two}) == 1)
    assert one != raw
    assert one == UnknownVariant(tag, dict(raw))
    if raw != other:
        assert one != two


@given(st.sampled_from(list(creem.Currency)) | st.text().map(creem.Currency))
def test_enums(member: Any) -> None:
    assert hash(member) == hash(str(member)) == hash(creem.Currency(str(member)))
    assert len({member, str(member), creem.Currency(str(member))}) == 1
    assert isinstance(member, Hashable)


@given(st.integers(1, 20), st.sampled_from(["day", "week", "month", "year"]))
def test_intervals(count: int, unit: Any) -> None:
    assert hash(Interval(count, unit)) == hash(Interval(count, unit))
    assert len({Interval(count, unit), Interval(count, unit), Interval(count + 1, unit)}) == 2
