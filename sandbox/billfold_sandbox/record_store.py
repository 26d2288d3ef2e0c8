"""What the sandbox remembers: records as JSON in SQLite, one store per provider and environment."""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final, NamedTuple, Protocol, TypeAlias

from .jsontext import dumps, loads_own
from .stored import Json, Kept, read_stored

_PATIENCE: Final = 5.0
"""Seconds to wait at the start for a file that another program has locked."""
_PATIENCE_OF_A_CALL: Final = 1.0
"""And later, since meanwhile nobody else is answered."""
LAYOUT: Final = 4
"""The number of this layout, kept in the file; a file with another one is not touched."""

_TABLES = """
CREATE TABLE record (
    seq INTEGER PRIMARY KEY,
    provider TEXT NOT NULL,
    environment TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    parent TEXT,
    handle TEXT,
    body TEXT NOT NULL,
    kept TEXT,
    UNIQUE (provider, environment, id, kind)
);
CREATE UNIQUE INDEX record_handle ON record (provider, environment, kind, handle) WHERE handle IS NOT NULL;
CREATE INDEX record_parent ON record (provider, environment, kind, parent);
CREATE TABLE kept_answer (
    provider TEXT NOT NULL,
    environment TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    time REAL NOT NULL,
    status INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (provider, environment, key)
);
CREATE TABLE delivery (
    number INTEGER PRIMARY KEY,
    provider TEXT NOT NULL,
    environment TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    url TEXT NOT NULL,
    event TEXT NOT NULL,
    message TEXT NOT NULL,
    body BLOB NOT NULL,
    made REAL NOT NULL,
    due REAL,
    tries INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    fault TEXT NOT NULL
);
CREATE INDEX delivery_due ON delivery (due) WHERE due IS NOT NULL;
CREATE TABLE attempt (delivery INTEGER NOT NULL, at REAL NOT NULL, status INTEGER NOT NULL, problem TEXT NOT NULL);
CREATE INDEX attempt_of ON attempt (delivery);
CREATE TABLE counter (last INTEGER NOT NULL);
INSERT INTO counter VALUES (0);
"""


class StoreError(Exception):
    """The file cannot hold the sandbox's state."""


class KeptAnswer(NamedTuple):
    """The answer that belongs to an idempotency key."""

    fingerprint: str
    time: float
    status: int
    body: bytes


Namespace: TypeAlias = tuple[str, str]
"""A provider and one of its environments."""


class Observer(Protocol):
    """What is told of the records that a transaction changes, and writes in the same transaction what is to be delivered."""

    def watches(self, namespace: Namespace) -> bool:
        """Return whether changes in a namespace are of interest."""
        ...

    def changed(self, namespace: Namespace, kind: str, record_id: str, before: Json | None) -> None:
        """Note a record that was changed, with what it was before the transaction; None for a new one."""
        ...

    def put(self, store: RecordStore, event: str, message: str, body: bytes) -> None:
        """Add the deliveries of an event whose body is known."""
        ...


