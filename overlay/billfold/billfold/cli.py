"""The command `billfold`. Its commands are the entry points of the group `billfold.commands`, each loaded when it is run."""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points

try:
    import click
except ModuleNotFoundError:
    raise SystemExit("billfold: the command line needs click, which is not installed. Run: pip install click") from None

GROUP = "billfold.commands"
_OWN = (EntryPoint("doctor", "billfold.doctor:doctor", GROUP),)
# By their files: the names on a package index are not ours.
_ADDED = {"sandbox": 'pip install dist/*.whl "$(echo dist/billfold-[0-9]*.whl)[sandbox]"'}
"""Commands that come with something else, and how it is installed."""


class Commands(click.Group):
    """The commands of billfold, and those that installed packages declare."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return sorted(_declared())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command; None if there is none of this name.

        Raises:
            ClickException: It cannot be loaded; the message says what to install.
        """
        found = _declared().get(cmd_name)
        if found is None:
            if cmd_name in _ADDED:
                raise click.ClickException(f"The command {cmd_name} is not installed. Install it: {_ADDED[cmd_name]}")
            return None
        try:
            command: click.Command = found.load()
        except (ImportError, AttributeError) as error:
            advice = f" Install what it needs: {_ADDED[cmd_name]}" if cmd_name in _ADDED else ""
            raise click.ClickException(f"The command {cmd_name} ({found.value}) cannot be loaded: {error}.{advice}") from error
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="billfold", prog_name="billfold", message="%(prog)s %(version)s")
def main() -> None:
    """One billfold, many billing providers."""


def _declared() -> dict[str, EntryPoint]:
    return {point.name: point for point in (*_OWN, *entry_points(group=GROUP))}


if __name__ == "__main__":
    main()
