# Generated from specs/clink/resources/products.yaml. Do not edit.
"""What the merchant sells, and the pictures that go with it. Products can be created and read; the API cannot change or
delete them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation, Pagination
from billfold_core.encode import (
    BOOLEAN,
    FILE,
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    many,
    members,
    money_number,
    text,
    whole,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, ListEndpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset
from billfold_core.upload import Upload

from .shared import PRICE_TYPE, RECURRING_DETAILS_INPUT

if TYPE_CHECKING:
    from billfold_core.pages import AsyncPager, Pager

    from .. import params
    from ..models.product import Product
    from ..models.product_image import ProductImage
    from ..models.product_page import ProductPage
    from ..models.tax_category import TaxCategoryValue


def _read_product_image(body: Any) -> ProductImage:
    from ..models.product_image import ProductImage

    return ProductImage.from_dict(body)


def _read_product_page(body: Any) -> ProductPage:
    from ..models.product_page import ProductPage

    return ProductPage.from_dict(body)


def _items_product_page(page: ProductPage) -> Sequence[Product]:
    return page.rows


def _read_product(body: Any) -> Product:
    from ..models.product import Product

    return Product.from_dict(body)


PRODUCT_PRICE_INPUT: Final = Record(
    {
        "currency": text(least=3, most=3),
        "unitAmount": money_number(least=0),
        "priceType": PRICE_TYPE,
        "recurringDetails": RECURRING_DETAILS_INPUT,
        "priority": whole(),
        "isActive": TEXT,
        "isDefaultPrice": BOOLEAN,
    },
    "",
    Rule(
        "recurringDetails",
        "is needed when `priceType` is `recurring`",
        lambda source: "priceType" in source and source["priceType"] == "recurring" and "recurringDetails" not in source,
    ),
)
TAX_CATEGORY: Final = choice("digital_goods_or_service", "ebook", "software_service")

PRODUCTS_UPLOAD_IMAGE: Final = Operation(
    name="products_upload_image",
    method="POST",
    effect="unsafe",
    decode=_read_product_image,
    enveloped=True,
    sent=Sent("/product/image/upload", form=Record({"file": FILE}, "file")),
)
PRODUCTS_LIST: Final = Operation(
    name="products_list",
    method="GET",
    effect="read",
    decode=_read_product_page,
    sent=Sent("/product", query=Record({"pageNum": whole(least=1), "pageSize": whole(least=1)})),
)
PRODUCTS_LIST_PAGES: Final = Pagination(
    style="page",
    position="pageNum",
    size="pageSize",
    items=_items_product_page,
    max_size=100,
    total=("total",),
)
PRODUCTS_CREATE: Final = Operation(
    name="products_create",
    method="POST",
    effect="unsafe",
    decode=_read_product,
    enveloped=True,
    sent=Sent(
        "/product",
        body=Record(
            {
                "name": TEXT,
                "image": text(
                    unlike="^[A-Za-z][A-Za-z0-9+.-]*://",
                    told="an address: send the picture with `products.upload_image`, and give the `oss_id` that it answers",
                ),
                "taxCategory": TAX_CATEGORY,
                "localizedNames": members(TEXT),
                "description": TEXT,
                "defaultPrice": TEXT,
                "priceList": many(PRODUCT_PRICE_INPUT),
            },
            "name image taxCategory",
        ),
    ),
)
PRODUCTS_GET: Final = Operation(
    name="products_get",
    method="GET",
    effect="read",
    decode=_read_product,
    enveloped=True,
    sent=Sent("/product/{id}"),
)


class Products(SyncResource):
    """What the merchant sells, and the pictures that go with it. Products can be created and read; the API cannot change
    or delete them."""

    def upload_image(
        self,
        file: Upload,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductImage:
        """Upload a product picture.

        Stores a picture and answers its handle (`oss_id`) and public address (`url`). Pass the `oss_id`, not the
        address, as `image` when creating a product.

        JPEG, PNG, GIF or WebP, at most 5 MB. How a picture of another type or size is refused is not documented.

        Not safe to repeat: each call may store another copy.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            file: The picture, with its file name and media type. JPEG, PNG, GIF or WebP (jpg, jpeg, png, gif, webp),
                at most 5 MB.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            from clink_client import Upload

            clink.products.upload_image(Upload(b"GIF89a", "picture.gif"))
            ```

        Source: https://docs.clinkbill.com/cn/api-reference/endpoint/upload-product-image
        """
        return self._execute(PRODUCTS_UPLOAD_IMAGE, locals())

    def list(
        self,
        *,
        page_num: int = 1,
        page_size: int = 100,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Product, ProductPage]:
        """List products.

        Answers the account's products.

        No sort order is documented, and products created meanwhile may shift rows between pages.

        Changes nothing at the provider; passing failures are retried.

        Args:
            page_num: Which page to answer, counted from 1. Clink documents no sort order.
            page_size: How many rows a page holds, 1 to 100. What Clink does above 100 is not known.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            for item in clink.products.list():
                print(item)
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-product-list
        """
        return self._list(PRODUCTS_LIST, PRODUCTS_LIST_PAGES, locals())

    def create(
        self,
        *,
        name: str,
        image: str,
        tax_category: TaxCategoryValue,
        localized_names: Mapping[str, str] | Unset = UNSET,
        description: str | Unset = UNSET,
        default_price: str | Unset = UNSET,
        price_list: Sequence[params.ProductPriceInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Create a product, with its prices if wanted.

        Creates a product and every price in `price_list` in one call, and answers the product. Upload the picture
        first: `image` is required and takes an `oss_id`.

        Traps: the answer may leave out `price_list`; then list the prices of the product to learn their ids. Where it
        is present, Clink's own command line relies on it having the order of the request. After creating recurring
        prices, read them back and compare `interval_count` and `trial_period_days`: an ignored key would silently
        lose the trial. There is no operation that changes or deletes a product.

        Not safe to repeat: a second call creates a second product. After a time-out, list the products and look for
        the name first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            name: Name of the product, shown where no localized name fits.
            image: The product's picture, as the `oss_id` that uploading a picture answered. Not an address (URL).
            tax_category: How the product is classified for tax.
            localized_names: Names to show to customers, by language or locale code such as `zh-CN`. Without a fitting
                one, `name` is shown.
            description: What the product is.
            default_price: Identifier of an existing price to use unless another is chosen. Normally left out; mark a
                member of `price_list` with `isDefaultPrice` instead.
            price_list: Prices to create with the product. Without it the product has none until one is created for
                it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.products.create(name="Name", image="oss_xxxxx", tax_category="digital_goods_or_service")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-product
        """
        return self._execute(PRODUCTS_CREATE, locals())

    def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Get a product.

        Answers one product. What comes back for an id that does not exist is not documented.

        Clink may send the product bare instead of wrapped in `data`; the client accepts both.

        Changes nothing at the provider; passing failures are retried.

        Args:
            id: Identifier of the product, for example `prd_…`.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.products.get("prd_123")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-product
        """
        return self._execute(PRODUCTS_GET, locals())


class AsyncProducts(AsyncResource):
    """What the merchant sells, and the pictures that go with it. Products can be created and read; the API cannot change
    or delete them.

    The methods are those of `Products`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Products.upload_image)
    async def upload_image(
        self,
        file: Upload,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductImage:
        return await self._execute(PRODUCTS_UPLOAD_IMAGE, locals())

    @documented_by(Products.list)
    def list(
        self,
        *,
        page_num: int = 1,
        page_size: int = 100,
        options: RequestOptions = NO_OPTIONS,
    ) -> AsyncPager[Product, ProductPage]:
        return self._list(PRODUCTS_LIST, PRODUCTS_LIST_PAGES, locals())

    @documented_by(Products.create)
    async def create(
        self,
        *,
        name: str,
        image: str,
        tax_category: TaxCategoryValue,
        localized_names: Mapping[str, str] | Unset = UNSET,
        description: str | Unset = UNSET,
        default_price: str | Unset = UNSET,
        price_list: Sequence[params.ProductPriceInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        return await self._execute(PRODUCTS_CREATE, locals())

    @documented_by(Products.get)
    async def get(
        self,
        id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        return await self._execute(PRODUCTS_GET, locals())


products_upload_image: Final = Endpoint(PRODUCTS_UPLOAD_IMAGE, Products.upload_image)
products_list: Final = ListEndpoint(PRODUCTS_LIST, PRODUCTS_LIST_PAGES, Products.list)
products_create: Final = Endpoint(PRODUCTS_CREATE, Products.create)
products_get: Final = Endpoint(PRODUCTS_GET, Products.get)
