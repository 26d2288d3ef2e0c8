"""What a provider changed, as it is told: the exact words for a small made-up change, and the ranks of all limits."""

from __future__ import annotations

import pytest

from codegen.facts import Facts, parse_line
from codegen.upstream.changes import compare, report

OLD = """
GET /v1/products operation
GET /v1/products 200 application/json Product
GET /v1/products query product_id! string
POST /v1/products operation
POST /v1/products 200 application/json Product
POST /v1/products 400 nothing
POST /v1/products body application/json! ProductIn
GET /v1/orders/{id} operation
GET /v1/orders/{id} 200 application/json Order
GET /v1/orders/{id} path id! string
EVENT product.created Product
Product object
Product.id! string
Product.name! string
Product.note? string
Product.period Period
Product.tags array
Product.tags[] string
ProductIn object
ProductIn.name! string maxLength=200
ProductIn.period Period
Period string
Period = "month"
Period = "year"
Order object
Order.id! string
Order.lines array
Order.lines[] object
Order.lines[].price! integer
Order.owner union
Order.owner|User User
Order.owner|string string
User object
User.mail string
"""


def facts(text: str, *heading: str) -> Facts:
    return Facts.of([parse_line(line) for line in text.split("\n") if line], heading)


def told(*changes: tuple[str, str]) -> str:
    text = OLD
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return report(compare(facts(OLD), facts(text)))


def test_the_report_of_a_small_change() -> None:
    found = told(
        ("GET /v1/products operation\n", "GET /v1/products/{id} operation\n"),
        ("GET /v1/products 200", "GET /v1/products/{id} 200"),
        ("GET /v1/products query product_id!", "GET /v1/products/{id} path id!"),
        ("POST /v1/products 400 nothing\n", "POST /v1/products 400 nothing\nPOST /v1/products header Idempotency-Key string\n"),
        ("application/json Order\n", "application/json OrderEntity\n"),
        ("\nOrder", "\nOrderEntity"),
        ('Period = "year"\n', 'Period = "custom"\nPeriod = "week"\nPeriod = "year"\n'),
        ("Product.note? string\n", "Product.remark? string\nProduct.trial? integer\n"),
        ("ProductIn.name! string maxLength=200", "ProductIn.kind! string\nProductIn.name! string maxLength=100"),
        ("EVENT product.created Product\n", "EVENT product.created Product\nEVENT product.gone Product\n"),
    )
    assert (
        found
        == """breaking (4)
  GET /v1/products: the operation is gone; GET /v1/products/{id} answers with the same record  [operation]
  Product.note: gone; perhaps it is now remark  [received; 2 operations; 2 events]
  ProductIn.kind: a new string, must be given  [sent; 1 operation]
  ProductIn.name: maxLength is 100 now, before 200  [sent; 1 operation]
new (6)
  GET /v1/products/{id}: a new operation  [operation]
  POST /v1/products header Idempotency-Key: a new string  [sent]
  EVENT product.gone: a new event  [received]
  Period: also "custom", "week"  [sent and received; 2 operations; 2 events]
  Product.remark: a new string (may be null)  [received; 2 operations; 2 events]
  Product.trial: a new integer (may be null)  [received; 2 operations; 2 events]
cosmetic (1)
  Order: the record is now called OrderEntity"""
    )


