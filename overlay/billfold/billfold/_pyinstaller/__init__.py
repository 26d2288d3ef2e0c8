"""What PyInstaller is told about billfold, so that a frozen program needs nothing of its user's doing.

PyInstaller sees imports, those for type checkers too, but not the modules that are loaded by their name. The entry point
`pyinstaller40` tells it the folder of the hooks, and it runs `hook-X.py` when a program imports `X`.
"""

from pathlib import Path


def hook_directories() -> list[str]:
    """Return where the hooks are."""
    return [str(Path(__file__).parent)]
