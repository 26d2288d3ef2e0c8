"""An operation without a function of its own is played by what the document says of it."""

import base64
import json
from typing import Any

import pytest
from sandbox.callers import Clock
from sandbox.made_up import HOST, INGEST, KEY, SPEC, Calls, moved_in

from billfold.testing import Sandbox
from billfold_core.http import httpx
from billfold_sandbox.admin_routes import respond
from billfold_sandbox.message import Request
from billfold_sandbox.subjects import Subjects, kind_of


@pytest.fixture
def acme(sandbox: Sandbox) -> Calls:
    return Calls(sandbox)


def note(acme: Calls, title: str = "One", **more: Any) -> Any:
    answer = acme("POST", "/v1/notes", {"title": title, **more})
    assert answer.status_code == 201, answer.text
    return answer.json()


def titles(answer: Any) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [item["title"] for item in answer.json()["data"]]


def test_what_is_written_is_kept_and_given_back(acme: Calls, clock: Clock) -> None:
    made = note(acme, pages=3, price=12.5, owner_id=None)
    assert made.items() >= {"title": "One", "pages": 3, "price": 12.5, "owner_id": None, "status": "active"}.items()
    assert made["id"].startswith("not_")
    assert made["created_at"] == "2027-01-15T08:00:00.000Z"
    path = f"/v1/notes/{made['id']}"
    assert acme("GET", path).json() == made
    clock.now += 60
    assert acme("PUT", path, {"pages": 4}).json() == {**made, "pages": 4}
    assert acme("GET", path).json() == {**made, "pages": 4}
    assert acme("DELETE", path).status_code == 204
    assert [acme(method, path, body).status_code for method, body in (("GET", None), ("PUT", {}), ("DELETE", None))] == [404] * 3


@pytest.mark.parametrize("amount", ["0.10", "12345678901234.5678", "1e3", "100"])
def test_an_amount_is_given_back_as_it_was_sent(acme: Calls, amount: str) -> None:
    sent = f'{{"title": "One", "price": {amount}}}'
    answer = acme("POST", "/v1/notes", content=sent, headers={"Content-Type": "application/json"})
    assert f'"price":{amount}' in answer.text
    assert f'"price":{amount}' in acme("GET", f"/v1/notes/{answer.json()['id']}").text


def test_a_member_that_must_be_there_says_the_same_at_every_reading(acme: Calls) -> None:
    made = note(acme)
    assert made["number"]
    assert acme("GET", f"/v1/notes/{made['id']}").json()["number"] == made["number"]
    assert acme("GET", "/v1/notes").json()["data"][0]["number"] == made["number"]


@pytest.mark.parametrize("body", [{}, {"title": 3}, {"title": "One", "pages": "many"}, {"title": "One", "other": 1}, []])
def test_what_the_document_does_not_allow_is_refused(acme: Calls, body: Any) -> None:
    assert acme("POST", "/v1/notes", body).status_code == 400
    assert acme("GET", "/v1/notes").json()["meta"]["total"] == 0


def test_an_action_changes_the_state_that_its_word_names(acme: Calls) -> None:
    path = f"/v1/notes/{note(acme)['id']}"
    archived = acme("PUT", f"{path}/archive").json()
    assert (archived["status"], archived["archived_at"]) == ("archived", "2027-01-15T08:00:00.000Z")
    back = acme("PUT", f"{path}/unarchive").json()
    assert (back["status"], back["archived_at"]) == ("active", None)
    assert acme("GET", path).json() == back
    copy = acme("POST", f"{path}/copy").json()
    assert copy["note_id"] == path.rpartition("/")[2] != copy["id"]
    assert acme("PUT", "/v1/notes/none/archive").status_code == 404


