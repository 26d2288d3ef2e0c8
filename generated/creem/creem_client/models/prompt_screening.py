from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    choice,
    nested,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset

from .moderation_decision import MODERATION_DECISION_MEMBERS, ModerationDecision
from .prompt_screening_usage import PromptScreeningUsage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromptScreening(Model):
    """The verdict on a prompt. Anything but `allow` in `decision` means that nothing may be generated."""

    FIELDS: ClassVar[frozenset[str]] = frozenset({"decision", "external_id", "id", "object", "prompt", "usage"})

    id: str
    """Id of the verdict."""
    decision: ModerationDecision
    """The verdict. Other values are possible when reading; take every value but `allow` as a refusal."""
    object: str | Unset = UNSET
    """Kind of record, `moderation_result`."""
    prompt: str | None | Unset = UNSET
    """The text that was judged."""
    external_id: str | None | Unset = UNSET
    """Your own reference, if one was sent."""
    usage: PromptScreeningUsage | None | Unset = UNSET
    """What the call used up."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if type((_id := get("id", UNSET))) is not str:
            _id = text(_id, "id")
        _decision = get("decision", UNSET)
        try:
            _decision = MODERATION_DECISION_MEMBERS[_decision]
        except (KeyError, TypeError):
            _decision = choice(_decision, "decision", ModerationDecision)
        if (_object := get("object", UNSET)) is not UNSET and type(_object) is not str:
            _object = text(_object, "object")
        if (_prompt := get("prompt", UNSET)) is not UNSET and _prompt is not None and type(_prompt) is not str:
            _prompt = text(_prompt, "prompt")
        if (
            (_external_id := get("external_id", UNSET)) is not UNSET
            and _external_id is not None
            and type(_external_id) is not str
        ):
            _external_id = text(_external_id, "external_id")
        if (_usage := get("usage", UNSET)) is not UNSET and _usage is not None:
            _usage = nested(_usage, "usage", PromptScreeningUsage.from_dict)
        self = cls.__new__(cls)
        self.id = _id
        self.decision = _decision
        self.object = _object
        self.prompt = _prompt
        self.external_id = _external_id
        self.usage = _usage
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["id"] = self.id
        found["decision"] = str(self.decision)
        if self.object is not UNSET:
            found["object"] = self.object
        if self.prompt is not UNSET:
            found["prompt"] = self.prompt
        if self.external_id is not UNSET:
            found["external_id"] = self.external_id
        if self.usage is not UNSET:
            found["usage"] = None if self.usage is None else self.usage.to_dict()
        return found
