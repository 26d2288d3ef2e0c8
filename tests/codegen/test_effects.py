"""What is repeated by itself does no harm a second time, and every spec says why."""

from collections.abc import Callable
from typing import Any

import pytest

from codegen.document import Json, SpecError, load, operations, providers, resolve
from codegen.views.sensitive import sensitive_names
from codegen.views.words import effect_of

MAKES = {
    *("create", "rotate", "activate", "clone", "setup", "upload", "add", "charge"),
    *("refund", "claim", "import", "refresh", "advance", "ensure"),
}
"""Words in the name of a method that makes, charges, rotates or counts up something."""
LOOKED_UP = "x-when-repeated: The key is looked up again."
SET_AGAIN = "x-when-repeated: The same values are set again; nothing else happens."
LINK = "x-when-repeated: A second one makes"
KNOWN_AGAIN = {
    "usage_events_create",
    "usage_events_bulk_insert",
    # Sets a state, whatever its name says.
    "promotion_codes_activate",
}
"""Operations named so that the provider knows when they come again."""


def all_operations() -> list[Any]:
    return [
        pytest.param(spec, method, operation, id=f"{provider}-{operation['operationId']}")
        for provider in providers()
        for spec in [load(provider)]
        for _, method, operation in operations(spec)
    ]


OPERATIONS = all_operations()


def repeated(operation: Json) -> bool:
    return operation["x-effect"] in ("read", "idempotent")


def secrets(spec: Json, *bodies: Json) -> set[str]:
    contents = [resolve(spec, body).get("content", {}) for body in bodies]
    return sensitive_names(spec, [media["schema"] for content in contents for media in content.values()])


@pytest.mark.parametrize(("spec", "method", "operation"), OPERATIONS)
def test_what_is_repeated_by_itself_says_what_a_second_call_does(spec: Json, method: str, operation: Json) -> None:
    if method != "get" and repeated(operation):
        assert operation["x-when-repeated"]


@pytest.mark.parametrize(("spec", "method", "operation"), OPERATIONS)
def test_what_answers_a_secret_of_its_own_is_not_repeated_by_itself(spec: Json, method: str, operation: Json) -> None:
    answers = [answer for status, answer in operation["responses"].items() if status.startswith("2")]
    made = secrets(spec, *answers) - secrets(spec, operation.get("requestBody", {}))
    if made and method != "get" and "x-makes-no-secret" not in operation:
        assert not repeated(operation), made


@pytest.mark.parametrize(("spec", "method", "operation"), OPERATIONS)
def test_what_makes_something_is_not_repeated_by_itself(spec: Json, method: str, operation: Json) -> None:
    words = operation["operationId"].removeprefix(operation["tags"][0]).split("_")
    if method != "get" and MAKES & set(words) and operation["operationId"] not in KNOWN_AGAIN:
        assert not repeated(operation)


@pytest.mark.parametrize(("spec", "method", "operation"), OPERATIONS)
def test_a_read_is_no_write(spec: Json, method: str, operation: Json) -> None:
    if method in ("put", "patch", "delete"):
        assert operation["x-effect"] != "read"
    # An address that somebody else calls is no method of a client: what it does is theirs.
    if method == "get" and operation.get("x-address") != "leave":
        assert operation["x-effect"] == "read"


def test_the_docstring_says_it() -> None:
    found = {param.id: " ".join(effect_of(param.values[2]).words.split()) for param in OPERATIONS}
    assert len(found) == len(OPERATIONS)
    assert found["flowglad-customers_archive"].startswith(
        "Safe to repeat; passing failures are retried. If an earlier attempt arrived: the customer is archived already and"
    )
    assert found["clink-webhook_endpoints_ensure"].startswith(
        "Never repeated once it may have reached the provider: a second one finds the endpoint: it hands out no signing secret"
    )
    assert found["creem-products_get"] == "Changes nothing at the provider; passing failures are retried."


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (LOOKED_UP, "", "POST /v1/licenses/validate: is repeated by itself"),
        (SET_AGAIN, "", "PATCH /v1/customers: is repeated by itself"),
        (
            f"x-effect: unsafe\n      {LINK}",
            f"x-effect: idempotent\n      {LINK}",
            "customer_portal_link, which a lost answer loses",
        ),
        (
            "x-effect: unsafe",
            "x-effect: unsafe\n      x-makes-no-secret: It makes none at all.",
            "so x-makes-no-secret says nothing",
        ),
        (LOOKED_UP, f"{LOOKED_UP}\n      x-makes-no-secret: It makes none at all.", "answers no secret that was not sent"),
        (LOOKED_UP, "x-when-repeated: harmless", "does not match"),
    ],
)
def test_a_spec_that_does_not_say_it_is_refused(creem: Callable[[str, str], None], old: str, new: str, told: str) -> None:
    creem(old, new)
    with pytest.raises(SpecError) as caught:
        load("creem")
    assert any(part in str(caught.value) for part in told.split("|"))
    assert "creem/resources/" in str(caught.value)
