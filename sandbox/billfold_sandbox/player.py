"""Operations without a function of their own: each is played by what its path, its method and its schemas say of it.

Such an operation keeps what is written and gives it back, and pages and filters its lists; the rules of a provider are not in it.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final, cast

from .jsontext import JsonTextError, loads
from .keeping import NAME, Keeper, joined, name_of, plain_name
from .listing import Asked, Page, by_cursor, by_offset
from .message import Answer, json_answer
from .records import shown
from .refusal import RefusedError, invalid
from .selection import Filter, filters_of
from .spec import Json, Route, Spec
from .subjects import Deed, Named, Subject, answer_of, items_of
from .unplayed import members_of
from .validate import Part

if TYPE_CHECKING:
    from .backend import RequestContext

CONTENT: Final = "_content"
_DEFAULT_SIZE: Final = 50
_ORDERING: Final = ("sort", "sort_by", "order", "include_total")
_PAPER: Final = b"%PDF-1.4\n%%EOF\n"
_FAILURES: Final = ("fail", "error", "refused", "rejected", "invalid", "duplicate", "skipped")


@cache
def player_of(spec: Spec) -> Player:
    """Return the player of a document, which is made once: it holds no records."""
    return Player(spec)


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
            listed = sent.get(f"{plain_name(parameter)}s")
            if isinstance(listed, list) and all(isinstance(name, str) for name in cast("list[Any]", listed)):
                return cast("list[str]", listed)
        return []

    def _create_many(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        self._keeper.check_within(context.store, subject.within, context.ids)
        records = [self._keeper.make(context.store, subject, context.ids, item, context.now) for item in _items(context.body)]
        return self._counted(context, route, records)

    def _put(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        try:
            return self._update(context, route, subject)
        except RefusedError as refused:
            if refused.reason != "missing":
                raise
        self._keeper.check_within(context.store, subject.within, context.ids)
        name, last = context.ids[subject.name], subject.kind.rpartition("_")[2]
        own = {plain_name(subject.name): name, f"{last}_{plain_name(subject.name)}": name}
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
        """Delete the records that have all that is sent."""
        self._keeper.check_within(context.store, subject.within, context.ids)
        asked = {**context.query, **_sent(context)}
        filters = [Filter(name, "in" if isinstance(wanted, list) else "", wanted) for name, wanted in asked.items()]
        for record in context.store.all(subject.kind, joined(subject.within, context.ids) or None):
            if all(condition.lets_in(record) for condition in filters):
                self._keeper.remove(context.store, subject.kind, record)
        return self._answer(context, route, asked)

    def _settings(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        self._keeper.check_within(context.store, subject.within, context.ids)
        place = joined(subject.within, context.ids) or subject.word
        kept = context.store.get(subject.kind, place) or {**context.ids, NAME: place}
        return self._answer(context, route, kept)

    def _set_settings(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        self._keeper.check_within(context.store, subject.within, context.ids)
        place = joined(subject.within, context.ids) or subject.word
        before = context.store.get(subject.kind, place)
        kept = {**(before or {NAME: place}), **_sent(context)}
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
        about = {f"{subject.kind}_id": record.get("id"), **sent, NAME: context.store.new_id("")}
        return self._answer(context, route, about)

    def _tell(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        about = self._keeper.check_within(context.store, subject.within, context.ids)
        status, media_type, schema = answer_of(self._spec, route)
        if media_type and schema is None:
            return self._content(context, subject, about, status, media_type)
        if isinstance(context.body, list):
            return self._counted(context, route, _items(context.body))
        return self._answer(context, route, {**about, **context.query, **_sent(context)})

    def _list(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        self._keeper.check_within(context.store, subject.within, context.ids)
        way, item = items_of(self._spec, route) or ((), {})
        pages: Json = route.definition.get("x-pagination", {})
        asked = _sent(context) if pages.get("in") == "body" else context.query
        page, told = self._page(context, route, subject, pages, asked)
        items = [self._keeper.fitted(item, record, context.now) for record in page.items]
        if not way:
            return json_answer(200, items)
        whole = self._keeper.examples.fitted(answer_of(self._spec, route)[2] or {}, {**told, **_at(way, [])}, "", context.now)
        whole[way[0]] = _at(way, items)[way[0]]
        return json_answer(200, whole)

    def _page(self, context: RequestContext, route: Route, subject: Subject, pages: Json, asked: Json) -> tuple[Page, Json]:
        """Give the records of a page, and what the page says of itself beside them."""
        parent = joined(subject.within, context.ids) or None
        in_order = "order" in route.query["properties"]
        plain = ("created_at", "", None)
        wanted = Asked(
            subject.kind,
            parent,
            self._filters(subject, pages, context.query),
            newest_first=in_order and context.query.get("order", "desc") == "desc",
            sort="" if context.query.get("sort") in plain else context.query["sort"],
        )
        size: int = asked.get(pages.get("size", ""), pages.get("default_size", _DEFAULT_SIZE)) if pages else -1
        if pages.get("style") == "cursor":
            page = by_cursor(context.store, wanted, asked.get(pages["cursor"]), size)
            told = {**_pointed(pages["next"], page.next), **_pointed(pages.get("more", ""), page.next is not None)}
            return page, {**told, "total": page.total} if context.query.get("include_total") else told
        skip: int = asked.get(pages.get("offset", ""), 0)
        if pages.get("style") == "page":
            skip = (max(asked.get(pages["page"], 1), 1) - 1) * size
        if "reach" in pages and skip + size > pages["reach"]:
            raise invalid(
                f"this list ends at {pages['reach']}; read {pages.get('beyond', 'another list')} instead", pages["offset"]
            )
        page = by_offset(context.store, wanted, skip, size)
        # On an empty page the server has been seen to repeat what was asked for.
        beside = {"taken": len(page.items) or size, "skipped": skip}
        return page, _pointed(pages.get("total", ""), page.total, beside)

    def _filters(self, subject: Subject, pages: Json, query: Json) -> list[Filter]:
        over = {*_ORDERING, *(str(pages.get(name)) for name in ("cursor", "offset", "page", "size"))}
        return filters_of(query, self._keeper.members(subject.kind), over)

    def _counted(self, context: RequestContext, route: Route, records: Sequence[Json]) -> Answer:
        """Answer a request for many things: with those that were made, and how many these are."""
        status, _, schema = answer_of(self._spec, route)
        if schema is None:
            return Answer(status, {}, b"")
        if self._spec.resolve(schema).get("type") == "array":
            return json_answer(
                status, self._keeper.examples.fitted(schema, [shown(record) for record in records], "", context.now)
            )
        known = {**_sent(context)}
        for name, member in members_of(self._spec, schema).items():
            many = self._spec.resolve(member).get("type") == "array"
            failed = any(word in name.lower() for word in _FAILURES)
            some = [] if failed else [shown(record) for record in records]
            known.setdefault(name, some if many else len(some))
        return json_answer(status, self._keeper.examples.fitted(schema, known, "", context.now))

    def _one(self, context: RequestContext, subject: Subject) -> Json:
        self._keeper.check_within(context.store, subject.within, context.ids)
        parent = joined(subject.within, context.ids)
        named = Named(subject.kind, subject.name)
        return self._keeper.one(context.store, named, parent, context.ids[subject.name])

    def _answer(self, context: RequestContext, route: Route, record: Json) -> Answer:
        status, media_type, schema = answer_of(self._spec, route)
        if schema is None:
            return Answer(status, {"content-type": media_type} if media_type else {}, b"")
        return json_answer(status, self._keeper.fitted(schema, record, context.now))

    def _keep_content(self, context: RequestContext, kind: str, record: Json) -> None:
        """Keep the file that a form brought, to be downloaded again."""
        file = next((part for part in context.form if part.file_name), None)
        if file is not None:
            kept = {"media_type": file.media_type, "bytes": base64.b64encode(file.content).decode()}
            name = f"{kind}/{name_of(record)}"
            if context.store.get(CONTENT, name) is None:
                context.store.add(CONTENT, name, kept)
            else:
                context.store.change(CONTENT, name, kept)

    def _content(self, context: RequestContext, subject: Subject, about: Json, status: int, media_type: str) -> Answer:
        """Answer with a file: the one that was uploaded, or an empty paper."""
        kind = subject.within[-1].kind if subject.within else subject.kind
        kept = context.store.get(CONTENT, f"{kind}/{name_of(about)}")
        if kept is None:
            return Answer(status, {"content-type": media_type}, _PAPER)
        return Answer(status, {"content-type": kept["media_type"]}, base64.b64decode(kept["bytes"]))


def _sent(context: RequestContext) -> Json:
    """Give what a request sends, as members; those of a form that say JSON are read as such."""
    if isinstance(context.body, dict):
        return cast(Json, context.body)
    return {part.name: _read(part) for part in context.form if not part.file_name}


def _read(part: Part) -> Any:
    text = part.content.decode("utf-8", "replace")
    try:
        value = loads(text)
    except JsonTextError:
        return text
    return value if isinstance(value, dict | list | bool) else text


def _items(body: Any) -> list[Json]:
    """Give the items of a request that sends many: those of its list, or of the list in it."""
    members = cast(Json, body).values() if isinstance(body, dict) else [body]
    lists = [cast("list[Any]", member) for member in members if isinstance(member, list)]
    return [cast(Json, item) for item in lists[0] if isinstance(item, dict)] if lists else []


def _pointed(pointer: str, value: object, beside: Json = {}) -> Json:
    """Give an object that has a value where a JSON pointer points to, and what stands beside it."""
    *way, last = pointer.split("/")[1:] or [""]
    return _at((*way,), {**beside, last: value}) if last else {}


def _at(way: Sequence[str], value: Any) -> Json:
    for step in reversed(way):
        value = {step: value}
    return cast(Json, value)
