from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

TiersModeValue = Literal[
    "volume",
    "graduated",
]
"""The known values of `TiersMode`, for plain strings."""


class TiersMode(OpenEnum):
    """How the tiers of a tiered price apply. Announced by Clink as coming; it explains neither value, they carry the
    usual names.

    - `volume`: the tier that the whole quantity falls in prices all of it
    - `graduated`: each part of the quantity is priced by its own tier"""

    VOLUME = "volume"
    GRADUATED = "graduated"


TIERS_MODE_MEMBERS: Final[Mapping[str, TiersMode]] = {member.value: member for member in TiersMode}
