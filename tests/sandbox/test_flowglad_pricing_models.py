"""Flowglad's pricing models in the sandbox: the key's own, and those made beside it."""

import json
from copy import deepcopy

import pytest
from sandbox.callers import Caller
from sandbox.conftest import FIXTURES

OWN = "pricing_model_sandbox"
MODELS = "/api/v1/pricing-models"
REQUESTS = FIXTURES / "flowglad" / "requests"
LISTS = ("features", "products", "usageMeters", "resources")


@pytest.fixture
def document():
    return json.loads((REQUESTS / "pricing_models_setup.json").read_text("utf-8"))


def setup(caller, document):
    answer = caller("POST", f"{MODELS}/setup", document)
    assert answer.status_code == 200, answer.text
    return answer.json()["pricingModel"]


def read(caller, model_id):
    answer = caller("GET", f"{MODELS}/{model_id}")
    assert answer.status_code == 200, answer.text
    return answer.json()["pricingModel"]


def export(caller, model_id):
    answer = caller("GET", f"{MODELS}/{model_id}/export")
    assert answer.status_code == 200, answer.text
    return answer.json()["pricingModel"]


def update(caller, model_id, **fields):
    return caller("PUT", f"{MODELS}/{model_id}", {"pricingModel": {"id": model_id, "name": "Renamed", **fields}})


def structure(document):
    return {name: document[name] for name in LISTS}


def slugs(records):
    return [record["slug"] for record in records]


def totals(caller):
    return [caller("GET", f"/api/v1/{path}").json()["total"] for path in ("products", "prices", "features", "usage-meters")]


def test_the_keys_own_model_shows_what_there_is(flowglad):
    own = read(flowglad, OWN)
    assert (own["isDefault"], own["livemode"]) == (True, False)
    assert slugs(own["products"]) == ["free"]
    assert own["defaultProduct"] == own["products"][0]
    assert [meter["id"] for meter in own["usageMeters"]] == ["usage_meter_sandbox"]
    assert flowglad("GET", f"{MODELS}/default").json()["pricingModel"] == own


def test_an_unknown_model_is_500_when_read_and_404_otherwise(flowglad):
    failed = flowglad("GET", f"{MODELS}/pricing_model_none")
    assert (failed.status_code, failed.json()["code"]) == (500, "INTERNAL_SERVER_ERROR")
    assert flowglad("GET", f"{MODELS}/pricing_model_none/export").status_code == 404
    assert update(flowglad, "pricing_model_none").status_code == 404
    assert flowglad("POST", f"{MODELS}/pricing_model_none/clone", {"name": "Copy"}).status_code == 404


def test_a_new_model_has_a_free_plan_and_leaves_the_keys_own_alone(flowglad):
    before = totals(flowglad)
    made = flowglad("POST", MODELS, {"pricingModel": {"name": "Next"}}).json()["pricingModel"]
    assert (made["name"], made["isDefault"], made["livemode"]) == ("Next", False, False)
    [free] = read(flowglad, made["id"])["products"]
    assert (free["default"], free["defaultPrice"]["type"], free["defaultPrice"]["unitPrice"]) == (True, "single_payment", 0)
    assert free["pricingModelId"] == free["defaultPrice"]["pricingModelId"] == made["id"]
    body = {"pricingModel": {"name": "Yearly", "isDefault": True}, "defaultPlanIntervalUnit": "year"}
    yearly = flowglad("POST", MODELS, body).json()["pricingModel"]
    assert read(flowglad, yearly["id"])["defaultProduct"]["defaultPrice"]["intervalUnit"] == "year"
    assert totals(flowglad) == before
    rows = flowglad("GET", f"{MODELS}?limit=2").json()
    assert [row["id"] for row in rows["data"]] == [OWN, made["id"]]
    last = flowglad("GET", f"{MODELS}?limit=2&cursor={rows['nextCursor']}").json()
    assert [(row["id"], row["isDefault"]) for row in last["data"]] == [(yearly["id"], True)]
    assert "nextCursor" not in last
    assert flowglad("GET", f"{MODELS}/default").json()["pricingModel"]["id"] == yearly["id"]
    assert flowglad("GET", f"/api/v1/products/{free['id']}").status_code == 404


