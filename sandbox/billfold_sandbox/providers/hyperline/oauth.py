"""Hyperline's OAuth: codes that are good for one call, tokens that stand for a key, apps that register themselves."""

from __future__ import annotations

from typing import Final

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Json

from .operations import operation

_CODE, _REFRESH, _APP = "_oauth_code", "_oauth_refresh_token", "oauth_client"
_LIFETIME: Final = 3600
_ANSWERED: Final = ("redirect_uris", "grant_types", "response_types", "token_endpoint_auth_method")


@operation("oauth_create_token")
def oauth_create_token(context: RequestContext) -> Answer:
    """Any code that was not used before is taken, since the page where a user gives one is not played."""
    sent: Json = context.body
    token: Json = {"access_token": _token(context), "token_type": "bearer", "expires_in": _LIFETIME}
    if sent["grant_type"] == "refresh_token":
        kept = context.store.get(_REFRESH, sent["refresh_token"])
        if kept is None or kept["client_id"] != sent["client_id"]:
            raise RefusedError("invalid", "There is no such refresh token of this client")
        return json_answer(200, token)
    if context.store.get(_CODE, sent["code"]) is not None:
        raise RefusedError("invalid", "The code was used already")
    context.store.add(_CODE, sent["code"], {"client_id": sent["client_id"]})
    refresh_token = context.store.new_id("refresh_")
    context.store.add(_REFRESH, refresh_token, {"client_id": sent["client_id"]})
    return json_answer(200, {**token, "refresh_token": refresh_token})


@operation("oauth_revoke_token")
def oauth_revoke_token(context: RequestContext) -> Answer:
    # RFC 7009: a token that is not known is revoked already.
    context.store.remove(_REFRESH, context.body["token"])
    return Answer(204, {}, b"")


@operation("oauth_register_client")
def oauth_register_client(context: RequestContext) -> Answer:
    app: Json = {"client_id": context.store.new_id("dyn_"), "client_id_issued_at": int(context.now)}
    app |= {name: context.body[name] for name in _ANSWERED if name in context.body}
    context.store.add(_APP, app["client_id"], app)
    return json_answer(201, app)


def _token(context: RequestContext) -> str:
    """Make an access token that opens what a key of this environment opens."""
    prefix = context.spec.key_prefixes["live" if context.store.environment == "live" else "test"][0]
    return context.store.new_id(f"{prefix}oauth_")
