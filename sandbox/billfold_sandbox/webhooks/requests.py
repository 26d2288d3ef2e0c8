"""One delivery as a request, and how test clients post it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from billfold_sandbox.jsontext import loads
from billfold_sandbox.spec import Json

_MEDIA_TYPE = "application/json"


class WebhookRequest(NamedTuple):
    """A delivery as it arrives."""

    method: str
    headers: Mapping[str, str]
    body: bytes
    provider: str = ""
    event: str = ""
    """The name of the event; empty where nothing has one."""
    is_documented: bool = False
    """Whether the provider documents the record in the body. What a record looks like otherwise is a guess."""

    @property
    def json(self) -> Any:
        """The body read as JSON; numbers with a fraction are `Decimal`."""
        return loads(self.body)

    def post(self, client: Any, url: str = "/") -> Any:
        """Post it with a test client of Starlette, FastAPI, Flask or Django, or with an `httpx.Client`, and return its response.

        Args:
            client: The test client.
            url: Where the receiver is, such as `/webhooks/creem`.
        """
        homes = {kind.__module__.partition(".")[0] for kind in type(client).__mro__}
        if "django" in homes:
            return client.generic(self.method, url, self.body, content_type=_MEDIA_TYPE, headers=_without_type(self.headers))
        if "werkzeug" in homes:
            return client.open(url, method=self.method, data=self.body, headers=dict(self.headers))
        # As bytes, since httpx refuses a text with other characters, which a hostile sender does not.
        headers = [(name.encode(), value.encode("latin-1")) for name, value in self.headers.items()]
        return client.request(self.method, url, content=self.body, headers=headers)


def delivery(provider: str, event: str, body: bytes, signed: Json, *, documented: bool) -> WebhookRequest:
    """Make the request that a provider sends."""
    return WebhookRequest("POST", {"content-type": _MEDIA_TYPE, **signed}, body, provider, event, documented)


def _without_type(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name != "content-type"}
