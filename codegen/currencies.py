"""Write the currency table of `billfold_core` from the published ISO 4217 list.

Run `python -m codegen.currencies` to write it, with `--check` to fail when it is not what the list says.
"""

from __future__ import annotations

import sys
from pathlib import Path

import iso4217

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "overlay" / "core" / "billfold_core" / "_iso4217.py"
COMMAND = "python -m codegen.currencies"

# Codes that ISO 4217 no longer lists and providers still offer, with the digits they had when they were listed:
# in the list of 2016-02-24 for all of them, and unchanged in every later list up to their withdrawal.
WITHDRAWN: dict[str, tuple[int, str]] = {
    "ANG": (2, "Flowglad, Hyperline"),
    "BGN": (2, "Flowglad, Hyperline"),
    "BYR": (0, "Hyperline"),
    "HRK": (2, "Hyperline"),
    "MRO": (2, "Hyperline"),
    "SLL": (2, "Hyperline"),
    "STD": (2, "Flowglad, Hyperline"),
    "VEF": (2, "Hyperline"),
    "ZWL": (2, "Hyperline"),
}

TEMPLATE = '''\
"""Decimal digits of each currency's minor unit. Written by `{command}`; do not edit."""

from collections.abc import Mapping

# The date of the ISO 4217 list behind `ISO_4217`.
ISO_4217_PUBLISHED = "{published}"

# Codes without a minor unit (XAU, XXX and the like) are left out: amounts in them cannot be converted.
ISO_4217: Mapping[str, int] = {{
{current}
}}

# No longer in ISO 4217, still offered by the providers named.
WITHDRAWN: Mapping[str, int] = {{
{withdrawn}
}}
'''


def render() -> str:
    """Return the text of the table module.

    Raises:
        ValueError: A code marked as withdrawn here is in the published list again.
    """
    units = {code: str(entry["CcyMnrUnts"]) for code, entry in iso4217.raw_table.items() if code}
    current = {code: int(digits) for code, digits in sorted(units.items()) if digits.isdecimal()}
    if returned := sorted(WITHDRAWN.keys() & units.keys()):
        raise ValueError(f"{__file__}: WITHDRAWN has codes that ISO 4217 lists: {', '.join(returned)}; remove them")
    return TEMPLATE.format(
        command=COMMAND,
        published=iso4217.__published__.isoformat(),
        current="\n".join(f'    "{code}": {digits},' for code, digits in current.items()),
        withdrawn="\n".join(f'    "{code}": {digits},  # {by}' for code, (digits, by) in sorted(WITHDRAWN.items())),
    )


def main(arguments: list[str]) -> int:
    """Write the table, or with `--check` compare it; return the exit status."""
    if arguments not in ([], ["--check"]):
        print(f"usage: {COMMAND} [--check]", file=sys.stderr)
        return 2
    text = render()
    if not arguments:
        TARGET.write_text(text, "utf-8", newline="\n")
    elif not TARGET.exists() or TARGET.read_bytes() != text.encode():
        print(f"{TARGET.relative_to(ROOT)} is not what ISO 4217 says: run `{COMMAND}`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
