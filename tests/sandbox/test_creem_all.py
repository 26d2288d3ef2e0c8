"""Every operation of Creem's spec, called once with success."""

import pytest
from sandbox.callers import Caller

from billfold_sandbox.spec import load

RECURRING = {
    "name": "Pro",
    "description": "All of it",
    "price": 1000,
    "currency": "EUR",
    "billing_type": "recurring",
    "billing_period": "every-month",
}
BEHAVIOR = {"update_behavior": "proration-charge-immediately"}


def ok(creem: Caller, method: str, path: str, body=None, **more):
    answer = creem(method, path, body, **more)
    assert answer.status_code in (200, 201, 202), (method, path, answer.text)
    return answer.json()


def test_every_operation_of_the_spec_is_answered(sandbox, creem):
    product = ok(creem, "POST", "/v1/products", RECURRING)
    dearer = ok(creem, "POST", "/v1/products", RECURRING | {"price": 3000})
    ok(creem, "GET", f"/v1/products?product_id={product['id']}")
    ok(creem, "GET", "/v1/products/search")
    ok(creem, "GET", f"/v1/products/{product['id']}")
    ok(creem, "PATCH", f"/v1/products/{product['id']}", {"name": "Pro 2"})
    ok(creem, "DELETE", f"/v1/products/{ok(creem, 'POST', '/v1/products', RECURRING)['id']}")
    endpoint = f"/v1/webhooks/{ok(creem, 'POST', '/v1/webhooks', {'delivery_mode': 'cli'})['id']}"

    customer = ok(creem, "POST", "/v1/customers", {"email": "ada@example.com", "name": "Ada"})["id"]
    ok(creem, "PATCH", "/v1/customers", {"customer_id": customer, "metadata": {"team": 3}})
    ok(creem, "GET", f"/v1/customers?customer_id={customer}")
    ok(creem, "GET", "/v1/customers/list")
    ok(creem, "POST", "/v1/customers/billing", {"customer_id": customer})

    terms = {"name": "Launch", "code": "LAUNCH", "type": "percentage", "percentage": 20, "duration": "once"}
    discount = ok(creem, "POST", "/v1/discounts", terms)["id"]
    ok(creem, "GET", "/v1/discounts?discount_code=LAUNCH")
    ok(creem, "GET", "/v1/discounts/search")

    wanted = {"product_id": product["id"], "customer": {"id": customer}, "discount_code": "LAUNCH"}
    checkout = ok(creem, "POST", "/v1/checkouts", wanted)["id"]
    sandbox.complete("creem", checkout)
    paid = ok(creem, "GET", f"/v1/checkouts?checkout_id={checkout}")
    ok(creem, "DELETE", f"/v1/discounts/{discount}/delete")
    for what in ("orders", "subscriptions", "licenses"):
        assert len(ok(creem, "GET", f"/v1/customers/{customer}/{what}")["items"]) == 1

    ok(creem, "GET", f"/v1/transactions?transaction_id={paid['order']['transaction']}")
    ok(creem, "GET", "/v1/transactions/search")
    ok(creem, "POST", "/v1/refunds", {"transaction_id": paid["order"]["transaction"]})

    key = paid["license_keys"][0]
    instance = ok(creem, "POST", "/v1/licenses/activate", {"key": key["key"], "instance_name": "laptop"})["instance"]["id"]
    ok(creem, "POST", "/v1/licenses/validate", {"key": key["key"], "instance_id": instance})
    ok(creem, "GET", f"/v1/licenses/{key['id']}/instances")
    ok(creem, "POST", "/v1/licenses/deactivate", {"key": key["key"], "instance_id": instance})

    subscription = f"/v1/subscriptions/{paid['subscription']}"
    ok(creem, "GET", f"/v1/subscriptions?subscription_id={paid['subscription']}")
    ok(creem, "GET", "/v1/subscriptions/search")
    ok(creem, "POST", subscription, {"items": [{"product_id": product["id"], "units": 2}], **BEHAVIOR})
    ok(creem, "POST", f"{subscription}/upgrade", {"product_id": dearer["id"], **BEHAVIOR})
    ok(creem, "POST", f"{subscription}/pause")
    ok(creem, "POST", f"{subscription}/resume")
    ok(creem, "POST", f"{subscription}/cancel", {})

    now = int(sandbox.clock() * 1000)
    range_ = f"startDate={now - 10**9}&endDate={now}&interval=week"
    ok(creem, "GET", f"/v1/stats/summary?currency=EUR&{range_}")
    ok(creem, "POST", "/v1/moderation/prompt", {"prompt": "a cat", "external_id": "1"})

    accounts = "/v1/customer-credits/accounts"
    account = f"{accounts}/{ok(creem, 'POST', accounts, {'customer_id': customer, 'initial_balance': '100'})['id']}"
    ok(creem, "GET", accounts)
    ok(creem, "GET", account)
    moved = {"amount": "10", "reference": "order_1"}
    ok(creem, "POST", f"{account}/credit", moved | {"idempotency_key": "a"})
    debit = ok(creem, "POST", f"{account}/debit", moved | {"idempotency_key": "b"})["id"]
    ok(creem, "POST", f"{account}/reverse", {"transaction_id": debit})
    assert ok(creem, "GET", f"{account}/balance")["balance"] == "110"
    assert len(ok(creem, "GET", f"{account}/entries")["data"]) == 4
    ok(creem, "POST", f"{account}/freeze")
    ok(creem, "POST", f"{account}/unfreeze")
    moved = {"side": "credit", "amount": "5", "account_id": account.rpartition("/")[2]}
    body = {"reference": "order_2", "idempotency_key": "c", "entries": [moved, moved | {"side": "debit"}]}
    posted = ok(creem, "POST", "/v1/customer-credits/transactions", body)["id"]
    ok(creem, "GET", "/v1/customer-credits/transactions?reference=order_2")
    ok(creem, "GET", f"/v1/customer-credits/transactions/{posted}")
    ok(creem, "POST", f"/v1/customer-credits/transactions/{posted}/reverse")
    ok(creem, "POST", f"{account}/close")
    usage_and_partners(sandbox, creem, customer, endpoint)

    called = {request.operation for request in sandbox.requests if request.status < 300}
    assert called == {route.operation for route in load("creem").routes}


