"""The secrets of an endpoint as keys: found, checked when the endpoint is made, and kept where they do not show themselves."""

from __future__ import annotations

import os
from binascii import Error as NotBase64
from binascii import a2b_base64
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, Final, TypeAlias, cast

from billfold_core.errors import ConfigurationError
from billfold_core.secret import Secret
from billfold_core.tuples import NamedTuple

from .scheme import Scheme

Secrets: TypeAlias = str | Secret | Iterable[str | Secret]
"""One secret or several, any of which may have signed: during a rotation, the new one and the old one."""

PREFIX: Final = "whsec_"
_QUOTES: Final = "\"'`"
_LEAST_BYTES: Final = 16
_MOST_SECRETS: Final = 16
_ONE: Final[tuple[type, ...]] = (str, Secret)
# Going through them gives numbers.
_BYTES: Final[tuple[type, ...]] = (bytes, bytearray, memoryview)


class Key(NamedTuple):
    """One secret as keys. Functions, since what lists the locals of a frame does not see what a function holds."""

    text: Callable[[], bytes]
    """The text of the secret."""
    decoded: Callable[[], bytes]
    """What it is in base64; nothing if it is not base64 of a key that is long enough."""


class Keys(tuple[Key, ...]):
    """The keys of an endpoint, in the order in which their secrets were given."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Keys({len(self)})"


def keys_of(scheme: Scheme, secrets: Secrets | Keys | None = None) -> Keys:
    """Return the keys that secrets are, or those of the environment's variable if none are given.

    Raises:
        ConfigurationError: There is no secret, or one that cannot be right.
    """
    if isinstance(secrets, Keys):
        return secrets
    try:
        given = _given(scheme, secrets)
        made = (
            _keys(scheme.secret, given)
            if isinstance(given, tuple)
            else f"webhook secrets must be text, one or a list, not {given}"
        )
        if not made:
            where = f" or set {scheme.environment_variable}" if scheme.environment_variable else ""
            made = f"there is no webhook secret. Pass secrets=…{where}"
    except BaseException as error:
        from billfold_core.unseen import empty_frames

        empty_frames(error)
        raise
    finally:
        del secrets  # the traceback of an error shows what a frame still holds
    del given
    if isinstance(made, str):
        raise ConfigurationError(f"{scheme.provider}: {made}.")
    return made


def _given(scheme: Scheme, secrets: Any) -> tuple[Any, ...] | str:
    """Return the secrets, or the name of the type that is none of secrets."""
    if type(secrets) is list or type(secrets) is tuple:
        return tuple(cast(Iterable[Any], secrets))
    if secrets is None:
        return tuple(os.environ.get(scheme.environment_variable, "").split()) if scheme.environment_variable else ()
    if isinstance(secrets, _ONE):
        return (secrets,)
    if isinstance(secrets, _BYTES) or not hasattr(secrets, "__iter__"):
        return str(type(cast(object, secrets)).__name__)
    return tuple(secrets)


def _keys(form: str, secrets: tuple[Any, ...]) -> Keys | str:
    """Return secrets as keys, or what is wrong with them."""
    texts: list[str] = []
    for secret in secrets:
        text = secret.reveal() if type(secret) is not str and isinstance(secret, Secret) else secret
        if not isinstance(text, str):
            return f"webhook secret{_place(len(texts), secrets)} must be text, not {type(text).__name__}"
        texts.append(text)
    return _keys_of(form, tuple(texts))


# Secrets come with every delivery, or from the environment, and are the same ones.
@lru_cache(maxsize=64)
def _keys_of(form: str, texts: tuple[str, ...]) -> Keys | str:
    if len(texts) > _MOST_SECRETS:
        return f"there are {len(texts)} webhook secrets; {_MOST_SECRETS} are the most"
    made: list[Key] = []
    for text in texts:
        key = _key(form, text)
        if isinstance(key, str):
            return f"webhook secret{_place(len(made), texts)} {key}"
        made.append(key)
    return Keys(made)


def _place(index: int, secrets: tuple[Any, ...]) -> str:
    return f" {index + 1}" if len(secrets) > 1 else ""


def _key(form: str, text: str) -> Key | str:
    """Return a secret as a key, or what is wrong with it."""
    if not text or text.isspace():
        return "is empty; copy it again"
    if not text.isascii() or not text.isprintable() or " " in text:
        return "has spaces, line ends or characters that no secret has; copy it again"
    if text[0] in _QUOTES or text[-1] in _QUOTES:
        return "has quotes around it, which some programs leave around a value of a file of settings; take them away"
    base64 = text.removeprefix(PREFIX)
    if not base64:
        return f"is only what secrets begin with, {PREFIX}; copy it again, whole"
    encoded = text.encode()
    try:
        # Some tools leave out what fills it up at the end.
        decoded = a2b_base64(base64 + "=" * (-len(base64) % 4), strict_mode=True)
    except NotBase64:
        if form == "base64":
            return f"is not base64 (after {PREFIX}, if it begins so); copy it again, whole"
        decoded = b""
    if len(decoded) < _LEAST_BYTES:
        if form == "base64":
            return f"is {len(decoded)} bytes, and {_LEAST_BYTES} are the least that is safe; copy it again, whole"
        decoded = b""
    return Key(lambda: encoded, lambda: decoded)
