# Generated from specs/creem/resources/moderation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET

from .moderation_decision import MODERATION_DECISION_MEMBERS, ModerationDecision

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import prompt_screening_usage as prompt_screening_usage_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    prompt_screening_usage_module = Later(f"{__package__}.prompt_screening_usage")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromptScreening(Model):
    """The verdict on a prompt. Anything but `allow` in `decision` means that nothing may be generated."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "decision": "decision",
        "object": "object",
        "prompt": "prompt",
        "external_id": "external_id",
        "usage": "usage",
    }
    NULLABLE = frozenset({"prompt", "external_id", "usage"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the verdict."""
    decision: ModerationDecision
    """The verdict. Other values are possible when reading; take every value but `allow` as a refusal."""
    object: str | None = None
    """Kind of record, `moderation_result`."""
    prompt: str | None = None
    """The text that was judged."""
    external_id: str | None = None
    """Your own reference, if one was sent."""
    usage: prompt_screening_usage_module.PromptScreeningUsage | None = None
    """What the call used up."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            _decision = get("decision", UNSET)
            try:
                _decision = MODERATION_DECISION_MEMBERS[_decision]
            except (KeyError, TypeError):
                _decision = choice(_decision, "decision", ModerationDecision)
            if (_object := get("object")) is not None and type(_object) is not str:
                _object = text(_object, "object")
            if (_prompt := get("prompt")) is not None and type(_prompt) is not str:
                _prompt = text(_prompt, "prompt")
            if (_external_id := get("external_id")) is not None and type(_external_id) is not str:
                _external_id = text(_external_id, "external_id")
            if (_usage := get("usage")) is not None:
                _usage = nested(_usage, "usage", prompt_screening_usage_module.PromptScreeningUsage.from_dict)
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.decision = _decision
        self.object = _object
        self.prompt = _prompt
        self.external_id = _external_id
        self.usage = _usage
        self._source = source
        return self
