# Generated from specs/hyperline/resources/price_configurations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .any_price import UnknownPrice
from .bps_price import BpsPrice
from .bulk_price import BulkPrice
from .bundle_price import BundlePrice
from .fee_price import FeePrice
from .packaged_price import PackagedPrice
from .volume_price import VolumePrice

Price: TypeAlias = FeePrice | VolumePrice | PackagedPrice | BulkPrice | BpsPrice | BundlePrice | UnknownPrice
"""One price or tier. `type` tells which, and is the same as that of the price configuration around it."""

PRICE_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], Price]]] = {
    "fee": FeePrice.from_dict,
    "volume": VolumePrice.from_dict,
    "packaged": PackagedPrice.from_dict,
    "bulk": BulkPrice.from_dict,
    "bps": BpsPrice.from_dict,
    "bundle": BundlePrice.from_dict,
}


def price_from_dict(value: Any) -> Price:
    """Read the member that `type` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    decode = PRICE_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownPrice(tag, source)
