"""Names the modules that billfold loads by their name: its providers, with what belongs to them."""

from importlib.util import find_spec
from pkgutil import walk_packages

import billfold
from billfold import registry

_APART = ("billfold.testing", "billfold.cli", "billfold._pyinstaller", "billfold.webhooks.")
_WEBHOOKS = [registry.find(name).webhook.partition(":")[0] for name in registry.names()]

hiddenimports = [module.name for module in walk_packages(billfold.__path__, "billfold.") if not module.name.startswith(_APART)]
# A framework's receiver is imported by the program that has the framework; what a client's webhooks are, by nobody.
hiddenimports += [module for module in _WEBHOOKS if module and find_spec(module.partition(".")[0]) is not None]
hiddenimports += [f"billfold.webhooks.{name}" for name in ("endpoint", "receipt", "receiving")]
