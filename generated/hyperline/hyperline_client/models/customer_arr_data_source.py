# Generated from specs/hyperline/resources/customer_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from billfold_core.enums import OpenEnum, listed

CustomerArrDataSourceValue: TypeAlias = (
    Literal[
        "tracked",
        "reconstructed",
    ]
    | str
)
"""The values of `CustomerArrDataSource` as plain strings: the known ones complete, and others are checked when a call is made."""


class CustomerArrDataSource(OpenEnum):
    """Whether a change was `tracked` as it happened or `reconstructed` afterwards."""

    TRACKED: Final[CustomerArrDataSource] = listed("tracked")
    RECONSTRUCTED: Final[CustomerArrDataSource] = listed("reconstructed")


CUSTOMER_ARR_DATA_SOURCE_MEMBERS: Final[Mapping[str, CustomerArrDataSource]] = {
    member.value: member for member in CustomerArrDataSource
}
