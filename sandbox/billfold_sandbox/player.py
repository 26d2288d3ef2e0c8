"""Operations without a function of their own: each is played by what its path, its method and its schemas say of it.

Such an operation keeps what is written and gives it back, and pages and filters its lists; the rules of a provider are not in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, cast

from .content import content_answer, keep_content
from .jsontext import JsonTextError, loads
from .keeping import NAME, Keeper, joined, plain_name
from .listing import Asked, at, page_of
from .message import Answer, json_answer
from .records import shown
from .refusal import RefusedError
from .selection import Filter, filters_of
from .spec import Json, Route, Spec
from .subjects import Deed, Named, Subject, answer_of, items_of
from .unplayed import members_of
from .validate import Part

if TYPE_CHECKING:
    from .backend import RequestContext

_ORDERING: Final = ("sort", "sort_by", "order", "include_total")
_FAILURES: Final = ("fail", "error", "refused", "rejected", "invalid", "duplicate", "skipped")


@cache
def player_of(spec: Spec) -> Player:
    """Return the player of a document, which is made once: it holds no records."""
    return Player(spec)


class Player:
    """The operations of one provider, played by its document alone."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self.keeper: Keeper = Keeper(spec)
        """The records of these operations."""
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

    def handler(self, route: Route) -> Callable[[RequestContext], Answer]:
        """Return what carries out an operation."""
        return partial(self._perform, route, self.keeper.subjects.of[route.operation])

    def _perform(self, route: Route, subject: Subject, context: RequestContext) -> Answer:
        return self._played[subject.deed](context, route, subject)

    def _get(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        return self._answer(context, route, self._one(context, subject))

    def _create(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        above = self.keeper.check_within(context.store, subject.within, context.ids)
        sent = _sent(context)
        _, _, schema = answer_of(self._spec, route)
        of_above = schema is not None and subject.within and self.keeper.is_of_kind(schema, subject.within[-1].kind)
        if of_above and "_create" in route.operation:
            # What is made is of the same kind as what it is made for: the credit note of an invoice.
            subject, of_above = Subject("create", subject.within[-1].kind, subject.within[:-1]), False
        records = [
            self.keeper.make(context.store, subject, context.ids, sent, context.now, name=name)
            for name in self._named_many(subject, sent) or [""]
        ]
        for record in records:
            keep_content(context.store, subject.kind, record, context.form)
        # What is added to a record may be answered with that record.
        return self._answer(context, route, above if of_above else records[-1])

    def _named_many(self, subject: Subject, sent: Json) -> list[str]:
        """Return the names of all records that one request makes, where it has a list of them."""
        for parameter in self.keeper.subjects.names_of(subject.kind):
            listed = sent.get(f"{plain_name(parameter)}s")
            names: Sequence[Any] = cast("Sequence[Any]", listed) if isinstance(listed, list) else []
            if names and all(isinstance(name, str) for name in names):
                return [*names]
        return []

    def _create_many(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        self.keeper.check_within(context.store, subject.within, context.ids)
        records = [self.keeper.make(context.store, subject, context.ids, item, context.now) for item in _items(context.body)]
        return self._counted(context, route, records)

    def _put(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        try:
            return self._update(context, route, subject)
        except RefusedError as refused:
            if refused.reason != "missing":
                raise
        self.keeper.check_within(context.store, subject.within, context.ids)
        name, last = context.ids[subject.name], subject.kind.rpartition("_")[2]
        own = {plain_name(subject.name): name, f"{last}_{plain_name(subject.name)}": name}
        record = self.keeper.make(context.store, subject, context.ids, {**own, **_sent(context)}, context.now, name=name)
        return self._answer(context, route, record)

    def _update(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        record = self._one(context, subject)
        record = self.keeper.change(context.store, subject.kind, record, _sent(context), context.now)
        return self._answer(context, route, record)

    def _delete(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        record = self._one(context, subject)
        self.keeper.remove(context.store, subject.kind, record)
        return self._answer(context, route, record)

    def _clear(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        """Delete the records that have all that is sent."""
        self.keeper.check_within(context.store, subject.within, context.ids)
        asked = {**context.query, **_sent(context)}
        filters = [Filter(name, "in" if isinstance(wanted, list) else "", wanted) for name, wanted in asked.items()]
        for record in context.store.all(subject.kind, joined(subject.within, context.ids) or None):
            if all(condition.lets_in(record) for condition in filters):
                self.keeper.remove(context.store, subject.kind, record)
        return self._answer(context, route, asked)

    def _settings(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        self.keeper.check_within(context.store, subject.within, context.ids)
        place = joined(subject.within, context.ids) or subject.word
        kept = context.store.get(subject.kind, place) or {**context.ids, NAME: place}
        return self._answer(context, route, kept)

    def _set_settings(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        self.keeper.check_within(context.store, subject.within, context.ids)
        place = joined(subject.within, context.ids) or subject.word
        kept = {**(context.store.get(subject.kind, place) or {NAME: place}), **_sent(context)}
        context.store.put(subject.kind, place, kept)
        return self._answer(context, route, kept)

    def _act(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        record = self.keeper.check_within(context.store, subject.within, context.ids)
        sent = _sent(context)
        changed = {**sent, **self.keeper.states_after(subject.kind, subject.word, context.now)}
        record = self.keeper.change(context.store, subject.kind, record, changed, context.now)
        keep_content(context.store, subject.kind, record, context.form)
        _, _, schema = answer_of(self._spec, route)
        if schema is None or self.keeper.is_of_kind(schema, subject.kind) or not members_of(self._spec, schema):
            return self._answer(context, route, record)
        # What is answered is another thing, which has a name of its own.
        about = {f"{subject.kind}_id": record.get("id"), **sent, NAME: context.store.new_id("")}
        return self._answer(context, route, about)

    def _tell(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        about = self.keeper.check_within(context.store, subject.within, context.ids)
        _, media_type, schema = answer_of(self._spec, route)
        if media_type and schema is None:
            kind = subject.within[-1].kind if subject.within else subject.kind
            return content_answer(context, route, kind, about, media_type)
        body: Any = context.body
        if isinstance(body, list):
            return self._counted(context, route, _items(cast("Sequence[Any]", body)))
        return self._answer(context, route, {**about, **context.query, **_sent(context)})

    def _list(self, context: RequestContext, route: Route, subject: Subject) -> Answer:
        self.keeper.check_within(context.store, subject.within, context.ids)
        _, item = items_of(self._spec, route) or ((), {})
        asked = self._asked(route, subject.kind, context.query, parent=joined(subject.within, context.ids) or None)
        return self._listed(context, route, asked, lambda record: self.keeper.fitted(item, record, context.now))

    def answer_list(
        self,
        context: RequestContext,
        kind: str,
        *,
        usually: Mapping[str, Any] = MappingProxyType({}),
        beside: Mapping[str, Callable[[Json], Any]] = MappingProxyType({}),
        sort: str = "",
        shape: Callable[[Json], Json] = shown,
    ) -> Answer:
        """Answer a list for the function of an operation: filtered, ordered and paged as its document says.

        Args:
            context: The request.
            kind: The kind of its records.
            usually: Filters that hold where the request has none on the same member.
            beside: What filters and the order can ask of a record that is not in it.
            sort: The member that decides the order, unless the request names one.
            shape: Gives a record as the list has it.
        """
        route = self.keeper.subjects.routes[context.operation]
        names = {name.partition("__")[0] for name in context.query}
        query = {**{name: wanted for name, wanted in usually.items() if name not in names}, **context.query}
        return self._listed(context, route, self._asked(route, kind, query, beside=beside, sort=sort), shape)

    def _listed(self, context: RequestContext, route: Route, asked: Asked, shape: Callable[[Json], Any]) -> Answer:
        way, _ = items_of(self._spec, route) or ((), {})
        pages: Json = route.definition.get("x-pagination", {})
        sent = _sent(context) if pages.get("in") == "body" else context.query
        beyond = self.keeper.subjects.routes[pages["beyond"]] if "beyond" in pages else route
        page, told = page_of(context.store, pages, asked, sent, f"{beyond.method} {'/'.join(beyond.segments)}")
        items = [shape(record) for record in page.items]
        if not way:
            return json_answer(200, items)
        whole = self.keeper.examples.fitted(answer_of(self._spec, route)[2] or {}, {**told, **at(way, [])}, "", context.now)
        whole[way[0]] = at(way, items)[way[0]]
        return json_answer(200, whole)

    def _asked(
        self,
        route: Route,
        kind: str,
        query: Json,
        *,
        parent: str | None = None,
        beside: Mapping[str, Callable[[Json], Any]] = MappingProxyType({}),
        sort: str = "",
    ) -> Asked:
        pages: Json = route.definition.get("x-pagination", {})
        over = {*_ORDERING, *(str(pages.get(name)) for name in ("cursor", "offset", "page", "size"))}
        asked_for = query.get("sort", sort)
        return Asked(
            kind,
            parent,
            filters_of(query, self.keeper.members(kind) | beside.keys(), over),
            newest_first="order" in route.query["properties"] and query.get("order", "desc") == "desc",
            sort="" if asked_for == "created_at" else asked_for or "",
            beside=beside,
        )

    def _counted(self, context: RequestContext, route: Route, records: Sequence[Json]) -> Answer:
        """Answer a request for many things: with those that were made, and how many these are."""
        status, _, schema = answer_of(self._spec, route)
        if schema is None:
            return Answer(status, {}, b"")
        if self._spec.resolve(schema).get("type") == "array":
            return json_answer(
                status, self.keeper.examples.fitted(schema, [shown(record) for record in records], "", context.now)
            )
        known = {**_sent(context)}
        for name, member in members_of(self._spec, schema).items():
            many = self._spec.resolve(member).get("type") == "array"
            failed = any(word in name.lower() for word in _FAILURES)
            some = [] if failed else [shown(record) for record in records]
            known.setdefault(name, some if many else len(some))
        return json_answer(status, self.keeper.examples.fitted(schema, known, "", context.now))

    def _one(self, context: RequestContext, subject: Subject) -> Json:
        self.keeper.check_within(context.store, subject.within, context.ids)
        parent = joined(subject.within, context.ids)
        named = Named(subject.kind, subject.name)
        return self.keeper.one(context.store, named, parent, context.ids[subject.name])

    def _answer(self, context: RequestContext, route: Route, record: Json) -> Answer:
        status, media_type, schema = answer_of(self._spec, route)
        if schema is None:
            return Answer(status, {"content-type": media_type} if media_type else {}, b"")
        return json_answer(status, self.keeper.fitted(schema, record, context.now))


def _sent(context: RequestContext) -> Json:
    """Return what a request sends, as members; those of a form that say JSON are read as such."""
    body: Any = context.body
    if isinstance(body, dict):
        return cast(Json, body)
    return {part.name: _read(part) for part in context.form if not part.file_name}


def _read(part: Part) -> Any:
    text = part.content.decode("utf-8", "replace")
    try:
        value = loads(text)
    except JsonTextError:
        return text
    return cast(Any, value) if isinstance(value, dict | list | bool) else text


def _items(body: Any) -> list[Json]:
    """Return the items of a request that sends many: those of its list, or of the list in it."""
    members = [*cast(Json, body).values()] if isinstance(body, dict) else [body]
    lists = [cast("Sequence[Any]", member) for member in members if isinstance(member, list)]
    return [cast(Json, item) for item in lists[0] if isinstance(item, dict)] if lists else []
