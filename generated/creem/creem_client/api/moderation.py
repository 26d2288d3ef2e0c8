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
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, in_async
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
            BadRequest: The request is malformed, fails validation or duplicates an existing resource. `message` lists
                the findings.
            AuthenticationError: The key is missing, or the server does not recognise it. Handle it like 403; the
                sources do not agree where the line is. The key is wrong, belongs to the other environment or does not
                allow the operation. The documented sample has no `message`.
            RateLimited: Too many requests. Neither the limits nor any header about waiting is documented; wait longer
                after each attempt.
            ServerError: A fault on the server's side. A create may or may not have happened. The body is not
                documented and need not be JSON.
            CallError: Any other failure; its `outcome` says whether the call may have taken effect.

        Source: https://docs.creem.io/api-reference/endpoint/screen-prompt
        """
        return self._execute(MODERATION_SCREEN_PROMPT, locals())


class AsyncModeration(AsyncResource):
    """Checks prompts before an image or a video is generated from them. Compulsory for sellers of such AI products;
    experimental.

    The methods are those of `Moderation`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    screen_prompt = in_async(Moderation.screen_prompt)


moderation_screen_prompt = Endpoint(MODERATION_SCREEN_PROMPT, Moderation.screen_prompt)
