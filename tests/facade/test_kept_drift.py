"""With `on_drift="keep"` the facade reads past what it does not need, and believes nothing that is wrong."""

from typing import Any

import pytest
from facade.shops import PROVIDERS

import billfold
from billfold import Product, registry
from billfold.testing import EXAMPLE_KEYS
from billfold_core.errors import DecodeError, InputError
from billfold_core.http import httpx

CREEM = {"id": "prod_1", "name": "Pro", "price": 500, "currency": "USD", "billing_type": "onetime", "status": "active"}
FLOWGLAD: dict[str, Any] = {"id": "prod_1", "name": "Pro", "active": True, "prices": []}


def read(provider: str, answer: Any) -> Product:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=answer))
    found: Any = billfold.connect(provider, EXAMPLE_KEYS[provider], transport=transport, on_drift="keep")
    return found.products.get("prod_1")


def changed(provider: str, **changes: Any) -> Any:
    return {**(FLOWGLAD if provider == "flowglad" else CREEM), **changes}


@pytest.mark.parametrize("changes", [{"image_url": 5}, {"tax_mode": []}, {"created_at": "yesterday"}])
def test_what_it_does_not_need_may_be_anything(changes: Any) -> None:
    assert read("creem", changed("creem", **changes)).name == "Pro"


@pytest.mark.parametrize("provider", ["creem", "flowglad"])
@pytest.mark.parametrize("wrong", [5, {}, [1], True])
def test_a_name_that_is_none_is_an_error_with_its_place(provider: str, wrong: Any) -> None:
    with pytest.raises(DecodeError) as caught:
        read(provider, changed(provider, name=wrong))
    assert caught.value.path.endswith(".name")


@pytest.mark.parametrize("wrong", ["false", "", 5, [], {}])
def test_a_product_is_on_sale_only_if_its_provider_says_so(wrong: Any) -> None:
    try:
        product = read("flowglad", changed("flowglad", active=wrong))
    except DecodeError:
        return
    assert product.status == "unknown"


@pytest.mark.parametrize("wrong", [[None], [5], {}, 5, "x", [{"type": None}], [{"type": 5, "unitPrice": 1}]])
def test_prices_that_are_none_are_never_read_as_no_prices(wrong: Any) -> None:
    with pytest.raises(DecodeError):
        read("flowglad", changed("flowglad", prices=wrong))


@pytest.mark.parametrize("wrong", [None, 5, [], {"next_page": []}, {"next_page": {"a": 1}}])
def test_a_list_does_not_end_where_it_cannot_be_told(wrong: Any) -> None:
    pages = [{"items": [CREEM], "pagination": wrong}]
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=pages[0]))
    with billfold.connect("creem", EXAMPLE_KEYS["creem"], transport=transport, on_drift="keep") as creem:
        with pytest.raises(DecodeError, match="pagination"):
            list(creem.native.products.search())
        with pytest.raises(DecodeError, match="pagination"):
            list(creem.products.list())


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("draft", [None, {}, "x", 5])
def test_what_is_no_draft_is_refused(provider: str, draft: Any) -> None:
    sent: list[Any] = []
    transport = httpx.MockTransport(lambda request: sent.append(request) or httpx.Response(500))
    found: Any = billfold.connect(provider, EXAMPLE_KEYS[provider], transport=transport)
    with pytest.raises(InputError, match="must be a ProductDraft"):
        found.products.create(draft)
    operations = registry.find(provider).operations
    if "prices.add" in operations:
        with pytest.raises(InputError, match="must be a PriceDraft"):
            found.prices.add("prod_1", draft)
    if "prices.replace" in operations:
        with pytest.raises(InputError, match="must be a PriceDraft"):
            found.prices.replace("prod_1", draft)
    assert sent == []
