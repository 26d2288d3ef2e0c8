"""Webhook endpoints of Clink in the sandbox."""

import pytest

HOOK = {"url": "https://shop.example.com/hook", "events": ["order.succeeded"]}
PATH = "/webhook/endpoints"


def data(answer):
    assert (answer.json()["code"], answer.json()["msg"]) == (200, "Success"), answer.text
    return answer.json()["data"]


def test_a_secret_is_shown_once(clink):
    created = data(clink("POST", PATH, HOOK))
    assert created["signingSecret"].startswith("whsec_")
    assert created["maskedSigningSecret"] == f"whsec_...{created['signingSecret'][-4:]}"
    read = data(clink("GET", f"{PATH}/{created['id']}"))
    assert read == created | {"signingSecret": None}
    assert clink("GET", PATH).json()["rows"] == [read]
    rotated = data(clink("POST", f"{PATH}/{created['id']}/rotate-secret"))
    assert rotated["signingSecret"] not in (None, created["signingSecret"])


def test_a_url_is_taken_once(clink):
    created = data(clink("POST", PATH, HOOK))
    assert clink("POST", PATH, HOOK).status_code == 400
    other = data(clink("POST", PATH, HOOK | {"url": "https://shop.example.com/other"}))
    assert clink("PATCH", f"{PATH}/{other['id']}", {"url": HOOK["url"]}).status_code == 400
    assert data(clink("DELETE", f"{PATH}/{created['id']}")) is None
    assert data(clink("PATCH", f"{PATH}/{other['id']}", {"url": HOOK["url"]}))["url"] == HOOK["url"]
    assert clink("DELETE", f"{PATH}/{created['id']}").status_code == 404


def test_ensuring(clink):
    def ensure(**more):
        ensured = data(clink("PUT", f"{PATH}/ensure", HOOK | more))
        assert ensured["signingSecretAvailable"] == (ensured["endpoint"]["signingSecret"] is not None)
        return ensured["source"], ensured["signingSecretAvailable"]

    assert ensure() == ("created", True)
    assert ensure(returnSigningSecret=True) == ("existing", False)
    assert ensure(events=["order.failed"]) == ("updated", False)
    assert ensure(events=["order.failed"], returnSigningSecret=True, rotateSecretIfUnavailable=True) == ("rotated", True)
    assert ensure(rotateSecret=True, description="x") == ("updated_rotated", True)
    reason = data(clink("PUT", f"{PATH}/ensure", HOOK | {"description": "x"}))["signingSecretUnavailableReason"]
    assert reason == "EXISTING_SECRET_NOT_RETURNABLE"
    assert clink("GET", PATH).json()["total"] == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"url": "http://shop.example.com"},
        {"url": "https://localhost/hook"},
        {"url": "https://127.0.0.1/hook"},
        {"url": "https://10.0.0.1/hook"},
        {"url": "https://[::1]/hook"},
        {"url": "https://169.254.1.1/hook"},
        {"url": "https://224.0.0.1/hook"},
        {"url": "https://printer.local/hook"},
        {"url": "https://[/hook"},
        {"url": f"https://shop.example.com/{'x' * 500}"},
        {"events": []},
        {"events": ["order.none"]},
        {"events": [1]},
        {"description": "x" * 513},
    ],
)
def test_endpoints_that_are_refused(clink, wrong):
    for method, path in (("POST", PATH), ("PUT", f"{PATH}/ensure")):
        refused = clink(method, path, HOOK | wrong)
        assert (refused.status_code, refused.json()["code"], refused.json()["data"]) == (400, 400, None)
    endpoint_id = data(clink("POST", PATH, HOOK))["id"]
    assert clink("PATCH", f"{PATH}/{endpoint_id}", wrong).status_code == 400


def test_lists_are_filtered(clink):
    for number in range(3):
        data(clink("POST", PATH, HOOK | {"url": f"https://shop.example.com/{number}", "enabled": number > 0}))
    assert clink("GET", f"{PATH}?enabled=true").json()["total"] == 2
    assert clink("GET", f"{PATH}?enabled=false&url=https://shop.example.com/0").json()["total"] == 1
    assert clink("GET", f"{PATH}?url=https://shop.example.com/9").json()["total"] == 0
    assert len(clink("GET", f"{PATH}?pageSize=500&pageNum=1").json()["rows"]) == 3


def test_a_description_can_be_cleared(clink):
    made = data(clink("POST", PATH, HOOK | {"description": "shop"}))
    assert made["description"] == "shop"
    assert data(clink("PATCH", f"{PATH}/{made['id']}", {"description": ""}))["description"] is None


def test_a_wrong_key_is_refused_in_json(clink):
    refused = clink("GET", PATH, headers={"X-API-KEY": "wrong"})
    assert (refused.status_code, refused.json()["code"]) == (401, 401)
