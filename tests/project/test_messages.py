"""All error messages are kept in one file for a person to read; each `raise` of core and facade is there, or has its reason."""

from collections.abc import Callable
from typing import get_args

import pytest
from project import messages, raising
from project.message_cases import events

from billfold_core.errors import RefusalReason, WebhookVerificationError

UNSAID = {
    "billfold.cli: SystemExit": "click is not installed; the command line cannot be loaded here without it",
    "billfold.doctor._settings: click.ClickException": "repeats what `billfold.testing` says",
    "billfold.doctor.doctor: SystemExit": "the code that the command ends with",
    "billfold.testing: ModuleNotFoundError": "the sandbox is not installed; it is in the process that tests",
    "billfold_core.defining._Later.__get__: AttributeError": "what Python says of a name that is not there",
    "billfold_core.former_names.former_value: AttributeError": "what Python says of a name that is not there",
    "billfold_core.download.downloaded: DecodeFault": "stands where a decoder has to; a download is not decoded",
    "billfold_core.for_browsers.not_called: DecodeFault": "stands where a decoder has to; an address is not called",
    "billfold_core.transports.aiohttp: ConfigurationError": "aiohttp is not installed; it is in the process that tests",
    "billfold_core.transports.environment.in_environment: ConfigurationError(f'no": "httpx fails though no variable is set",
    "billfold_core.transports.given.Given.check: ConfigurationError": "in a forked process; tests/core/test_forks.py has it",
    "billfold_core.transports.aiohttp._proxy: ValueError": "told by its type, as a proxy that cannot be used",
}
"""Statements that no case reaches, by how they begin, and why."""


def test_messages_are_those_of_the_file_and_of_every_raise() -> None:
    watch = raising.Watch()
    said = messages.written(watch)
    assert said == messages.FILE.read_text(encoding="utf-8"), "read the new messages: python -m project.messages writes them"
    statements = list(raising.statements())
    assert len(statements) > 250
    missed = [f"{one}" for one in statements if not watch.saw(one)]
    excused = {text: [begin for begin in UNSAID if text.startswith(begin)] for text in missed}
    assert [text for text, begins in excused.items() if not begins] == [], "add a case to project/message_cases"
    assert {begin for begins in excused.values() for begin in begins} == UNSAID.keys(), "these are said now"


def test_every_reason_against_a_delivery_has_a_case() -> None:
    assert {_reason(act) for _, act in events.deliveries()} - {None} == {*get_args(RefusalReason)}


def _reason(act: Callable[[], object]) -> str | None:
    try:
        act()
    except WebhookVerificationError as error:
        return error.reason
    except Exception:
        return None
    return None


@pytest.mark.parametrize("word", ["is not supported", "cannot be said", "cannot be sold", "no name here", "None is not"])
def test_no_message_is_a_riddle(word: str) -> None:
    assert word not in messages.FILE.read_text(encoding="utf-8")
