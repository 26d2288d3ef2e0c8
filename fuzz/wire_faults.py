"""The table of faults: what the server does to an attempt, and what is true afterwards.

Connections and unlawful answers are here; `wire_answers` has the lawful ones that say something odd.
"""

from fuzz.wire_answers import ANSWERS
from fuzz.wire_server import Fault
from fuzz.wire_steps import (
    CHUNKED,
    GOOD,
    JSON,
    LOST,
    NEVER,
    OK,
    PERHAPS_GOOD,
    PERHAPS_REFUSED,
    RECORD,
    REFUSAL,
    SHUT,
    SIZED,
    answer,
    chunk,
    close,
    drip,
    end_writing,
    flood,
    half_of_body,
    head,
    headers_only,
    message,
    pause,
    reset,
    rest_of_body,
    send,
    silence,
    whole,
)

LARGE = 8_000_000
LENGTH = b"content-length: %d" % len(RECORD)
BODY = chunk(RECORD)
LAST = b"0\r\n\r\n"

_CUTS = {
    "after the first bytes": (),
    "after the request's headers": (headers_only,),
    "after half of the request's body": (half_of_body,),
    "before answering": (whole,),
    "inside the status line": (whole, send(b"HTTP/1.1 20")),
    "after the status line": (whole, send(b"HTTP/1.1 200 OK\r\n")),
    "inside the headers": (whole, send(SIZED[:40])),
    "before the empty line": (whole, send(SIZED[:-2])),
    "between headers and body": (whole, send(SIZED)),
    "inside the body": (whole, send(SIZED + RECORD[:9])),
    "inside a chunk size": (whole, send(CHUNKED + b"1")),
    "inside a chunk": (whole, send(CHUNKED + BODY[:9])),
    "before the last chunk": (whole, send(CHUNKED + BODY)),
    "inside the last chunk": (whole, send(CHUNKED + BODY + b"0\r\n")),
    "after 100 Continue": (whole, send(head(b"100 Continue"))),
}

CONNECTIONS = [
    Fault("port closed", (), NEVER, error="ConnectionFailed", port="closed"),
    Fault("queue of the port full", (), NEVER, error="TimedOut", port="full", slow=True),
    Fault("https: answered in clear", (send(message(b"400 Bad Request", body=REFUSAL)), close), NEVER, scheme="https"),
    Fault("https: closed in the handshake", (close,), NEVER, scheme="https"),
    Fault("https: reset in the handshake", (reset,), NEVER, scheme="https"),
    Fault("https: silence in the handshake", (silence,), NEVER, error="TimedOut", scheme="https", slow=True),
    Fault("close at once", (close,), SHUT, at_once=True),
    Fault("reset at once", (reset,), SHUT, at_once=True),
    Fault("half-close after the first bytes", (end_writing, whole, silence), LOST),
    Fault("half-close before answering", (whole, end_writing, silence), LOST),
    *(Fault(f"close {where}", (*steps, close), LOST) for where, steps in _CUTS.items()),
    *(Fault(f"reset {where}", (*steps, reset), LOST) for where, steps in _CUTS.items()),
    *(Fault(f"silence {where}", (*steps, silence), LOST, error="TimedOut", slow=True) for where, steps in _CUTS.items()),
    Fault("reset inside a large upload", (headers_only, reset), LOST, size=LARGE),
    Fault("close inside a large upload", (half_of_body, close), LOST, size=LARGE),
    Fault("large upload that is not read", (pause(1.0), close), LOST, slow=True, size=LARGE),
    Fault("413 before a large upload is read", (headers_only, send(message(b"413 Too Large", body=REFUSAL)), rest_of_body),
          PERHAPS_REFUSED, size=LARGE),
    Fault("401 and a reset before a large upload is read", (headers_only, send(message(b"401 No", body=REFUSAL)), reset),
          PERHAPS_REFUSED, size=LARGE),
    Fault("503 and a close before the body is read", (headers_only, send(message(b"503 Busy", body=REFUSAL)), close), LOST),
    Fault("400 and a close before the body is read", (headers_only, send(message(b"400 No", body=REFUSAL)), close),
          PERHAPS_REFUSED),
    Fault("200 before the body is read", (headers_only, send(message()), rest_of_body), PERHAPS_GOOD),
    Fault("200 before the headers are read", (send(message()), whole, close), PERHAPS_GOOD),
    Fault("kept, closed while idle", (whole, send(message())), GOOD, primer=(whole, send(message()), close)),
    Fault("kept, reset while idle", (whole, send(message())), GOOD, primer=(whole, send(message()), reset)),
    Fault("kept, half-closed while idle", (whole, send(message())), GOOD, primer=(whole, send(message()), end_writing, silence)),
    Fault("kept, closed as the request comes", (close,), LOST, primer=(whole, send(message()))),
    Fault("kept, reset as the request comes", (reset,), LOST, primer=(whole, send(message()))),
    Fault("kept, closed before answering", (whole, close), LOST, primer=(whole, send(message()))),
    Fault("kept, 408 while idle", (whole, send(message())), GOOD,
          primer=(whole, send(message()), pause(0.002), send(message(b"408 Idle", b"connection: close", body=REFUSAL)), close)),
    Fault("kept, 400 while idle", (whole, send(message())), GOOD,
          primer=(whole, send(message()), pause(0.002), send(message(b"400 No", body=REFUSAL)))),
    Fault("kept, another answer while idle", (whole, send(message())), GOOD,
          primer=(whole, send(message()), pause(0.002), send(message()))),
    answer("two answers in one packet", message() + message(), PERHAPS_GOOD),
    answer("an answer and a 400 in one packet", message() + message(b"400 No", body=REFUSAL), PERHAPS_GOOD),
    answer("an answer and half of another", message() + message()[:30], PERHAPS_GOOD),
    answer("an answer and garbage", message() + b"\x00\xffgarbage", PERHAPS_GOOD),
    answer("an answer and an empty line", message() + b"\r\n", PERHAPS_GOOD),
    answer("a 400 and another answer", message(b"400 No", body=REFUSAL) + message(), PERHAPS_REFUSED),
    answer("chunked, and another answer", CHUNKED + BODY + LAST + message(), PERHAPS_GOOD),
    answer("connection: close, kept open", message(OK, b"connection: close"), GOOD),
    answer("connection: close, closed", message(OK, b"connection: close"), GOOD, close),
    answer("connection: keep-alive, closed", message(OK, b"connection: keep-alive"), GOOD, close),
    answer("connection: nonsense", message(OK, b"connection: zeppelin"), GOOD),
    answer("keep-alive: timeout=0", message(OK, b"keep-alive: timeout=0, max=0"), GOOD),
    answer("HTTP/1.0", head(OK, JSON, LENGTH, version=b"HTTP/1.0") + RECORD, GOOD, close),
    answer("body until the end", head(OK, JSON) + RECORD, GOOD, close),
    answer("body until the end, cut", head(OK, JSON) + RECORD[:9], LOST, close),
    answer("body until the end, reset", head(OK, JSON) + RECORD[:9], LOST, reset),
    answer("empty body until the end", head(OK, JSON), LOST, close),
]  # fmt: skip