def test_a_computed_answer_says_what_is_known_of_its_record(acme: Calls) -> None:
    path = f"/v1/notes/{note(acme, pages=7)['id']}"
    assert acme("GET", f"{path}/worth").json()["pages"] == 7
    assert acme("GET", "/v1/notes/none/worth").status_code == 404


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("title=Two", ["Two"]),
        ("title__contains=w", ["Two"]),
        ("title__startsWith=T", ["Two", "Three"]),
        ("title__in=One,Three", ["One", "Three"]),
        ("title__in=One%2CTwo&title__in=Three", ["One", "Two"]),
        ("title__in=Two", ["Two"]),
        ("title__not=One", ["Two", "Three"]),
        ("pages=2", ["Two"]),
        ("created_at__gte=2027-01-15T08:00:01Z", ["Two", "Three"]),
        ("created_at__gte=2027-01-15T09:00:01%2B01:00", ["Two", "Three"]),
        ("created_at__lt=2027-01-15T08:00:01.000Z", ["One"]),
        ("created_at__gte=2027-01-15T08:00:01Z&title__contains=T&pages=3", ["Three"]),
        ("owner_id=o1", ["One"]),
        ("owner_id__isNull=true", ["Two", "Three"]),
        ("status=active", ["One", "Two", "Three"]),
        ("status=all", ["One", "Two", "Three"]),
        ("status=any", ["One", "Two", "Three"]),
        ("status__in=archived,any", ["One", "Two", "Three"]),
        ("status__in=archived", []),
        ("status=archived", []),
        ("nonsense=1", ["One", "Two", "Three"]),
        ("unheard=1", ["One", "Two", "Three"]),
    ],
)
def test_lists_are_filtered(acme: Calls, clock: Clock, query: str, found: list[str]) -> None:
    for pages, title in enumerate(("One", "Two", "Three"), 1):
        note(acme, title, pages=pages, **({"owner_id": "o1"} if pages == 1 else {}))
        clock.now += 1
    answer = acme("GET", f"/v1/notes?{query}")
    assert titles(answer) == found
    assert answer.json()["meta"]["total"] == len(found)


def test_an_offset_moves_through_a_list(acme: Calls) -> None:
    for number in range(5):
        note(acme, str(number))
    first, last, beyond = (acme("GET", f"/v1/notes?take=2&skip={skip}") for skip in (0, 4, 6))
    assert [titles(answer) for answer in (first, last, beyond)] == [["0", "1"], ["4"], []]
    assert [answer.json()["meta"] for answer in (first, last, beyond)] == [{"total": 5, "taken": taken} for taken in (2, 1, 2)]
    # In the body of a POST it is the same.
    assert titles(acme("POST", "/v1/notes/search", {"take": 2, "skip": 4})) == []
    assert acme("GET", "/v1/notes?take=many").status_code == 400


@pytest.mark.parametrize(
    ("query", "order"), [("", "43210"), ("order=asc&", "01234"), ("order=asc&sort=title&", "01234"), ("sort=title&", "43210")]
)
@pytest.mark.parametrize("disturbed", [False, True])
def test_a_cursor_moves_through_a_list_and_what_is_deleted_meanwhile_moves_nothing(
    acme: Calls, query: str, order: str, disturbed: bool
) -> None:
    ids = [note(acme, str(number))["id"] for number in range(5)]
    seen: list[str] = []
    cursor = ""
    while True:
        answer = acme("GET", f"/v2/notes?{query}limit=2{cursor}")
        seen += titles(answer)
        if not answer.json()["more"]:
            assert answer.json()["next"] is None
            break
        cursor = f"&cursor={answer.json()['next']}"
        if disturbed:
            acme("DELETE", f"/v1/notes/{ids[int(seen[0])]}")
    assert "".join(seen) == order


def test_a_total_comes_where_it_is_asked_for(acme: Calls) -> None:
    note(acme)
    assert "total" not in acme("GET", "/v2/notes").json()
    assert acme("GET", "/v2/notes?include_total=true").json()["total"] == 1


@pytest.mark.parametrize("cursor", ["x", "!!", base64.urlsafe_b64encode(b"[1]").decode(), "eyJhIjoxfQ"])
def test_a_cursor_of_another_list_is_refused(acme: Calls, cursor: str) -> None:
    assert acme("GET", f"/v2/notes?cursor={cursor}").status_code == 400


def test_an_iterator_moves_through_a_list(sandbox: Sandbox, acme: Calls) -> None:
    ids = sandbox.fill("acme", "logs", 3)
    first = acme("GET", "/v1/logs?limit=2").json()
    second = acme("GET", f"/v1/logs?limit=2&iterator={first['meta']['iterator']}").json()
    assert [item["id"] for item in first["data"] + second["data"]] == ids
    assert second["meta"]["iterator"] is None


def test_bare_lists_and_lists_without_a_page(acme: Calls) -> None:
    path = f"/v1/notes/{note(acme)['id']}/tags"
    tag = acme("POST", path, {"word": "red"}).json()
    assert acme("GET", path).json() == [tag]
    other = f"/v1/notes/{note(acme)['id']}/tags"
    assert acme("GET", other).json() == []
    assert acme("DELETE", f"{other}/{tag['id']}").status_code == 404
    assert acme("DELETE", f"{path}/{tag['id']}").json() == tag
    assert acme("GET", path).json() == []
    acme("POST", "/v1/owners", {"code": "a"})
    assert acme("GET", "/v1/owners").json() == {"data": [{"code": "a"}]}


