# Generated from specs/creem/resources/moderation.yaml. Do not edit.
"""Checks prompts before an image or a video is generated from them. Compulsory for sellers of such AI products;
experimental."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    TEXT,
    Record,
    Sent,
)
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.prompt_screening import PromptScreening


def _read_prompt_screening(body: Any) -> PromptScreening:
    from ..models.prompt_screening import PromptScreening

    return PromptScreening.from_dict(body)


MODERATION_SCREEN_PROMPT: Final = Operation(
    name="moderation_screen_prompt",
    method="POST",
    effect="unsafe",
    decode=_read_prompt_screening,
    sent=Sent("/v1/moderation/prompt", body=Record({"prompt": TEXT, "external_id": TEXT}, "prompt")),
)


class Moderation(SyncResource):
    """Checks prompts before an image or a video is generated from them. Compulsory for sellers of such AI products;
    experimental."""

    def screen_prompt(
        self,
        *,
        prompt: str,
        external_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PromptScreening:
        """Judge a prompt against the content policy.

        Returns the verdict on one prompt. Generate only when `decision` is `allow`; take anything else, and a failed
        call, as a refusal. Each call is metered, so a repeated one is counted again. The operation is experimental
        and may change.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            prompt: The text to judge, as the user wrote it. Its longest length is not documented.
            external_id: Your own reference for the request, such as the id of a user or a generation. Comes back in
                the answer.
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
            creem.moderation.screen_prompt(prompt="A watercolour of a lighthouse at dawn")
            ```

        Source: https://docs.creem.io/api-reference/endpoint/screen-prompt
        """
        return self._execute(MODERATION_SCREEN_PROMPT, locals())


class AsyncModeration(AsyncResource):
    """Checks prompts before an image or a video is generated from them. Compulsory for sellers of such AI products;
    experimental.

    The methods are those of `Moderation`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(Moderation.screen_prompt)
    async def screen_prompt(
        self,
        *,
        prompt: str,
        external_id: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> PromptScreening:
        return await self._execute(MODERATION_SCREEN_PROMPT, locals())


moderation_screen_prompt: Final = Endpoint(MODERATION_SCREEN_PROMPT, Moderation.screen_prompt)
