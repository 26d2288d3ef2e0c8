"""Names the modules that the sandbox loads by their name, and the files it reads: those of its pages, and the clients' specs."""

from importlib.resources import files
from importlib.util import find_spec
from pkgutil import walk_packages

from billfold_sandbox import providers
from billfold_sandbox.pages.layout import FILES

_MODULES = [module.name for module in walk_packages(providers.__path__, f"{providers.__name__}.")]
_CLIENTS = {f"{name.split('.')[2]}_client" for name in _MODULES}

hiddenimports = ["billfold_sandbox.sandbox", *_MODULES]
datas = [
    *((str(files("billfold_sandbox.pages") / name), "billfold_sandbox/pages") for name in FILES),
    (str(files("billfold_sandbox") / "specimens"), "billfold_sandbox/specimens"),
    *((str(files(client) / "openapi.json"), client) for client in sorted(_CLIENTS) if find_spec(client)),
]
