"""Names the modules that `billfold.registry` loads by their name; clients that are not installed stay out."""

from billfold.registry import BUILT_IN

hiddenimports = ["billfold.resources", "billfold.async_resources", *(f"billfold.providers.{name}" for name in BUILT_IN)]
