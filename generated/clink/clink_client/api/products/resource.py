"""What the merchant sells, and the pictures that go with it. Products can be created and read; the API cannot change or
delete them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from billfold_core.client import SyncClient
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.pages import Pager
from billfold_core.unset import UNSET, Unset
from billfold_core.upload import Upload

from . import products_create, products_get, products_list, products_upload_image

if TYPE_CHECKING:
    from ... import params
    from ...models.product import Product
    from ...models.product_image import ProductImage
    from ...models.product_page import ProductPage
    from ...models.product_price_input import ProductPriceInput
    from ...models.tax_category import TaxCategoryValue


class Products:
    """What the merchant sells, and the pictures that go with it. Products can be created and read; the API cannot change
    or delete them."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def upload_image(
        self,
        file: Upload,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> ProductImage:
        """Upload a product picture.

        Stores a picture and answers its handle (`ossId`) and public address (`url`). Pass the `ossId`, not the
        address, as `image` when creating a product.

        JPEG, PNG, GIF or WebP, at most 5 MB. How a picture of another type or size is refused is not documented.

        Not safe to repeat: each call may store another copy.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            file: The picture, with its file name and media type. JPEG, PNG, GIF or WebP (jpg, jpeg, png, gif, webp),
                at most 5 MB.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/cn/api-reference/endpoint/upload-product-image
        """
        call = products_upload_image.call(file)
        return self._client.execute(call, options)

    def list(
        self,
        *,
        page_num: int = 1,
        page_size: int = 100,
        options: RequestOptions = NO_OPTIONS,
    ) -> Pager[Product, ProductPage]:
        """List products.

        Answers one page of the account's products and their total number. The last page is reached when `rows` is
        empty or `pageNum * pageSize` is at least `total`.

        No sort order is documented, and products created meanwhile may shift rows between pages.

        Changes nothing at the provider; passing failures are retried.

        Args:
            page_num: Which page to answer, counted from 1. Clink documents no sort order. Limits: at least 1.
            page_size: How many rows a page holds, 1 to 100. What Clink does above 100 is not known. Limits: at least
                1, at most 100.
            options: Settings of this call only: timeout, headers, deadline.

        Returns:
            A list that reads page after page while it is iterated with `for`; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-product-list
        """
        call = products_list.call(page_num=page_num, page_size=page_size)
        return Pager(self._client, call, products_list.PAGINATION, options)

    def create(
        self,
        *,
        name: str,
        image: str,
        tax_category: TaxCategoryValue,
        localized_names: Mapping[str, str] | Unset = UNSET,
        description: str | Unset = UNSET,
        default_price: str | Unset = UNSET,
        price_list: Sequence[ProductPriceInput | params.ProductPriceInput] | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> Product:
        """Create a product, with its prices if wanted.

        Creates a product and every price in `priceList` in one call, and answers the product. Upload the picture
        first: `image` is required and takes an `ossId`.

        Traps: the answer may leave out `priceList`; then list the prices of the product to learn their ids. Where it
        is present, Clink's own command line relies on it having the order of the request. After creating recurring
        prices, read them back and compare `intervalCount` and `trialPeriodDays`: an ignored key would silently lose
        the trial. There is no operation that changes or deletes a product.

        Not safe to repeat: a second call creates a second product. After a time-out, list the products and look for
        the name first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            name: Name of the product, shown where no localized name fits.
            image: The product's picture, as the `ossId` that uploading a picture answered. Not an address (URL).
            tax_category: How the product is classified for tax.
            localized_names: Names to show to customers, by language or locale code such as `zh-CN`. Without a fitting
                one, `name` is shown.
            description: What the product is.
            default_price: Identifier of an existing price to use unless another is chosen. Normally left out; mark a
                member of `priceList` with `isDefaultPrice` instead.
            price_list: Prices to create with the product. Without it the product has none until one is created for
                it.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-product
        """
        call = products_create.call(
            name=name,
            image=image,
            tax_category=tax_category,
            localized_names=localized_names,
            description=description,
            default_price=default_price,
            price_list=price_list,
        )
        return self._client.execute(call, options)

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
            AuthenticationError: The key is missing, wrong or not allowed from this address, or `X-Timestamp` is too
                far from Clink's clock (about two minutes, according to a secondary source). The body is plain text
                without a documented wording.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-product
        """
        call = products_get.call(id)
        return self._client.execute(call, options)
