"""Products of a list with their prices: few are read one by one, many are joined with the list of all prices."""

from __future__ import annotations

from typing import Final

from billfold.driver import usable_id
from billfold.products.vocabulary import Product
from billfold.providers.flowglad import wire
from billfold.steps import Steps, do
from billfold_core.paging import Walk
from flowglad_client.api.prices import prices_list
from flowglad_client.api.products import products_get
from flowglad_client.client import PROVIDER
from flowglad_client.models.price import Price as RawPrice
from flowglad_client.models.product import Product as RawProduct

_FEW: Final = 20
_BEFORE_JOINING: Final = 2
"""Whoever takes the first product, or looks whether there is a second one, does not wait for all prices."""
_PER_PAGE: Final = prices_list.PAGINATION.max_size or 1


class Catalog:
    """The prices of the products of one list.

    A product costs a call of its own, a page of 100 prices costs one too. So the prices are listed where that is less: not for a
    list of which 20 products or fewer are wanted, and not where there are more pages of prices than products to come.
    """

    def __init__(self, wanted: int | None) -> None:
        self._wanted = wanted
        self._joins = wanted is None or wanted > _FEW
        self._seen = 0
        self._prices: dict[str, list[RawPrice]] | None = None

    def completed(self, raw: RawProduct) -> Steps[Product]:
        """Return a product of the list with all its prices."""
        self._seen += 1
        if self._joins and self._prices is None and self._seen > _BEFORE_JOINING:
            yield from self._join()
        if self._prices is None:
            whole = yield from do(products_get.call(usable_id(raw.id)))
            return wire.product(whole, whole.prices)
        return wire.product(raw, self._prices.get(raw.id, ()))

    def _join(self) -> Steps[None]:
        walk = Walk(PROVIDER.name, prices_list.call(), prices_list.PAGINATION)
        found: dict[str, list[RawPrice]] = {}
        for call in walk:
            page = walk.take((yield call))
            for price in page.data:
                found.setdefault(wire.product_id_of(price), []).append(price)
            left = None if self._wanted is None else self._wanted - self._seen + 1
            if left is not None and (page.total or 0) > left * _PER_PAGE:
                self._joins = False
                return
        self._prices = found
