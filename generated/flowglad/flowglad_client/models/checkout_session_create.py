from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.later import Later
from billfold_core.model import (
    NO_SOURCE,
    Model,
    nested,
    record,
)
from billfold_core.unset import UNSET
from billfold_core.wire import plain

from .checkout_session_input import CheckoutSessionInput, checkout_session_input_from_dict

if TYPE_CHECKING:
    from .. import params
else:
    params = Later("flowglad_client.params")


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckoutSessionCreate(Model):
    """A session to open."""

    FIELDS = {
        "checkoutSession": "checkout_session",
    }

    checkout_session: CheckoutSessionInput | params.CheckoutSessionInput
    """The session itself."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        _checkout_session = get("checkoutSession", UNSET)
        _checkout_session = nested(_checkout_session, "checkoutSession", checkout_session_input_from_dict)
        self = object.__new__(cls)
        self.checkout_session = _checkout_session
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["checkoutSession"] = plain(self.checkout_session)
        return found
