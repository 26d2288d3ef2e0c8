"""The secrets of an endpoint as keys: found, checked when the endpoint is made, and kept where they do not show themselves."""

import os
from binascii import Error as NotBase64
from binascii import a2b_base64
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, Final, NamedTuple, TypeAlias, cast

from billfold_core.errors import ConfigurationError
from billfold_core.secret import Secret

from .scheme import Scheme

Secrets: TypeAlias = str | Secret | Iterable[str | Secret]
"""One secret or several, any of which may have signed: during a rotation, the new one and the old one."""

PREFIX: Final = "whsec_"
_QUOTES: Final = "\"'`"
_LEAST_BYTES: Final = 16
_MOST_SECRETS: Final = 16
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


def keys_of(scheme: Scheme, secrets: "Secrets | Keys | None" = None) -> Keys:
    """Return the keys that secrets are, or those of the environment's variable if none are given.

    Raises:
        ConfigurationError: There is no secret, or one that cannot be right.
    """
    if isinstance(secrets, Keys):
        return secrets
    try:
        given = _given(scheme, secrets)
        made: list[Key | str] = [_key(scheme.secret, secret) for secret in given] if isinstance(given, list) else []
        fault = _fault(scheme, given, made)
    except BaseException as error:
        from billfold_core.unseen import empty_frames

        empty_frames(error)
        raise
    finally:
        del secrets  # the traceback of an error shows what a frame still holds
    del given
    if fault:
        raise ConfigurationError(f"{scheme.provider}: {fault}")
    return Keys(cast("list[Key]", made))


def _given(scheme: Scheme, secrets: Any) -> list[Any] | str:
    """Return the secrets as a list, or the name of the type that is none of secrets."""
    if secrets is None:
        return os.environ.get(scheme.environment_variable, "").split() if scheme.environment_variable else []
    if isinstance(secrets, str | Secret):
        return [secrets]
    if isinstance(secrets, _BYTES) or not hasattr(secrets, "__iter__"):
        return str(type(cast(object, secrets)).__name__)
    return list(secrets)


def _fault(scheme: Scheme, given: list[Any] | str, made: list[Key | str]) -> str:
    """Return what is wrong with secrets, or an empty string."""
    if isinstance(given, str):
        return f"webhook secrets must be text, one or a list, not {given}."
    if not given:
        where = f" or set {scheme.environment_variable}" if scheme.environment_variable else ""
        return f"there is no webhook secret. Pass secrets=…{where}."
    if len(given) > _MOST_SECRETS:
        return f"there are {len(given)} webhook secrets; {_MOST_SECRETS} are the most."
    for place, key in enumerate(made, 1):
        if isinstance(key, str):
            return f"webhook secret{f' {place}' if len(made) > 1 else ''} {key}."
    return ""


def _key(form: str, secret: Any) -> Key | str:
    """Return a secret as a key, or what is wrong with it."""
    text = secret.reveal() if isinstance(secret, Secret) else secret
    return _key_of(form, text) if isinstance(text, str) else f"must be text, not {type(text).__name__}"


# Secrets come from the environment at every delivery, and are the same ones.
@lru_cache(maxsize=64)
def _key_of(form: str, text: str) -> Key | str:
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
