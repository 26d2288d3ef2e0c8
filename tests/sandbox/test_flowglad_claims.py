"""Flowglad's resource claims in the sandbox."""

import pytest

CLAIMS = "/api/v1/resource-claims"
NOW = 1_800_000_000_000


@pytest.fixture
def subscription(flowglad):
    customer = {"externalId": "ada", "email": "ada@example.com", "name": "Ada"}
    return flowglad("POST", "/api/v1/customers", {"customer": customer}).json()["data"]["subscription"]["id"]


@pytest.fixture
def allow(flowglad, subscription):
    """Make a resource, and grant the subscription capacity of it."""

    def allowed(slug, *amounts):
        resource = flowglad("POST", "/api/v1/resources", {"resource": {"slug": slug, "name": slug.title()}}).json()["resource"]
        for amount in amounts:
            feature = {"type": "resource", "slug": f"{slug}_{amount}", "name": "Seats", "description": "", "amount": amount}
            feature |= {"resourceId": resource["id"], "pricingModelId": "pricing_model_sandbox"}
            flowglad("POST", "/api/v1/features", {"feature": feature})
            sent = {"featureSlug": feature["slug"]}
            assert flowglad("POST", f"/api/v1/subscriptions/{subscription}/add-feature", sent).status_code == 200
        return resource

    return allowed


@pytest.fixture
def seats(allow):
    return allow("seats", 2, 3)


@pytest.fixture
def claim(flowglad, subscription, seats):
    def claimed(status=200, **sent):
        given = flowglad("POST", f"{CLAIMS}/{subscription}/claim", {"resourceSlug": "seats", **sent})
        assert given.status_code == status, given.text
        return given.json()

    return claimed


@pytest.fixture
def release(flowglad, subscription, seats):
    def released(status=200, **sent):
        given = flowglad("POST", f"{CLAIMS}/{subscription}/release", {"resourceSlug": "seats", **sent})
        assert given.status_code == status, given.text
        return given.json()

    return released


@pytest.fixture
def read(flowglad, subscription):
    def given(what, status=200, **query):
        answer = flowglad("GET", f"{CLAIMS}/{subscription}/{what}", params=query)
        assert answer.status_code == status, answer.text
        return answer.json()

    return given


def names(claims):
    return [claim["externalId"] for claim in claims]


def test_the_capacity_is_what_all_features_grant(read, seats):
    usage = {"resourceSlug": "seats", "resourceId": seats["id"], "capacity": 5, "claimed": 0, "available": 5}
    assert read("usage", resourceSlug="seats") == {"usage": usage, "claims": []}
    assert read("usage", resourceId=seats["id"]) == {"usage": usage, "claims": []}


def test_units_without_a_name(claim, read, seats):
    given = claim(quantity=2, metadata={"team": "design", "floor": 3})
    assert given["usage"] == {"resourceSlug": "seats", "resourceId": seats["id"], "capacity": 5, "claimed": 2, "available": 3}
    assert names(given["claims"]) == [None, None]
    first = given["claims"][0]
    assert first["id"].startswith("res_claim_")
    assert (first["claimedAt"], first["releasedAt"], first["metadata"]) == (NOW, None, {"team": "design", "floor": 3})
    assert claim(quantity=2)["usage"]["claimed"] == 4
    assert read("claims")["claims"][:2] == given["claims"]


def test_a_name_is_claimed_once(claim):
    first = claim(externalId="ada")["claims"]
    assert claim(externalId="ada", metadata={"team": "other"}) == claim(externalId="ada")
    again = claim(externalIds=["eve", "ada", "eve"])
    assert names(again["claims"]) == ["eve", "ada"]
    assert again["claims"][1] == first[0]
    assert again["usage"]["claimed"] == 2


def test_more_than_the_capacity_is_refused(claim, read):
    claim(externalIds=["a", "b", "c"])
    assert claim(400, quantity=3)["code"] == "BAD_REQUEST"
    claim(400, externalIds=["a", "d", "e", "f"])
    assert names(read("claims")["claims"]) == ["a", "b", "c"]
    claim(externalIds=["a", "d", "e"])
    # Everything is taken, but this name is taken by itself.
    assert claim(externalId="a")["usage"]["available"] == 0
    claim(400, externalId="f")


def test_nothing_is_available_without_a_feature(allow, flowglad, subscription):
    allow("projects")
    path = f"{CLAIMS}/{subscription}/claim"
    assert flowglad("POST", path, {"resourceSlug": "projects", "quantity": 1}).status_code == 400


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"quantity": 1, "externalId": "a"},
        {"quantity": 0},
        {"externalIds": []},
        {"externalId": "a" * 256},
        {"claimIds": ["a"]},
    ],
)
def test_exactly_one_way_to_claim(claim, sent):
    claim(400, **sent)


