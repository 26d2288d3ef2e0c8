"""Validators of schemas, which hold times against their format too."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any, Final

from jsonschema_rs import Draft202012Validator

_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.ASCII)
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def validator_of(schema: Any) -> Draft202012Validator:
    """Return the validator of a schema."""
    return Draft202012Validator(schema, validate_formats=True, formats=_FORMATS)


def is_moment(text: str) -> bool:
    """Return whether a text is a time as RFC 3339 writes it, within the calendar also in UTC."""
    if _MOMENT.fullmatch(text) is None:
        return False
    try:
        # The last moment of the calendar is rounded up to one beyond it.
        datetime.fromtimestamp(datetime.fromisoformat(text).timestamp(), UTC)
    except (ValueError, OverflowError):
        return False
    return True


def is_day(text: str) -> bool:
    """Return whether a text is a day of the calendar: `2027-01-15`."""
    if _DAY.fullmatch(text) is None:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_anything(text: str) -> bool:
    del text
    return True


# An endpoint may have a path for an address: that of a test client.
_FORMATS: Final = {"date-time": is_moment, "date": is_day, "uri": _is_anything}
