# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in customer payment methods, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.integration_provider import IntegrationProviderValue

IntegrationProvider: TypeAlias = IntegrationProviderValue
"""An external system that objects can be linked to."""
