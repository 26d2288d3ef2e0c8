from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Wallet(Model):
    """What is known of a wallet."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"accountTag"})

    account_tag: str | None | Unset = UNSET
    """Name by which the wallet shows its account."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (_account_tag := get("accountTag", UNSET)) is not UNSET and _account_tag is not None and type(_account_tag) is not str:
            _account_tag = text(_account_tag, "accountTag")
        self = cls.__new__(cls)
        self.account_tag = _account_tag
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.account_tag is not UNSET:
            found["accountTag"] = self.account_tag
        return found
