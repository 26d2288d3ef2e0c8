"""The command `billfold sandbox`."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

from billfold.cli import main
from billfold_core.http import httpx
from billfold_sandbox import __version__
from billfold_sandbox.web import listen


def run(*arguments: str):
    return CliRunner().invoke(main, arguments)


def test_help_says_what_there_is():
    assert "sandbox" in run("--help").output
    told = run("sandbox", "-h").output
    assert all(word in told for word in ("--port", "--db", "8400", "without keys"))


def test_the_version_is_that_of_the_package():
    ended = subprocess.run([sys.executable, "-m", "billfold_sandbox", "--version"], capture_output=True, text=True, timeout=60)
    assert ended.stdout == f"billfold-sandbox {__version__}\n"
    assert run("sandbox", "--version").output == ended.stdout


def test_a_taken_port_is_a_clear_error():
    with listen(0) as taken:
        port = str(taken.getsockname()[1])
        result = run("sandbox", "--port", port)
    assert result.exit_code == 1
    assert (
        result.output
        == f"Error: Port {port} cannot be used (Address already in use). Choose another with --port, or 0 for a free one.\n"
    )


def test_a_file_of_something_else_is_a_clear_error(tmp_path: Path):
    path = tmp_path / "notes.db"
    path.write_text("no database" * 100)
    result = run("sandbox", "--port", "0", "--db", str(path))
    assert (result.exit_code, "not a database" in result.output) == (1, True)


def test_an_unknown_currency_is_a_clear_error():
    assert "XXX" in run("sandbox", "--port", "0", "--flowglad-currency", "XXX").output


@pytest.mark.parametrize("missing", ["uvicorn", "starlette", "jsonschema_rs"])
def test_missing_packages_are_named_with_the_way_to_get_them(missing: str):
    program = f"import sys; sys.modules[{missing!r}] = None; from billfold.cli import main; main(['sandbox', '--port', '0'])"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 1
    assert ended.stderr == (
        f"Error: The sandbox needs packages that are not installed ({missing}). "
        'Install them: pip install "$(echo dist/billfold_sandbox-*.whl)[server]"\n'
    )


def test_without_click_the_way_to_get_it_is_told():
    program = "import sys; sys.modules['click'] = None; import billfold.cli"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 1
    assert "pip install click" in ended.stderr


def test_the_package_runs_as_a_module():
    ended = subprocess.run(
        [sys.executable, "-m", "billfold_sandbox", "--webhooks-to", "x"], capture_output=True, text=True, timeout=60
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == "Error: webhooks_to must be an address such as http://127.0.0.1:8000/webhooks/{provider}, not 'x'\n"


@pytest.mark.parametrize("host", ["", "*", "http://sandbox"])
def test_an_allowed_host_that_is_none_is_told(host: str):
    result = run("sandbox", "--allow-host", host)
    assert result.exit_code == 1
    assert "must be a name such as sandbox" in result.output


@pytest.mark.parametrize("option", ["--webhooks-to", "--base-url"])
@pytest.mark.parametrize("url", ["http://127.0.0.1:99999/x", "http://[::1", "http://127.0.0.1:-1", "http://a b", "http://:80"])
def test_an_address_that_is_none_is_told_at_the_start(option: str, url: str):
    result = run("sandbox", option, url)
    assert result.exit_code == 1
    assert "must be an address such as http://127.0.0.1:8" in result.output


@contextmanager
def serving_with(path: Path) -> Generator[tuple[subprocess.Popen[str], str]]:
    """Run the command in a process of its own, and give that with what it printed until it serves."""
    command = [sys.executable, "-m", "billfold.cli", "sandbox", "--port", "0", "--db", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield process, "".join(iter(process.stdout.readline, "Stop it with Ctrl+C.\n"))
        finally:
            process.kill()


def address_in(told: str) -> str:
    address = re.search(r"http://127\.0\.0\.1:[0-9]+", told)
    assert address
    return address[0]


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("unfinished", ["a body", "an answer"])
def test_it_ends_without_complaint_while_somebody_waits(tmp_path: Path, number: signal.Signals, unfinished: str):
    with serving_with(tmp_path / "sandbox.db") as (process, told):
        address = address_in(told)
        if unfinished == "an answer":
            httpx.post(f"{address}/_sandbox/faults", json={"kind": "timeout", "seconds": 60}).raise_for_status()
        with socket.create_connection(("127.0.0.1", urlsplit(address).port or 0)) as waiting:
            head = "GET /creem/v1/products/search HTTP/1.1\r\nhost: 127.0.0.1\r\nx-api-key: creem_test_1\r\n"
            waiting.sendall(f"{head}{'content-length: 9' if unfinished == 'a body' else 'accept: */*'}\r\n\r\n".encode())
            # Another request is answered, so that one is under way.
            httpx.get(f"{address}/_sandbox/clock").raise_for_status()
            process.send_signal(number)
            _, err = process.communicate(timeout=20)
    assert "Traceback" not in err
    assert process.returncode == (0 if number == signal.SIGINT else 128 + number)
    # What SQLite keeps beside the file is gone when it was closed.
    assert [found.name for found in tmp_path.iterdir()] == ["sandbox.db"]


def test_the_command_serves_until_it_is_interrupted(tmp_path: Path):
    """One run in its own process: it prints where it is, answers soon, keeps its records, and ends without complaint."""
    path = tmp_path / "sandbox.db"
    with serving_with(path) as (process, told):
        address = address_in(told)
        answer = httpx.get(f"{address}/creem/v1/products/search", headers={"x-api-key": "creem_test_1"}, timeout=10)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert answer.status_code == 200
    assert (process.returncode, err) == (0, "")
    assert f"{address}/clink/api" in told
    assert path.exists()
