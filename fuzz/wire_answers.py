"""The lawful answers of the table of faults, and bodies that are not what their headers say."""

from fuzz.wire_server import Fault, Truth
from fuzz.wire_steps import (
    APPLIED,
    DOUBTFUL,
    GOOD,
    HTML,
    JSON,
    LOST,
    OK,
    PAGE,
    PERHAPS_GOOD,
    PERHAPS_REFUSED,
    RECORD,
    REFUSAL,
    REFUSED,
    answer,
    bomb,
    chunk,
    close,
    compressed,
    deflated,
    flood,
    head,
    message,
    send,
    whole,
)

_TOO_LARGE = Truth("unknown")
_LARGE_START = b'{"id": "'

_INTERIM = [
    answer("100, then the answer", head(b"100 Continue") + message(), GOOD),
    answer("102, then the answer", head(b"102 Processing") + message(), GOOD),
    answer("103, then the answer", head(b"103 Early Hints", b"link: </a>") + message(), GOOD),
    answer("199, then the answer", head(b"199 Odd") + message(), PERHAPS_GOOD),
    answer("a hundred times 103, then the answer", head(b"103 Early Hints") * 100 + message(), PERHAPS_GOOD),
    answer("101", head(b"101 Switching Protocols", b"upgrade: h2c", b"connection: upgrade"), LOST, close),
    answer("101, then an answer", head(b"101 Switching Protocols", b"upgrade: h2c") + message(), LOST, close),
]

_SUCCESS = [
    *(answer(f"{code} with the record", message(b"%d Fine" % code), GOOD) for code in (201, 202, 203, 206, 226, 299)),
    answer("200 without a reason", message(b"200 "), GOOD),
    answer("204", head(b"204 No Content"), LOST),
    answer("204 with a body", message(b"204 No Content"), LOST),
    answer("205 with a body", message(b"205 Reset Content"), PERHAPS_GOOD),
    answer("304 with a body", message(b"304 Not Modified"), DOUBTFUL),
    answer("200 empty", message(body=b""), LOST),
    answer("201 empty, no content type", head(b"201 Created", b"content-length: 0"), LOST),
    answer("200 chunked and empty", head(OK, JSON, b"transfer-encoding: chunked") + b"0\r\n\r\n", LOST),
]

_NOT_JSON = {
    "HTML": (HTML, PAGE),
    "HTML called JSON": (JSON, PAGE),
    "text": (b"content-type: text/plain", b"ok"),
    "form": (b"content-type: application/x-www-form-urlencoded", b"id=1"),
    "cut off": (JSON, RECORD[:-3]),
    "two values": (JSON, RECORD * 2),
    "single quotes": (JSON, RECORD.replace(b'"', b"'")),
    "NaN": (JSON, b'{"id": NaN}'),
    "not UTF-8": (JSON, b'{"id": "\xff\xfe"}'),
    "spaces": (JSON, b"   "),
    "NUL": (JSON, b"\0"),
    "nested without end": (JSON, b"[" * 100_000),
    "nested very deep": (JSON, b"[" * 100_000 + b"]" * 100_000),
}

_OTHER_JSON = {
    "null": b"null",
    "true": b"true",
    "a number": b"17",
    "a text": b'"ok"',
    "an array": b"[1, 2]",
    "an empty object": b"{}",
    "another object": b'{"object": "thing", "deleted": true}',
    "an id of null": b'{"id": null}',
    "an id of a number": b'{"id": 17}',
    "an id of an object": b'{"id": {"id": "a"}}',
}

