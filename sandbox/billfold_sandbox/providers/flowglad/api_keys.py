"""Flowglad's key records: no operation makes one, so one is there from the start."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .ownership import owned_record

KNOWN_KEY: Final = "apikey_sandbox"
"""A key record that is there from the start; it is not the key that callers send."""
_KIND = "api_key"


class ApiKeys:
    """The operation on key records."""

    def api_keys_get(self, visit: Visit) -> Answer:
        return json_answer(200, {"apiKey": shown(found(visit.drawer, _KIND, visit.ids["id"]))})


def add_key(drawer: Drawer, now_ms: int) -> None:
    """Put in the key record."""
    key: Json = {
        "type": "secret",
        "id": KNOWN_KEY,
        "name": "Sandbox key",
        # Whether tokens come masked is not documented; here there is no more of it than the mask.
        "token": f"sk_{drawer.environment}_***",
        "active": True,
        "expiresAt": None,
        "stackAuthHostedBillingUserId": None,
        "hashText": None,
        **owned_record(drawer, now_ms),
    }
    drawer.add(_KIND, KNOWN_KEY, key)
