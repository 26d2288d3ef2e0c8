"""The stand-in of Clink: `backend` routes, the other modules hold the rules of one resource each."""

from .backend import BACKEND

__all__ = ["BACKEND"]