class Database:
    """The database of one sandbox."""

    def __init__(self, path: str = ":memory:") -> None:
        try:
            self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=_PATIENCE)
            layout = self._db.execute("PRAGMA user_version").fetchone()[0]
            tables = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if (layout, tables) != (0, 0) and layout != LAYOUT:
                raise StoreError(f"{path}: this database belongs to something else, or to another version of the sandbox")
            if layout == 0:
                self._db.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {LAYOUT}; COMMIT;")
            self.changes: int = 0
            self.observer: Observer | None = None
            self._watched: dict[Namespace, bool] = {}
            self._before: dict[tuple[Namespace, str, str], Json | None] = {}
            # Every index of SQLite ends with the number of the row, so this one gives the records of a kind in their order.
            self._db.execute("CREATE INDEX IF NOT EXISTS record_order ON record (provider, environment, kind)")
            # That the file can be written is known now, and not at the first request.
            self._db.execute("BEGIN IMMEDIATE")
            self._db.execute("UPDATE counter SET last = last")
            self._db.execute("COMMIT")
            # With a log beside the file, a program that reads for long keeps nobody from writing.
            self._db.execute("PRAGMA journal_mode = WAL")
            # Losing the last moments of a sandbox in a power cut is fine; waiting for the disk at every request is not.
            self._db.execute("PRAGMA synchronous = OFF")
            self._db.execute(f"PRAGMA busy_timeout = {int(1000 * min(_PATIENCE, _PATIENCE_OF_A_CALL))}")
        except sqlite3.Error as error:
            raise StoreError(f"{path}: this file cannot hold the sandbox's records ({error})") from error
        self._path = path
        # Whole, since a program may change its folder.
        self._place = os.path.abspath(path)
        self._file: tuple[int, int] | None = None if path == ":memory:" else _file_at(self._place)

    def records_of(self, provider: str, environment: str) -> RecordStore:
        """Give access to the records of one provider in one environment."""
        return RecordStore(self, provider, environment)

    @contextmanager
    def transaction(self, *, writes: bool = True) -> Generator[None]:
        """Keep everything that is done inside, or nothing of it.

        What may write asks for the file's lock at once, and waits for a program that has it: SQLite does not wait for whoever has
        begun to read. The rest asks for it at its first write.

        Raises:
            StoreError: The file cannot be read or written. Nothing is kept.
        """
        changes = self.changes
        if self._file is not None and _file_at(self._place) != self._file:
            # SQLite goes on with a file that no name leads to, and all that it is told is gone at the end.
            raise StoreError(f"{self._path}: this file is gone, or another one is in its place; start the sandbox again")
        self._execute("BEGIN IMMEDIATE" if writes and self._file is not None else "BEGIN")
        try:
            yield
            self._tell_observer()
            self._execute("COMMIT")
        except BaseException:
            # A COMMIT that failed leaves its transaction open, and every later one would fail over it.
            if self._db.in_transaction:
                with suppress(sqlite3.Error):
                    self._db.execute("ROLLBACK")
            self.changes = changes
            raise
        finally:
            self._watched.clear()
            self._before.clear()

    def watches(self, namespace: Namespace) -> bool:
        """Return whether somebody wants to know of changes in a namespace; that is asked once in a transaction."""
        if self.observer is None or not self._db.in_transaction:
            return False
        if namespace not in self._watched:
            self._watched[namespace] = self.observer.watches(namespace)
        return self._watched[namespace]

    def remember(self, namespace: Namespace, kind: str, record_id: str, before: Callable[[], Json | None]) -> None:
        """Remember what a record is before a transaction changes it for the first time, if somebody wants to know of changes."""
        if self.watches(namespace) and (namespace, kind, record_id) not in self._before:
            self._before[namespace, kind, record_id] = before()

    def _tell_observer(self) -> None:
        if self.observer is not None:
            for (namespace, kind, record_id), before in [*self._before.items()]:
                self.observer.changed(namespace, kind, record_id, before)

    @property
    def touched(self) -> int:
        """How many rows were written since the start, what was taken back and what time brought about among them."""
        return self._db.total_changes

    def newest(self) -> int:
        """Return the number of the last record; each has a higher one than those before it."""
        return int(self.read("SELECT coalesce(max(seq), 0) FROM record")[0][0])

    def read(self, statement: str, *values: object) -> list[Any]:
        """Give the rows of a query."""
        try:
            return self._execute(statement, *values).fetchall()
        except sqlite3.Error as error:
            # A file that is broken in its middle shows it only when the rows are read.
            raise self.unusable(error) from error

    def write(self, statement: str, *values: object) -> None:
        """Change rows."""
        self._execute(statement, *values)

    def _execute(self, statement: str, *values: object) -> sqlite3.Cursor:
        try:
            return self._db.execute(statement, values)
        except sqlite3.Error as error:
            raise self.unusable(error) from error

    def unusable(self, problem: object) -> StoreError:
        """Return the error for a file that turns out to be broken."""
        return StoreError(f"{self._path}: the sandbox's records cannot be used ({problem})")

    def clear(self) -> None:
        """Forget everything."""
        with self.transaction():
            for table in ("record", "kept_answer", "delivery", "attempt"):
                self.write(f"DELETE FROM {table}")
            self.write("UPDATE counter SET last = 0")

    def close(self) -> None:
        """Close the database."""
        self._db.close()


