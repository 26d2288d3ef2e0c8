"""The addresses of the sandbox's own pages, which stand in answers where a provider names pages of its own."""

from __future__ import annotations

from typing import Final, NamedTuple
from urllib.parse import SplitResult, quote, urlsplit

NOWHERE: Final = "https://sandbox.invalid"
"""What the addresses of pages begin with where there is no port. No network knows the name; a sandbox's own transport does."""
CHECKOUT: Final = "/_sandbox/checkout/"
CUSTOMER: Final = "/_sandbox/customer/"
FILE: Final = "/_sandbox/file/"


class Pages(NamedTuple):
    """The pages of one provider."""

    base: str
    provider: str

    def checkout(self, checkout_id: str) -> str:
        """Return where a checkout is paid."""
        return f"{self.base}{CHECKOUT}{self.provider}/{quote(checkout_id, safe='')}"

    def customer(self, customer_id: str) -> str:
        """Return where a customer's subscriptions and payments are shown."""
        return f"{self.base}{CUSTOMER}{self.provider}/{quote(customer_id, safe='')}"

    def product(self, product_id: str) -> str:
        """Return where a product is shown."""
        return f"{self.base}/?find={quote(product_id, safe='')}"


def http_parts(url: str) -> SplitResult | None:
    """Return the parts of an address of HTTP with a host and neither user nor fragment; None if a text is none."""
    try:
        parts = urlsplit(url)
        # It raises for a port beyond all; half an address in brackets raised before.
        port = parts.port
    except ValueError:
        return None
    usual = parts.scheme in ("http", "https") and parts.hostname and not parts.username and not parts.fragment
    return parts if usual and port != 0 and url.isprintable() and " " not in url else None


def checked_base(base_url: str) -> str:
    """Return an address that others are put behind, without its last slash.

    Raises:
        ValueError: It is no http address, or has more than host, port and path.
    """
    parts = http_parts(base_url)
    if parts is None or parts.query:
        raise ValueError(
            f"base_url must be an address such as http://127.0.0.1:8400, without user, query or fragment, not {base_url!r}"
        )
    return base_url.rstrip("/")