def usage_and_partners(sandbox, creem, customer, endpoint):
    terms = {"event_name": "request", "aggregation": "count"}
    meter = f"/v1/meters/{ok(creem, 'POST', '/v1/meters', terms | {'name': 'Requests', 'unit_label': 'requests'})['id']}"
    ok(creem, "GET", "/v1/meters")
    ok(creem, "GET", meter)
    ok(creem, "PATCH", meter, {"name": "Calls"})
    ok(creem, "POST", "/v1/meters/preview", terms)
    ok(creem, "POST", f"{meter}/preview")
    ok(creem, "GET", f"{meter}/consumed?customer_id={customer}")
    batch = {"events": [{"name": "request", "customer_id": customer}]}
    ok(creem, "POST", "/v1/events/preview", batch)
    ok(creem, "POST", "/v1/events/ingest", batch)
    ok(creem, "GET", "/v1/events")
    ok(creem, "POST", f"{meter}/archive")
    ok(creem, "POST", f"{meter}/unarchive")

    ok(creem, "GET", "/v1/webhooks")
    ok(creem, "PATCH", endpoint, {"name": "Mine"})
    store = ok(creem, "GET", endpoint)["store_id"]
    ok(creem, "GET", f"{endpoint}/secret")
    event = ok(creem, "GET", f"{endpoint}/events/pending")["items"][0]["id"]
    ok(creem, "POST", f"{endpoint}/events/{event}/ack", {"status_code": 200})
    ok(creem, "DELETE", endpoint)

    ok(creem, "POST", "/v1/affiliates/invites", {"email": "bob@example.com", "name": "Bob"})
    sandbox.clock.now += 1
    ok(creem, "GET", "/v1/affiliates/invites")
    affiliate = f"/v1/affiliates/{ok(creem, 'GET', '/v1/affiliates')['items'][0]['id']}"
    ok(creem, "GET", affiliate)
    ok(creem, "GET", f"{affiliate}/commissions")
    recipient = {"recipient_type": "email", "recipient_reference": "bob@example.com", "amount": 20}
    split = ok(creem, "POST", "/v1/splits", {"type": "store", "type_reference": store, "recipients": [recipient]})["id"]
    ok(creem, "GET", "/v1/splits")
    ok(creem, "GET", f"/v1/splits/{split}")
    ok(creem, "DELETE", f"/v1/splits/{split}")


WRITES = [route for route in load("creem").routes if "requestBody" in route.definition]


@pytest.mark.parametrize("route", WRITES, ids=[route.operation for route in WRITES])
@pytest.mark.parametrize("content", [b"[]", b"null", b'{"a":', b'{"no such field": 1}', b'"' + b"x" * 1_000_001 + b'"'])
def test_a_wrong_body_is_refused_in_the_shape_of_the_operation(sandbox, creem, route, content):
    path = "/".join("x" if segment.startswith("{") else segment for segment in route.segments)
    refused = creem(route.method, path, content=content, headers={"content-type": "application/json"})
    usage = route.operation.startswith(("meters_", "events_"))
    assert refused.status_code in ((400, 413, 422) if usage else (400, 413))
    assert ("request_id" in refused.json()["error"]) == (usage or route.operation.startswith("customer_credits_"))
    assert not sandbox.requests[-1].applied


def test_every_operation_wants_a_key(creem):
    for route in load("creem").routes:
        path = "/".join("x" if segment.startswith("{") else segment for segment in route.segments)
        assert creem(route.method, path, headers={"x-api-key": "sk_wrong"}).status_code == 403
