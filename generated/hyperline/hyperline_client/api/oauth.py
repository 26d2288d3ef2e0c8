# Generated from specs/hyperline/resources/oauth.yaml. Do not edit.
"""Tokens for apps that act for others. A user of Hyperline is sent to the address of `authorize_url`, comes back with a
code, and `create_token` makes tokens of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Literal

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Rule,
    Sent,
    choice,
    constant,
    many,
    text,
)
from billfold_core.for_browsers import not_called
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.oauth_auth_method import OauthAuthMethodValue
    from ..models.oauth_challenge_method import OauthChallengeMethodValue
    from ..models.oauth_client import OauthClient
    from ..models.oauth_grant_type import OauthGrantTypeValue
    from ..models.oauth_token import OauthToken
    from ..models.oauth_user import OauthUser


def _read_oauth_token(body: Any) -> OauthToken:
    from ..models.oauth_token import OauthToken

    return OauthToken.from_dict(body)


def _read_none(body: Any) -> None:

    return None


def _read_oauth_user(body: Any) -> OauthUser:
    from ..models.oauth_user import OauthUser

    return OauthUser.from_dict(body)


def _read_oauth_client(body: Any) -> OauthClient:
    from ..models.oauth_client import OauthClient

    return OauthClient.from_dict(body)


OAUTH_AUTH_METHOD: Final = choice("none", "client_secret_post")
OAUTH_CHALLENGE_METHOD: Final = choice("S256", "plain")
OAUTH_GRANT_TYPE: Final = choice("authorization_code", "refresh_token")

OAUTH_AUTHORIZE_URL: Final = Operation(
    name="oauth_authorize_url",
    method="GET",
    effect="read",
    decode=not_called,
    sent=Sent(
        "/oauth/authorize",
        query=Record(
            {
                **dict.fromkeys(("client_id redirect_uri state").split(), text(least=1)),
                "response_type": constant("code"),
                **dict.fromkeys(("audience scope resource code_challenge").split(), TEXT),
                "code_challenge_method": OAUTH_CHALLENGE_METHOD,
                "prompt": TEXT,
            },
            "client_id redirect_uri state",
        ),
    ),
)
OAUTH_CREATE_TOKEN: Final = Operation(
    name="oauth_create_token",
    method="POST",
    effect="unsafe",
    decode=_read_oauth_token,
    secrets=("access_token", "refresh_token"),
    sent_secrets=("client_secret", "code", "code_verifier", "refresh_token"),
    sent=Sent(
        "/oauth/tokens",
        body=Record(
            {
                "grant_type": OAUTH_GRANT_TYPE,
                "client_id": text(least=1),
                "client_secret": TEXT,
                "code": TEXT,
                "redirect_uri": TEXT,
                "code_verifier": TEXT,
                "refresh_token": TEXT,
                "resource": TEXT,
            },
            "grant_type client_id",
            Rule(
                "code",
                "is needed when `grant_type` is `authorization_code`",
                lambda source: "grant_type" in source and source["grant_type"] == "authorization_code" and "code" not in source,
            ),
            Rule(
                "redirect_uri",
                "is needed when `grant_type` is `authorization_code`",
                lambda source: (
                    "grant_type" in source and source["grant_type"] == "authorization_code" and "redirect_uri" not in source
                ),
            ),
            Rule(
                "refresh_token",
                "cannot be given when `grant_type` is `authorization_code`",
                lambda source: (
                    "grant_type" in source and source["grant_type"] == "authorization_code" and "refresh_token" in source
                ),
            ),
            Rule(
                "refresh_token",
                "is needed when `grant_type` is `refresh_token`",
                lambda source: (
                    "grant_type" in source and source["grant_type"] == "refresh_token" and "refresh_token" not in source
                ),
            ),
            Rule(
                "code",
                "cannot be given when `grant_type` is `refresh_token`",
                lambda source: "grant_type" in source and source["grant_type"] == "refresh_token" and "code" in source,
            ),
            Rule(
                "redirect_uri",
                "cannot be given when `grant_type` is `refresh_token`",
                lambda source: "grant_type" in source and source["grant_type"] == "refresh_token" and "redirect_uri" in source,
            ),
            Rule(
                "code_verifier",
                "cannot be given when `grant_type` is `refresh_token`",
                lambda source: "grant_type" in source and source["grant_type"] == "refresh_token" and "code_verifier" in source,
            ),
        ),
    ),
)
OAUTH_REVOKE_TOKEN: Final = Operation(
    name="oauth_revoke_token",
    method="POST",
    effect="idempotent",
    decode=_read_none,
    sent_secrets=("client_secret", "token"),
    sent=Sent(
        "/oauth/revoke",
        body=Record({"client_id": text(least=1), "client_secret": TEXT, "token": TEXT}, "client_id client_secret token"),
    ),
)
OAUTH_GET_USER_INFO: Final = Operation(
    name="oauth_get_user_info",
    method="GET",
    effect="read",
    decode=_read_oauth_user,
    sent=Sent("/oauth/userinfo"),
)
OAUTH_REGISTER_CLIENT: Final = Operation(
    name="oauth_register_client",
    method="POST",
    effect="unsafe",
    decode=_read_oauth_client,
    sent=Sent(
        "/oauth/register",
        body=Record(
            {
                "redirect_uris": many(TEXT, least=1),
                "client_name": TEXT,
                "client_uri": TEXT,
                "logo_uri": TEXT,
                "scope": TEXT,
                "grant_types": many(TEXT),
                "response_types": many(TEXT),
                "token_endpoint_auth_method": OAUTH_AUTH_METHOD,
                "software_id": TEXT,
                "software_version": TEXT,
                "contacts": many(TEXT),
                "tos_uri": TEXT,
                "policy_uri": TEXT,
            },
            "redirect_uris",
        ),
    ),
)


class Oauth(SyncResource):
    """Tokens for apps that act for others. A user of Hyperline is sent to the address of `authorize_url`, comes back
    with a code, and `create_token` makes tokens of it."""

    def authorize_url(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        state: str,
        response_type: Literal["code"] = "code",
        audience: str | Unset = UNSET,
        scope: str | Unset = UNSET,
        resource: str | Unset = UNSET,
        code_challenge: str | Unset = UNSET,
        code_challenge_method: OauthChallengeMethodValue | Unset = UNSET,
        prompt: str | Unset = UNSET,
    ) -> str:
        """Build the address where a user allows an app to act.

        The browser of the user is sent there, and comes back to `redirect_uri` with `code` and `state`. Compare
        `state` with what was given.

        Sends nothing: it returns the address, which is for a browser. The key is not in it.

        Args:
            client_id: Id of the app. Limits: not empty.
            redirect_uri: Where the browser comes back to; one that is registered. Limits: not empty.
            state: A text that nobody can guess; it comes back with the code. Limits: not empty.
            response_type: What comes back: a code.
            audience: Whom the token is for.
            scope: What the app wants to do, separated by spaces: `customers.read customers.write`.
            resource: The resource that the token is for (RFC 8707).
            code_challenge: The challenge of the code verifier (PKCE).
            code_challenge_method: How the challenge is made of the verifier.
            prompt: What the user is asked.

        Returns:
            The address.

        Raises:
            InputError: An argument is not what the API takes.

        Example:
            ```python
            hyperline.oauth.authorize_url(client_id="client_id_1", redirect_uri="Redirect uri", state="State")
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._address(OAUTH_AUTHORIZE_URL, locals())

    def create_token(
        self,
        *,
        grant_type: OauthGrantTypeValue,
        client_id: str,
        client_secret: str | Unset = UNSET,
        code: str | Unset = UNSET,
        redirect_uri: str | Unset = UNSET,
        code_verifier: str | Unset = UNSET,
        refresh_token: str | Unset = UNSET,
        resource: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> OauthToken:
        """Make tokens of a code or of a refresh token.

        Answers with an access token, which is used in place of an API key, and, for a code, with a refresh token,
        which does not expire.

        A code is good for one call.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            grant_type: What the tokens are made of.
            client_id: Id of the app. Limits: not empty.
            client_secret: Secret of the app, if it has one.
            code: The code that came with the browser.
            redirect_uri: Where the browser came back to, as it was given for the code.
            code_verifier: What the challenge was made of (PKCE).
            refresh_token: The refresh token.
            resource: The resource that the token is for (RFC 8707).
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.oauth.create_token(
                grant_type="authorization_code",
                client_id="client_id_1",
                code="Code",
                redirect_uri="Redirect uri",
            )
            ```

        Source: https://api.hyperline.co/openapi
        """
        try:
            return self._execute(OAUTH_CREATE_TOKEN, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del client_secret, code, code_verifier, refresh_token, options

    def revoke_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        token: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        """Revoke a refresh token.

        Makes a refresh token useless.

        Safe to repeat; passing failures are retried. If an earlier attempt arrived: the token is useless already;
        what the server answers then is not documented.

        Args:
            client_id: Id of the app. Limits: not empty.
            client_secret: Secret of the app.
            token: The refresh token.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.oauth.revoke_token(client_id="client_id_1", client_secret="Client secret", token="Token")
            ```

        Source: https://api.hyperline.co/openapi
        """
        try:
            return self._execute(OAUTH_REVOKE_TOKEN, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del client_secret, token, options

    def get_user_info(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> OauthUser:
        """Get the user whose access token is used.

        Gives name and address of the user who allowed the app to act.

        Changes nothing at the provider; passing failures are retried.

        Args:
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            BadRequest: The provider refuses what was sent; `reason` says why.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            hyperline.oauth.get_user_info()
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(OAUTH_GET_USER_INFO, locals())

    def register_client(
        self,
        *,
        redirect_uris: Sequence[str],
        client_name: str | Unset = UNSET,
        client_uri: str | Unset = UNSET,
        logo_uri: str | Unset = UNSET,
        scope: str | Unset = UNSET,
        grant_types: Sequence[str] | Unset = UNSET,
        response_types: Sequence[str] | Unset = UNSET,
        token_endpoint_auth_method: OauthAuthMethodValue | Unset = UNSET,
        software_id: str | Unset = UNSET,
        software_version: str | Unset = UNSET,
        contacts: Sequence[str] | Unset = UNSET,
        tos_uri: str | Unset = UNSET,
        policy_uri: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> OauthClient:
        """Register an app.

        Makes a client by itself, as RFC 7591 has it, and answers with its id. No secret is made.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            redirect_uris: Where browsers may come back to. Limits: not empty.
            client_name: Name of the app.
            client_uri: Address of the app.
            logo_uri: Address of its logo.
            scope: What it wants to do, separated by spaces.
            grant_types: What it makes tokens of.
            response_types: What comes back to it.
            token_endpoint_auth_method: How it proves itself where it gets tokens.
            software_id: Id of the program.
            software_version: Version of the program.
            contacts: Mail addresses of those who answer for it.
            tos_uri: Address of its terms.
            policy_uri: Address of its policy.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            BadRequest: The app cannot be registered; `error` has the code, `reason` the reason.
            AuthenticationError: The key is refused, or may not do this.
            RateLimited: Too many requests.
            ServerError: The provider failed.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            hyperline.oauth.register_client(redirect_uris=["Redirect uri"])
            ```

        Source: https://api.hyperline.co/openapi
        """
        return self._execute(OAUTH_REGISTER_CLIENT, locals())


class AsyncOauth(AsyncResource):
    """Tokens for apps that act for others. A user of Hyperline is sent to the address of `authorize_url`, comes back
    with a code, and `create_token` makes tokens of it.

    The methods are those of `Oauth`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Oauth.authorize_url)
    def authorize_url(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        state: str,
        response_type: Literal["code"] = "code",
        audience: str | Unset = UNSET,
        scope: str | Unset = UNSET,
        resource: str | Unset = UNSET,
        code_challenge: str | Unset = UNSET,
        code_challenge_method: OauthChallengeMethodValue | Unset = UNSET,
        prompt: str | Unset = UNSET,
    ) -> str:
        return self._address(OAUTH_AUTHORIZE_URL, locals())

    @documented_by(Oauth.create_token)
    async def create_token(
        self,
        *,
        grant_type: OauthGrantTypeValue,
        client_id: str,
        client_secret: str | Unset = UNSET,
        code: str | Unset = UNSET,
        redirect_uri: str | Unset = UNSET,
        code_verifier: str | Unset = UNSET,
        refresh_token: str | Unset = UNSET,
        resource: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> OauthToken:
        try:
            return await self._execute(OAUTH_CREATE_TOKEN, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del client_secret, code, code_verifier, refresh_token, options

    @documented_by(Oauth.revoke_token)
    async def revoke_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        token: str,
        options: RequestOptions = NO_OPTIONS,
    ) -> None:
        try:
            return await self._execute(OAUTH_REVOKE_TOKEN, locals())
        finally:
            # The traceback of an error shows what a frame still holds.
            del client_secret, token, options

    @documented_by(Oauth.get_user_info)
    async def get_user_info(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> OauthUser:
        return await self._execute(OAUTH_GET_USER_INFO, locals())

    @documented_by(Oauth.register_client)
    async def register_client(
        self,
        *,
        redirect_uris: Sequence[str],
        client_name: str | Unset = UNSET,
        client_uri: str | Unset = UNSET,
        logo_uri: str | Unset = UNSET,
        scope: str | Unset = UNSET,
        grant_types: Sequence[str] | Unset = UNSET,
        response_types: Sequence[str] | Unset = UNSET,
        token_endpoint_auth_method: OauthAuthMethodValue | Unset = UNSET,
        software_id: str | Unset = UNSET,
        software_version: str | Unset = UNSET,
        contacts: Sequence[str] | Unset = UNSET,
        tos_uri: str | Unset = UNSET,
        policy_uri: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> OauthClient:
        return await self._execute(OAUTH_REGISTER_CLIENT, locals())


oauth_create_token: Final = Endpoint(OAUTH_CREATE_TOKEN, Oauth.create_token)
oauth_revoke_token: Final = Endpoint(OAUTH_REVOKE_TOKEN, Oauth.revoke_token)
oauth_get_user_info: Final = Endpoint(OAUTH_GET_USER_INFO, Oauth.get_user_info)
oauth_register_client: Final = Endpoint(OAUTH_REGISTER_CLIENT, Oauth.register_client)