def test_older_versions_see_the_same_records_as_far_as_they_go(acme: Calls) -> None:
    made = note(acme)
    answer = acme("GET", "/v0/notes?take=3")
    assert [(item["id"], item["title"]) for item in answer.json()["data"]] == [(made["id"], "One")]
    refused = acme("GET", "/v0/notes?take=3&skip=3")
    assert refused.status_code == 400
    assert refused.json()["message"] == "skip: this list ends at 5; read GET /v2/notes instead"


def test_a_name_of_the_callers_choice_is_taken_once(acme: Calls) -> None:
    assert acme("POST", "/v1/owners", {"code": "a"}).status_code == 201
    assert acme("POST", "/v1/owners", {"code": "a"}).status_code == 409
    assert acme("GET", "/v1/owners/a").json() == {"code": "a"}
    assert acme("GET", "/v1/owners/b").status_code == 404
    one, two = (f"/v1/notes/{note(acme)['id']}/labels/a" for _ in range(2))
    assert acme("PUT", one, {"value": 1}).json() == {"code": "a", "value": 1}
    assert acme("GET", two).status_code == 404
    acme("PUT", two, {"value": 2})
    acme("PUT", one, {"value": 3})
    assert [acme("GET", path).json()["value"] for path in (one, two)] == [3, 2]


def test_one_request_makes_many(acme: Calls) -> None:
    answer = acme("POST", "/v1/notes/batch", {"notes": [{"title": "One"}, {"title": "Two"}]}).json()
    assert ([item["title"] for item in answer["made"]], answer["failed"], answer["count"]) == (["One", "Two"], [], 2)
    assert titles(acme("GET", "/v1/notes")) == ["One", "Two"]
    acme("POST", "/v1/owners", {"code": "a"})
    path = "/v1/owners/a/notes"
    assert acme("POST", path, {"note_ids": ["n1", "n2"]}).status_code == 204
    assert [acme("DELETE", f"{path}/{name}").status_code for name in ("n1", "n1", "n2", "n3")] == [204, 404, 204, 404]


def test_what_is_only_computed_is_named_by_another_record(acme: Calls) -> None:
    acme("POST", "/v1/owners", {"code": "a"})
    made = note(acme)
    assert acme("GET", f"/v1/owners/a/usage/{made['id']}").json()["note_id"] == made["id"]
    assert acme("GET", "/v1/owners/a/usage/none").status_code == 404


def test_settings_are_always_there(acme: Calls) -> None:
    before = acme("GET", "/v1/notes/settings").json()
    assert before["language"]
    assert acme("PATCH", "/v1/notes/settings", {"paper": "A4"}).json() == {**before, "paper": "A4"}
    assert acme("GET", "/v1/notes/settings").json() == {**before, "paper": "A4"}


def test_an_uploaded_file_is_downloaded_again(acme: Calls) -> None:
    path = f"/v1/notes/{note(acme)['id']}"
    assert acme("GET", f"{path}/download").headers["content-type"] == "application/octet-stream"
    for content in (b"\x00\xff one", b"two"):
        acme("POST", f"{path}/scan", files={"file": ("scan.png", content, "image/png")})
        answer = acme("GET", f"{path}/download")
        assert (answer.content, answer.headers["content-type"]) == (content, "image/png")
        # What the document calls a PDF is none of another type.
        answer = acme("GET", f"{path}/paper")
        assert (answer.content, answer.headers["content-type"]) == (content, "application/pdf")


def test_a_file_that_is_elsewhere_is_there_without_a_key(sandbox: Sandbox, acme: Calls) -> None:
    path = f"/v1/notes/{note(acme)['id']}"
    acme("POST", f"{path}/scan", files={"file": ("scan.html", b"<script>", "text/html")})
    given = acme("GET", f"{path}/print")
    assert (given.status_code, given.content) == (302, b"")
    with httpx.Client(transport=sandbox.transport) as browser:
        answer = browser.get(given.headers["location"])
        assert (answer.content, answer.headers["content-type"]) == (b"<script>", "text/html")
        # It is no page under the sandbox's own address.
        assert answer.headers["content-disposition"] == "attachment"
        assert browser.get("https://sandbox.invalid/_sandbox/file/acme/x").status_code == 404
    on_a_port = Request(
        "GET", "127.0.0.1", f"/acme{path}/print", headers={"authorization": "Bearer test_x"}, origin="http://here"
    )
    assert respond(sandbox.emulator, on_a_port).headers["location"].startswith("http://here/_sandbox/file/acme/test/note/")


