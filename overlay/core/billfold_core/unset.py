"""The value of an argument that was left out, which is not the same as null. No answer holds it."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`, for an argument that is left out.

    `UNSET` is the default of an argument of a method: the field is not sent, and the provider decides. None is something else:
    null is sent. What is read never holds `UNSET`; a field that an answer leaves out is None.

    An enum with one member: it stays the same object through copy, deepcopy and pickle, and type checkers narrow on `is UNSET`.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""An argument that is left out: the field is not sent, and the provider decides.

None is something else: null is sent. What is read never holds `UNSET`; a field that an answer leaves out is None.
"""
