"""Names the modules that billfold loads by their name: its providers, with what belongs to them."""

from pkgutil import walk_packages

import billfold

_APART = ("billfold.testing", "billfold.cli", "billfold._pyinstaller")

hiddenimports = [module.name for module in walk_packages(billfold.__path__, "billfold.") if not module.name.startswith(_APART)]
