# Generated from specs/hyperline/resources/products.yaml. Do not edit.
"""What is sold. A product is a catalogue entry of one of five types; its prices hang off it as price configurations."""

from __future__ import annotations

from typing import Final

from billfold_core.resource import Endpoint, ListEndpoint

from .products_lists import AsyncProductsLists, ProductsLists
from .products_reads import AsyncProductsReads, ProductsReads
from .products_tables import (
    PRODUCTS_ARCHIVE,
    PRODUCTS_CREATE,
    PRODUCTS_DELETE,
    PRODUCTS_DELETE_FEATURE,
    PRODUCTS_GET,
    PRODUCTS_LIST,
    PRODUCTS_LIST_FEATURES,
    PRODUCTS_LIST_PAGES,
    PRODUCTS_SET_FEATURE,
    PRODUCTS_UNARCHIVE,
    PRODUCTS_UPDATE,
)
from .products_writes import AsyncProductsWrites, ProductsWrites


class Products(
    ProductsLists,
    ProductsReads,
    ProductsWrites,
):
    """What is sold. A product is a catalogue entry of one of five types; its prices hang off it as price configurations."""


class AsyncProducts(
    AsyncProductsLists,
    AsyncProductsReads,
    AsyncProductsWrites,
):
    """What is sold. A product is a catalogue entry of one of five types; its prices hang off it as price configurations.

    The methods are those of `Products`, awaited; what gives a pager there gives an `AsyncPager` here.
    """


products_list: Final = ListEndpoint(PRODUCTS_LIST, PRODUCTS_LIST_PAGES, Products.list)
products_create: Final = Endpoint(PRODUCTS_CREATE, Products.create)
products_get: Final = Endpoint(PRODUCTS_GET, Products.get)
products_update: Final = Endpoint(PRODUCTS_UPDATE, Products.update)
products_delete: Final = Endpoint(PRODUCTS_DELETE, Products.delete)
products_archive: Final = Endpoint(PRODUCTS_ARCHIVE, Products.archive)
products_unarchive: Final = Endpoint(PRODUCTS_UNARCHIVE, Products.unarchive)
products_list_features: Final = Endpoint(PRODUCTS_LIST_FEATURES, Products.list_features)
products_set_feature: Final = Endpoint(PRODUCTS_SET_FEATURE, Products.set_feature)
products_delete_feature: Final = Endpoint(PRODUCTS_DELETE_FEATURE, Products.delete_feature)
