"""What the environment says about connections: certificates and proxies."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable
from typing import Final, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies

from billfold_core.errors import ConfigurationError

T = TypeVar("T")

_CERTIFICATES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR")
_PROXIES: Final = ("ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")


def in_environment(make: Callable[[], T]) -> T:
    """Return what is made with connections as the environment asks for them.

    Raises:
        ConfigurationError: The library refused the values of its variables, which are named. Their values are not shown: a
            proxy's has its password.
    """
    try:
        _check()
        return make()
    except Exception as error:
        kind = type(error).__name__
        about_files = isinstance(error, OSError | ssl.SSLError)
    # Raised out here, so that the library's error and its frames do not come along.
    names = _set(_CERTIFICATES if about_files else _PROXIES) or _set(_CERTIFICATES + _PROXIES)
    if not names:
        raise ConfigurationError(f"no connection pool can be made ({kind}). Nothing was sent.")
    raise ConfigurationError(
        f"{' and '.join(names)}: the HTTP library cannot use what the environment has there ({kind}). Nothing was sent. "
        f"Correct {'it' if len(names) == 1 else 'them'}, or unset {'it' if len(names) == 1 else 'them'}."
    )


def _check() -> None:
    """Raise for what the libraries would only fail at when they connect."""
    file, folders = (os.environ.get(name) for name in _CERTIFICATES)
    if file and not os.path.isfile(file):
        raise FileNotFoundError
    if folders and not any(map(os.path.isdir, folders.split(os.pathsep))):
        raise NotADirectoryError
    for name, proxy in getproxies().items():
        parts = urlsplit(proxy if "//" in proxy else f"//{proxy}")
        if name != "no" and (not parts.hostname or parts.port == 0):
            raise ValueError


def _set(names: tuple[str, ...]) -> list[str]:
    return [spelt for name in names for spelt in (name, name.lower()) if os.environ.get(spelt)]
