# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in invoicing entities, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

InvoicingEntityCustomerType: TypeAlias = Literal["corporate", "person"] | str
"""A type of customer."""


InvoicingEntityLanguage: TypeAlias = Literal["fr", "en", "de", "it", "nl", "es", "pt", "pl"] | str
"""A language of documents."""