_BODIES = [
    *(answer(f"200 {name}", message(OK, kind, body=body), LOST) for name, (kind, body) in _NOT_JSON.items()),
    *(answer(f"200 {name}", message(body=body), APPLIED, error="DecodeError") for name, body in _OTHER_JSON.items()),
    answer("200 UTF-16", message(body='{"object": "thing"}'.encode("utf-16")), Truth("unknown", ("applied",))),
    answer("200 with a mark of byte order", message(body=b"\xef\xbb\xbf" + RECORD), PERHAPS_GOOD),
    answer("200 with an endless number", message(body=RECORD[:-1] + b', "n": ' + b"9" * 9000 + b"}"), PERHAPS_GOOD),
    answer("200 with an unpaired surrogate", message(body=RECORD[:-1] + b', "n": "\\ud800"}'), PERHAPS_GOOD),
    answer("200 with a member twice", message(body=b'{"id": "other", ' + RECORD[1:]), PERHAPS_GOOD),
    answer("JSON without a content type", head(OK, b"content-length: %d" % len(RECORD)) + RECORD, PERHAPS_GOOD),
    answer("JSON called text", message(OK, b"content-type: text/plain"), PERHAPS_GOOD),
    answer("JSON called HTML", message(OK, HTML), PERHAPS_GOOD),
    answer("JSON in an unknown character set", message(OK, b"content-type: application/json; charset=utf-99"), PERHAPS_GOOD),
    answer("JSON in base64 as a character set", message(OK, b"content-type: application/json; charset=base64"), PERHAPS_GOOD),
    answer("JSON with a content type of nonsense", message(OK, b"content-type: ;;;/\x01"), PERHAPS_GOOD),
    Fault("200 of 40 MB", (whole, flood(head(OK, JSON, b"content-length: 40000010") + _LARGE_START, b"a" * 1_000_000, 40),
          send(b'"}')), _TOO_LARGE, error="DecodeError"),
    Fault("200 of 40 MB until the end", (whole, flood(head(OK, JSON) + _LARGE_START, b"a" * 1_000_000, 40), send(b'"}'), close),
          _TOO_LARGE, error="DecodeError"),
    answer("envelope that refuses", message(body=b'{"code": 400, "msg": "no"}'), REFUSED),
    answer("envelope with a code of its own", message(body=b'{"code": 30010001, "msg": "no"}'), REFUSED),
    answer("envelope of a failure", message(body=b'{"code": 500, "msg": "no"}'), DOUBTFUL),
    answer("envelope of a timeout", message(body=b'{"code": 408, "msg": "no"}'), DOUBTFUL),
]  # fmt: skip

_GZIP = b"content-encoding: gzip"
_PACKED = deflated(b'{"object": "thing"}')
_COMPRESSED = [
    Fault("gzip", (whole, compressed(OK, b"gzip", 31)), GOOD),
    Fault("x-gzip", (whole, compressed(OK, b"x-gzip", 31)), PERHAPS_GOOD),
    Fault("deflate", (whole, compressed(OK, b"deflate", 15)), GOOD),
    Fault("raw deflate", (whole, compressed(OK, b"deflate", -15)), PERHAPS_GOOD),
    answer("gzip of garbage", message(OK, _GZIP, body=b"garbage" * 9), LOST),
    answer("gzip header, then garbage", message(OK, _GZIP, body=_PACKED[:10] + b"\xff" * 20), LOST),
    answer("gzip cut off", message(OK, _GZIP, body=_PACKED[:-12]), LOST),
    answer("gzip without its sum", message(OK, _GZIP, body=_PACKED[:-8]), Truth("unknown", ("applied",))),
    answer("gzip with a wrong sum", message(OK, _GZIP, body=_PACKED[:-8] + bytes(8)), Truth("unknown", ("applied",))),
    answer("gzip, then garbage", message(OK, _GZIP, body=_PACKED + b"garbage"), Truth("unknown", ("applied",))),
    answer("gzip of nothing", message(OK, _GZIP, body=deflated(b"")), LOST),
    answer("gzip, empty", message(OK, _GZIP, body=b""), LOST),
    answer("gzip said of plain JSON", message(OK, _GZIP), LOST),
    answer("deflate of garbage", message(OK, b"content-encoding: deflate", body=b"\xff" * 30), LOST),
    answer("gzip twice", message(OK, b"content-encoding: gzip, gzip", body=deflated(_PACKED)), APPLIED),
    answer("gzip chunked and cut", head(OK, JSON, _GZIP, b"transfer-encoding: chunked") + chunk(_PACKED[:10]), LOST, close),
    answer("br of garbage", message(OK, b"content-encoding: br", body=b"\x8b\x02\x80\xff\x00"), LOST),
    answer("br said of plain JSON", message(OK, b"content-encoding: br"), PERHAPS_GOOD),
    answer("zstd of garbage", message(OK, b"content-encoding: zstd", body=b"\x28\xb5\x2f\xfd\xff\xff"), LOST),
    answer("an unknown encoding", message(OK, b"content-encoding: zeppelin"), PERHAPS_GOOD),
    answer("a hundred encodings", message(OK, b"content-encoding: " + b", ".join([b"gzip"] * 100), body=_PACKED), LOST),
    answer("400 with gzip of garbage", message(b"400 No", _GZIP, body=b"garbage"), PERHAPS_REFUSED),
    answer("500 with gzip of garbage", message(b"500 No", _GZIP, body=b"garbage"), LOST),
    Fault("bomb of 60 MB", (whole, bomb(OK, 60)), _TOO_LARGE, error="DecodeError"),
    Fault("400 with a bomb of 60 MB", (whole, bomb(b"400 No", 60)), PERHAPS_REFUSED),
]  # fmt: skip

