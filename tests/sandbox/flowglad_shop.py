"""What the tests of Flowglad's sandbox share: terms, times, and how an answer is taken."""

from typing import Any

from billfold_core.http import httpx

MONTHLY = {"type": "subscription", "unitPrice": 2000, "intervalUnit": "month", "intervalCount": 1, "isDefault": True}
ONCE = {"type": "single_payment", "unitPrice": 500, "isDefault": True}
AT_END = "at_end_of_current_billing_period"
DAY = 86_400_000
NOW = 1_800_000_000_000


def ok(answer: httpx.Response) -> Any:
    """Give the JSON of an answer that is no refusal."""
    assert answer.status_code == 200, answer.text
    return answer.json()


def refused(answer: httpx.Response, status: int, text: str = "") -> None:
    """Check that a call is refused, and for what."""
    assert answer.status_code == status, answer.text
    assert text in str(answer.json()["error"]), answer.text
