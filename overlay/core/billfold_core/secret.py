"""A string that does not show itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NoReturn

MASK: Final = "**********"


class Secret:
    """A secret that printing, logging, formatting or pickling does not show."""

    __slots__ = ("_mask", "_reveal")

    def __init__(self, value: str) -> None:
        def reveal() -> str:
            return value

        # A function: what lists the attributes of what it finds in a frame does not see the value.
        self._reveal = reveal
        self._mask: Callable[[str], str] | None = None

    @classmethod
    def of(cls, value: str | Secret) -> Secret:
        """Return a secret of a string; of a secret, itself."""
        return value if isinstance(value, Secret) else cls(value)

    def reveal(self) -> str:
        """Return the secret itself; keep it out of anything that is stored or shown."""
        return self._reveal()

    def mask_in(self, text: str) -> str:
        """Replace every occurrence of the secret in a text: percent-encoded, escaped, in base64 and in other case too."""
        if len(text) < len(self._reveal()):
            # No spelling is shorter.
            return text
        if self._mask is None:
            # Loaded when something is masked: most calls succeed.
            from .masking import masker

            self._mask = masker([self._reveal()])
        return self._mask(text)

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    def __str__(self) -> str:
        return MASK

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret cannot be pickled: whoever has the file could read the key. Make one where it is needed")

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self
