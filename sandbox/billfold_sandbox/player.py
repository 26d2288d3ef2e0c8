"""Operations without a function of their own: each is played by what its path, its method and its schemas say of it.

Such an operation keeps what is written and gives it back, and pages and filters its lists; the rules of a provider are not in it.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, cast

from .backend import RequestContext
from .jsontext import JsonTextError, loads
from .keeping import Keeper, joined
from .listing import Asked, Page, by_cursor, by_offset
from .message import Answer, json_answer
from .records import missing
from .refusal import RefusedError, invalid
from .selection import Filter, filters_of
from .spec import Json, Route, Spec
from .subjects import Deed, Subject, answer_of, items_of
from .unplayed import members_of
from .validate import Part

CONTENT: Final = "_content"
_ORDERING: Final = ("sort", "sort_by", "order", "include_total")
_PAPER: Final = b"%PDF-1.4\n%%EOF\n"
_FAILURES: Final = ("fail", "error", "refused", "rejected", "invalid", "duplicate", "skipped")


class Player:
    """The operations of one provider, played by its document alone."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._keeper = Keeper(spec)
        self._played: Mapping[Deed, Callable[[RequestContext, Route, Subject], Answer]] = {
            "list": self._list,
            "create": self._create,
            "create_many": self._create_many,
            "get": self._get,
            "put": self._put,
            "update": self._update,
            "delete": self._delete,
            "clear": self._clear,
            "settings": self._settings,
            "set_settings": self._set_settings,
            "act": self._act,
            "tell": self._tell,
        }

    @property
    def keeper(self) -> Keeper:
        """The records of these operations."""
        return self._keeper

    def handler(self, route: Route) -> Callable[[RequestContext], Answer]:
        """Return what carries out an operation."""
        return partial(self._perform, route, self._keeper.subjects.of[route.operation])

    def _perform(self, route: Route, subject: Subject, context: RequestContext) -> Answer:
        return self._played[subject.deed](context, route, subject)

    def _get(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        return self._answer(context, route, self._one(context, subject))

    def _create(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        above = self._keeper.check_within(context.store, subject.within, context.ids)
        sent = _sent(context)
        for name in self._named_many(subject, sent) or [""]:
            record = self._keeper.make(context.store, subject, context.ids, sent, context.now, name=name)
            self._keep_content(context, subject.kind, record)
        # What is added to a record may be answered with that record.
        _, _, schema = answer_of(self._spec, route)
        of_above = schema is not None and subject.within and self._keeper.is_of_kind(schema, subject.within[-1].kind)
        return self._answer(context, route, above if of_above else record)

    def _named_many(self, subject: Subject, sent: Json) -> list[str]:
        """Give the names of all records that one request makes, where it has a list of them."""
        for parameter in self._keeper.subjects.names_of(subject.kind):
            listed = sent.get(f"{_snake(parameter)}s")
            if isinstance(listed, list) and all(isinstance(name, str) for name in cast("list[Any]", listed)):
                return cast("list[str]", listed)
        return []

    def _create_many(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        self._keeper.check_within(context.store, subject.within, context.ids)
        items = _items(context.body)
        known = self._known_already(context, subject, route, items)
        records = [
            self._keeper.make(context.store, subject, context.ids, item, context.now)
            for index, item in enumerate(items)
            if index not in known
        ]
        return self._counted(context, route, subject.kind, records)

    def _known_already(self, context: RequestContext, subject: Subject, route: Route, items: Sequence[Json]) -> set[int]:
        """Give the places of what was sent before, where the provider knows it by a key."""
        bulk: Json = route.definition.get("x-bulk", {})
        if "key" not in bulk:
            return set()
        raise NotImplementedError

    def _put(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        try:
            return self._update(context, route, subject)
        except RefusedError as refused:
            if refused.reason != "missing":
                raise
        self._keeper.check_within(context.store, subject.within, context.ids)
        name, last = context.ids[subject.name], subject.kind.rpartition("_")[2]
        own = {_snake(subject.name): name, f"{last}_{_snake(subject.name)}": name}
        record = self._keeper.make(context.store, subject, context.ids, {**own, **_sent(context)}, context.now, name=name)
        return self._answer(context, route, record)

    def _update(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        record = self._one(context, subject)
        record = self._keeper.change(context.store, subject.kind, record, _sent(context), context.now)
        return self._answer(context, route, record)

    def _delete(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        record = self._one(context, subject)
        self._keeper.remove(context.store, subject.kind, record)
        return self._answer(context, route, record)

    def _clear(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        raise NotImplementedError

    def _settings(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        self._keeper.check_within(context.store, subject.within, context.ids)
        place = joined(subject.within, context.ids) or subject.word
        kept = context.store.get(subject.kind, place) or {**context.ids, "_name": place}
        return self._answer(context, route, kept)

    def _set_settings(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        self._keeper.check_within(context.store, subject.within, context.ids)
        place = joined(subject.within, context.ids) or subject.word
        before = context.store.get(subject.kind, place)
        kept = {**(before or {"_name": place}), **_sent(context)}
        if before is None:
            context.store.add(subject.kind, place, kept)
        else:
            context.store.change(subject.kind, place, kept)
        return self._answer(context, route, kept)

    def _act(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        record = self._keeper.check_within(context.store, subject.within, context.ids)
        sent = _sent(context)
        changed = {**sent, **self._keeper.states_after(subject.kind, subject.word, context.now)}
        record = self._keeper.change(context.store, subject.kind, record, changed, context.now)
        self._keep_content(context, subject.kind, record)
        _, _, schema = answer_of(self._spec, route)
        if schema is None or self._keeper.is_of_kind(schema, subject.kind) or not members_of(self._spec, schema):
            return self._answer(context, route, record)
        # What is answered is another thing, which has a name of its own.
        about = {f"{subject.kind}_id": record.get("id"), **sent, "_name": context.store.new_id("")}
        return self._answer(context, route, about)

    def _tell(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        about = self._keeper.check_within(context.store, subject.within, context.ids)
        status, media_type, schema = answer_of(self._spec, route)
        if media_type and schema is None:
            return self._content(context, subject, about, status, media_type)
        if isinstance(context.body, list):
            return self._counted(context, route, subject.kind, _items(context.body))
        return self._answer(context, route, {**about, **context.query, **_sent(context)})

    def _list(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        self._keeper.check_within(context.store, subject.within, context.ids)
        found = items_of(self._spec, route)
        assert found is not None, "it is a list"
        way, item = found
        told: Json = route.definition.get("x-pagination", {})
        asked = _sent(context) if told.get("in") == "body" else context.query
        page, facts = self._page(context, route, subject, told, asked)
        items = [self._keeper.fitted(item, record, context.now) for record in page.items]
        if not way:
            return json_answer(200, items)
        facts = [*facts, (way, [])]
        shell: Json = {}
        for steps, value in facts:
            _put(shell, steps, value)
        whole = self._keeper.fitted(answer_of(self._spec, route)[2] or {}, shell, context.now)
        _put(whole, way, items)
        return json_answer(200, whole)
