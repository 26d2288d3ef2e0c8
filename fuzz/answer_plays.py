"""One answer played: into a native client, or into an operation of the facade, and everything done with what comes of it."""

import asyncio
import copy
import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from random import Random
from typing import Any, Final, NamedTuple

import attrs

import billfold
from billfold import ClinkProduct, CustomerDraft, CustomerRef, FlowgladProduct, registry
from billfold.errors import PartlyDone
from billfold.testing import EXAMPLE_KEYS
from billfold_core import InputError, Money, PaginationError, RetryPolicy, Runtime, UnknownVariant, Unsupported, wire
from billfold_core.call import Call, Operation
from billfold_core.errors import BillfoldError, CallError, DecodeError
from billfold_core.http import httpx
from billfold_core.model import Model
from billfold_core.pages import AsyncPager, Pager
from fuzz.answer_bodies import Provided, Served, provided
from fuzz.answer_mutations import Damage

PROVIDERS: Final = registry.names()
_ONCE: Final = RetryPolicy(max_attempts=1)
_STANDING: Final = Runtime(clock=lambda: 1_800_000_000.0, monotonic=lambda: 0.0)
_LEARNT: Final = ("extras[FlowgladProduct].currency", "extras[FlowgladProduct].pricing_model_id", "price.amount")
_DEPTHS: Final = (b"[" * 100, b'{"a":' * 100, b'[{"a":' * 50, b"[1," * 100)
_MOST_ITEMS: Final = 5
_MOST_REQUESTS: Final = 12


class _Deaf:
    """An observer that costs nothing."""

    def notice(self, event: object) -> None:
        """Take no notice."""


class Played(NamedTuple):
    """What came of one play."""

    operation: str
    came: str
    """`result`, or the class of the error."""
    answers: int
    problem: str = ""
    """What should not have come."""
    error: Exception | None = None
    bodies: tuple[bytes, ...] = ()


