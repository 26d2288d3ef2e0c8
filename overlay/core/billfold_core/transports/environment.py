"""What the environment says about connections: certificates and proxies."""

import os
import ssl
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from billfold_core.errors import ConfigurationError

_CERTIFICATES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR")
_PROXIES: Final = ("ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")


@contextmanager
def refused_environment() -> Generator[None, None, None]:
    """Name the variables when connections cannot be made as the environment asks.

    Raises:
        ConfigurationError: The library refused what stands in them. Their values are not shown: a proxy's has its password.
    """
    try:
        yield
    except Exception as error:
        kind = type(error).__name__
        about_files = isinstance(error, OSError | ssl.SSLError)
    else:
        return
    names = _set(_CERTIFICATES if about_files else _PROXIES) or _set(_CERTIFICATES + _PROXIES)
    if not names:
        raise ConfigurationError(f"no connection pool can be made ({kind}). Nothing was sent.")
    raise ConfigurationError(
        f"{' and '.join(names)}: the HTTP library cannot use what the environment has there ({kind}). Nothing was sent. "
        f"Correct {'it' if len(names) == 1 else 'them'}, or unset {'it' if len(names) == 1 else 'them'}."
    )


def _set(names: tuple[str, ...]) -> list[str]:
    return [spelt for name in names for spelt in (name, name.lower()) if os.environ.get(spelt)]
