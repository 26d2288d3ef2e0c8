"""Creem's customer credits in the sandbox."""

import pytest

ACCOUNTS = "/v1/customer-credits/accounts"


@pytest.fixture
def customer(creem):
    return creem("POST", "/v1/customers", {"email": "ada@example.com", "name": "Ada"}).json()["id"]


@pytest.fixture
def account(creem, customer):
    return creem("POST", ACCOUNTS, {"customer_id": customer, "initial_balance": "100"}).json()["id"]


@pytest.fixture
def move(creem, account):
    def moved(what, amount, key, status=201, reference="order_1"):
        body = {"amount": amount, "reference": reference, "idempotency_key": key}
        given = creem("POST", f"{ACCOUNTS}/{account}/{what}", body)
        assert given.status_code == status, given.text
        return given

    return moved


@pytest.fixture
def balance(creem, account):
    return lambda: creem("GET", f"{ACCOUNTS}/{account}/balance").json()["balance"]


def refused(answer, status, **detail):
    assert answer.status_code == status, answer.text
    error = answer.json()["error"]
    assert error["type"] == "invalid_request_error"
    assert error["request_id"]
    assert {name: error[name] for name in detail} == detail


def test_an_account_has_names_that_are_unique_per_customer(creem, customer, account):
    made = creem("GET", f"{ACCOUNTS}/{account}").json()
    assert (made["name"], made["unit_label"], made["status"], made["customer_id"]) == ("default", "credits", "active", customer)
    for name in ("default", " Default "):
        refused(creem("POST", ACCOUNTS, {"customer_id": customer, "name": name}), 409, param="name", code=None)
    for name in ("  ", "x" * 101):
        refused(creem("POST", ACCOUNTS, {"customer_id": customer, "name": name}), 400, param="name")
    assert creem("POST", ACCOUNTS, {"customer_id": customer, "name": "points", "unit_label": "points"}).status_code == 201
    other = creem("POST", "/v1/customers", {"email": "eve@example.com", "name": "Eve"}).json()["id"]
    assert creem("POST", ACCOUNTS, {"customer_id": other}).status_code == 201
    refused(creem("POST", ACCOUNTS, {"customer_id": "cust_none"}), 404)
    listed = creem("GET", ACCOUNTS, params={"customer_id": customer}).json()
    assert [row["name"] for row in listed["data"]] == ["default", "points"]
    assert len(creem("GET", ACCOUNTS).json()["data"]) == 3


@pytest.mark.parametrize(
    "body", [{"initial_balance": "-1"}, {"initial_balance": "1.5"}, {"initial_balance": 5}, {"initial_balance": "9" * 5000}]
)
def test_a_wrong_start_makes_no_account(creem, customer, body):
    refused(creem("POST", ACCOUNTS, {"customer_id": customer, **body}), 400, param="initial_balance")
    assert creem("GET", ACCOUNTS).json()["data"] == []


def test_credits_of_any_size_come_and_go(move, balance):
    added = move("credit", "1" + "0" * 30, "a").json()
    assert added["entries"][0]["side"] == "credit"
    assert (added["reference"], added["idempotency_key"], added["reversal_of"]) == ("order_1", "a", None)
    assert move("debit", "100", "b").json()["entries"][0]["amount"] == "100"
    assert balance() == "1" + "0" * 30


def test_a_balance_never_goes_below_zero(move, balance):
    refused(move("debit", "101", "a", 422), 422, code="insufficient_balance")
    # A refused movement has not used its key up.
    assert move("debit", "100", "a").status_code == 201
    assert balance() == "0"


@pytest.mark.parametrize("amount", ["0", "000", "-1", "1.0", "", "1" * 2000, 1])
def test_what_cannot_be_moved(move, amount):
    refused(move("credit", amount, "a", 400), 400, param="amount")


def test_a_repeated_key_gives_the_first_result(creem, account, move, balance):
    first = move("debit", "10", "a")
    assert "x-idempotent-replay" not in first.headers
    creem("POST", f"{ACCOUNTS}/{account}/freeze")
    again = move("debit", "10", "a")
    assert again.json() == first.json()
    assert again.headers["x-idempotent-replay"] == "true"
    creem("POST", f"{ACCOUNTS}/{account}/unfreeze")
    assert balance() == "90"
    refused(move("debit", "11", "a", 409), 409)
    refused(move("credit", "10", "a", 409), 409)
    refused(move("debit", "10", "a", 409, reference="order_2"), 409)
    assert balance() == "90"


