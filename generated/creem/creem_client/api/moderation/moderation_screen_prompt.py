"""Judge a prompt against the content policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.prompt_screening import PromptScreening


def _read(body: Any) -> PromptScreening:
    from ...models.prompt_screening import PromptScreening

    return PromptScreening.from_dict(body)


OPERATION: Final = Operation(
    name="moderation_screen_prompt",
    method="POST",
    effect="unsafe",
    decode=_read,
)


def call(
    *,
    prompt: str,
    external_id: str | Unset = UNSET,
) -> Call[PromptScreening]:
    """Judge a prompt against the content policy.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `screen_prompt`.
    """
    from ...models.prompt_screening_create import PromptScreeningCreate

    body = checked_body(
        "moderation_screen_prompt",
        {
            "prompt": prompt,
            "external_id": external_id,
        },
        PromptScreeningCreate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/moderation/prompt",
        body=body,
    )
