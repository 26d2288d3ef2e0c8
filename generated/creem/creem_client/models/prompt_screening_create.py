from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
from billfold_core.inputs import (
    unknown_fields,
)
from billfold_core.model import (
    NO_SOURCE,
    Model,
    record,
    text,
)
from billfold_core.unset import UNSET, Unset
from billfold_core.wire import plain


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PromptScreeningCreate(Model):
    """A prompt to judge."""

    FIELDS = {
        "prompt": "prompt",
        "external_id": "external_id",
    }

    prompt: str
    """The text to judge, as the user wrote it. Its longest length is not documented."""
    external_id: str | Unset = UNSET
    """Your own reference for the request, such as the id of a user or a generation. Comes back in the answer."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read and check what is to be sent.

        Raises:
            DecodeFault: A field is missing, unknown, outside its limits or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        if not source.keys() <= cls.FIELDS.keys():
            raise unknown_fields(source, cls.FIELDS)
        get = source.get
        if type((_prompt := get("prompt", UNSET))) is not str:
            _prompt = text(_prompt, "prompt")
        if (_external_id := get("external_id", UNSET)) is not UNSET and type(_external_id) is not str:
            _external_id = text(_external_id, "external_id")
        self = object.__new__(cls)
        self.prompt = _prompt
        self.external_id = _external_id
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object."""
        found: dict[str, Any] = dict(self.additional_properties)
        found["prompt"] = plain(self.prompt)
        if self.external_id is not UNSET:
            found["external_id"] = plain(self.external_id)
        return found