_LOCATIONS = {
    "without a location": b"",
    "relative": b"location: /v2/elsewhere",
    "to a sibling": b"location: elsewhere",
    "empty": b"location:",
    "absolute": b"location: https://api.acme.example/elsewhere",
    "to another host": b"location: http://localhost:1/elsewhere",
    "to another scheme": b"location: ftp://api.acme.example/",
    "to javascript": b"location: javascript:alert(1)",
    "to a mail address": b"location: mailto:a@b",
    "to http://[": b"location: http://[",
    "to //": b"location: //",
    "to a port of nonsense": b"location: http://a:99999999/",
    "not ASCII": "location: /schön".encode(),
    "not UTF-8": b"location: /\xff\xfe",
    "with a space": b"location: /a b",
    "very long": b"location: /" + b"a" * 30_000,
    "twice": b"location: /a\r\nlocation: /b",
}
_REDIRECTS = [
    *(answer(f"302 {name}", message(b"302 Moved", *filter(None, [line]), body=b""), DOUBTFUL, error="Redirected")
      for name, line in _LOCATIONS.items()),
    *(answer(f"{code} relative", message(b"%d Moved" % code, b"location: /v1/elsewhere", body=b""), DOUBTFUL, error="Redirected")
      for code in (300, 301, 303, 305, 306, 307, 308, 399)),
    *(answer(f"{code} to http://[", message(b"%d Moved" % code, b"location: http://[", body=b""), DOUBTFUL, error="Redirected")
      for code in (301, 303, 307, 308)),
    answer("304", head(b"304 Not Modified"), DOUBTFUL, error="Redirected"),
]  # fmt: skip

_REFUSALS = (
    400,
    401,
    402,
    403,
    404,
    405,
    406,
    409,
    410,
    413,
    415,
    417,
    418,
    421,
    422,
    423,
    424,
    425,
    426,
    428,
    429,
    431,
    451,
    499,
)
_RETRY_AFTER = {
    "0": b"0",
    "1": b"1",
    "a year": b"31536000",
    "nonsense": b"soon",
    "negative": b"-1",
    "NaN": b"nan",
    "endless digits": b"9" * 5000,
    "a date": b"Sun, 15 Jun 2025 15:06:40 GMT",
    "a date far away": b"Sun, 15 Jun 9999 15:06:40 GMT",
    "a date of nonsense": b"Sun, 99 Jun 2025 99:06:40 GMT",
}
_FAILURES = (500, 501, 502, 503, 504, 505, 507, 511, 520, 522, 530, 599, 600, 777, 999)
_BODY_KINDS = {"JSON": (JSON, REFUSAL), "HTML": (HTML, PAGE), "nothing": (HTML, b"")}
_STATUSES = [
    *(answer(f"{code}", message(b"%d No" % code, body=REFUSAL), REFUSED) for code in _REFUSALS),
    *(answer(f"{code} with HTML", message(b"%d No" % code, HTML, body=PAGE), REFUSED) for code in (400, 403, 404, 429)),
    *(answer(f"{code} empty", head(b"%d No" % code, b"content-length: 0"), REFUSED) for code in (400, 401, 404, 422)),
    *(answer(f"429, retry after {name}", message(b"429 Busy", b"retry-after: " + value, body=REFUSAL), REFUSED)
      for name, value in _RETRY_AFTER.items()),
    answer("408", message(b"408 Slow", body=REFUSAL), DOUBTFUL),
    answer("408 and a close", message(b"408 Slow", b"connection: close", body=REFUSAL), DOUBTFUL, close),
    *(answer(f"{code} with {name}", message(b"%d No" % code, kind, body=body), DOUBTFUL)
      for code in _FAILURES for name, (kind, body) in _BODY_KINDS.items()),
    answer("503, retry after a year", message(b"503 Busy", b"retry-after: 31536000", body=REFUSAL), DOUBTFUL),
    answer("401 of a clock that is off", message(b"401 No", b"date: Sun, 15 Jun 2025 15:06:40 GMT", body=REFUSAL), REFUSED),
    answer("400, cut off", head(b"400 No", JSON, b"content-length: 90") + REFUSAL, LOST, close),
    answer("400 whose body is not JSON", message(b"400 No", body=b"{"), REFUSED),
    answer("400 whose body is an array", message(b"400 No", body=b"[[]]"), REFUSED),
    answer("400 whose body is nested very deep", message(b"400 No", body=b"[" * 100_000 + b"]" * 100_000), REFUSED),
    answer("400 whose body is not UTF-8", message(b"400 No", body=b"\xff\xfe"), REFUSED),
    answer("400 until the end", head(b"400 No", JSON) + REFUSAL, REFUSED, close),
    Fault("100, then a 400", (whole, send(head(b"100 Continue"), message(b"400 No", body=REFUSAL))), REFUSED),
]  # fmt: skip

ANSWERS = [*_INTERIM, *_SUCCESS, *_BODIES, *_COMPRESSED, *_REDIRECTS, *_STATUSES]
