"""What stands in an address is meant: each parameter of each operation is checked as a body is."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias

import pytest
from schemas import PROVIDERS, component, endpoint, operations, spec

from billfold_core import InputError, RequestOptions
from billfold_core.call import Call
from billfold_core.http import httpx
from creem_client import AsyncCreem, Creem

Check: TypeAlias = Callable[[str, Any, Any], None]


def resolved(provider: str, schema: dict[str, Any]) -> dict[str, Any]:
    return component(provider, schema["$ref"].rsplit("/", 1)[-1]) if "$ref" in schema else schema


def declared(provider: str, operation: dict[str, Any], place: str) -> Iterator[dict[str, Any]]:
    """Yield the parameters of an operation that stand in one place, those of its path first."""
    shared = spec(provider)["paths"][operation["path"]].get("parameters", [])
    for given in [*shared, *operation.get("parameters", [])]:
        if "$ref" in given:
            given = spec(provider)["components"]["parameters"][given["$ref"].rsplit("/", 1)[-1]]
        if given["in"] == place:
            yield given


def of_each_operation(place: str) -> Callable[[Check], Callable[[str, Any], None]]:
    """Make a test of each operation out of what checks one parameter: a test for each parameter would take longer to start."""
    cases = [
        pytest.param(provider, operation, id=f"{provider}-{operation['operationId']}")
        for provider in PROVIDERS
        for operation in operations(provider)
        if any(declared(provider, operation, place))
    ]

    def wrap(check: Check) -> Callable[[str, Any], None]:
        @pytest.mark.parametrize(("provider", "operation"), cases)
        def test(provider: str, operation: Any) -> None:
            for given in declared(provider, operation, place):
                try:
                    check(provider, operation, given)
                except BaseException as error:
                    error.add_note(f"The parameter is {given['name']}")
                    raise

        return test

    return wrap


def is_closed(schema: dict[str, Any]) -> bool:
    """Tell whether a value that the spec does not list is refused."""
    return "enum" in schema and "x-open" not in schema


def sound(provider: str, schema: dict[str, Any]) -> Any:
    """Give a value of a parameter's schema."""
    schema = resolved(provider, schema)
    if schema.get("format") == "date-time":
        return "2026-01-01T00:00:00Z"
    values = {"integer": schema.get("minimum", 1), "boolean": True}
    if schema["type"] == "array":
        return [sound(provider, schema["items"])]
    return schema["enum"][0] if "enum" in schema else values.get(schema["type"], "x")


def refused(provider: str, operation: dict[str, Any], given: dict[str, Any], value: Any) -> InputError:
    """Give the error with which one argument is refused, where all others are fine."""
    with pytest.raises(InputError, match=r"\. Nothing was sent\.$") as caught:
        asking(provider, operation, given, value)
    return caught.value


def asking(provider: str, operation: dict[str, Any], given: dict[str, Any], value: Any) -> Call[Any]:
    """Give the call with one argument, and what is needed beside it."""
    sent = endpoint(provider, operation["operationId"]).OPERATION.sent
    others = [other for other in declared(provider, operation, "query") if other.get("required")]
    needed = {sent._query_argument(other["name"]): sound(provider, other["schema"]) for other in others}
    arguments: dict[str, Any] = Arguments(given["name"], value, sent, needed)
    made: Call[Any] = endpoint(provider, operation["operationId"]).OPERATION.call(arguments)
    return made


class Arguments(dict[str, Any]):
    """The arguments of a call: one as it is told, others as they are needed, or left out."""

    def __init__(self, wire: str, value: Any, sent: Any, needed: dict[str, Any]) -> None:
        super().__init__()
        self.wire, self.value, self.sent, self.needed = wire, value, sent, needed

    def __missing__(self, name: str) -> Any:
        from billfold_core.unset import UNSET

        names = {self.sent._query_argument(self.wire), *([name] if f"{{{name}}}" in self.sent.path and self.only_in_path else [])}
        if name in names:
            return self.value
        return "x" if f"{{{name}}}" in self.sent.path else self.needed.get(name, UNSET)

    @property
    def only_in_path(self) -> bool:
        return self.sent.query is None or self.wire not in self.sent.query.names


class Strange:
    """Something of the caller's own."""


@of_each_operation("query")
def test_a_parameter_that_no_address_can_say_is_refused(provider: str, operation: Any, given: Any) -> None:
    wrong: list[Any] = [None, "", " ", [], (), ["x", None], [""], {"active"}, {"a": 1}, b"x", Strange(), float("nan"), object]
    for value in wrong:
        error = refused(provider, operation, given, value)
        assert error.path.startswith(endpoint(provider, operation["operationId"]).OPERATION.sent._query_argument(given["name"]))


