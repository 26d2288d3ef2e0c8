from collections.abc import Mapping
from typing import Final, Literal

from billfold_core.enums import OpenEnum

ConjunctionValue = Literal[
    "and",
    "or",
]
"""The known values of `Conjunction`, for plain strings."""


class Conjunction(OpenEnum):
    """Whether all conditions must hold (`and`) or one is enough (`or`)."""

    AND = "and"
    OR = "or"


CONJUNCTION_MEMBERS: Final[Mapping[str, Conjunction]] = {member.value: member for member in Conjunction}
