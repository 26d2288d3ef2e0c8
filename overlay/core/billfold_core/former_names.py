"""Names that still work with a `DeprecationWarning` that says what to use: former names, and what a provider deprecates.

Only generated code that has such names or operations imports this.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    # Type checkers, which bring it along, and editors strike through what has it.
    from typing_extensions import deprecated as deprecated
else:
    _Method = TypeVar("_Method", bound=Callable[..., Any])

    def deprecated(words: str) -> Callable[[_Method], _Method]:
        """Return a decorator of a method that is not to be called any more: a call warns whoever wrote it, in these words."""

        def decorated(method: _Method) -> _Method:
            @wraps(method)
            def warning(*given: Any, **named: Any) -> Any:
                warnings.warn(words, DeprecationWarning, stacklevel=2)
                try:
                    return method(*given, **named)
                finally:
                    # The traceback of an error shows what a frame still holds.
                    del given, named

            return warning

        return decorated


def former_value(module: str, name: str, names: Mapping[str, str]) -> Any:
    """Return what a module has under another name today, and warn whoever asked for it under the former one.

    Raises:
        AttributeError: It never had the name.
    """
    if name not in names:
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    words = f"{name} is called {names[name]} now; the former name goes with the next minor version"
    warnings.warn(words, DeprecationWarning, stacklevel=3)
    return getattr(sys.modules[module], names[name])