def test_a_reversal_happens_once(creem, account, move, balance):
    def reverse(transaction):
        return creem("POST", f"{ACCOUNTS}/{account}/reverse", {"transaction_id": transaction})

    debit = move("debit", "40", "a").json()
    reversal = reverse(debit["id"])
    assert reversal.status_code == 201
    assert (reversal.json()["reversal_of"], reversal.json()["entries"][0]["side"]) == (debit["id"], "credit")
    assert reverse(debit["id"]).json() == reversal.json()
    assert balance() == "100"
    credit = move("credit", "50", "b").json()
    move("debit", "150", "c")
    refused(reverse(credit["id"]), 422, code="insufficient_balance")
    refused(reverse("cct_none"), 404)


def test_a_reversal_needs_the_account_of_its_transaction(creem, customer, move):
    debit = move("debit", "40", "a").json()["id"]
    other = creem("POST", ACCOUNTS, {"customer_id": customer, "name": "other"}).json()["id"]
    refused(creem("POST", f"{ACCOUNTS}/{other}/reverse", {"transaction_id": debit}), 404)


def test_states(creem, account, move, balance):
    def put(what, status=200):
        given = creem("POST", f"{ACCOUNTS}/{account}/{what}")
        assert given.status_code == status, given.text
        return given

    refused(put("unfreeze", 409), 409)
    debit = move("debit", "1", "a").json()["id"]
    assert put("freeze").json()["status"] == "frozen"
    refused(put("freeze", 409), 409)
    for what in ("credit", "debit"):
        refused(move(what, "1", "b", 409), 409)
    refused(creem("POST", f"{ACCOUNTS}/{account}/reverse", {"transaction_id": debit}), 409)
    assert put("unfreeze").json()["status"] == "active"
    put("freeze")
    assert put("close").json()["status"] == "closed"
    for what in ("close", "freeze", "unfreeze"):
        refused(put(what, 409), 409)
    refused(move("credit", "1", "c", 409), 409)
    assert balance() == "99"


def test_the_balance_of_a_moment(creem, account, clock, move):
    clock.now += 60
    move("debit", "30", "a")
    path = f"{ACCOUNTS}/{account}/balance"
    now = creem("GET", path).json()
    assert now == {"balance": "70", "updated_at": "2027-01-15T08:01:00.000Z"}
    for at, then in (("2027-01-15T08:00:59.999Z", "100"), ("2027-01-15T08:01:00Z", "70"), ("2020-01-01T00:00:00Z", "0")):
        given = creem("GET", path, params={"at": at}).json()
        assert given["balance"] == then
        assert "updated_at" not in given
    assert creem("GET", path, params={"at": "2027-01-15T09:00:00+01:00"}).json()["as_of"] == "2027-01-15T08:00:00.000Z"
    refused(creem("GET", path, params={"at": "soon"}), 400, param="at")


def test_the_ledger_is_paged_from_the_newest(creem, account, move):
    for number in range(24):
        move("credit", str(number + 1), f"k{number}")
    path = f"{ACCOUNTS}/{account}/entries"
    amounts, query, pages = [], {}, 0
    while True:
        page = creem("GET", path, params=query).json()
        assert page["object"] == "list"
        amounts += [int(row["amount"]) for row in page["data"]]
        pages += 1
        if not page["has_more"]:
            break
        query = {"starting_after": page["data"][-1]["id"]}
    assert (pages, amounts) == (3, [*range(24, 0, -1), 100])
    whole = creem("GET", path, params={"limit": 100}).json()["data"]
    before = creem("GET", path, params={"limit": 5, "ending_before": whole[20]["id"]}).json()
    assert (before["data"], before["has_more"]) == (whole[15:20], True)
    for query in ({"limit": 101}, {"limit": 0}, {"starting_after": "cce_none"}):
        refused(creem("GET", path, params=query), 400, param=next(iter(query)))


def test_unknown_accounts(creem):
    for method, what in (("GET", ""), ("GET", "/balance"), ("GET", "/entries"), ("POST", "/freeze"), ("POST", "/close")):
        refused(creem(method, f"{ACCOUNTS}/cca_none{what}"), 404, param=None)
    body = {"amount": "1", "reference": "r", "idempotency_key": "k"}
    refused(creem("POST", f"{ACCOUNTS}/cca_none/credit", body), 404)