def test_setup_makes_everything_and_export_gives_it_back(flowglad, document):
    before = totals(flowglad)
    made = setup(flowglad, document)
    assert slugs(made["products"]) == ["pro", "credit_pack", "free"]
    pro = made["products"][0]
    assert (pro["defaultPrice"]["slug"], pro["defaultPrice"]["trialPeriodDays"]) == ("pro_monthly", 14)
    assert slugs(pro["features"]) == ["priority_support", "api_credits", "five_seats"]
    [meter] = made["usageMeters"]
    assert slugs(meter["prices"]) == ["api_calls_no_charge", "api_calls"]
    assert (meter["defaultPrice"]["slug"], pro["features"][1]["usageMeterId"]) == ("api_calls", meter["id"])
    assert read(flowglad, made["id"]) == made
    assert totals(flowglad) == before
    given = export(flowglad, made["id"])
    assert [feature["slug"] for feature in given["features"]] == slugs(document["features"])
    assert given["features"] == document["features"]
    assert given["resources"] == document["resources"]
    again = setup(flowglad, given)
    assert export(flowglad, again["id"]) == given


def test_the_keys_own_model_can_be_exported_and_set_up_again(flowglad):
    product = {"name": "Pro", "slug": "pro", "active": True, "pricingModelId": OWN}
    price = {"type": "subscription", "unitPrice": 2000, "intervalUnit": "month", "intervalCount": 1, "isDefault": True}
    flowglad("POST", "/api/v1/products", {"product": product, "price": price, "featureIds": ["feature_sandbox"]})
    given = export(flowglad, OWN)
    again = setup(flowglad, given)
    assert slugs(again["products"]) == ["free", "pro"]
    assert export(flowglad, again["id"]) == given
    assert flowglad("GET", f"{MODELS}/default").json()["pricingModel"]["id"] == again["id"]


def test_what_is_not_active_is_not_exported(flowglad):
    feature = {"id": "feature_sandbox", "type": "toggle", "active": False}
    assert flowglad("PUT", "/api/v1/features/feature_sandbox", {"feature": feature}).status_code == 200
    assert export(flowglad, OWN)["features"] == []


def test_the_minimal_document(flowglad):
    made = setup(flowglad, json.loads((REQUESTS / "pricing_models_setup.minimal.json").read_text("utf-8")))
    assert (made["isDefault"], made["defaultProduct"]["slug"]) == (False, "free")


def broken(change):
    def apply(document):
        document = deepcopy(document)
        change(document)
        return document

    return apply


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (lambda d: d["features"][1].update(usageMeterSlug="none"), ["features", 1, "usageMeterSlug"]),
        (lambda d: d["features"][2].update(resourceSlug="none"), ["features", 2, "resourceSlug"]),
        (lambda d: d["products"][0]["features"].append("none"), ["products", 0, "features", 3]),
        (lambda d: d["features"].append(d["features"][0]), ["features"]),
        (lambda d: d["products"][1]["product"].update(slug="pro"), ["products"]),
        (lambda d: d["products"][1]["price"].update(slug="api_calls"), ["prices"]),
        (lambda d: d["resources"].append(d["resources"][0]), ["resources"]),
        (lambda d: d["usageMeters"].append(d["usageMeters"][0]), ["usageMeters"]),
        (lambda d: [entry["product"].update(default=True) for entry in d["products"]], ["products"]),
        (lambda d: d["products"][1]["product"].update(default=True), ["products", 1, "price", "unitPrice"]),
        (
            lambda d: d["usageMeters"][0]["prices"].append(d["usageMeters"][0]["prices"][0] | {"slug": "second"}),
            ["usageMeters", 0, "prices"],
        ),
        (lambda d: d.pop("products"), ["products"]),
    ],
)
def test_documents_that_do_not_fit_together_change_nothing(flowglad, document, change, path):
    refused = flowglad("POST", f"{MODELS}/setup", broken(change)(document))
    assert (refused.status_code, refused.json()["error"][0]["path"]) == (400, path)
    assert flowglad("GET", MODELS).json()["total"] == 1


