"""Play scenarios through a client, whichever way it is used."""

import inspect
from typing import Any

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 16


async def done(result: Any) -> Any:
    """Give the result of a call, whichever client made it; a list is read to its end."""
    if inspect.isawaitable(result):
        return await result
    if hasattr(result, "__aiter__"):
        return [item async for item in result]
    return list(result) if hasattr(result, "pages") else result
