# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in invoicing entities, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.invoicing_entity_customer_type import InvoicingEntityCustomerTypeValue
from ..models.invoicing_entity_language import InvoicingEntityLanguageValue

InvoicingEntityCustomerType: TypeAlias = InvoicingEntityCustomerTypeValue
"""A type of customer."""


InvoicingEntityLanguage: TypeAlias = InvoicingEntityLanguageValue
"""A language of documents."""
