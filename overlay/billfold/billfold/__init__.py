"""One billfold, many billing providers: `billfold.connect("creem")`.

Names are loaded on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
        InputError,
        NotFound,
        PaginationError,
        RateLimited,
        Redirected,
        ServerError,
        StatusError,
        TimedOut,
        Unsupported,
    )
    from billfold_core.money import InexactAmount, Money, MoneyError
    from billfold_core.options import RequestOptions
    from billfold_core.unset import UNSET

    from .async_connection import AsyncConnection, connect_async
    from .connection import Connection, connect
    from .errors import MissingOperation, PartlyDone
    from .options import ClinkProduct, CreemProduct, FlowgladProduct, HyperlineProduct
    from .resources import (
        AddsPrices,
        ArchivesProducts,
        CreatesProducts,
        GetsProducts,
        ListsProducts,
        ReplacesPrices,
        UpdatesPrices,
        UpdatesProducts,
    )
    from .vocabulary import Interval, Price, PriceDraft, Product, ProductDraft, one_time, recurring

__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "AddsPrices",
    "ArchivesProducts",
    "AsyncConnection",
    "AuthenticationError",
    "BadRequest",
    "BillfoldError",
    "CallError",
    "ClinkProduct",
    "ConfigurationError",
    "Conflict",
    "Connection",
    "ConnectionFailed",
    "CreatesProducts",
    "CreemProduct",
    "DecodeError",
    "FlowgladProduct",
    "GetsProducts",
    "HyperlineProduct",
    "InexactAmount",
    "InputError",
    "Interval",
    "ListsProducts",
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
    "RateLimited",
    "Redirected",
    "ReplacesPrices",
    "RequestOptions",
    "ServerError",
    "StatusError",
    "TimedOut",
    "TrustedAddress",
    "Unsupported",
    "UpdatesPrices",
    "UpdatesProducts",
    "connect",
    "connect_async",
    "one_time",
    "recurring",
]

_HOMES = {
    "billfold.connection": ("Connection", "connect"),
    "billfold.async_connection": ("AsyncConnection", "connect_async"),
    "billfold.errors": ("MissingOperation", "PartlyDone"),
    "billfold.options": ("ClinkProduct", "CreemProduct", "FlowgladProduct", "HyperlineProduct"),
    "billfold.resources": (
        "AddsPrices",
        "ArchivesProducts",
        "CreatesProducts",
        "GetsProducts",
        "ListsProducts",
        "ReplacesPrices",
        "UpdatesPrices",
        "UpdatesProducts",
    ),
    "billfold.vocabulary": ("Interval", "Price", "PriceDraft", "Product", "ProductDraft", "one_time", "recurring"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    # What is not the facade's own comes from the core.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME_OF.get(name, "billfold_core")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
