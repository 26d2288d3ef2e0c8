"""A string that does not show itself."""

from typing import Final, NoReturn

MASK: Final = "**********"


class Secret:
    """Hold a secret so that printing, logging, formatting or pickling it by accident shows nothing."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    @classmethod
    def of(cls, value: "str | Secret") -> "Secret":
        """Take a secret that may be held already."""
        return value if isinstance(value, Secret) else cls(value)

    def reveal(self) -> str:
        """Give the secret itself; keep it out of anything that is stored or shown."""
        return self._value

    def mask_in(self, text: str) -> str:
        """Replace every occurrence of the secret in a text."""
        return text.replace(self._value, MASK) if self._value else text

    def hide_in(self, error: BaseException | None) -> None:
        """Replace every occurrence of the secret in the texts of an error and of those that caused it."""
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            error.args = tuple(self.mask_in(part) if isinstance(part, str) else part for part in error.args)
            error = error.__cause__ or error.__context__

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    def __str__(self) -> str:
        return MASK

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret cannot be pickled or copied")

    def __copy__(self) -> "Secret":
        return self

    def __deepcopy__(self, memo: object) -> "Secret":
        return self
