"""What all pages are made of: the frame, and small parts."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from html import escape
from importlib.resources import files
from typing import Final

STYLE: Final = "/_sandbox/page.css"
FILES: Final = {"page.css": "text/css", "page.js": "text/javascript", "checkout.js": "text/javascript"}
"""The files that pages ask for, with their media types."""


def frame(title: str, body: str, script: str, attributes: str = "") -> str:
    """Write a whole page; title, body and attributes are HTML already."""
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{title}</title><link rel="stylesheet" href="{STYLE}">'
        f'<script src="/_sandbox/{script}" defer></script></head><body{attributes}>{body}</body></html>'
    )


@cache
def package_file(name: str) -> tuple[str, str] | None:
    """Return the text and the media type of a file that pages ask for, or None if there is no such file."""
    if name not in FILES:
        return None
    return files(__package__ or "").joinpath(name).read_text("utf-8"), FILES[name]


def time_tag(at: float) -> str:
    """Write a time of the day, with the date for machines."""
    moment = datetime.fromtimestamp(at, UTC)
    return f'<time datetime="{moment:%Y-%m-%dT%H:%M:%SZ}">{moment:%H:%M:%S}</time>'


def tag(text: str, kind: str = "") -> str:
    """Write a short word about something; `kind` is `good`, `bad`, `off`, `mark` or nothing."""
    return f'<span class="tag {kind}">{escape(text.replace("_", " "))}</span>' if text else ""


def state_tag(state: str) -> str:
    """Write the state of something in its provider's word, coloured by what it says."""
    good = {"active", "paid", "success", "succeeded", "completed", "complete", "trialing", "free_trial"}
    bad = {"failed", "expired", "past_due", "unpaid", "incomplete_expired", "void", "uncollectible"}
    return tag(state, "good" if state in good else "bad" if state in bad else "")


def environment_tag(environment: str) -> str:
    """Write that something is in the live environment; nothing for the other, which is the usual one."""
    return tag("live", "mark") if environment == "live" else ""


def counted(number: int, word: str) -> str:
    """Write a number of things."""
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"
