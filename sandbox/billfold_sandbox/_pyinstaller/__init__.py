"""What PyInstaller is told about the sandbox; the entry point `pyinstaller40` tells it this folder."""

from pathlib import Path


def hook_directories() -> list[str]:
    """Return where the hooks are."""
    return [str(Path(__file__).parent)]
