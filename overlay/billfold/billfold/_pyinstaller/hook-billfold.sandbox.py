"""Names the modules that the sandbox loads by their name, and the files it reads: its style sheet and the clients' specs."""

from importlib.resources import files
from importlib.util import find_spec

from billfold import registry

_CLIENTS = [f"{name}_client" for name in registry.names() if find_spec(f"{name}_client")]

hiddenimports = [f"billfold.sandbox.providers.{name}" for name in registry.names()]
datas = [
    (str(files("billfold") / "sandbox" / "page.css"), "billfold/sandbox"),
    *((str(files(client) / "openapi.json"), client) for client in _CLIENTS),
]
