"""One billfold, many billing providers: `billfold.connect("creem")`.

Names are loaded on first use.
"""

import typing as _typing
from importlib import import_module as _import_module

if _typing.TYPE_CHECKING:
    from billfold_core.address import TrustedAddress
    from billfold_core.errors import (
        AuthenticationError,
        BadRequest,
        BillfoldError,
        CallError,
        ConfigurationError,
        Conflict,
        ConnectionFailed,
        DecodeError,
        IdempotencyKeyReused,
        InputError,
        NotFound,
        PaginationError,
        RateLimited,
        Redirected,
        ServerError,
        StatusError,
        TimedOut,
        Unsupported,
        WebhookVerificationError,
    )
    from billfold_core.money import InexactAmount, Money, MoneyError
    from billfold_core.options import RequestOptions
    from billfold_core.unset import UNSET

    from ._async_connecting import connect_async
    from ._async_connection import AsyncConnection
    from ._async_protocols import AsyncHasCustomers, AsyncHasPrices, AsyncHasProducts, AsyncPublishesCatalog
    from .connecting import connect
    from .connection import Connection
    from .customers._async import (
        AsyncArchivesCustomers,
        AsyncCreatesCustomers,
        AsyncFindsCustomers,
        AsyncGetsCustomers,
        AsyncListsCustomers,
        AsyncRestoresCustomers,
        AsyncUpdatesCustomers,
    )
    from .customers.capabilities import (
        ArchivesCustomers,
        CreatesCustomers,
        FindsCustomers,
        GetsCustomers,
        ListsCustomers,
        RestoresCustomers,
        UpdatesCustomers,
    )
    from .customers.vocabulary import Address, Customer, CustomerDraft, CustomerName, CustomerRef
    from .errors import MissingOperation, PartlyDone
    from .prices._async import AsyncAddsPrices, AsyncReplacesPrices, AsyncUpdatesPrices
    from .prices.capabilities import AddsPrices, ReplacesPrices, UpdatesPrices
    from .prices.vocabulary import Price, PriceDraft, one_time, recurring
    from .products._async import (
        AsyncArchivesProducts,
        AsyncCreatesProducts,
        AsyncGetsProducts,
        AsyncListsProducts,
        AsyncRestoresProducts,
        AsyncUpdatesProducts,
    )
    from .products.capabilities import (
        ArchivesProducts,
        CreatesProducts,
        GetsProducts,
        ListsProducts,
        RestoresProducts,
        UpdatesProducts,
    )
    from .products.vocabulary import Product, ProductDraft
    from .protocols import HasCustomers, HasPrices, HasProducts, PublishesCatalog
    from .providers.clink._async.connection import AsyncClinkConnection
    from .providers.clink.connection import ClinkConnection
    from .providers.clink.extras import ClinkProduct
    from .providers.creem._async.connection import AsyncCreemConnection
    from .providers.creem.connection import CreemConnection
    from .providers.creem.extras import CreemProduct
    from .providers.flowglad._async.connection import AsyncFlowgladConnection
    from .providers.flowglad.connection import FlowgladConnection
    from .providers.flowglad.extras import FlowgladProduct
    from .providers.hyperline._async.connection import AsyncHyperlineConnection
    from .providers.hyperline.connection import HyperlineConnection
    from .providers.hyperline.extras import HyperlineProduct
    from .vocabulary import Interval, Metadata, MetadataValue

__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "Address",
    "AddsPrices",
    "ArchivesCustomers",
    "ArchivesProducts",
    "AsyncAddsPrices",
    "AsyncArchivesCustomers",
    "AsyncArchivesProducts",
    "AsyncClinkConnection",
    "AsyncConnection",
    "AsyncCreatesCustomers",
    "AsyncCreatesProducts",
    "AsyncCreemConnection",
    "AsyncFindsCustomers",
    "AsyncFlowgladConnection",
    "AsyncGetsCustomers",
    "AsyncGetsProducts",
    "AsyncHasCustomers",
    "AsyncHasPrices",
    "AsyncHasProducts",
    "AsyncHyperlineConnection",
    "AsyncListsCustomers",
    "AsyncListsProducts",
    "AsyncPublishesCatalog",
    "AsyncReplacesPrices",
    "AsyncRestoresCustomers",
    "AsyncRestoresProducts",
    "AsyncUpdatesCustomers",
    "AsyncUpdatesPrices",
    "AsyncUpdatesProducts",
    "AuthenticationError",
    "BadRequest",
    "BillfoldError",
    "CallError",
    "ClinkConnection",
    "ClinkProduct",
    "ConfigurationError",
    "Conflict",
    "Connection",
    "ConnectionFailed",
    "CreatesCustomers",
    "CreatesProducts",
    "CreemConnection",
    "CreemProduct",
    "Customer",
    "CustomerDraft",
    "CustomerName",
    "CustomerRef",
    "DecodeError",
    "FindsCustomers",
    "FlowgladConnection",
    "FlowgladProduct",
    "GetsCustomers",
    "GetsProducts",
    "HasCustomers",
    "HasPrices",
    "HasProducts",
    "HyperlineConnection",
    "HyperlineProduct",
    "IdempotencyKeyReused",
    "InexactAmount",
    "InputError",
    "Interval",
    "ListsCustomers",
    "ListsProducts",
    "Metadata",
    "MetadataValue",
    "MissingOperation",
    "Money",
    "MoneyError",
    "NotFound",
    "PaginationError",
    "PartlyDone",
    "Price",
    "PriceDraft",
    "Product",
    "ProductDraft",
    "PublishesCatalog",
    "RateLimited",
    "Redirected",
    "ReplacesPrices",
    "RequestOptions",
    "RestoresCustomers",
    "RestoresProducts",
    "ServerError",
    "StatusError",
    "TimedOut",
    "TrustedAddress",
    "Unsupported",
    "UpdatesCustomers",
    "UpdatesPrices",
    "UpdatesProducts",
    "WebhookVerificationError",
    "connect",
    "connect_async",
    "one_time",
    "recurring",
]

