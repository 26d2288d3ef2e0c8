from .document import Json


def findings(document: Json):
    return iter(())
