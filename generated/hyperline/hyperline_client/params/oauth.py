# Generated from specs/hyperline. Do not edit.
"""What Hyperline is sent in oauth, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import Literal, TypeAlias

OauthAuthMethod: TypeAlias = Literal["none", "client_secret_post"] | str
"""How an app proves itself where it gets tokens."""


OauthGrantType: TypeAlias = Literal["authorization_code", "refresh_token"] | str
"""What tokens are made of."""