def test_renaming(flowglad, clock):
    clock.now += 5
    changed = update(flowglad, OWN).json()["pricingModel"]
    assert (changed["name"], changed["isDefault"], changed["updatedAt"]) == ("Renamed", True, 1_800_000_005_000)
    # The path decides, although the body has to have an id.
    named = flowglad("PUT", f"{MODELS}/{OWN}", {"pricingModel": {"id": "pricing_model_other", "name": "X"}})
    assert (named.json()["pricingModel"]["id"], named.json()["pricingModel"]["name"]) == (OWN, "X")
    assert update(flowglad, OWN, isDefault=False).json()["pricingModel"]["isDefault"] is False
    # Only an unknown id makes the real server fail.
    assert flowglad("GET", f"{MODELS}/default").status_code == 404


def test_a_structure_needs_all_four_lists(flowglad, document):
    lists = structure(document)
    for name in LISTS:
        assert update(flowglad, OWN, **{key: value for key, value in lists.items() if key != name}).status_code == 400
    assert slugs(read(flowglad, OWN)["products"]) == ["free"]


def test_a_structure_of_the_keys_own_model_changes_the_live_records(flowglad, document):
    assert update(flowglad, OWN, **structure(document)).status_code == 200
    own = read(flowglad, OWN)
    # The default product stays, what else was there is no longer part of the model.
    assert slugs(own["products"]) == ["free", "pro", "credit_pack"]
    assert slugs(own["usageMeters"]) == ["api_calls"]
    pro = flowglad("GET", f"/api/v1/products/{own['products'][1]['id']}").json()
    assert pro == own["products"][1]
    assert flowglad("GET", "/api/v1/features/feature_sandbox").json()["feature"]["active"] is False
    assert slugs(flowglad("GET", "/api/v1/resources").json()["resources"]) == ["seats"]


def test_entries_are_matched_by_slug_and_amounts_never_change(flowglad, document):
    update(flowglad, OWN, **structure(document))
    before = read(flowglad, OWN)
    document["products"].pop()
    document["products"][0]["product"]["name"] = "Pro plus"
    document["products"][0]["price"]["unitPrice"] = 2500
    document["products"][0]["features"] = ["five_seats"]
    document["usageMeters"][0]["prices"] = []
    document["features"][2]["amount"] = 7
    assert update(flowglad, OWN, **structure(document)).status_code == 200
    after = read(flowglad, OWN)
    assert slugs(after["products"]) == ["free", "pro"]
    old, new = before["products"][1], after["products"][1]
    assert (new["id"], new["name"], [feature["amount"] for feature in new["features"]]) == (old["id"], "Pro plus", [7])
    assert [(price["unitPrice"], price["slug"], price["isDefault"]) for price in new["prices"]] == [(2500, "pro_monthly", True)]
    retired = flowglad("GET", f"/api/v1/prices/{old['defaultPrice']['id']}").json()["price"]
    assert (retired["unitPrice"], retired["active"], retired["isDefault"], retired["slug"]) == (2000, False, False, None)
    [meter] = after["usageMeters"]
    assert [(price["slug"], price["isDefault"]) for price in meter["prices"]] == [("api_calls_no_charge", True)]
    gone = flowglad("GET", f"/api/v1/products/{before['products'][2]['id']}").json()
    assert gone["active"] is False
    # The same structure again keeps every id.
    assert update(flowglad, OWN, **structure(document)).status_code == 200
    assert [price["id"] for price in read(flowglad, OWN)["products"][1]["prices"]] == [new["prices"][0]["id"]]


def test_what_was_taken_out_comes_back_under_its_id(flowglad, document):
    update(flowglad, OWN, **structure(document))
    before = read(flowglad, OWN)
    update(flowglad, OWN, **{name: [] for name in LISTS})
    emptied = read(flowglad, OWN)
    assert (slugs(emptied["products"]), emptied["usageMeters"]) == (["free"], [])
    update(flowglad, OWN, **structure(document))
    after = read(flowglad, OWN)
    for name in ("products", "usageMeters"):
        assert [(part["id"], slugs(part["prices"])) for part in after[name]] == [
            (part["id"], slugs(part["prices"])) for part in before[name]
        ]
    assert [feature["id"] for feature in after["products"][1]["features"]] == [
        feature["id"] for feature in before["products"][1]["features"]
    ]


def test_of_the_default_product_only_name_text_and_features_follow(flowglad):
    given = export(flowglad, OWN)
    [entry] = given["products"]
    entry["product"] |= {"name": "Gratis", "description": "For a start", "slug": "gratis"}
    entry["features"] = ["sandbox"]
    assert update(flowglad, OWN, **structure(given)).status_code == 200
    [free] = read(flowglad, OWN)["products"]
    assert (free["name"], free["description"], free["slug"], free["default"]) == ("Gratis", "For a start", "free", True)
    assert [feature["id"] for feature in free["features"]] == ["feature_sandbox"]
    assert len(free["prices"]) == 1


