"""The command line as a module: `python -m billfold`."""

from billfold.cli import main

main(prog_name="billfold")
