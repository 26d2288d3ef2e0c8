"""Mutations of a JSON body: what a provider, a proxy or an attacker might send in its place."""

import json
from collections.abc import Callable
from random import Random
from typing import Any

_HOW_MANY = (0, 1, 1, 1, 1, 1, 1, 2, 2, 4)
_NUMBER_TEXTS = (
    *("1-2", "5-", "1.-", "--1", "-", ".", "1.", ".5", "-.5", "١", "²", "1e5", "1e999", "+1", " 1", "1 ", "1_0", "1,5", "0x1"),
    *(
        "NaN",
        "-Infinity",
        "29.99",
        "-0",
        "00",
        "1.2.3",
        "9" * 120,
        "9" * 5_000,
        "0." + "1" * 300,
        "1e-400",
        "−1",
        "1\x00",
        "True",
    ),
)
_TIMES = (
    *("2026-01-01", "2026-W01-1", "20260101T101010", "2026-01-01T00:00:00+24:00", "0001-01-01T00:00:00+23:59", "10000-01-01"),
    *("9999-12-31T23:59:59-23:59", "2026-01-01T00:00:00.123456789Z", "+00:00", "Z", "2026-01-01T24:00:00Z", "2026-13-01"),
    *("2026-01-01\x00", "٢٠٢٦-01-01", "2026-02-30T00:00:00Z", "0000-00-00", "1767225600000", "-1767225600000", "9" * 30),
)
_CODES = ("usd", "XAU", "XXX", "BTC", "JPY", "ISK", "KWD", "EUR", "US", "USDX", "", "\x00", "unknown_value", "a" * 5_000)
_TEXTS = (
    "",
    " ",
    "\x00",
    "\u202e",
    "é",
    "😀",
    "null",
    "../..",
    "a\r\nb",
    '"',
    "a" * 9_000,
    "a" * 70_000,
    ".",
    "..",
    "//x",
    "{id}",
    "%00",
    "?",
)
# Written as they are, since no JSON encoder would write them.
_RAW_JSON = (
    *("29.0", "-0", "-0.0", "1E+2", "0e0", "1e300", "1e99", "1e100", "1e101", "0.1e-300", "0." + "1" * 50, "1." + "0" * 50),
    *("9" * 300, "0." + "3" * 3_000, "9223372036854775808", "1e23", "0.1000000000000000055511151231257827", "1e-400", "1e400"),
    *('"\\ud800"', '"\\udfff\\ud800"', '"\\u0000"', '{"a":1,"a":2}'),
)
_RAW_OTHERS = (
    *("NaN", "Infinity", "-Infinity", "1e401", "-1e999", "1e999999999", "1e-999999999", "9" * 4_301, "1e99999999999999999999"),
    *("01", "1.", ".5", "+1", "'a'", "undefined", "tru", "", '"\t"', '"\\x"', "0." + "3" * 4_000),
)
_VALUES = (
    None,
    True,
    False,
    0,
    1,
    -1,
    2,
    200,
    500,
    2**31,
    2**63,
    -(2**63),
    10**30,
    1.5,
    -0.0,
    1e22,
    5e-324,
    [],
    {},
    [[]],
    [None],
)
_DEPTHS = (3, 31, 32, 33, 100, 300, 400, 440, 450, 470, 600, 700, 800, 850, 900, 930, 1_200)
_DEEP_ENDS = ("null", "1", '"x"', "{}", "1.5")


_ASCII = json.JSONEncoder().encode
_UNICODE = json.JSONEncoder(ensure_ascii=False).encode


