"""The command `billfold sandbox`."""

from __future__ import annotations

import os
import signal
from collections.abc import Generator
from contextlib import contextmanager, suppress
from threading import current_thread, main_thread

try:
    import click
except ModuleNotFoundError:
    raise SystemExit("billfold-sandbox: the server needs click, which is not installed. Run: pip install click") from None

from . import __version__

# By its file: the name on a package index is not ours.
_NEEDS = (
    "The sandbox needs packages that are not installed ({missing}). "
    'Install them: pip install "$(echo dist/billfold_sandbox-*.whl)[server]"'
)


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="billfold-sandbox", message="%(prog)s %(version)s")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8400, show_default=True, help="Port to listen on; 0 picks a free one."
)
@click.option(
    "--db", type=click.Path(dir_okay=False), help="SQLite file to keep the records in. Without it they are forgotten at the end."
)
@click.option(
    "--allow-host",
    "allowed_hosts",
    multiple=True,
    metavar="NAME",
    help="A name to answer to beside those of this machine, as between containers; the sandbox then listens at all addresses.",
)
@click.option(
    "--base-url",
    metavar="URL",
    help="What addresses of checkouts begin with, if browsers reach the sandbox under another one than clients do.",
)
@click.option(
    "--webhooks-to",
    metavar="URL",
    help="Where webhooks go, such as http://127.0.0.1:8000/webhooks/{provider}; beside endpoints made through the APIs.",
)
@click.option(
    "--time-scale",
    type=click.FloatRange(0, 1000),
    default=1.0,
    show_default=True,
    help="By what all waits of webhooks are multiplied: with 0.01, five minutes are 3 seconds.",
)
@click.option("--allow-remote", is_flag=True, help="Send webhooks to other machines too.")
@click.option("--flowglad-currency", default="USD", show_default=True, help="Currency of every price at Flowglad.")
def sandbox(
    port: int,
    db: str | None,
    allowed_hosts: tuple[str, ...],
    base_url: str | None,
    webhooks_to: str | None,
    time_scale: float,
    allow_remote: bool,
    flowglad_currency: str,
) -> None:
    """Serve local stand-ins of all providers, for trying things out without keys.

    Listens on this machine only, unless a host is allowed. Any key that begins like a test key is let in. The page at / shows
    requests as they come and what exists, and sets faults and the clock. Faults are also scripted with POST /_sandbox/faults, for
    example {"kind": "rate_limited", "provider": "creem", "retry_after": 2}. A checkout's address leads to a page where it is
    paid, as POST /_sandbox/complete/PROVIDER/CHECKOUT does. Webhooks are signed with the secrets that are shown at the start.
    """
    try:
        from .sandbox import EXAMPLE_KEYS, EXAMPLE_WEBHOOK_SECRETS, Sandbox, StoreError, sandbox_url
        from .web import EVERYWHERE, HOST, checked_host, listen, server
        from .webhooks.worker import delivering
    except ModuleNotFoundError as error:
        raise click.ClickException(_NEEDS.format(missing=(error.name or "").partition(".")[0])) from error
    try:
        for host in allowed_hosts:
            checked_host(host)
        world = Sandbox(
            db,
            flowglad_currency=flowglad_currency,
            base_url=base_url,
            webhooks_to=webhooks_to,
            time_scale=time_scale,
            allow_remote=allow_remote,
        )
    except (StoreError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    if not world.emulator.backends:
        raise click.ClickException("No provider's client is installed. Install one or all: pip install dist/*_client-*.whl")
    try:
        sock = listen(port, EVERYWHERE if allowed_hosts else HOST)
    except OSError as error:
        raise click.ClickException(
            f"Port {port} cannot be used ({os.strerror(error.errno or 0)}). Choose another with --port, or 0 for a free one."
        ) from error
    with world, sock:
        address = f"http://{HOST}:{sock.getsockname()[1]}"
        rows = [("provider", "base_url", "example key")]
        rows += [(name, sandbox_url(name, address), EXAMPLE_KEYS[name]) for name in world.emulator.backends]
        click.echo(f"billfold sandbox: {address}/ (records {f'in {db}' if db else 'in memory'})\n")
        for name, url, key in rows:
            click.echo(f"  {name:10} {url:36} {key}")
        if webhooks_to:
            click.echo(f"\nWebhooks go to {webhooks_to}, signed with these secrets:\n")
            for name, secret in EXAMPLE_WEBHOOK_SECRETS.items():
                click.echo(f"  {name:10} {secret}")
        click.echo("\nStop it with Ctrl+C.")
        with suppress(KeyboardInterrupt), _ending_at_sigterm(), delivering(world.deliveries):
            server(world.emulator, allowed_hosts).run(sockets=[sock])


@contextmanager
def _ending_at_sigterm() -> Generator[None]:
    """Let a process that is told to end close its file first, as one that is interrupted does."""

    def end(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    # Only the first thread of a process can say what is done at a signal.
    if current_thread() is not main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


main = sandbox
"""What the program `billfold-sandbox` runs: the same without billfold."""
