# Generated from specs/hyperline/resources/products.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from billfold_core.model import record, tagged

from .any_product import UnknownProduct
from .bundle_product import BundleProduct
from .credit_product import CreditProduct
from .dynamic_product import DynamicProduct
from .flat_fee_product import FlatFeeProduct
from .seat_product import SeatProduct

Product: TypeAlias = FlatFeeProduct | SeatProduct | DynamicProduct | CreditProduct | BundleProduct | UnknownProduct
"""Something that is sold. `type` tells which of the five kinds it is."""

PRODUCT_FROM_DICT_VARIANTS: Final[Mapping[str, Callable[[Any], Product]]] = {
    "flat_fee": FlatFeeProduct.from_dict,
    "seat": SeatProduct.from_dict,
    "dynamic": DynamicProduct.from_dict,
    "credit": CreditProduct.from_dict,
    "bundle": BundleProduct.from_dict,
}


def product_from_dict(value: Any) -> Product:
    """Read the member that `type` names; one that is not known is kept as it came."""
    source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
    tag = tagged(source, "type")
    decode = PRODUCT_FROM_DICT_VARIANTS.get(tag)
    return decode(source) if decode is not None else UnknownProduct(tag, source)
