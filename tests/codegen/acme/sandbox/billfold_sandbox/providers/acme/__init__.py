"""The stand-in of Acme."""

from .backend import BACKEND

__all__ = ["BACKEND"]
