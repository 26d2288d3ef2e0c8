"""What is refused before there is a call: money, intervals, drafts, files, and what a client is made of."""

from collections.abc import Iterator
from decimal import Decimal

import billfold
from billfold import CreemProduct, CustomerRef, Interval, Money, PriceDraft, one_time, recurring
from billfold.testing import EXAMPLE_KEYS
from billfold_core import RetryPolicy, TrustedAddress, Upload
from creem_client import Creem

from .given import ANY, MONTHLY, USD, Case, draft, person, unchecked


def values() -> Iterator[Case]:
    """Yield what money, intervals and drafts refuse by themselves."""
    yield "a float as an amount", lambda: ANY.Money(29.99, "USD")
    yield "a text that is no number", lambda: Money("29,99", "USD")
    yield "an amount that is not finite", lambda: Money(Decimal("NaN"), "USD")
    yield "a currency that does not exist", lambda: Money("1", "XQZ")
    yield "a currency in lower case", lambda: Money("1", "usd").to_minor_units()
    yield "a currency that is no text", lambda: ANY.Money("1", 840)
    yield "a sum of two currencies", lambda: USD + Money("1", "EUR")
    yield "a sum with a number", lambda: ANY.Money("1", "USD") + 5
    yield "more decimals than the currency has", lambda: Money("29.999", "USD").to_minor_units()
    yield "a layout that money does not have", lambda: f"{USD:x}"
    yield "half a minor unit", lambda: Money.from_minor_units(Decimal("1.5"), "USD")
    yield "an object that is no money", lambda: Money.from_dict({"amount": "1"})
    yield "an interval of no months", lambda: Interval(0, "month")
    yield "an interval in hours", lambda: ANY.Interval(1, "hour")
    yield "a price that is no money", lambda: ANY.one_time(5)
    yield "a price below zero", lambda: one_time(Money("-1", "USD"))
    yield "a trial of a price that is paid once", lambda: PriceDraft(amount=USD, interval=None, trial_days=7)
    yield "two ways to say how often", lambda: recurring(USD, every="month", interval=Interval(1, "month"))
    yield "a word for how often that does not exist", lambda: ANY.recurring(USD, every="fortnight")
    yield "a trial of no days", lambda: recurring(USD, every="month", trial_days=0)
    yield "prices that are no list", lambda: draft(prices=5)
    yield "a price that is no draft", lambda: draft(unchecked("monthly"))
    yield "two default prices", lambda: draft(one_time(USD, default=True), one_time(USD, default=True))
    yield "a blank name", lambda: draft(MONTHLY, name=" ")
    yield "extras that are no list", lambda: draft(MONTHLY, extras=5)
    yield "an extra that is none", lambda: draft(MONTHLY, extras=["oss_1"])
    yield "two extras for one provider", lambda: draft(MONTHLY, extras=[CreemProduct(), CreemProduct()])
    yield "an empty reference to a customer", lambda: CustomerRef()
    yield "metadata that is nested", lambda: person(metadata={"plan": {"name": "pro"}})
    yield "a file that is a text", lambda: Upload(unchecked("text"), "a.png")
    yield "a file's name with a folder", lambda: Upload(b"1", "a/b.png")
    yield "a media type that is none", lambda: Upload(b"1", "a.png", "png")


def connecting() -> Iterator[Case]:
    """Yield what making a connection or a client refuses."""
    key = EXAMPLE_KEYS["creem"]
    yield "an unknown provider", lambda: billfold.connect("stripe")
    yield "no key", lambda: billfold.connect("creem", "")
    yield "a key with a space", lambda: Creem(f"{key} x")
    yield "a key that is no text", lambda: Creem(unchecked(5))
    yield "a key of another provider", lambda: Creem("sk_live_1")
    yield "a key of the other environment", lambda: Creem("creem_1", environment="test")
    yield "an unknown environment", lambda: Creem(key, environment=unchecked("staging"))
    yield "an address that is none", lambda: Creem(key, base_url="creem")
    yield "an address of somebody else", lambda: Creem(key, base_url="https://creem.example")
    yield "a trusted address that is none", lambda: TrustedAddress("creem")
    yield "a time-out of nothing", lambda: Creem(key, timeout=0)
    yield "a time-out that is no number", lambda: Creem(key, timeout=unchecked("5"))
    yield "retries that are no policy", lambda: Creem(key, retry=unchecked(3))
    yield "a deadline that is shorter than the time-out", lambda: Creem(key, timeout=30, retry=RetryPolicy(deadline=5))
    yield "no connections", lambda: Creem(key, max_connections=0)
    yield "an observer without notice", lambda: Creem(key, observer=unchecked(print))
    yield "a runtime that is none", lambda: Creem(key, runtime=unchecked(5))
    yield "drift neither raised nor kept", lambda: Creem(key, on_drift=unchecked("ignore"))
    yield "a transport that is none", lambda: Creem(key, transport=unchecked(5))