def _file_at(path: str) -> tuple[int, int] | None:
    """Return what tells a file from any other; None if there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


_LAST: Final = 2**62
_HERE = "provider = ? AND environment = ? AND kind = ?"


class RecordStore:
    """The records of one provider in one environment, oldest first."""

    def __init__(self, store: Database, provider: str, environment: str) -> None:
        self._database = store
        self._namespace: Namespace = (provider, environment)
        self.environment = environment
        self.newest: int | None = None
        """The number of the last record that lists show; all of them if it is None."""

    def inner(self, name: str, environment: str = "") -> RecordStore:
        """Give a store of its own inside this one, for what must not be among this one's records."""
        return RecordStore(self._database, f"{self._namespace[0]}/{name}", environment or self.environment)

    def new_id(self, prefix: str) -> str:
        """Make an identifier. It follows from the number of those made before, so that a repeated run gives the same ones."""
        self._database.write("UPDATE counter SET last = last + 1")
        number = self._database.read("SELECT last FROM counter")[0][0]
        return prefix + hashlib.sha256(f"{self._namespace}{prefix}{number}".encode()).hexdigest()[:20]

    def add(self, kind: str, record_id: str, body: Json, *, parent: str | None = None, handle: str | None = None) -> None:
        """Add a record. `handle` is a second name, unique among records of the kind."""
        self._database.remember(self._namespace, kind, record_id, lambda: None)
        self._database.write(
            "INSERT INTO record (provider, environment, kind, id, parent, handle, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
            *(*self._namespace, kind, record_id, parent, handle, dumps(body).decode()),
        )
        self._database.changes += 1

    def change(self, kind: str, record_id: str, body: Json, *, handle: str | None = None) -> None:
        """Put a new body, and handle, in the place of a record's present ones."""
        self._remember(kind, record_id)
        self._database.write(
            f"UPDATE record SET body = ?, handle = ? WHERE {_HERE} AND id = ?",
            dumps(body).decode(),
            handle,
            *self._namespace,
            kind,
            record_id,
        )
        self._database.changes += 1

    def put(self, kind: str, record_id: str, body: Json) -> None:
        """Add a record, or change the one that is there."""
        if self.get(kind, record_id) is None:
            self.add(kind, record_id, body)
        else:
            self.change(kind, record_id, body)

    def remove(self, kind: str, record_id: str) -> None:
        """Remove a record."""
        self._remember(kind, record_id)
        self._database.write(f"DELETE FROM record WHERE {_HERE} AND id = ?", *self._namespace, kind, record_id)
        self._database.changes += 1

    @property
    def provider(self) -> str:
        """Whose records they are."""
        return self._namespace[0].partition("/")[0]

    def _remember(self, kind: str, record_id: str) -> None:
        self._database.remember(self._namespace, kind, record_id, lambda: self.get(kind, record_id))

    @property
    def is_watched(self) -> bool:
        """Whether somebody is told of events here."""
        return self._database.watches((self.provider, self.environment))

    def tell(self, event: str, message: str, body: bytes) -> None:
        """Add the deliveries of an event, if somebody is told of it."""
        if self._database.observer is not None:
            self._database.observer.put(self, event, message, body)

    def get(self, kind: str, record_id: str) -> Json | None:
        """Give a record's body."""
        rows = self._found(f"{_HERE} AND id = ?", *self._namespace, kind, record_id)
        return rows[0][1] if rows else None

    def with_id(self, record_id: str) -> Iterator[tuple[str, Json, Kept]]:
        """Give the records of all kinds that have an id: kind, body, and what is kept with it."""
        here = "provider = ? AND environment = ? AND id = ?"
        for kind, body, kept in self._database.read(
            f"SELECT kind, body, kept FROM record WHERE {here}", *self._namespace, record_id
        ):
            yield str(kind), read_stored(record_id, body, kept), loads_own(str(kept)) if kept is not None else []

    def keep(self, kind: str, record_id: str, kept: Kept) -> None:
        """Keep something with a record, in the place of what was kept with it before."""
        self._database.write(
            f"UPDATE record SET kept = ? WHERE {_HERE} AND id = ?", dumps(kept).decode(), *self._namespace, kind, record_id
        )
        self._database.changes += 1

    def holder(self, kind: str, handle: str) -> str | None:
        """Give the id of the record that has a handle."""
        rows = self._database.read(f"SELECT id FROM record WHERE {_HERE} AND handle = ?", *self._namespace, kind, handle)
        return str(rows[0][0]) if rows else None

    def all(self, kind: str, parent: str | None = None) -> list[Json]:
        """Give the bodies of all records of a kind, or of those of one parent."""
        return self.page(kind, parent, limit=-1)

    def page(self, kind: str, parent: str | None = None, *, limit: int, skip: int = 0) -> list[Json]:
        """Give a part of the records."""
        where, values = self._selection(kind, parent)
        return [record for _, record in self._found(f"{where} ORDER BY seq LIMIT ? OFFSET ?", *values, limit, skip)]

    def after(self, kind: str, number: int, parent: str | None = None, *, limit: int) -> list[tuple[int, Json]]:
        """Give the records after the one with a number, each with its own, oldest first."""
        where, values = self._selection(kind, parent)
        return self._found(f"{where} AND seq > ? ORDER BY seq LIMIT ?", *values, number, limit)

    def latest(self, kind: str, parent: str | None = None, *, limit: int, before: int = _LAST) -> list[tuple[int, Json]]:
        """Give the last records, or those before the one with a number, each with its own, newest first."""
        where, values = self._selection(kind, parent)
        return self._found(f"{where} AND seq < ? ORDER BY seq DESC LIMIT ?", *values, before, limit)

    def search(self, kind: str, words: str, before: int, *, window: int) -> tuple[list[tuple[int, Json]], int | None]:
        """Look for a text in the ids and names of some records before the one with a number, newest first.

        Returns:
            What was found, each record with its number, and the number before which to go on; None at the end.
        """
        reached = f"SELECT min(seq), count(*) FROM (SELECT seq FROM record WHERE {_HERE} AND seq < ? ORDER BY seq DESC LIMIT ?)"
        [(least, looked_at)] = self._database.read(reached, *self._namespace, kind, before, window)
        if not looked_at:
            return [], None
        like = "%" + re.sub(r"([\\%_])", r"\\\1", words) + "%"
        fits = "(id LIKE ? ESCAPE '\\' OR json_extract(body, '$.name') LIKE ? ESCAPE '\\')"
        where = f"{_HERE} AND seq < ? AND seq >= ? AND {fits} ORDER BY seq DESC"
        found = self._found(where, *self._namespace, kind, before, least, like, like)
        return found, least if looked_at == window else None

    def newest_number(self) -> int:
        """Give the number of the last record of all; those that are made from now on have higher ones."""
        return self._database.newest()

    def kinds(self) -> list[tuple[str, int]]:
        """Name the kinds of record that answers show, each with how many there are."""
        here = "provider = ? AND environment = ? AND kind NOT LIKE '\\_%' ESCAPE '\\'"
        rows = self._database.read(
            f"SELECT kind, count(*) FROM record WHERE {here} GROUP BY kind ORDER BY kind", *self._namespace
        )
        return [(str(kind), int(count)) for kind, count in rows]

    def count(self, kind: str, parent: str | None = None) -> int:
        """Count the records."""
        where, values = self._selection(kind, parent)
        return int(self._database.read(f"SELECT count(*) FROM record WHERE {where}", *values)[0][0])

    def position(self, kind: str, record_id: str) -> int | None:
        """Count the records up to and including one; None if there is no such record."""
        before = f"SELECT seq FROM record WHERE {_HERE} AND id = ?"
        rows = self._database.read(
            f"SELECT count(*) FROM record WHERE {_HERE} AND seq <= ({before})",
            *self._namespace,
            kind,
            *self._namespace,
            kind,
            record_id,
        )
        return int(rows[0][0]) or None

    def kept_answer(self, key: str) -> KeptAnswer | None:
        """Give the answer kept under an idempotency key."""
        rows = self._database.read(
            "SELECT fingerprint, time, status, body FROM kept_answer WHERE provider = ? AND environment = ? AND key = ?",
            *self._namespace,
            key,
        )
        return KeptAnswer(*rows[0]) if rows else None

    def keep_answer(self, key: str, answer: KeptAnswer) -> None:
        """Keep an answer under an idempotency key."""
        self._database.write("INSERT OR REPLACE INTO kept_answer VALUES (?, ?, ?, ?, ?, ?, ?)", *self._namespace, key, *answer)

    def _found(self, where: str, *values: object) -> list[tuple[int, Json]]:
        """Return the records that a condition selects, each with its number."""
        rows = self._database.read(f"SELECT seq, id, body, kept FROM record WHERE {where}", *values)
        try:
            return [(seq, read_stored(*row)) for seq, *row in rows]
        except ValueError as error:
            # What was written over the file may still be rows.
            raise self._database.unusable(error) from error

    def _selection(self, kind: str, parent: str | None) -> tuple[str, tuple[str, ...]]:
        values = (*self._namespace, kind)
        where = _HERE if self.newest is None else f"{_HERE} AND seq <= {self.newest}"
        return (where, values) if parent is None else (f"{where} AND parent = ?", (*values, parent))
