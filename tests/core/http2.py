"""A server on a port of this machine that speaks HTTP/2 without TLS, just enough for a client that knows it does."""

import contextlib
import json
import socket
import threading
from collections.abc import Mapping
from typing import Any, Self

import h2.config
import h2.connection
import h2.events

PATIENCE = 10.0


class Http2:
    """A server that is up within a `with` block, and answers every request alike."""

    def __init__(self, status: int = 200, headers: Mapping[str, str] | None = None, body: Any = None) -> None:
        self.status = status
        self.headers = dict(headers or {})
        self.body = json.dumps({"id": "thing_1"} if body is None else body).encode()
        self.requests: list[dict[str, str]] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *problem: object) -> None:
        for connection in (self._listener, *self._connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections.append(connection)
            self._threads.append(threading.Thread(target=self._serve, args=(connection,), daemon=True))
            self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        spoken = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        spoken.initiate_connection()
        with connection, contextlib.suppress(OSError):
            connection.sendall(spoken.data_to_send())
            while data := connection.recv(65_536):
                for event in spoken.receive_data(data):
                    if isinstance(event, h2.events.RequestReceived):
                        self.requests.append(dict(event.headers))
                    if isinstance(event, h2.events.StreamEnded):
                        told = {":status": str(self.status), "content-type": "application/json", **self.headers}
                        spoken.send_headers(event.stream_id, list(told.items()))
                        spoken.send_data(event.stream_id, self.body, end_stream=True)
                connection.sendall(spoken.data_to_send())
