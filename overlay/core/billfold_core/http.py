"""The one place that imports the HTTP library.

`BILLFOLD_HTTP=httpx2` chooses the maintained successor, which has the same interface; everything else imports `httpx` from here.
"""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING or os.environ.get("BILLFOLD_HTTP", "httpx") != "httpx2":
    import httpx
else:
    import httpx2 as httpx

__all__ = ["httpx"]