def test_nothing_is_told_of_nothing() -> None:
    assert told() == "nothing changed"


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        (
            [("GET /v1/products", "GET /v2/items"), ("query product_id", "query item_id")],
            "breaking (1)\n  GET /v1/products: the operation is gone; GET /v2/items answers with the same record  [operation]\n"
            "new (1)\n  GET /v2/items: a new operation  [operation]",
        ),
        (
            [("/v1/orders/{id}", "/v2/orders/{order}"), ("path id!", "path order!")],
            "breaking (1)\n  GET /v1/orders/{id}: the operation is gone; perhaps it is now GET /v2/orders/{order}  [operation]\n"
            "new (1)\n  GET /v2/orders/{order}: a new operation  [operation]",
        ),
        (
            [("/v1/orders/{id}", "/v1/orders/{order}"), ("path id!", "path order!")],
            "cosmetic (1)\n  GET /v1/orders/{order}: the path's parameter id is now called order  [operation]",
        ),
        (
            [("query product_id! string", "header product_id! string")],
            "breaking (2)\n  GET /v1/products header product_id: a new string, must be given  [sent]\n"
            "  GET /v1/products query product_id: gone; perhaps it is now header product_id  [sent]",
        ),
        (
            [("POST /v1/products 200", "POST /v1/products 201")],
            "breaking (1)\n  POST /v1/products 201: the success status, before 200  [received]",
        ),
        (
            [("POST /v1/products 200 application/json Product", "POST /v1/products 204 nothing")],
            "breaking (2)\n  POST /v1/products 204: no body any more  [received]\n"
            "  POST /v1/products 204: the success status, before 200  [received]",
        ),
        ([("POST /v1/products 400 nothing\n", "")], "cosmetic (1)\n  POST /v1/products 400: gone  [received]"),
        (
            [("POST /v1/products 400 nothing", "POST /v1/products 400 application/json object")],
            "new (1)\n  POST /v1/products 400: a body now, application/json  [received]",
        ),
        (
            [("body application/json! ProductIn", "body application/xml! ProductIn")],
            "breaking (1)\n  POST /v1/products body: now application/xml, before application/json  [sent]",
        ),
        (
            [("Order.lines[] object\nOrder.lines[].price! integer", "Order.lines[] Line\nLine object\nLine.price! integer")],
            "cosmetic (1)\n  Order.lines[]: now the record Line",
        ),
        (
            [("Order.lines[] object\nOrder.lines[].price! integer", "Order.lines[] Line\nLine object\nLine.price integer")],
            "breaking (1)\n  Order.lines[]: now a Line, before an object  [received; 1 operation]",
        ),
        (
            [("Order.owner union\nOrder.owner|User User\nOrder.owner|string string", "Order.owner User")],
            "breaking (1)\n  Order.owner|string: no longer a string  [received; 1 operation]",
        ),
        (
            [("Product.tags array\nProduct.tags[] string", "Product.tags array|string\nProduct.tags[] integer")],
            "breaking (2)\n  Product.tags: now an array or string, before an array  [received; 2 operations; 1 event]\n"
            "  Product.tags[]: now an integer, before a string  [received; 2 operations; 1 event]",
        ),
        (
            [("Product.tags[] string", "Product.tags[] any")],
            "breaking (1)\n  Product.tags[]: now anything, before a string  [received; 2 operations; 1 event]",
        ),
        ([("EVENT product.created Product\n", "")], "breaking (1)\n  EVENT product.created: the event is gone  [received]"),
        (
            [
                (
                    "EVENT product.created Product",
                    "EVENT order.made object\nEVENT order.made body.id string\nEVENT product.created Product",
                )
            ],
            "new (1)\n  EVENT order.made: a new event  [received]",
        ),
        (
            [("EVENT product.created Product\n", "EVENT product.created User\n")],
            "breaking (1)\n  EVENT product.created: now a User, before a Product  [received]",
        ),
    ],
)
def test_one_change_is_told_once(changes: list[tuple[str, str]], found: str) -> None:
    assert told(*changes) == found


def compared(old: str, new: str) -> list[str]:
    return [f"{change.rank} {change}" for change in compare(facts(old), facts(new))]


def test_the_body_of_an_event_without_a_record() -> None:
    event = "EVENT a.b object\nEVENT a.b body.id! string\nEVENT a.b body.inner object\nEVENT a.b body.inner.x string"
    assert compared(event, event) == []
    changed = event.replace("id!", "id").replace("inner.x string", "inner.y string")
    assert compared(event, changed) == [
        "breaking EVENT a.b body.id: may be missing now  [received]",
        "breaking EVENT a.b body.inner.x: gone; perhaps it is now y  [received]",
        "new EVENT a.b body.inner.y: a new string  [received]",
    ]


def test_a_record_on_both_sides_has_the_worse_rank() -> None:
    both = "POST /a operation\nPOST /a 200 application/json R\nPOST /a body application/json R\nR object\nR.x string"
    assert compared(both, both.replace("R.x", "R.x?")) == ["breaking R.x: may be null now  [sent and received; 1 operation]"]
    assert compared(both, both.replace("R.x", "R.x!")) == ["breaking R.x: must be given now  [sent and received; 1 operation]"]


