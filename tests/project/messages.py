"""Error messages of core and facade, each from an error that was really raised, as they stand in `messages.txt`.

    python -m project.messages      (from `tests`, with the packages on the path)

writes that file anew, which is then read from top to bottom: a message is a sentence that a stranger understands. The cases
are in `message_cases`.
"""

import re
import warnings
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import billfold
from billfold.testing import EXAMPLE_KEYS, Sandbox

from .message_cases import answers, before_calls, calls, downloads, events, facade, lists, of_python, partly, tables
from .message_cases.given import ONCE, Case

FILE = Path(__file__).with_name("messages.txt")
MADE_UP = re.compile(r"(?<=Request id )\S+(?=\.)|(?<= at 0x)[0-9a-f]+")
"""Ids that are another at each run."""
HEADING = "Error messages of core and facade, from errors that a test raises. `python -m project.messages` writes this file.\n"


def cases(sandbox: Sandbox) -> dict[str, Iterable[Case]]:
    """Return all cases by the title of their part."""
    shops: dict[str, Any] = {
        name: billfold.connect(name, key, transport=sandbox.transport, retry=ONCE) for name, key in EXAMPLE_KEYS.items()
    }
    return {
        "Values": before_calls.values(),
        "Connecting": before_calls.connecting(),
        **{name.capitalize(): facade.shop_of(name, shop) for name, shop in shops.items()},
        "Extras": facade.extras(shops),
        "Partly done, or not as asked": partly.partly_done(),
        "Answers and calls": answers.answers(),
        "Lists": lists.lists(),
        "Many items": lists.many_items(),
        "Files": downloads.files(),
        "What is sent": calls.sent(),
        "Tables": tables.tables(),
        "Webhooks": events.deliveries(),
        "Endpoints for webhooks": events.endpoints(),
        "What Python asks of objects": of_python.objects(),
        "Command line": of_python.commands(),
    }


def written(watching: AbstractContextManager[object] | None = None) -> str:
    """Return the whole of the file; each case runs within `watching`, if that is given."""
    lines = [HEADING]
    seen = {""}
    with Sandbox() as sandbox:
        for title, those in cases(sandbox).items():
            lines.append(f"## {title}\n")
            for name, act in those:
                if (said := _said(act, watching or nullcontext())) not in seen:
                    seen.add(said)
                    lines.append(f"{name}\n    {said}\n")
    return "\n".join(lines)


def _said(act: Callable[[], object], watching: AbstractContextManager[object]) -> str:
    with warnings.catch_warnings(), watching:
        warnings.simplefilter("error", DeprecationWarning)
        try:
            act()
        except Exception as error:
            return MADE_UP.sub("…", f"{type(error).__name__}: {error}")
    return ""


def main() -> None:
    FILE.write_text(written(), encoding="utf-8")


if __name__ == "__main__":
    main()