class Desk:
    """Answers the requests of one play, mutated or as documented, and remembers what it answered."""

    def __init__(self, known: Provided) -> None:
        self._known = known
        self.begin(Random(0), None)

    def begin(self, chance: Random, served: Served | None) -> None:
        """Begin a play; every request is one for `served`, if that is given."""
        self._chance = chance
        self._served = served
        self.sent: list[bytes] = []
        self.applied = False
        self.perhaps_applied = False

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        if len(self.sent) >= _MOST_REQUESTS:
            # A list that never ends: enough was seen of it.
            raise httpx.ReadError("no more", request=request)
        chance = self._chance
        served = self._served or self._asked_for(request)
        status, text = 200, chance.choice(served.bodies)
        if self._known.errors and chance.random() < 0.04:
            status, text = chance.choice(self._known.errors)
        # In an operation of several calls, one of them is as it should be as often as not.
        whole = self._served is None and chance.random() < 0.5
        body = text.encode() if whole else Damage(chance).done_to(text)
        self.sent.append(body)
        self._note(served, status, body)
        return httpx.Response(status, content=body, headers={"content-type": "application/json"})

    async def answer_async(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an async client."""
        return self.answer(request)

    def _asked_for(self, request: httpx.Request) -> Served:
        path = request.url.raw_path.decode().partition("?")[0]
        for served in self._known.operations.values():
            if served.method == request.method and served.path.search(path):
                return served
        raise LookupError(f"{request.method} {path}")

    def _note(self, served: Served, status: int, body: bytes) -> None:
        try:
            found = wire.loads(body) if body else None
            readable = True
        except wire.WireError:
            found, readable = None, any(depth in body for depth in _DEPTHS)
        success = self._known.constants.errors.success
        refused = False
        if success is not None and isinstance(found, dict):
            code = found.get(success[0])
            refused = code is not None and code != success[1] and str(code) != str(success[1])
        if status < 300 and readable and not refused and served.operation.effect != "read":
            # Of nothing, and of what is so deep that it depends on the stack whether it can be read, either may be said.
            self.applied = self.applied or not (body == b"" or any(depth in body for depth in _DEPTHS))
            self.perhaps_applied = True


class Player:
    """Plays answers into the clients of one provider. A play depends on its seed and its number alone."""

    def __init__(self, provider: str, seed: int) -> None:
        self.provider = provider
        self.seed = seed
        known = provided(provider)
        self._desk = Desk(known)
        self._served = list(known.operations.values())
        settings: Any = {"retry": _ONCE, "runtime": _STANDING, "observer": _Deaf()}
        key = EXAMPLE_KEYS[provider]
        self._loop = asyncio.new_event_loop()
        self._sync: Any = billfold.connect(provider, key, transport=httpx.MockTransport(self._desk.answer), **settings)
        # The same class carries both, by the kind of its handler.
        transport: Any = httpx.MockTransport(self._desk.answer_async)
        self._async: Any = billfold.connect_async(provider, key, transport=transport, **settings)
        self._acts = list(_acts(provider, self._sync))

    def close(self) -> None:
        """Close both clients."""
        self._sync.close()
        self._loop.run_until_complete(self._async.aclose())
        self._loop.close()

    def play(self, number: int) -> Played:
        """Play one answer, or those of one operation of the facade."""
        chance = Random(f"{self.seed} {self.provider} {number}")
        through_facade, is_async = chance.random() < 0.35, chance.random() < 0.15
        if through_facade:
            name, act = chance.choice(self._acts)
            served = None
        else:
            served = chance.choice(self._served)
            name = served.operation.name
        self._desk.begin(chance, served)
        shop = self._async if is_async else self._sync
        try:
            result = self._with_facade(shop, act, is_async) if served is None else self._natively(shop.native, served, is_async)
            _touch(result, chance)
        except BillfoldError as error:
            problem = self._judged(error, served)
            try:
                _touch_error(error)
            except Exception as foreign:
                return self._played(name, "foreign", f"foreign exception from an error: {type(foreign).__name__}", foreign)
            return self._played(name, type(error).__name__, problem, error if problem else None)
        except Exception as error:
            return self._played(name, "foreign", f"foreign exception: {type(error).__name__}", error)
        return self._played(name, "result")

    def _played(self, name: str, came: str, problem: str = "", error: Exception | None = None) -> Played:
        desk = self._desk
        return Played(name, came, len(desk.sent), problem, error, tuple(desk.sent) if problem else ())

    def _natively(self, client: Any, served: Served, is_async: bool) -> Any:
        body = {} if served.operation.effect != "read" else None
        call: Call[Any] = Call(served.operation, "/fuzz", query=_lawful_query(served.operation), body=body)
        if served.pagination is not None:
            pager = (AsyncPager if is_async else Pager)(client, call, served.pagination, max_items=_MOST_ITEMS)
            return self._loop.run_until_complete(_collected(pager)) if is_async else list(pager)
        return self._loop.run_until_complete(client.execute(call)) if is_async else client.execute(call)

    def _with_facade(self, shop: Any, act: Callable[[Any], Any], is_async: bool) -> Any:
        # A connection remembers what was learnt of the account; each play begins without that.
        shop.learnt.clear()
        result = act(shop)
        if is_async:
            return self._loop.run_until_complete(_collected(result) if hasattr(result, "__aiter__") else result)
        return list(result) if hasattr(result, "__next__") else result

    def _judged(self, error: BillfoldError, served: Served | None) -> str:
        """Say what is wrong with an error; nothing if it is as it should be."""
        if isinstance(error, CallError):
            told, desk = error.outcome, self._desk
            if desk.applied:
                return "" if told == "applied" else f"outcome {told} of {type(error).__name__} after a write that took effect"
            if desk.perhaps_applied and told == "applied":
                return ""
            if isinstance(error, PartlyDone):
                return "PartlyDone without a write that took effect"
            if isinstance(error, DecodeError) and told != "unknown":
                return f"outcome {told} of a DecodeError though nothing says so"
            return ""
        if self._desk.applied:
            return f"{type(error).__name__} after a write that took effect"
        # What the facade says when a price or an account is not what an operation needs.
        meant = isinstance(error, Unsupported) or (isinstance(error, InputError) and error.path in _LEARNT)
        if isinstance(error, PaginationError) or (served is None and meant):
            return ""
        return f"{type(error).__name__} is no CallError"


def _acts(provider: str, shop: Any) -> Iterator[tuple[str, Callable[[Any], Any]]]:
    """Name what the facade can do at a provider, and do it."""
    money = Money("29.99", "USD")
    monthly = billfold.recurring(money, every="month")
    extras = [ClinkProduct(image="oss_1", tax_category="software_service")]
    one = billfold.ProductDraft(name="Pro", description="Everything", prices=[monthly], extras=extras)
    two = attrs.evolve(one, prices=[monthly, billfold.one_time(Money("9", "USD"))])
    told = attrs.evolve(one, extras=[FlowgladProduct(currency="USD", pricing_model_id="pricing_model_1")])
    ada = CustomerDraft(name="Ada", email="ada@example.com", reference="user_1")
    sought = {"reference": "user_1"} if provider == "flowglad" else {"email": "ada@example.com"}
    ref = CustomerRef(id="cus_1") if provider == "hyperline" else CustomerRef(**sought)
    acts: dict[str, list[Callable[[Any], Any]]] = {
        "products.create": [lambda shop: shop.products.create(one)],
        "products.get": [lambda shop: shop.products.get("prod_1")],
        "products.list": [
            lambda shop: shop.products.list(max_items=_MOST_ITEMS),
            lambda shop: shop.products.list(max_items=_MOST_ITEMS, with_prices=False),
        ],
        "products.update": [
            lambda shop: shop.products.update("prod_1", name="Pro"),
            lambda shop: shop.products.update("prod_1", description="All"),
        ],
        "products.archive": [lambda shop: shop.products.archive("prod_1")],
        "products.restore": [lambda shop: shop.products.restore("prod_1")],
        "prices.add": [lambda shop: shop.prices.add("prod_1", monthly)],
        "prices.replace": [lambda shop: shop.prices.replace("prod_1", monthly)],
        # What a provider cannot change is refused before anything is sent.
        "prices.update": [
            lambda shop: shop.prices.update("price_1", amount=money),
            lambda shop: shop.prices.update("price_1", default=True),
            lambda shop: shop.prices.update("price_1", active=False),
            lambda shop: shop.prices.update("price_1", amount=money, active=True),
        ],
        "customers.create": [lambda shop: shop.customers.create(ada)],
        "customers.get": [lambda shop: shop.customers.get(ref)],
        "customers.find": [lambda shop: shop.customers.find(**sought)],
        "customers.list": [lambda shop: shop.customers.list(max_items=_MOST_ITEMS)],
        "customers.update": [lambda shop: shop.customers.update(ref, name="Ada King")],
        "customers.archive": [lambda shop: shop.customers.archive(ref, and_cancel=provider == "flowglad")],
        "customers.restore": [lambda shop: shop.customers.restore(ref)],
    }
    if registry.find(provider).limits.most_prices is None:
        acts["products.create"].append(lambda shop: shop.products.create(two))
    if provider == "flowglad":
        acts["products.create"].append(lambda shop: shop.products.create(told))
    if provider == "creem":
        acts["customers.get"].append(lambda shop: shop.customers.get("cust_1"))
        acts["customers.update"].append(lambda shop: shop.customers.update("cust_1", email="ada@example.com"))
    if provider in ("creem", "hyperline"):
        acts["customers.update"].append(lambda shop: shop.customers.update("cust_1", metadata={"seats": 3}))
    for name, calls in acts.items():
        resource, _, method = name.partition(".")
        if hasattr(getattr(shop, resource), method):
            yield from ((name, call) for call in calls)


async def _collected(items: Any) -> list[Any]:
    return [item async for item in items]


_TWINS: Final[tuple[Callable[[Any], Any], ...]] = (copy.copy, copy.deepcopy, lambda item: pickle.loads(pickle.dumps(item)))


def _touch(result: Any, chance: Random) -> None:
    """Do with a result what a caller may do, and hold it to what is promised of models."""
    for item in result[:2] if isinstance(result, list) else [result]:
        # A plain value, where the form of an answer is not published, is Python's own to copy.
        if item is None or isinstance(item, dict | list):
            continue
        twin = chance.choice(_TWINS)(item)
        if type(twin) is not type(item) or not (twin == item):
            raise AssertionError(f"a copy of {type(item).__name__} is not equal to it")
        if not repr(item):
            raise AssertionError(f"{type(item).__name__} shows nothing")
        for model in (item, getattr(item, "raw", None)):
            if isinstance(model, Model):
                kind: Any = type(model)
                if not (kind.from_dict(model.to_dict()) == model):
                    raise AssertionError(f"{kind.__name__}: what was written is not what was read")
        _touch_one(item)


def _touch_one(item: Any) -> None:
    if isinstance(item, UnknownVariant):
        item.to_dict()
        hash(item)
    elif isinstance(item, Model):
        _ = item.additional_properties
    if attrs.has(type(item)):
        if not isinstance(item, Model):
            hash(item)
        for field in attrs.fields(type(item)):
            if field.name != "_source":
                _touch_value(getattr(item, field.name))


def _touch_value(value: Any) -> None:
    if isinstance(value, Model | UnknownVariant | billfold.Price | billfold.Interval | billfold.Address):
        _touch_one(value)
    elif isinstance(value, list | tuple):
        for item in value[:3]:
            if attrs.has(type(item)):
                _touch_one(item)
    elif isinstance(value, datetime):
        value.astimezone(UTC).isoformat()
    elif isinstance(value, Money):
        _ = (f"{value}", value + value, value.to_minor_units() if value.amount == int(value.amount) else value)


def _touch_error(error: BillfoldError) -> None:
    again = pickle.loads(pickle.dumps(error))
    if (str(again), type(again)) != (str(error), type(error)):
        raise AssertionError(f"a pickled {type(error).__name__} says something else")


def _lawful_query(operation: Operation[Any]) -> dict[str, Any]:
    """Return the smallest query that meets the rules of an operation across its parameters: none, or one of them."""
    names = operation.sent.query.names if operation.sent is not None and operation.sent.query is not None else ()
    queries: list[dict[str, Any]] = [{}, *({name: "1"} for name in names)]
    return next(query for query in queries if _is_lawful(operation, query))


def _is_lawful(operation: Operation[Any], query: dict[str, Any]) -> bool:
    try:
        if operation.sent is not None:
            operation.sent.check_together(operation.name, query)
    except InputError:
        return False
    return True
