"""Build the site: collect its pages in a folder, hand them to the site generator, and look at what came out.

Run `python -m codegen.site.build site` to write it to the folder `site`. Nothing is fetched.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from codegen.document import ROOT, providers
from codegen.site import provider_pages

DOCS = ROOT / "docs"
CONFIGURATION = DOCS / "zensical.toml"
_LINK = re.compile(r"(?<=\]\()(?![a-z]+:|#)([^)#\s]+)")


def taken_in() -> dict[Path, str]:
    """Return the pages that lie elsewhere in the tree, each with its place in the site."""
    pages = {
        "README.md": "index.md",
        "CONTRIBUTING.md": "contributing.md",
        "SECURITY.md": "security.md",
        "specs/README.md": "specs.md",
        "bench/results.md": "speed.md",
        "overlay/core/README.md": "clients/core.md",
        "overlay/billfold/README.md": "clients/billfold.md",
        "sandbox/README.md": "clients/sandbox.md",
        **{f"generated/{provider}/README.md": f"clients/{provider}.md" for provider in providers()},
    }
    return {ROOT / source: place for source, place in pages.items()}


def collect(target: Path) -> None:
    """Write all pages to a folder, with links that lead to their places there.

    Raises:
        LookupError: A link leads to what is no page of the site.
    """
    places = {path: path.relative_to(DOCS).as_posix() for path in sorted(DOCS.rglob("*.md"))} | taken_in()
    for source, place in sorted(places.items()):
        page = target / place
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(_with_links(source, place, places), "utf-8")
    shutil.copy(DOCS / "style.css", target)
    for provider in providers():
        for name, text in provider_pages.pages(provider).items():
            page = target / name
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(text, "utf-8")


def _with_links(source: Path, place: str, places: dict[Path, str]) -> str:
    def relinked(found: re.Match[str]) -> str:
        wanted = Path(os.path.normpath(source.parent / found[1]))
        made = wanted.relative_to(DOCS).as_posix() if wanted.is_relative_to(DOCS) else ""
        if wanted not in places and not re.match(r"(providers|reference)/", made):
            raise LookupError(f"{source.relative_to(ROOT)} links to {found[1]}, which is no page of the site")
        return os.path.relpath(places.get(wanted, made), Path(place).parent)

    return _LINK.sub(relinked, source.read_text("utf-8"))


class _Page(HTMLParser):
    """The links, the anchors and what is loaded of one page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors.update(value for name, value in given.items() if name in ("id", "name"))
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        loaded = given.get("src") or (given.get("href") if tag == "link" and given.get("rel") != "canonical" else None)
        if loaded:
            self.loaded.append(loaded)


def faults(site: Path) -> Iterator[str]:
    """Yield, in a sentence each, links that lead nowhere, pages without a way back, and what would be loaded from elsewhere."""
    pages = {path.relative_to(site): _Page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}
    for name, page in pages.items():
        reached = set()
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            # Only the page for what is not there has addresses that begin at the root.
            place = Path(unquote(parts.path).lstrip("/")) if parts.path.startswith("/") else name.parent / unquote(parts.path)
            target = Path(os.path.normpath(place)) if parts.path else name
            target = target / "index.html" if (site / target).is_dir() else target
            reached.add(target)
            if not (site / target).exists():
                yield f"{name}: the link {link} leads nowhere"
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
                yield f"{name}: the link {link} leads to no place of its page"
        if Path("index.html") not in reached:
            yield f"{name}: there is no way back to the first page"
        for loaded in page.loaded:
            if urlsplit(loaded).netloc:
                yield f"{name}: {loaded} would be loaded from elsewhere"


def build(site: Path) -> None:
    """Build the site into a folder, which is emptied first.

    Raises:
        SystemExit: The generator refused a page, or a link leads nowhere.
    """
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        collect(work / "docs")
        paths = ", ".join(f'"{path}"' for path in _sources())
        text = CONFIGURATION.read_text("utf-8").replace('"SOURCES"', paths)
        (work / "zensical.toml").write_text(text, "utf-8")
        command = [sys.executable, "-m", "zensical", "build", "--clean", "--strict"]
        if subprocess.run(command, cwd=work, check=False).returncode:
            raise SystemExit("The site was not built; the generator says above which page is at fault.")
        shutil.rmtree(site, ignore_errors=True)
        shutil.copytree(work / "site", site)
    found = list(faults(site))
    if found:
        raise SystemExit("\n".join([*found, f"{len(found)} faults in the site."]))
    print(f"{len(list(site.rglob('*.html')))} pages in {site}")


def _sources() -> list[Path]:
    return [
        ROOT / "overlay/core",
        ROOT / "overlay/billfold",
        ROOT / "sandbox",
        *(ROOT / "generated" / name for name in providers()),
    ]


if __name__ == "__main__":
    build(Path(sys.argv[1] if len(sys.argv) > 1 else "site").resolve())
