# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in oauth, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import TypeAlias

from ..models.oauth_auth_method import OauthAuthMethodValue
from ..models.oauth_grant_type import OauthGrantTypeValue

OauthAuthMethod: TypeAlias = OauthAuthMethodValue
"""How an app proves itself where it gets tokens."""


OauthGrantType: TypeAlias = OauthGrantTypeValue
"""What tokens are made of."""
