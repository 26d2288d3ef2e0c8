"""Run the command."""

import sys

from .reporting import main

raise SystemExit(main(sys.argv[1:]))