class Damage:
    """The mutations of one body."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.raw: list[str] = []

    def done_to(self, text: str) -> bytes:
        """Mutate a body; some are left as they are."""
        chance = self.chance
        if chance.random() < 0.02 or not text:
            return self._other_body(text)
        top = [json.loads(text)]
        for _ in range(chance.choice(_HOW_MANY)):
            holder, place = self._somewhere(top)
            chance.choice(_MUTATIONS)(self, holder, place)
        found = (_ASCII if chance.random() < 0.5 else _UNICODE)(top[0])
        for number, raw in enumerate(self.raw):
            found = found.replace(f'"@{number}@"', raw)
        body = found.replace('"@again@', '"').encode("utf-8", "surrogatepass")
        return body if chance.random() > 0.02 else self._broken(body)

    def _somewhere(self, top: Any) -> tuple[Any, Any]:
        """Choose a place: what holds it, and its name or number there."""
        holder, place = top, 0
        while self.chance.random() < 0.95:
            value = holder[place]
            if not isinstance(value, dict | list) or not value:
                break
            holder, place = value, self.chance.choice(list(value) if isinstance(value, dict) else range(len(value)))
        return holder, place

    def _other_body(self, text: str) -> bytes:
        return self.chance.choice(
            [b"", b" ", b"null", b"[]", b"{}", b'""', b"0", b"[{}]", b"<html>", b"{}{}", f"[{text}]".encode()]
        )

    def _broken(self, body: bytes) -> bytes:
        at = self.chance.randrange(len(body) + 1)
        return self.chance.choice(
            [
                body[:at],
                body + b"}",
                body[:at] + b"\xff" + body[at:],
                b"\xef\xbb\xbf" + body,
                body.decode("utf-8", "replace").encode("utf-16"),
                body[:at] + b"\x00" + body[at:],
                body + b"\n\n",
            ]
        )

    def _as_is(self, text: str) -> str:
        self.raw.append(text)
        return f"@{len(self.raw) - 1}@"

    def drop(self, holder: Any, place: Any) -> None:
        """Leave a value out."""
        del holder[place]
        if not holder and isinstance(holder, list):
            holder.append({})

    def other(self, holder: Any, place: Any) -> None:
        """Put a value of any kind there."""
        value = self.chance.choice(_VALUES)
        holder[place] = value.copy() if isinstance(value, list | dict) else value

    def null(self, holder: Any, place: Any) -> None:
        """Put null there."""
        holder[place] = None

    def odd_text(self, holder: Any, place: Any) -> None:
        """Put a text there that is odd, or odd for a number, a time, a currency or an enum."""
        holder[place] = self.chance.choice(self.chance.choice([_NUMBER_TEXTS, _NUMBER_TEXTS, _TIMES, _TIMES, _CODES, _TEXTS]))

    def odd_number(self, holder: Any, place: Any) -> None:
        """Put something there that is written oddly, some of it no JSON."""
        holder[place] = self._as_is(self.chance.choice(_RAW_JSON if self.chance.random() < 0.8 else _RAW_OTHERS))

    def deep(self, holder: Any, place: Any) -> None:
        """Put something deep there."""
        levels, end = self.chance.choice(_DEPTHS), self.chance.choice(_DEEP_ENDS)
        opened, closed = self.chance.choice([("[", "]"), ('{"a":', "}"), ('[{"a":', "}]"), ("[1,", ",2]")])
        holder[place] = self._as_is(opened * levels + end + closed * levels)

    def deep_beside(self, holder: Any, place: Any) -> None:
        """Put something deep where no field is known."""
        if isinstance(holder, dict):
            self.deep(holder, self.chance.choice(["metadata", "new_field", "customData"]))

    def twice(self, holder: Any, place: Any) -> None:
        """Give a key twice, with another value."""
        if isinstance(holder, dict):
            holder[f"@again@{place}"] = self.chance.choice(_VALUES)

    def renamed(self, holder: Any, place: Any) -> None:
        """Give a value another name."""
        if isinstance(holder, dict):
            name = self.chance.choice(
                [place.upper(), f"{place}_", place.replace("_", ""), place.title(), "", "id", "type", "code"]
            )
            holder[name] = holder.pop(place)

    def wrapped(self, holder: Any, place: Any) -> None:
        """Put a value into a list, an object or a text, or make a list an object."""
        value = holder[place]
        shapes: list[Any] = [[value], {"value": value}, [value, value], str(value), {str(place): [value]}]
        if isinstance(value, list):
            shapes += [{str(number): item for number, item in enumerate(value)}, value * 5, [], *value]
        elif isinstance(value, dict):
            shapes += [list(value.values()), list(value), {}, None]
        holder[place] = self.chance.choice(shapes)

    def varied(self, holder: Any, place: Any) -> None:
        """Change a value within its kind."""
        value = holder[place]
        if isinstance(value, bool):
            holder[place] = self.chance.choice([not value, int(value), str(value)])
        elif isinstance(value, int | float):
            choices = [value + 1, -value, value * 10**12, value / 3, value * 1.0, str(value), value + 0.001]
            holder[place] = self.chance.choice(choices)
        elif isinstance(value, str):
            at = self.chance.randrange(len(value) + 1)
            holder[place] = self.chance.choice(
                [value[:at], value + "-", value.upper(), value[:at] + "\u0661" + value[at:], [value]]
            )
        else:
            self.wrapped(holder, place)

    def swapped(self, holder: Any, place: Any) -> None:
        """Let two neighbours change places."""
        other = self.chance.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
        holder[place], holder[other] = holder[other], holder[place]


Mutation = Callable[[Damage, Any, Any], None]
_MUTATIONS: tuple[Mutation, ...] = (
    *(Damage.drop, Damage.other, Damage.null, Damage.odd_text, Damage.odd_text, Damage.odd_number, Damage.deep),
    *(Damage.deep_beside, Damage.twice, Damage.renamed, Damage.wrapped, Damage.varied, Damage.varied, Damage.swapped),
)
