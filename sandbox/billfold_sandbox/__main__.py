"""`python -m billfold_sandbox` runs the server, as `billfold-sandbox` does."""

from .command import main

main(prog_name="billfold-sandbox")
