from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.inputs import unknown_tag
from billfold_core.model import record, tagged

from .bps_price_input import BpsPriceInput
from .bulk_price_input import BulkPriceInput
from .bundle_price_input import BundlePriceInput
from .fee_price_input import FeePriceInput
from .packaged_price_input import PackagedPriceInput
from .volume_price_input import VolumePriceInput

PriceInput: TypeAlias = FeePriceInput | VolumePriceInput | PackagedPriceInput | BulkPriceInput | BpsPriceInput | BundlePriceInput
"""One price or tier. `type` tells which, and must be that of the price configuration around it."""

PRICE_INPUT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], PriceInput]]] = {
    "fee": FeePriceInput.from_dict,
    "volume": VolumePriceInput.from_dict,
    "packaged": PackagedPriceInput.from_dict,
    "bulk": BulkPriceInput.from_dict,
    "bps": BpsPriceInput.from_dict,
    "bundle": BundlePriceInput.from_dict,
}


def price_input_from_dict(value: Any) -> PriceInput:
    """Read the member that `type` names."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    if tag not in PRICE_INPUT_FROM_DICT_VARIANTS:
        raise unknown_tag("type", tag, PRICE_INPUT_FROM_DICT_VARIANTS)
    return PRICE_INPUT_FROM_DICT_VARIANTS[tag](source)