def test_an_operation_without_security_asks_for_no_key_and_reads_a_form(acme: Calls) -> None:
    nobody = {"Authorization": ""}
    assert acme("GET", "/v1/notes", headers=nobody).status_code == 401
    made = acme("POST", "/oauth/tokens", data={"grant": "code", "size": "3"}, headers=nobody)
    assert made.status_code == 200
    assert (bool(made.json()["access_token"]), made.json()["size"]) == (True, 3)
    for wrong in ({"grant": "other"}, {"size": "3"}, {"grant": "code", "size": "many"}, {"grant": "code", "other": "1"}, {}):
        assert acme("POST", "/oauth/tokens", data=wrong, headers=nobody).status_code == 400, wrong
    assert acme("POST", "/oauth/tokens", {"grant": "code"}, headers=nobody).status_code == 400
    # Nor is there a method that needs none for an unknown path.
    assert acme("PUT", "/oauth/tokens", headers=nobody).status_code == 401


def test_each_host_takes_its_own_operations(sandbox: Sandbox, acme: Calls) -> None:
    assert acme("POST", "/v1/events", {"kind": "a"}, host=INGEST).status_code == 201
    assert acme("POST", "/v1/events", {"kind": "a"}).status_code == 404
    assert acme("GET", "/v1/notes", host=INGEST).status_code == 404
    acme("POST", "/v1/events", {"kind": "b"}, host=INGEST)
    assert acme("DELETE", "/v1/events", {"kind": "a"}, host=INGEST).status_code == 204
    assert acme("GET", "/v1/events", host=INGEST).json() == [{"kind": "b"}]
    # On a port each has a first part of the path, and that of the provider takes all of them, as a client sends them there.
    on_a_port = {"/acme-ingest/v1/events": 200, "/acme/v1/events": 200, "/acme/v1/notes": 200, "/acme-ingest/v1/notes": 404}
    key = {name.lower(): value for name, value in KEY.items()}
    assert {
        path: respond(sandbox.emulator, Request("GET", "127.0.0.1", path, headers=key)).status
        for path in (*on_a_port, "/acme-x/v1/notes")
    } == {**on_a_port, "/acme-x/v1/notes": 404}


def test_a_key_leads_to_one_record(sandbox: Sandbox, acme: Calls, clock: Clock) -> None:
    key = {"Idempotency-Key": "0123456789abcdef"}
    first = acme("POST", "/v1/notes", {"title": "One"}, headers=key)
    again = acme("POST", "/v1/notes", {"title": "One"}, headers=key)
    assert (again.status_code, again.content) == (201, first.content)
    for path, body in (("/v1/notes", {"title": "Two"}), ("/v1/owners", {"code": "a"})):
        assert acme("POST", path, body, headers=key).status_code == 417
    clock.now += 24 * 3600 - 1
    assert acme("POST", "/v1/notes", {"title": "One"}, headers=key).content == first.content
    clock.now += 1
    assert acme("POST", "/v1/notes", {"title": "One"}, headers=key).content != first.content
    assert acme("GET", "/v1/notes").json()["meta"]["total"] == 2


def test_a_key_is_refused_while_its_request_runs(sandbox: Sandbox, acme: Calls, clock: Clock) -> None:
    key = {"Idempotency-Key": "0123456789abcdef"}
    sandbox.faults.add("late_commit", seconds=30)
    with pytest.raises(Exception, match="timed out"):
        acme("POST", "/v1/notes", {"title": "One"}, headers=key)
    assert acme("POST", "/v1/notes", {"title": "One"}, headers=key).status_code == 409
    assert acme("POST", "/v1/notes", {"title": "Two"}, headers={"Idempotency-Key": "another-key-of-16"}).status_code == 201
    clock.now += 30
    assert acme("POST", "/v1/notes", {"title": "One"}, headers=key).status_code == 201
    assert titles(acme("GET", "/v1/notes")) == ["Two", "One"]


def test_a_key_without_an_answer_body_is_known_too(acme: Calls) -> None:
    acme("POST", "/v1/owners", {"code": "a"})
    key = {"Idempotency-Key": "0123456789abcdef"}
    answers = [acme("POST", "/v1/owners/a/notes", {"note_ids": ["n1"]}, headers=key) for _ in range(2)]
    assert [(answer.status_code, answer.content) for answer in answers] == [(204, b"")] * 2


