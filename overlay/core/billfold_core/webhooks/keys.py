"""The secrets of an endpoint as keys: found, checked when the endpoint is made, and kept where they do not show themselves."""

import os
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Callable, Iterable
from typing import Any, Final, NamedTuple, NoReturn, TypeAlias

from billfold_core.errors import ConfigurationError
from billfold_core.secret import Secret
from billfold_core.unseen import empty_frames

from .scheme import Scheme, SchemeName

Secrets: TypeAlias = str | Secret | Iterable[str | Secret]
"""One secret or several, any of which may have signed: during a rotation, the new one and the old one."""

PREFIX: Final = "whsec_"
_LEAST_BYTES: Final = 16
MOST_SECRETS: Final = 16


class Key(NamedTuple):
    """One secret as keys. Functions, since what lists the locals of a frame does not see what a function holds."""

    text: Callable[[], bytes]
    """The text of the secret."""
    decoded: Callable[[], bytes]
    """What it is in base64; nothing if it is not base64 of a key that is long enough."""

    def of(self, scheme: SchemeName) -> bytes:
        """Return the key that a scheme signs with; empty if the secret is none for it."""
        return self.decoded() if scheme == "standard" else self.text()


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
        return _checked(scheme, secrets)
    except BaseException as error:
        empty_frames(error)
        raise
    finally:
        del secrets  # the traceback of an error shows what a frame still holds


def _checked(scheme: Scheme, secrets: Secrets | None) -> Keys:
    given = [Secret.of(secret) for secret in _given(scheme, secrets)]
    if not given:
        where = f" or set {scheme.environment_variable}" if scheme.environment_variable else ""
        _refuse(scheme, f"there is no webhook secret. Pass secrets=…{where}.")
    if len(given) > MOST_SECRETS:
        _refuse(scheme, f"there are {len(given)} webhook secrets; {MOST_SECRETS} are the most.")
    return Keys(_key(scheme, secret, f" {place}" if len(given) > 1 else "") for place, secret in enumerate(given, 1))


def _given(scheme: Scheme, secrets: Any) -> list[str | Secret]:
    try:
        if secrets is None:
            secrets = os.environ.get(scheme.environment_variable, "").split() if scheme.environment_variable else ()
        if isinstance(secrets, str | Secret):
            return [secrets]
        kinds = {type(secrets).__name__}
        if hasattr(secrets, "__iter__") and not isinstance(secrets, bytes | bytearray):
            found: list[Any] = list(secrets)
            kinds = {type(one).__name__ for one in found if not isinstance(one, str | Secret)}
            if not kinds:
                return found
    finally:
        del secrets
    return _refuse(scheme, f"webhook secrets must be text, one or a list, not {', '.join(sorted(kinds))}.")


def _key(scheme: Scheme, secret: Secret, place: str) -> Key:
    fault = _fault(scheme, secret)
    if fault:
        _refuse(scheme, f"webhook secret{place} {fault}. Copy it again, whole.")
    decoded = _decoded(secret)
    return Key(lambda: secret.reveal().encode(), lambda: decoded)


def _fault(scheme: Scheme, secret: Secret) -> str:
    text = secret.reveal()
    try:
        if not text.strip():
            return "is empty"
        if text != text.strip() or not text.isascii() or not text.isprintable():
            return "has spaces around it, line ends or characters that no secret has"
        if text == PREFIX:
            return f"is only what secrets begin with, {PREFIX}"
        if scheme.secret == "text":
            return ""
    finally:
        del text
    decoded = _from_base64(secret)
    if decoded is None:
        return f"is not base64 (after {PREFIX}, if it begins so)"
    size = len(decoded)
    del decoded
    return f"is {size} bytes, and {_LEAST_BYTES} are the least that is safe" if size < _LEAST_BYTES else ""


def _decoded(secret: Secret) -> bytes:
    decoded = _from_base64(secret) or b""
    return decoded if len(decoded) >= _LEAST_BYTES else b""


def _from_base64(secret: Secret) -> bytes | None:
    text = secret.reveal().removeprefix(PREFIX)
    try:
        # Some tools leave out what fills it up at the end.
        return b64decode(text + "=" * (-len(text) % 4), validate=True)
    except NotBase64:
        return None
    finally:
        del text


def _refuse(scheme: Scheme, problem: str) -> NoReturn:
    raise ConfigurationError(f"{scheme.provider}: {problem}")
