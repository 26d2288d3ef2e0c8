# Generated from specs/flowglad. Do not edit.
"""What Flowglad is sent in customers, as typed dicts under the provider's own field names."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class CustomerInput(TypedDict):
    """The fields of a new customer. The pricing model is the one the key is bound to."""

    email: str
    """Mail address."""

    name: str
    """Display name."""

    externalId: str
    """Your own id of the customer, by which it is found from then on. Two customers that are not archived cannot have the same (409). It cannot be changed later. Avoid `/` in it, because it becomes part of the address."""

    archived: NotRequired[bool]
    """Whether the customer is archived from the start. Leave it out; an archived customer cannot be found by its `externalId`."""

    logoURL: NotRequired[str | None]
    """Address of a logo. Null or left out, it has none."""

    iconURL: NotRequired[str | None]
    """Address of a small picture. Null or left out, it has none."""

    domain: NotRequired[str | None]
    """Web domain. Null or left out, it has none."""

    userId: NotRequired[str | None]
    """Identifier of a Flowglad user to link with the customer. Null or left out, none is linked."""


class CustomerUpdateInput(TypedDict):
    """What may change about a customer. What is left out stays as it is."""

    email: NotRequired[str]
    """Mail address."""

    name: NotRequired[str]
    """Display name."""

    archived: NotRequired[bool]
    """Whether the customer is to be archived. Leave it out, and archive with `customers.archive`: what the server does with it is not documented."""

    logoURL: NotRequired[str | None]
    """Address of a logo; null for none."""

    iconURL: NotRequired[str | None]
    """Address of a small picture; null for none."""

    domain: NotRequired[str | None]
    """Web domain; null for none."""

    userId: NotRequired[str | None]
    """Identifier of the Flowglad user linked with the customer; null for none."""
