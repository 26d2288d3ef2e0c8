"""Flowglad's key records: no operation makes one, so one is there from the start."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.spec import Json

from .operations import operation
from .ownership import owned_record

KNOWN_KEY: Final = "apikey_sandbox"
"""A key record that is there from the start; it is not the key that callers send."""
_KIND = "api_key"


@operation("api_keys_get")
def api_keys_get(context: RequestContext) -> Answer:
    return json_answer(200, {"apiKey": shown(found(context.store, _KIND, context.ids["id"]))})


def add_key(store: RecordStore, now_ms: int) -> None:
    """Put in the key record."""
    key: Json = {
        "type": "secret",
        "id": KNOWN_KEY,
        "name": "Sandbox key",
        # Whether tokens come masked is not documented; here there is no more of it than the mask.
        "token": f"sk_{store.environment}_***",
        "active": True,
        "expiresAt": None,
        "stackAuthHostedBillingUserId": None,
        "hashText": None,
        **owned_record(store, now_ms),
    }
    store.add(_KIND, KNOWN_KEY, key)