class TestFilling:
    @pytest.fixture(autouse=True)
    def acme(self, sandbox: Sandbox) -> Calls:
        return Calls(sandbox)

    def test_records_that_no_call_makes(self, sandbox: Sandbox, acme: Calls) -> None:
        ids = sandbox.fill("acme", "notes", 3, title="Filled", pages=2)
        found = acme("GET", "/v1/notes").json()["data"]
        assert [item["id"] for item in found] == ids
        assert {(item["title"], item["pages"]) for item in found} == {("Filled", 2)}
        (tag,) = sandbox.fill("acme", "tags", within=ids[:1], word="red")
        assert acme("GET", f"/v1/notes/{ids[0]}/tags").json() == [{"id": tag, "word": "red"}]

    def test_what_a_function_makes_is_made_by_it(self, sandbox: Sandbox) -> None:
        ids = sandbox.fill("hyperline", "products", 2, name="Access", type="flat_fee")
        rows = sandbox.state()["hyperline"]
        assert [(row.id, row.name, row.kind) for row in rows] == [(found, "Access", "flat_fee") for found in ids]

    @pytest.mark.parametrize(
        ("provider", "resource", "more", "words"),
        [
            ("acme", "nothing", {}, "there is no resource 'nothing'"),
            ("acme", "labels", {}, "not within 0 other records"),
            ("acme", "notes", {"within": ["a"]}, "not within 1 other records"),
            ("acme", "tags", {"within": ["none"]}, "Note not found"),
            ("acme", "notes", {"count": 0}, "count: at least 1"),
            ("creem", "products", {}, "the records of creem are made by calls only"),
            ("nobody", "notes", {}, "there is no provider 'nobody'"),
            ("hyperline", "price_configurations", {"product_id": "itm_none"}, "Product not found"),
            ("hyperline", "products", {"name": "Access", "type": "seat", "price_configurations": [{}]}, "is not one of"),
        ],
    )
    def test_what_cannot_be_filled_is_refused(
        self, sandbox: Sandbox, provider: str, resource: str, more: dict[str, Any], words: str
    ) -> None:
        with pytest.raises(ValueError, match=words):
            sandbox.fill(provider, resource, **more)


def test_the_page_and_the_state_show_the_records(sandbox: Sandbox, acme: Calls) -> None:
    made = note(acme)
    sandbox.fill("acme", "logs", 5)
    acme("POST", f"/v1/notes/{made['id']}/scan", files={"file": ("scan.png", b"one", "image/png")})

    def get(path: str) -> bytes:
        given = respond(sandbox.emulator, Request("GET", "127.0.0.1", path))
        assert given.status == 200
        return given.body + b"".join(given.more or ())

    state = json.loads(get("/_sandbox/state"))["records"]
    assert [row["kind"] for row in state["acme"]] == ["log"] * 5 + ["note"]
    assert state["acme"][-1] == {
        "kind": "note",
        "id": made["id"],
        "name": made["number"],
        "status": "active",
        "environment": "test",
    }
    assert state["creem"] == []
    for page in (get("/"), get("/_sandbox/page/section/acme")):
        text = page.decode()
        assert made["id"] in text
        assert 'Log <span class="count">5</span>' in text


KINDS = {
    "/customers/{id}/credits/{productId}": "customer_credit",
    "/customers/credits": "customer_credit",
    "/taxes/rates": "tax_rate",
    "/price-books": "price_book",
    "/companies": "company",
    "/agents/monitoring/analyses/{id}": "agent_monitoring_analysis",
    "/batches": "batch",
}


@pytest.mark.parametrize(("path", "kind"), KINDS.items())
def test_a_kind_is_named_by_its_path(path: str, kind: str) -> None:
    assert kind_of(path.split("/")[1:]) == kind


def test_every_operation_has_a_deed() -> None:
    deeds = {name: subject.deed for name, subject in Subjects(SPEC).of.items()}
    assert deeds["tags_list_old"] == "list"
    assert deeds["notes_create_batch"] == "create_many"
    assert deeds["owners_add_notes"] == "create"
    assert deeds["labels_set"] == "put"
    assert HOST in SPEC.document["x-environments"]["test"]["url"]
    with Sandbox() as sandbox:
        moved_in(sandbox)
        assert sandbox.emulator.backends["acme"].player is not None