def test_an_enormous_quantity_is_refused_at_once(allow, flowglad, subscription):
    allow("atoms", 2**53 - 1)
    for quantity in (2**53 - 1, 10_001):
        sent = {"resourceSlug": "atoms", "quantity": quantity}
        assert flowglad("POST", f"{CLAIMS}/{subscription}/claim", sent).status_code == 400


@pytest.mark.parametrize(
    ("way", "left"),
    [
        (lambda _: {"quantity": 1}, ["a", "b", "c", None]),
        (lambda _: {"externalId": "b"}, ["a", "c", None, None]),
        (lambda _: {"externalIds": ["c", "a"]}, ["b", None, None]),
        (lambda claims: {"claimIds": [claims[0]["id"], claims[3]["id"]]}, ["b", "c", None]),
    ],
    ids=["quantity", "name", "names", "claims"],
)
def test_units_are_given_back_in_four_ways(claim, release, read, clock, way, left):
    claims = claim(externalIds=["a", "b", "c"])["claims"] + claim(quantity=2)["claims"]
    clock.now += 1
    given = release(**way(claims))
    assert {one["releasedAt"] for one in given["releasedClaims"]} == {NOW + 1000}
    assert len(given["releasedClaims"]) == 5 - len(left)
    assert given["usage"]["claimed"] == len(left)
    assert names(read("claims")["claims"]) == left
    assert names(read("usage", resourceSlug="seats")["claims"]) == left


def test_what_is_not_held_is_not_given_back(claim, release, read, allow):
    allow("projects", 1)
    [held] = claim(externalId="a")["claims"]
    release(400, quantity=1)
    release(404, externalId="b")
    release(404, externalIds=["a", "b"])
    release(404, claimIds=[held["id"], "res_claim_none"])
    release(404, resourceSlug="projects", claimIds=[held["id"]])
    release(400)
    release(400, externalId="a", claimIds=[held["id"]])
    assert read("claims")["claims"] == [held]
    release(externalId="a")
    release(404, externalId="a")


def test_a_name_can_be_claimed_again_once_it_is_free(claim, release):
    [first] = claim(externalId="a")["claims"]
    release(externalId="a")
    [second] = claim(externalId="a")["claims"]
    assert second["id"] != first["id"]


def test_usages_of_all_or_several_resources(claim, read, allow, flowglad):
    projects, spare = allow("projects", 10), allow("spare")
    claim(externalId="a")
    every = read("usages")
    assert [(row["usage"]["resourceSlug"], row["usage"]["claimed"], names(row["claims"])) for row in every] == [
        ("seats", 1, ["a"]),
        ("projects", 0, []),
    ]
    assert read("usages", resourceSlugs=["projects", "seats"]) == every[::-1]
    assert [row["usage"]["capacity"] for row in read("usages", resourceIds=[projects["id"], spare["id"]])] == [10, 0]
    both = read("usages", resourceSlugs=["projects", "seats"], resourceIds=[projects["id"], spare["id"]])
    assert [row["usage"]["resourceSlug"] for row in both] == ["projects", "seats", "spare"]
    read("usages", 404, resourceSlugs=["projects", "none"])


def test_a_list_of_one_is_refused(read, seats):
    read("usages", 400, resourceSlugs=["seats"])
    read("usages", 400, resourceIds=[seats["id"]])
    read("usages", 400, resourceSlugs="seats,projects")


def test_usage_is_of_exactly_one_resource(read, seats):
    read("usage", 400)
    read("usage", 400, resourceSlug="seats", resourceId=seats["id"])
    read("usage", 404, resourceSlug="none")
    read("usage", 404, resourceId="resource_none")


def test_claims_of_one_resource(claim, read, allow, flowglad, subscription):
    allow("projects", 10)
    claim(externalId="a")
    flowglad("POST", f"{CLAIMS}/{subscription}/claim", {"resourceSlug": "projects", "externalId": "a"})
    assert names(read("claims")["claims"]) == ["a", "a"]
    assert len(read("claims", resourceSlug="projects")["claims"]) == 1
    read("claims", 404, resourceSlug="none")


def test_an_unknown_subscription_or_resource(flowglad, claim, release):
    claim(404, resourceSlug="none", quantity=1)
    release(404, resourceSlug="none", quantity=1)
    sent = {"resourceSlug": "seats", "quantity": 1}
    assert flowglad("POST", f"{CLAIMS}/sub_none/claim", sent).status_code == 404
    assert flowglad("POST", f"{CLAIMS}/sub_none/release", sent).status_code == 404
    for what in ("usage?resourceSlug=seats", "usages", "claims"):
        assert flowglad("GET", f"{CLAIMS}/sub_none/{what}").status_code == 404


def test_a_subscription_that_has_ended_takes_nothing_more(flowglad, subscription, claim, release):
    claim(externalId="a")
    flowglad("POST", f"/api/v1/subscriptions/{subscription}/cancel", {"cancellation": {"timing": "immediately"}})
    claim(400, externalId="b")
    assert names(release(externalId="a")["releasedClaims"]) == ["a"]
