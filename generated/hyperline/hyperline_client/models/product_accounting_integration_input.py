from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProductAccountingIntegrationInput(Model):
    """A product in one accounting system."""

    FIELDS = {
        "product_id": "product_id",
        "revrec_rule_id": "revrec_rule_id",
    }

    product_id: str | None | Unset = UNSET
    """Id of the product in that system."""
    revrec_rule_id: str | None | Unset = UNSET
    """Id of the rule for revenue recognition in that system."""
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
        if (_product_id := get("product_id", UNSET)) is not UNSET and _product_id is not None and type(_product_id) is not str:
            _product_id = text(_product_id, "product_id")
        if (
            (_revrec_rule_id := get("revrec_rule_id", UNSET)) is not UNSET
            and _revrec_rule_id is not None
            and type(_revrec_rule_id) is not str
        ):
            _revrec_rule_id = text(_revrec_rule_id, "revrec_rule_id")
        self = object.__new__(cls)
        self.product_id = _product_id
        self.revrec_rule_id = _revrec_rule_id
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.product_id is not UNSET:
            found["product_id"] = plain(self.product_id)
        if self.revrec_rule_id is not UNSET:
            found["revrec_rule_id"] = plain(self.revrec_rule_id)
        return found