def test_an_object_with_any_members_is_wider_than_a_record() -> None:
    for line, rank, other in (("200 application/json", "new", "breaking"), ("body application/json", "breaking", "new")):
        free = f"POST /a operation\nPOST /a {line} R\nR object\nR.x object"
        said = f"{free}\nOther object\nOther.a string\nOther.b string".replace("R.x object", "R.x Other")
        assert [line.split(": ")[0] for line in compared(free, said)] == [f"{rank} R.x"]
        assert [line.split(": ")[0] for line in compared(said, free)] == [f"{other} R.x"]


def test_records_that_lead_to_themselves() -> None:
    tree = "GET /a operation\nGET /a 200 application/json T\nT object\nT.left T\nT.right T\nT.x string"
    changed = "breaking T.x: now an integer, before a string  [received; 1 operation]"
    assert compared(tree, tree.replace("T.x string", "T.x integer")) == [changed]


def test_a_union_and_its_members_have_other_names() -> None:
    union = "GET /a operation\nGET /a 200 application/json U\nU union\nU|Cat Cat\nU|Dog Dog\n"
    old = f"{union}Cat object\nCat.a string\nCat.b string\nDog object\nDog.c string\nDog.d string"
    new = (
        old.replace("Cat", "CatDto")
        .replace("Dog", "DogDto")
        .replace("U union", "V union")
        .replace("U|", "V|")
        .replace("json U", "json V")
    )
    assert compared(old, new) == [
        "cosmetic Cat: the record is now called CatDto",
        "cosmetic Dog: the record is now called DogDto",
        "cosmetic U: the record is now called V",
    ]


ONE = (
    "GET /a operation\nGET /a 200 application/json R\nGET /a query q string\nPOST /a operation\nPOST /a body application/json B\n"
)
LIMITS = [
    ("string", "string minLength=2", "breaking", "cosmetic"),
    ("string minLength=2", "string minLength=1", "new", "cosmetic"),
    ("integer maximum=5", "integer maximum=6", "new", "cosmetic"),
    ("integer multipleOf=4", "integer multipleOf=2", "new", "cosmetic"),
    ("integer multipleOf=4", "integer multipleOf=3", "breaking", "cosmetic"),
    ('string pattern="a"', 'string pattern="b"', "breaking", "cosmetic"),
    ("string default=1", "string default=2", "breaking", "cosmetic"),
    ("string", 'string format="date"', "breaking", "cosmetic"),
    ('string format="date"', "string", "new", "breaking"),
    ('string format="date"', 'string format="uuid"', "breaking", "breaking"),
    ('integer format="int32"', 'integer format="int64"', "cosmetic", "cosmetic"),
    ("string", "string readOnly=true", "breaking", "cosmetic"),
    ("string writeOnly=true", "string", "cosmetic", "new"),
    ("string", "string writeOnly=true", "cosmetic", "breaking"),
    ('array style="form"', 'array style="deepObject"', "breaking", "breaking"),
    ("integer", "number", "new", "breaking"),
    ("object", "object\nX{} string", "breaking", "new"),
    ("object\nX{} string", "object", "new", "breaking"),
    ('string\nX = "a"', 'string open=true\nX = "a"', "new", "breaking"),
    ("any", "string", "breaking", "new"),
]


@pytest.mark.parametrize(("old", "new", "sent", "received"), LIMITS)
def test_ranks_follow_the_side(old: str, new: str, sent: str, received: str) -> None:
    for record, rank in (("B", sent), ("R", received)):
        key = f"{record}.x"
        rest = "B object\nR object\n"
        before, after = (f"{ONE}{rest}{key} {line.replace('X', key)}" for line in (old, new))
        (change,) = compare(facts(before), facts(after))
        assert (change.rank, change.key.removesuffix("{}")) == (rank, key), change


def test_what_cannot_be_ranked_is_told_apart() -> None:
    old = facts(OLD, "from a file", "servers: https://a.example", "not said: Product: if/then (1)")
    new = facts(OLD, "from another", "servers: https://b.example", "not said: Product: if/then (2)", "not said: User: not (3)")
    assert (
        report(compare(old, new))
        == """unclear (3)
  Product: now if/then (2), before if/then (1)
  User: now not (3)
  servers: now https://b.example, before https://a.example"""
    )
