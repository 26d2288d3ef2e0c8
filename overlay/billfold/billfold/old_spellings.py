"""Former spellings of arguments, which still work with a `DeprecationWarning` that names the new one."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from inspect import currentframe
from typing import Any

from . import registry
from .checks import refuse
from .vocabulary import Extra


def with_extras(draft: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a draft, with what stands under a provider's name (`creem=CreemProduct(...)`) among the extras.

    Raises:
        InputError: What stands there is not of that provider.
    """
    old = {name: value for name, value in given.items() if name != "extras" and _is_old(name, value)}
    if not old:
        return dict(given)
    for name, extra in old.items():
        if extra is not None and not (isinstance(extra, Extra) and extra.provider == name):
            raise refuse(name, f"must be an extra of {name}, not {type(extra).__name__}")
        warn(f"{draft}({name}=…)", f"{draft}(extras=[{type(extra).__name__}(…)])" if extra else f"{draft}(…) without it")
    kept = [extra for extra in given.get("extras", ()) if getattr(extra, "provider", "") not in old]
    extras = [*kept, *(extra for extra in old.values() if extra is not None)]
    return {**{name: value for name, value in given.items() if name not in old}, "extras": extras}


def extra_named(draft: Any, name: str) -> Extra | None:
    """Return what a draft says to one provider, asked for as an attribute of the provider's name.

    Raises:
        AttributeError: No provider has this name.
    """
    if name.startswith("_") or name not in registry.names():
        raise AttributeError(f"{type(draft).__name__!r} object has no attribute {name!r}")
    warn(f"draft.{name}", "draft.extras")
    return next((extra for extra in draft.extras if extra.provider == name), None)


def _is_old(name: str, value: object) -> bool:
    return (isinstance(value, Extra) and value.provider == name) or name in registry.names()


def warn(old: str, new: str) -> None:
    """Warn whoever wrote an old spelling, and say the new one."""
    # The frame that wrote it: the first one that is neither of this package nor of `attrs.evolve`.
    frame, level = currentframe(), 1
    while frame is not None and str(frame.f_globals.get("__name__")).partition(".")[0] in ("billfold", "attr", "copy"):
        frame, level = frame.f_back, level + 1
    warnings.warn(f"{old} is an old spelling; write {new}", DeprecationWarning, stacklevel=level)