_UNLAWFUL_STARTS = {
    "garbage": b"HELLO WORLD\r\n\r\n",
    "bytes": bytes(range(256)),
    "NUL bytes": b"\0" * 200,
    "empty lines": b"\r\n" * 50,
    "HTTP/0.9": RECORD,
    "HTTP/2 preface": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\x00\x00\x00\x04\x00\x00\x00\x00\x00",
    "HTTP/2 frames": b"\x00\x00\x12\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x64\x00\x04\x00\x10\x00\x00\x00\x06\x00\x01",
    "TLS alert": b"\x15\x03\x01\x00\x02\x02\x28",
    "a request": b"GET / HTTP/1.1\r\nhost: a\r\n\r\n",
    "SMTP": b"220 mail.example ESMTP\r\n",
    **{f"status {text}": message(text.encode()) for text in ("0", "99", "099", "000", "1000", "abc", "-200", "2 00", "２００")},
    "no status": head(b"", JSON, LENGTH) + RECORD,
    "no version": b"200 OK\r\n" + message().partition(b"\r\n")[2],
    "version 9.9": head(OK, JSON, LENGTH, version=b"HTTP/9.9") + RECORD,
    "version abc": head(OK, JSON, LENGTH, version=b"HTTP/a.b") + RECORD,
}

_UNLAWFUL_LENGTHS = {
    "two lengths": b"content-length: 4\r\n" + LENGTH,
    "two lengths in one": b"content-length: 4, %d" % len(RECORD),
    "negative": b"content-length: -1",
    "not a number": b"content-length: many",
    "hexadecimal": b"content-length: 0x14",
    "a fraction": b"content-length: 19.5",
    "too short": b"content-length: 5",
    "zero": b"content-length: 0",
    "empty": b"content-length:",
    "too long": b"content-length: 500",
    "huge": b"content-length: 99999999999999999999",
    "endless digits": b"content-length: " + b"9" * 5000,
}

_ODD_HEADERS = {
    "of 200 kB": b"x-note: " + b"a" * 200_000,
    "of 60 kB": b"x-note: " + b"a" * 60_000,
    "by the thousand": b"\r\n".join(b"x-%d: a" % number for number in range(3000)),
    "without a colon": b"x-note",
    "without a name": b": a",
    "with a space before the colon": b"x-note : a",
    "with NUL": b"x-note: a\0b",
    "with CR": b"x-note: a\rb",
    "with other control characters": b"x-note: a\x01\x7fb",
    "folded": b"x-note: a\r\n b",
    "not ASCII": "x-note: ü".encode(),
    "not UTF-8": b"x-note: \xff\xfe",
    "not ASCII in the name": "x-nöte: a".encode(),
    "ended by LF alone": b"x-note: a\nx-other: b",
    "date of nonsense": b"date: tomorrow",
    "request id of control characters": b"x-request-id: \x1b[31m",
    "cookies": b"set-cookie: a=b\r\nset-cookie: =\r\nset-cookie: ;;;",
}

