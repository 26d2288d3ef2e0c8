"""What the tables beside the operations refuse, on made-up operations: the generated ones have the same tables."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from billfold_core import UNSET, Money, OpenEnum, moments, wire
from billfold_core.call import Operation
from billfold_core.encode import sent as sending
from billfold_core.encode import values
from billfold_core.encode.objects import Record, Union
from billfold_core.json_text import text_of
from billfold_core.model import UnknownVariant, anything, const, nested
from billfold_core.money import digits, exact_integer
from creem_client.models import Product

from .given import Case, unchecked


def tables() -> Iterator[Case]:
    """Yield what is refused of arguments, and of values by themselves."""
    shop: Operation[Any] = Operation("things_create", "POST", "unsafe", lambda body: body)

    def sent(table: Mapping[str, Any], **given: Any) -> object:
        body = Record(table)
        arguments = {**dict.fromkeys(table, UNSET), **given}
        return sending.Sent("/things", body=body).call(shop, arguments)

    def asked(table: Mapping[str, Any], **given: Any) -> object:
        return sending.Sent("/things", query=Record(table)).call(shop, given)

    text = {"name": values.text(2, 4)}
    yield "a text that is short", lambda: sent(text, name="a")
    yield "a text that is long", lambda: sent(text, name="abcde")
    address = values.text(unlike="^https:", told="an address")
    yield "a text that is what it must not be", lambda: sent({"image": address}, image="https://example.com")
    yield "a text that matches", lambda: sent({"image": values.text(unlike="^a")}, image="a")
    yield "a number that is low", lambda: sent({"count": values.whole(above=0)}, count=0)
    yield "an amount that is text", lambda: sent({"amount": values.money_number()}, amount="1.50")
    yield "a number with many digits", lambda: sent({"count": values.number()}, count=Decimal("0.1234567890123456789012345"))
    yield "a number that is high", lambda: sent({"count": values.whole(most=5)}, count=6)
    yield "a file that is none", lambda: sent({"logo": values.FILE}, logo=b"1")
    yield "a time that is none", lambda: sent({"at": values.TIME}, at="yesterday")
    yield "a free value with a name that is no text", lambda: sent({"note": values.FREE}, note={5: "a"})
    yield "a value that JSON cannot say", lambda: sent({"note": values.ANY}, note={"a": {1}})
    deep: list[Any] = []
    for _ in range(5_000):
        deep = [deep]
    yield "a body that is nested deep", lambda: sent({"note": _nested(values.TEXT, 5_000)}, note=deep)
    yield "a query that is nested deep", lambda: asked({"note": _nested(values.TEXT, 5_000)}, note=deep)
    yield "None in a query", lambda: asked({"status": values.TEXT}, status=None)
    yield "an empty text in a query", lambda: asked({"status": values.TEXT}, status=" ")
    listed = {"ids": values.joined(values.many(values.TEXT))}
    yield "an empty list in a query", lambda: asked(listed, ids=[])
    yield "an empty text in a list in a query", lambda: asked(listed, ids=["a", ""])
    yield "a comma in a list in a query", lambda: asked(listed, ids=["a,b"])
    yield "an empty object in a query", lambda: asked({"where": values.FREE}, where={})
    inner = Record({"createdAt": values.TIME})
    yield "a field that does not exist", lambda: sent({"item": inner}, item={"colour": "red"})
    yield "a field in another spelling", lambda: sent({"item": inner}, item={"created_at": "2026-01-01"})
    union = Union("type", {"card": Record({"type": values.TEXT}), "bank": Record({"type": values.TEXT})})
    yield "a union with another tag", lambda: sent({"method": union}, method={"type": "cash"})
    broken = Unwritten()
    yield "an object that cannot be written", lambda: sent({"item": inner}, item=broken)
    repeat = sending.Repeat("item", "id", "item_id")
    repeating = sending.Sent("/things/{item_id}", body=Record({"item": Record({"id": values.TEXT})}), repeats=(repeat,))
    yield "an id that is given twice, and differs", lambda: repeating.call(shop, {"item_id": "a", "item": {"id": "b"}})
    several = sending.Sent("/things", body=values.many(values.TEXT), items="names", least=2, most=3)
    yield "few items", lambda: several.call(shop, {"names": ["a"]})
    yield "many items", lambda: several.call(shop, {"names": ["a"] * 4})

    yield "a year that no calendar has", lambda: moments.moment("9999-12-31T23:59:60Z", "at")
    late = datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-5)))
    yield "a time that is no time in UTC", lambda: moments.moment(late, "at")
    yield "a number that no calendar has", lambda: moments.epoch_ms(10**30, "at")
    yield "an amount that is no whole number", lambda: exact_integer(Decimal("1.5"), where="price")
    yield "an amount with many digits", lambda: Money(Decimal("1e200"), "USD")
    yield "a currency without a minor unit", lambda: digits("XAU")
    yield "a rounding that does not exist", lambda: Money("1", "USD").quantize(rounding="up")
    yield "a sum that starts from something else", lambda: sum([Money("1", "USD")], unchecked(5))
    yield "money as an array", lambda: Money.from_dict([])
    yield "an amount with fewer decimals than it has", lambda: f"{Money('29.999', 'USD'):.2f}"
    yield "a value that holds itself", lambda: text_of(_ring())
    yield "a decimal that no number of JSON carries", lambda: wire.dumps({"a": Decimal("1e999")})
    yield "a number of JSON that is none", lambda: wire.loads("[NaN]")
    yield "a number of JSON that is too long", lambda: wire.loads("[1e999999999]")
    yield "text that is no JSON", lambda: wire.loads("<html>")
    yield "a model from text that is no JSON", lambda: Product.from_json("<html>")
    yield "a member of a union, read by itself", lambda: UnknownVariant.from_dict({})
    yield "a tag with another value", lambda: const("price", "object", "product")
    yield "a record that is missing", lambda: nested(UNSET, "product", Product.from_dict)
    yield "a value that is missing", lambda: anything(UNSET, "note")
    yield "a value that is not known", lambda: unchecked(Closed)("c")


class Closed(OpenEnum):
    """An enum."""


class Unwritten:
    """An object with a `to_dict` that fails."""

    def to_dict(self) -> dict[str, Any]:
        raise RuntimeError("no")


def _nested(node: Any, levels: int) -> Any:
    for _ in range(levels):
        node = values.many(node)
    return node


def _ring() -> Any:
    ring: list[Any] = [Decimal("0.1234567890123456789012345678901")]
    ring.append(ring)
    return ring
