"""Look at each page of a built site in Chromium: `python -m browser.look_at_site site` from `tests`; `nox -s docs` does.

Fails, and names page and width, where a page scrolls to its side or the browser's console has an error.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from browser.chromium import started
from browser.looking import WIDTHS, look

AT = (WIDTHS["phone"], WIDTHS["desktop"])
# Not `innerWidth`: on a phone, a page that is too wide is shown smaller, and that is then the width of the page.
_WIDE = """
    const {scrollWidth, clientWidth} = document.documentElement;
    const wide = scrollWidth - clientWidth;
    const out = [...document.querySelectorAll("main *")].find((e) => e.getBoundingClientRect().right > clientWidth + 0.5);
    return wide > 0 ? `${wide} px${out ? `, such as <${out.tagName.toLowerCase()} class="${out.className}">` : ""}` : "";
"""


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files, and logs nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


@contextmanager
def _served(site: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def faults(site: Path) -> Iterator[str]:
    """Yield, in a sentence each, what is wrong with a page that can be seen only when it is shown."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, _served(site) as address, started(Path(folder)) as browser:
        for width in AT:
            for page in pages:
                look(browser, f"{address}/{page}", width)
                if wide := browser.execute_script(_WIDE):
                    yield f"{page}: at {width} px it scrolls to its side, by {wide}"
                for entry in browser.get_log("browser"):
                    if entry["level"] == "SEVERE":
                        yield f"{page}: the console says at {width} px: {entry['message'][:300]}"


def main() -> None:
    """Look at a site."""
    site = Path(sys.argv[1])
    found = list(faults(site))
    if found:
        raise SystemExit("\n".join([*found, f"{len(found)} faults in the pages of {site}."]))
    print(f"{len(list(site.rglob('*.html')))} pages of {site} looked at, at {' and '.join(map(str, AT))} px")


if __name__ == "__main__":
    main()