@of_each_operation("query")
def test_a_parameter_of_another_kind_is_refused(provider: str, operation: Any, given: Any) -> None:
    schema = resolved(provider, given["schema"])
    wrong: dict[str, list[Any]] = {
        "string": [5, True, 1.5, ["x"]],
        "integer": ["five", 5.5, True, Decimal("1.5"), [5]],
        "number": ["five", True, Decimal("NaN"), [5]],
        "boolean": ["true", 1, 0],
        "array": ["x", 5],
        "object": ["x", 5, ["x"], {"a": 5}, {"a": ""}, {"a": {}}, {}],
    }
    kinds = schema.get("type", [])
    for value in wrong[kinds] if isinstance(kinds, str) else []:
        if not ("x-timestamp" in schema and isinstance(value, int | float | Decimal) and not isinstance(value, bool)):
            refused(provider, operation, given, value)
    if is_closed(schema):
        assert "must be one of" in str(refused(provider, operation, given, "nonsense"))
    if is_closed(item := resolved(provider, schema.get("items", {}))):
        assert "must be one of" in str(refused(provider, operation, given, [item["enum"][0], "nonsense"]))
    if schema.get("format") == "date-time":
        refused(provider, operation, given, "yesterday")


@of_each_operation("query")
def test_a_list_that_goes_as_one_text_has_no_comma_in_an_item(provider: str, operation: Any, given: Any) -> None:
    if given.get("explode") is False:
        items = sound(provider, given["schema"]) * 2
        assert asking(provider, operation, given, items).query[given["name"]] == ",".join(items)
        assert refused(provider, operation, given, [*items, "x,y"]).path.endswith("[2]")


@of_each_operation("path")
def test_what_is_no_id_is_refused(provider: str, operation: Any, given: Any) -> None:
    wrong: list[Any] = [None, "", " ", ".", "..", True, 1.5, b"x", ["x"], {"x"}, Strange()]
    for value in wrong:
        assert "cannot be an identifier" in str(refused(provider, operation, given, value)), repr(value)


class Plan(str, Enum):  # noqa: UP042 - one whose str() is its name
    PRO = "prod_1"


def asked(**options: Any) -> tuple[Creem, list[httpx.Request]]:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(404, json={"message": "no"})

    return Creem("creem_test_1", transport=httpx.MockTransport(answer), **options), seen


def test_members_of_enums_go_by_their_values() -> None:
    creem, seen = asked()
    for read in (lambda: creem.checkouts.get(Plan.PRO), lambda: creem.customers.list_orders(Plan.PRO).first()):
        with pytest.raises(Exception, match="404"):
            read()
    assert seen[0].url.params["checkout_id"] == "prod_1"
    assert "/prod_1" in seen[1].url.path


@pytest.mark.parametrize("size", [5, 5.0, Decimal("5.0")])
def test_what_means_a_number_goes_as_one(size: Any) -> None:
    assert repr(endpoint("creem", "products_search").call(page_size=size).query["page_size"]) == "5"


def test_times_go_in_the_providers_form() -> None:
    summary = endpoint("creem", "stats_get_summary").call("EUR", start_date=datetime(2026, 1, 1, tzinfo=UTC))
    assert summary.query["startDate"] == 1767225600000


@pytest.mark.parametrize("query", [{"a": ["x", None]}, {"a": []}, {"a": {"x"}}, {"a": {}}, {"a": Strange()}])
def test_options_say_what_an_address_can_say(query: Any) -> None:
    creem, seen = asked()
    with pytest.raises(InputError, match=r"options\.query .*'a'"):
        creem.products.get("prod_1", options=RequestOptions(query=query))
    assert seen == []


def test_options_take_what_the_spec_does_not_know() -> None:
    creem, seen = asked()
    with pytest.raises(Exception, match="404"):
        creem.products.search(options=RequestOptions(query={"status": "nonsense", "since": Plan.PRO})).first()
    assert seen[0].url.params["status"] == "nonsense"
    assert seen[0].url.params["since"] == "prod_1"


def test_async_is_alike() -> None:
    creem = AsyncCreem("creem_test_1", transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    wrong: Any
    for wrong in ("", None):
        with pytest.raises(InputError, match=r"product_id .*cannot be"):
            asyncio.run(creem.products.get(wrong))
