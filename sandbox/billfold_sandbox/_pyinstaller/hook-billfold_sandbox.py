"""Names the modules that the sandbox loads by their name, and the files it reads: its style sheet and the clients' specs."""

from importlib.resources import files
from importlib.util import find_spec
from pkgutil import iter_modules

from billfold_sandbox import providers

_NAMES = [module.name for module in iter_modules(providers.__path__) if module.ispkg]
_CLIENTS = [f"{name}_client" for name in _NAMES if find_spec(f"{name}_client")]

hiddenimports = ["billfold_sandbox.sandbox", *(f"billfold_sandbox.providers.{name}" for name in _NAMES)]
datas = [
    (str(files("billfold_sandbox") / "page.css"), "billfold_sandbox"),
    *((str(files(client) / "openapi.json"), client) for client in _CLIENTS),
]
