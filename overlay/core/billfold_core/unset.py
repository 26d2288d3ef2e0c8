"""The value of a field that was left out, which is not the same as null."""

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`.

    An enum with one member: it stays the same object through copy, deepcopy and pickle, and type checkers narrow on `is UNSET`.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
