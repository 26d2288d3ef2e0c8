"""A language server that is asked as an editor asks it: JSON-RPC over the pipes of its process."""

import json
import subprocess
import sys
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Any, Final, Self

_PATIENCE: Final = 240.0
"""After so many seconds the server is ended, so that no question waits for ever."""


class LanguageServer:
    """One process of a server for all questions, about files that exist in its memory alone."""

    def __init__(self, command: list[str], folder: Path, settings: dict[str, Any]) -> None:
        self._folder = folder
        self._settings = settings
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder)
        self._end = Timer(_PATIENCE, self._process.kill)
        self._last = 0

    def __enter__(self) -> Self:
        self._end.start()
        shown = {"completion": {}, "hover": {"contentFormat": ["plaintext"]}, "signatureHelp": {}}
        folders = [{"uri": self._folder.as_uri(), "name": "shop"}]
        can = {"textDocument": shown, "workspace": {"configuration": True, "workspaceFolders": True}}
        self._ask("initialize", {"processId": None, "rootUri": None, "workspaceFolders": folders, "capabilities": can})
        self._send(method="initialized", params={})
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._process.kill()
        self._process.communicate()
        self._end.cancel()

    def completions(self, text: str) -> list[str]:
        """Return what is offered at the end of a program."""
        found = self._about(text, "completion")
        return [item["label"] for item in (found["items"] if isinstance(found, dict) else found)]

    def hover(self, text: str) -> str:
        """Return what is shown of the name at the end of a program."""
        found = self._about(text, "hover", before=1)
        return "" if found is None else str(found["contents"]["value"])

    def signatures(self, text: str) -> list[str]:
        """Return what is shown of the call that a program ends in."""
        found = self._about(text, "signatureHelp")
        return [] if found is None else [one["label"] for one in found["signatures"]]

    def _about(self, text: str, question: str, before: int = 0) -> Any:
        """Ask about a place so many characters before the end of a program."""
        document = {"uri": (self._folder / f"program_{self._last}.py").as_uri()}
        opened = {**document, "languageId": "python", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": opened})
        lines = text.split("\n")
        place = {"line": len(lines) - 1, "character": len(lines[-1]) - before}
        return self._ask(f"textDocument/{question}", {"textDocument": document, "position": place})

    def _ask(self, method: str, params: Any) -> Any:
        self._last += 1
        self._send(id=self._last, method=method, params=params)
        while True:
            message = self._receive()
            if message.get("id") == self._last and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            if "id" in message and "method" in message:
                self._send(id=message["id"], result=self._answer(message))

    def _answer(self, message: Any) -> Any:
        if message["method"] == "workspace/configuration":
            return [self._settings.get(item.get("section", "")) for item in message["params"]["items"]]
        return None

    def _send(self, **message: Any) -> None:
        assert self._process.stdin is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self._process.stdin.flush()

    def _receive(self) -> Any:
        assert self._process.stdout is not None
        size = 0
        while (line := self._process.stdout.readline()) not in (b"\r\n", b""):
            name, _, value = line.partition(b":")
            size = int(value) if name.lower() == b"content-length" else size
        assert size, "the server ended"
        return json.loads(self._process.stdout.read(size))


def pyright(folder: Path) -> LanguageServer:
    """Return pyright's server for programs that see what this process sees."""
    paths = [str(Path(path).resolve()) for path in sys.path if path]
    (folder / "pyrightconfig.json").write_text(json.dumps({"extraPaths": paths}), encoding="utf-8")
    command = [str(Path(sys.executable).with_name("pyright-langserver")), "--stdio"]
    return LanguageServer(command, folder, {"python": {"pythonPath": sys.executable}})