_HOMES = {
    "billfold.connection": ("Connection",),
    "billfold._async_connection": ("AsyncConnection",),
    "billfold.connecting": ("connect",),
    "billfold._async_connecting": ("connect_async",),
    "billfold.errors": (
        "MissingOperation",
        "PartlyDone",
    ),
    "billfold.protocols": (
        "HasCustomers",
        "HasPrices",
        "HasProducts",
        "PublishesCatalog",
    ),
    "billfold._async_protocols": (
        "AsyncHasCustomers",
        "AsyncHasPrices",
        "AsyncHasProducts",
        "AsyncPublishesCatalog",
    ),
    "billfold.vocabulary": (
        "Interval",
        "Metadata",
        "MetadataValue",
    ),
    "billfold.products.vocabulary": (
        "Product",
        "ProductDraft",
    ),
    "billfold.prices.vocabulary": (
        "Price",
        "PriceDraft",
        "one_time",
        "recurring",
    ),
    "billfold.customers.vocabulary": (
        "Address",
        "Customer",
        "CustomerDraft",
        "CustomerName",
        "CustomerRef",
    ),
    "billfold.products.capabilities": (
        "ArchivesProducts",
        "CreatesProducts",
        "GetsProducts",
        "ListsProducts",
        "RestoresProducts",
        "UpdatesProducts",
    ),
    "billfold.prices.capabilities": (
        "AddsPrices",
        "ReplacesPrices",
        "UpdatesPrices",
    ),
    "billfold.customers.capabilities": (
        "ArchivesCustomers",
        "CreatesCustomers",
        "FindsCustomers",
        "GetsCustomers",
        "ListsCustomers",
        "RestoresCustomers",
        "UpdatesCustomers",
    ),
    "billfold.products._async": (
        "AsyncArchivesProducts",
        "AsyncCreatesProducts",
        "AsyncGetsProducts",
        "AsyncListsProducts",
        "AsyncRestoresProducts",
        "AsyncUpdatesProducts",
    ),
    "billfold.prices._async": (
        "AsyncAddsPrices",
        "AsyncReplacesPrices",
        "AsyncUpdatesPrices",
    ),
    "billfold.customers._async": (
        "AsyncArchivesCustomers",
        "AsyncCreatesCustomers",
        "AsyncFindsCustomers",
        "AsyncGetsCustomers",
        "AsyncListsCustomers",
        "AsyncRestoresCustomers",
        "AsyncUpdatesCustomers",
    ),
    "billfold.providers.clink.extras": ("ClinkProduct",),
    "billfold.providers.creem.extras": ("CreemProduct",),
    "billfold.providers.flowglad.extras": ("FlowgladProduct",),
    "billfold.providers.hyperline.extras": ("HyperlineProduct",),
    "billfold.providers.clink.connection": ("ClinkConnection",),
    "billfold.providers.creem.connection": ("CreemConnection",),
    "billfold.providers.flowglad.connection": ("FlowgladConnection",),
    "billfold.providers.hyperline.connection": ("HyperlineConnection",),
    "billfold.providers.clink._async.connection": ("AsyncClinkConnection",),
    "billfold.providers.creem._async.connection": ("AsyncCreemConnection",),
    "billfold.providers.flowglad._async.connection": ("AsyncFlowgladConnection",),
    "billfold.providers.hyperline._async.connection": ("AsyncHyperlineConnection",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> _typing.Any:
    # What is not the facade's own comes from the core.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(_HOME_OF.get(name, "billfold_core")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
