"""List the installations of a licence key, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import at_least, checked_parameter
from billfold_core.pages import Pagination
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.license_instance import LicenseInstance
    from ...models.license_instance_page import LicenseInstancePage


def _read(body: Any) -> LicenseInstancePage:
    from ...models.license_instance_page import LicenseInstancePage

    return LicenseInstancePage.from_dict(body)


OPERATION: Final = Operation(
    name="licenses_list_instances",
    method="GET",
    effect="read",
    decode=_read,
)


def _items(page: LicenseInstancePage) -> Sequence[LicenseInstance]:
    return page.items


PAGINATION: Final = Pagination(
    style="page",
    position="page_number",
    size="page_size",
    items=_items,
    next=("pagination", "next_page"),
)


def call(
    id: str,
    *,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[LicenseInstancePage]:
    """List the installations of a licence key, page by page.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `list_instances`.
    """

    return Call(
        OPERATION,
        f"/v1/licenses/{segment('licenses_list_instances', 'id', id)}/instances",
        query={
            "page_number": checked_parameter("licenses_list_instances", "page_number", page_number, partial(at_least, minimum=1)),
            "page_size": checked_parameter("licenses_list_instances", "page_size", page_size, partial(at_least, minimum=1)),
        },
    )
