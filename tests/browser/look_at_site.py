"""Look at each page of a built site in Chromium: `python -m codegen.site.looking site`, with selenium and Chromium at hand.

Fails, and names page and width, where a page scrolls to its side or the browser's console has an error.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

WIDTHS = (390, 1280)
_WIDE = """
    const wide = document.documentElement.scrollWidth - innerWidth;
    const out = [...document.querySelectorAll("main *")].find((e) => e.getBoundingClientRect().right > innerWidth + 0.5);
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


@contextmanager
def _browser() -> Iterator[Any]:
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        # Without the second one, Chromium as root does not start; without the last ones it calls home at every start.
        quiet = ("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")
        for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", f"--user-data-dir={folder}", *quiet):
            options.add_argument(argument)
        started = webdriver.Chrome(options=options, service=webdriver.ChromeService(str(shutil.which("chromedriver"))))
        try:
            yield started
        finally:
            started.quit()


def faults(site: Path) -> Iterator[str]:
    """Yield, in a sentence each, what is wrong with a page that can be seen only when it is shown."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    with _served(site) as address, _browser() as browser:
        for width in WIDTHS:
            metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
            browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
            for page in pages:
                browser.get(f"{address}/{page}")
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
    print(f"{len(list(site.rglob('*.html')))} pages of {site} looked at, at {' and '.join(map(str, WIDTHS))} px")


if __name__ == "__main__":
    main()