_BAD_CHUNKS = {
    "size of letters": b"zz\r\n" + RECORD + b"\r\n" + LAST,
    "size negative": b"-1\r\n" + RECORD + b"\r\n" + LAST,
    "size huge": b"ffffffffffffffffff\r\n" + RECORD + b"\r\n" + LAST,
    "size too small": b"5\r\n" + RECORD + b"\r\n" + LAST,
    "size too large": b"30\r\n" + RECORD + b"\r\n" + LAST,
    "size missing": RECORD + b"\r\n" + LAST,
    "no last chunk": BODY,
    "no chunk at all": b"",
}

_ODD_CHUNKS = {
    "with an extension": b"%x;a=b\r\n" % len(RECORD) + RECORD + b"\r\n" + LAST,
    "with a trailer": BODY + b"0\r\nx-sum: 1\r\n\r\n",
    "of one byte each": b"".join(chunk(RECORD[at : at + 1]) for at in range(5)) + chunk(RECORD[5:]) + LAST,
    "ended by LF alone": BODY.replace(b"\r\n", b"\n") + b"0\n\n",
}

_CODINGS = {
    "chunked and a length": (b"transfer-encoding: chunked\r\n" + LENGTH, BODY + LAST),
    "chunked and a wrong length": (b"transfer-encoding: chunked\r\ncontent-length: 3", BODY + LAST),
    "chunked twice": (b"transfer-encoding: chunked, chunked", BODY + LAST),
    "identity": (b"transfer-encoding: identity\r\n" + LENGTH, RECORD),
    "gzip, chunked": (b"transfer-encoding: gzip, chunked", BODY + LAST),
    "unknown": (b"transfer-encoding: zeppelin\r\n" + LENGTH, RECORD),
}

UNLAWFUL = [
    *(answer(f"start: {name}", data, LOST if RECORD not in data or name == "HTTP/0.9" else PERHAPS_GOOD, close)
      for name, data in _UNLAWFUL_STARTS.items()),
    *(answer(f"length: {name}", head(OK, JSON, line) + RECORD, LOST, close) for name, line in _UNLAWFUL_LENGTHS.items()),
    answer("length: too long, kept open", head(OK, JSON, b"content-length: 500") + RECORD, LOST, error="TimedOut", slow=True),
    answer("length: the same twice", message(OK, LENGTH), PERHAPS_GOOD),
    answer("length: with a sign", head(OK, JSON, b"content-length: +%d" % len(RECORD)) + RECORD, PERHAPS_GOOD, close),
    *(answer(f"header {name}", message(OK, line), PERHAPS_GOOD, close) for name, line in _ODD_HEADERS.items()),
    answer("every line ended by LF alone", message().replace(b"\r\n", b"\n"), PERHAPS_GOOD, close),
    *(answer(f"chunk: {name}", CHUNKED + data, LOST, close) for name, data in _BAD_CHUNKS.items()),
    *(answer(f"chunks {name}", CHUNKED + data, PERHAPS_GOOD, close) for name, data in _ODD_CHUNKS.items()),
    *(answer(f"coding: {name}", head(OK, JSON, line) + data, PERHAPS_GOOD, close) for name, (line, data) in _CODINGS.items()),
]  # fmt: skip

DRIPS = [
    Fault("drip of the status line", (whole, drip(message()), silence), PERHAPS_GOOD, slow=True),
    Fault("drip of the headers", (whole, send(b"HTTP/1.1 200 OK\r\n"), drip(message()[17:]), silence), PERHAPS_GOOD, slow=True),
    Fault("drip of endless headers", (whole, send(b"HTTP/1.1 200 OK\r\n"), drip(b"x-a: b\r\n" * 9), silence), LOST, slow=True),
    Fault("drip of the body", (whole, send(SIZED), drip(RECORD)), PERHAPS_GOOD, slow=True),
    Fault("drip of chunks", (whole, send(CHUNKED), drip(chunk(b" ") * 40, size=6), silence), LOST, slow=True),
    Fault("drip of 103", (whole, drip(head(b"103 Early Hints") * 40, size=26), silence), LOST, slow=True),
    Fault("drip of a 400", (whole, send(head(b"400 No", JSON, LENGTH)), drip(RECORD)), PERHAPS_REFUSED, slow=True),
    Fault("drip of a 503", (whole, send(head(b"503 No", JSON, LENGTH)), drip(RECORD)), LOST, slow=True),
    Fault("drip of spaces", (whole, send(head(OK, JSON, b"content-length: 999")), drip(b" " * 99)), LOST, slow=True),
    Fault("flood of headers", (whole, flood(b"HTTP/1.1 200 OK\r\n", b"x-note: a\r\n" * 9000, 40), close), LOST),
]  # fmt: skip

FAULTS: dict[str, Fault] = {fault.name: fault for fault in (*CONNECTIONS, *UNLAWFUL, *DRIPS, *ANSWERS)}
