"""What is secret in a call is replaced in every text about it, however a server or a library spells it.

Loaded when the first attempt fails, or when a library below us logs.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from decimal import Decimal
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl

from . import wire
from .secret import MASK, Secret

_WHOLE_WORD = 6
"""What is shorter is masked where it stands by itself: as part of other words it would be found everywhere."""
_SHORTEST_NUMBER = 4
_NUMBERS = (int, float, Decimal)
_LONGEST_SPELT = 400
"""What is longer is masked as it is, percent-encoded and escaped, but not letter by letter."""
_SHORTEST_CORE = 7
_MOST_VALUES = 500
_DEEPEST = 3
_ENTITIES: Mapping[str, str] = {"&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos"}
_ESCAPE = r"\\{1,8}"
"""As many backslashes as text has that was escaped four times; without an end they would be counted again and again."""
_QUERY_VALUE = re.compile(r"([?&][^\s=&?#\"'<>]{1,200}=)[^\s&#\"'<>]+")


class Mask:
    """Replace what is secret in one call.

    Args:
        key: The key of the client.
        names: The names of the members that the spec says are secret, in a request or an answer.
        sent: JSON values that were sent, which such members are looked for in.
        answer: The JSON that came, which they are looked for in too.
        hidden: Further texts that are secret.
    """

    def __init__(
        self,
        key: Secret | None,
        names: Collection[str] = (),
        sent: Iterable[Any] = (),
        answer: Any = None,
        hidden: Collection[str] = (),
    ) -> None:
        self._key = key
        self._names = tuple(names)
        found, members = list(hidden), set[str]()
        for body in sent if names else ():
            found += secret_values(body, self._names)
            members.update(body if wire.is_object(body) else ())
        # The name of a member is no secret: a validator answers `{"key": "instance_id"}`.
        found += [value for value in secret_values(answer, self._names) if value not in members] if names else []
        self._of_values = masker(found[:_MOST_VALUES]) if found else _as_is
        self._named = _named(self._names) if names else None

    def __call__(self, text: str) -> str:
        """Return a text without what is secret."""
        text = self._of_values(self._key.mask_in(text) if self._key is not None else text)
        return self._named.sub(_masked_member, text) if self._named is not None else text

    def broken(self, text: str) -> str:
        """Return a text that is no JSON, or not all of it, without what is secret: nobody knows where a list in it ends."""
        text = self(text)
        return self._opened.sub(rf"\1{MASK}", text) if self._names else text

    @cached_property
    def _opened(self) -> re.Pattern[str]:
        return re.compile(rf"{_member(self._names)}[\[{{][\s\S]*")

    def hide_in(self, error: BaseException) -> None:
        """Replace what is secret in the texts that an exception holds."""
        error.args = tuple(self._argument(part) for part in error.args)
        for name, value in list(vars(error).items()):
            if isinstance(value, str):
                vars(error)[name] = self(value)
        notes: object = getattr(error, "__notes__", None)
        if wire.is_array(notes):
            notes[:] = [self._argument(note) for note in notes]

    def _argument(self, value: object) -> object:
        if isinstance(value, str):
            return self(value)
        if isinstance(value, int | float | None):
            return value
        try:
            shown = repr(value)
        except Exception:
            return MASK
        masked = self(shown)
        return value if masked == shown else masked


def _as_is(text: str) -> str:
    return text


def log_mask(mask: Mask, query: str = "") -> Callable[[str], str]:
    """Return what replaces the secrets of a request in what a library logs of it, and the values of its query."""
    # Short values are known by their place in an address alone.
    values = masker([value for _, value in parse_qsl(query) if len(value) >= _WHOLE_WORD])
    return lambda text: values(mask(without_queries(text)))


def without_queries(text: str) -> str:
    """Return a text with the values of queries masked in all addresses in it."""
    return _QUERY_VALUE.sub(rf"\1{MASK}", text)


def secret_values(body: Any, names: Collection[str], depth: int = 0) -> Iterator[str]:
    """Yield the values under some names anywhere in a JSON value, including JSON that is a text in it."""
    left: list[tuple[Any, bool]] = [(body, False)]
    while left:
        value, secret = left.pop()
        if wire.is_object(value):
            left += [(member, secret or name in names) for name, member in value.items()]
        elif wire.is_array(value):
            left += [(item, secret) for item in value]
        elif isinstance(value, str):
            if secret and value.strip():
                yield value
                yield value.strip()
            elif not secret and depth < _DEEPEST and value.lstrip()[:1] in ("{", "["):
                with suppress(wire.WireError):
                    yield from secret_values(wire.loads(value), names, depth + 1)
        elif secret and type(value) in _NUMBERS and len(str(value)) >= _SHORTEST_NUMBER:
            yield str(value)


def masker(values: Iterable[str]) -> Callable[[str], str]:
    """Return what replaces some values in a text, however they are spelt there."""
    spelt = [
        spelling
        for value in sorted({value for value in values if value}, key=len, reverse=True)
        for spelling in _spellings(value)
    ]
    if not spelt:
        return _as_is
    found = re.compile("|".join(spelt), re.IGNORECASE)
    # A function, since a pattern shows what it looks for.
    return lambda text: found.sub(MASK, text)


def _spellings(value: str) -> Iterator[str]:
    raw = value.encode("utf-8", "surrogatepass")
    if len(value) > _LONGEST_SPELT:
        yield from {re.escape(value), re.escape(wire.dumps(value)[1:-1].decode()) if _is_text(raw) else re.escape(value)}
        return
    letters = "".join(_letter(letter) for letter in value)
    if len(value) < _WHOLE_WORD:
        encoded = "|".join(re.escape(b64encode(before + raw).decode()) for before in (b"", b"Bearer "))
        yield rf"(?<![^\W_])(?:{letters}|{encoded})(?![^\W_])"
        return
    yield letters
    yield raw.hex()
    # In base64 a letter depends on its place among three; what its neighbours have a part in is left out.
    for shift, start in ((0, 0), (1, 2), (2, 3)):
        core = b64encode(b"\0" * shift + raw).decode()[start : (shift + len(raw)) * 8 // 6]
        if len(core) >= _SHORTEST_CORE:
            yield core.replace("+", "[-+]").replace("/", "[_/]")


def _is_text(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


def _letter(letter: str) -> str:
    """Write a pattern for one letter: as it is, percent-encoded, escaped as in JSON or in Python, as an HTML entity."""
    number = ord(letter)
    units = letter.encode("utf-16-be", "surrogatepass").hex()
    raw = letter.encode("utf-8", "surrogatepass")
    # Some letters are several in the other case, which a pattern that ignores case does not know.
    cased = {letter.upper(), letter.lower(), letter.casefold()} - {letter}
    forms = [
        re.escape(letter),
        *(re.escape(spelt) for spelt in sorted(cased) if len(spelt) > 1),
        "".join(f"%(?:25){{0,4}}{byte:02x}" for byte in raw),
        "".join(rf"{_ESCAPE}u{units[start : start + 4]}" for start in range(0, len(units), 4)),
        "".join(rf"{_ESCAPE}x{byte:02x}" for byte in raw),
        rf"{_ESCAPE}(?:x{number:02x}|u{number:08x})",
        f"&#0{{0,8}}{number};",
        f"&#x0{{0,8}}{number:x};",
    ]
    if letter in _ENTITIES:
        forms.append(f"&{_ENTITIES[letter]};")
    if letter in "\"'\\/":
        forms.append(rf"{_ESCAPE}{re.escape(letter)}")
    if letter == " ":
        forms.append(r"\+")
    if letter in "\b\f\n\r\t":
        forms.append(rf"{_ESCAPE}[bfnrt]")
    return f"(?:{'|'.join(forms)})"


def _member(names: Collection[str]) -> str:
    return rf"((?:{_ESCAPE})?[\"'](?:{'|'.join(map(re.escape, names))})(?:{_ESCAPE})?[\"']\s{{0,20}}[:=]\s{{0,20}})"


def _named(names: Collection[str]) -> re.Pattern[str]:
    """Write a pattern for members of some names with a text or a number, in what may be cut off or no JSON at all."""
    texts = rf"\"(?:[^\"\\]|\\.)*(?:\"|\\?$)|'(?:[^'\\]|\\.)*(?:'|\\?$)|{_ESCAPE}\"(?:(?!{_ESCAPE}\").)*(?:{_ESCAPE}\"|$)"
    return re.compile(rf"{_member(names)}({texts}|(?!null\b|true\b|false\b)[^\s,\[{{}}\]\"'\\]+)", re.DOTALL)


def _masked_member(found: re.Match[str]) -> str:
    value = found[2]
    quote = value[: len(value) - len(value.lstrip("\\")) + 1] if value[0] in "\\\"'" else ""
    return f"{found[1]}{quote}{MASK}{quote}"