def test_an_export_of_the_keys_own_model_changes_nothing_when_it_is_sent_back(flowglad, document):
    update(flowglad, OWN, **structure(document))
    before = read(flowglad, OWN), export(flowglad, OWN)
    assert update(flowglad, OWN, **structure(before[1])).status_code == 200
    assert (read(flowglad, OWN), export(flowglad, OWN)) == before


def test_the_slugs_of_prices_may_change_places(flowglad, document):
    update(flowglad, OWN, **structure(document))
    one, two = (entry["price"] for entry in document["products"])
    one["slug"], two["slug"] = two["slug"], one["slug"]
    assert update(flowglad, OWN, **structure(document)).status_code == 200
    products = read(flowglad, OWN)["products"]
    assert [product["defaultPrice"]["slug"] for product in products] == ["free", "credit_pack", "pro_monthly"]
    one["slug"] = "free"
    assert update(flowglad, OWN, **structure(document)).status_code == 409


def test_a_product_whose_entry_speaks_of_the_default_one_goes(flowglad, document):
    update(flowglad, OWN, **structure(document))
    document["products"][1]["product"]["default"] = True
    document["products"][1]["price"]["unitPrice"] = 0
    assert update(flowglad, OWN, **structure(document)).status_code == 200
    assert [(part["slug"], part["name"]) for part in read(flowglad, OWN)["products"]] == [("free", "Credit pack"), ("pro", "Pro")]


def test_a_structure_of_another_model_stays_there(flowglad, document):
    made = setup(flowglad, document)
    before = totals(flowglad)
    document["products"].pop()
    assert update(flowglad, made["id"], **structure(document)).status_code == 200
    assert slugs(read(flowglad, made["id"])["products"]) == ["pro", "free"]
    assert totals(flowglad) == before


def test_a_copy_has_all_prices_and_new_ids(flowglad, document):
    update(flowglad, OWN, **structure(document))
    own = read(flowglad, OWN)
    [first] = own["products"][1]["prices"]
    terms = {name: first[name] for name in ("type", "intervalUnit", "intervalCount")}
    second = terms | {"unitPrice": 9900, "isDefault": False, "productId": own["products"][1]["id"]}
    assert flowglad("POST", "/api/v1/prices", {"price": second}).status_code == 200
    copy = flowglad("POST", f"{MODELS}/{OWN}/clone", {"name": "Copy"}).json()["pricingModel"]
    assert (copy["name"], copy["isDefault"], copy["livemode"]) == ("Copy", False, False)
    assert slugs(copy["products"]) == slugs(own["products"])
    # The one that is on sale comes first, as the document has it.
    assert [(price["unitPrice"], price["active"]) for price in copy["products"][1]["prices"]] == [(9900, True), (2000, False)]
    assert not {product["id"] for product in copy["products"]} & {product["id"] for product in own["products"]}
    assert read(flowglad, copy["id"]) == copy
    own_again = export(flowglad, OWN) | {"name": "Copy", "isDefault": False}
    assert export(flowglad, copy["id"]) == own_again


def test_there_is_one_live_model_only(sandbox, flowglad):
    body = {"name": "Live", "destinationEnvironment": "livemode"}
    copy = flowglad("POST", f"{MODELS}/{OWN}/clone", body).json()["pricingModel"]
    assert copy["livemode"] is copy["products"][0]["livemode"] is True
    assert flowglad("POST", f"{MODELS}/{OWN}/clone", body).status_code == 403
    live = Caller(sandbox, "flowglad", "live")
    refused = live("POST", f"{MODELS}/{OWN}/clone", {"name": "Second"})
    assert (refused.status_code, refused.json()["code"]) == (403, "FORBIDDEN")
    tested = live("POST", f"{MODELS}/{OWN}/clone", {"name": "Tried", "destinationEnvironment": "testmode"})
    assert tested.json()["pricingModel"]["livemode"] is False
    assert live("POST", MODELS, {"pricingModel": {"name": "Next"}}).json()["pricingModel"]["livemode"] is False
