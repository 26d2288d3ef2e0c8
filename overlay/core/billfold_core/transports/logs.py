"""The logs of the libraries below: what is secret in a call is masked in what they write during it. Nothing else is touched.

Loaded at the first call.
"""

from __future__ import annotations

import logging
import re
import traceback
from typing import Final

from billfold_core.secret import MASK

from .network import current_flight

_BELOW: Final = ("httpx", "httpx2", "httpcore", "httpcore2", "h11", "h2", "hpack", "hyperframe", "aiohttp", "anyio", "asyncio")
# A filter of a logger does not hold for those below it, and some are made in the middle of a call.
_KNOWN: Final = (
    *_BELOW,
    *("hpack.hpack", "hpack.table", "anyio.streams", "anyio.streams.tls", "aiohttp.client", "aiohttp.internal"),
    *(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks")),
    *(f"httpcore2.{part}" for part in ("connection", "http11", "http2", "proxy", "socks")),
)
_PLACE: Final = r"%(?:\(\w*\))?[-#0 +.\d]*[a-zA-Z]"


def watch() -> None:
    """Install filters on the loggers of the libraries below, which mask what is secret in our calls."""
    for name in _KNOWN:
        logging.getLogger(name)
    for name, logger in list(logging.root.manager.loggerDict.items()):
        if isinstance(logger, logging.Logger) and name.partition(".")[0] in _BELOW:
            logger.addFilter(_masked)


def _masked(record: logging.LogRecord) -> bool:
    """Mask what is secret in a record that was made within a call of ours."""
    flight = current_flight()
    if flight is None:
        return True
    record.msg, record.args = flight.mask(_text(record)), None
    if record.exc_info and record.exc_info[1] is not None:
        record.exc_text = flight.mask("".join(traceback.format_exception(record.exc_info[1])).rstrip())
    # The frames of an exception hold what is sent.
    record.exc_info = None
    if record.stack_info:
        record.stack_info = flight.mask(record.stack_info)
    return True


def _text(record: logging.LogRecord) -> str:
    if record.name.startswith("hpack") and record.args:
        # It logs the headers in their compressed form too.
        return re.sub(_PLACE, MASK, str(record.msg))
    try:
        return record.getMessage()
    except Exception:
        # The arguments do not fit the text.
        return str(record.msg)
