"""Upload a product picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_upload
from billfold_core.upload import Upload

if TYPE_CHECKING:
    from ...models.product_image import ProductImage


def _read(body: Any) -> ProductImage:
    from ...models.product_image import ProductImage

    return ProductImage.from_dict(body)


OPERATION: Final = Operation(
    name="products_upload_image",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    file: Upload,
) -> Call[ProductImage]:
    """Upload a product picture.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `upload_image`.
    """

    files = {
        "file": checked_upload("products_upload_image", "file", file),
    }

    return Call(
        OPERATION,
        "/product/image/upload",
        files=files,
    )
