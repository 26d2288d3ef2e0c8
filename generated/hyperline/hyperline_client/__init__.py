# Generated from specs/hyperline. Do not edit.
"""A typed client for Hyperline's API: `Hyperline` and `AsyncHyperline`."""

import typing as _typing
from importlib import import_module as _import_module

if _typing.TYPE_CHECKING:
    from billfold_core.address import TrustedAddress
    from billfold_core.options import RequestOptions
    from billfold_core.unset import UNSET
    from billfold_core.upload import Upload

    from .client import AsyncHyperline, Hyperline

__version__ = "0.1.0"
__all__ = ["UNSET", "AsyncHyperline", "Hyperline", "RequestOptions", "TrustedAddress", "Upload"]

_HOMES = {
    "AsyncHyperline": "hyperline_client.client",
    "Hyperline": "hyperline_client.client",
    "RequestOptions": "billfold_core.options",
    "TrustedAddress": "billfold_core.address",
    "UNSET": "billfold_core.unset",
    "Upload": "billfold_core.upload",
}


def __getattr__(name: str) -> _typing.Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
