"""Receivers of deliveries on a port of this machine."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any


@contextmanager
def listening(answer: Callable[[bytes], int]) -> Generator[str]:
    """Serve on a port of this machine, with what is answered to each body."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.send_response(answer(self.rfile.read(int(self.headers["content-length"]))))
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            del format, args

    class Server(HTTPServer):
        def process_request(self, request: Any, client_address: Any) -> None:
            Thread(target=self.process_request_thread, args=(request, client_address), daemon=True).start()

        def process_request_thread(self, request: Any, client_address: Any) -> None:
            self.finish_request(request, client_address)
            self.shutdown_request(request)

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/hooks"
        server.shutdown()
