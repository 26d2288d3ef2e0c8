"""The stand-in of Hyperline: `backend` routes, the other modules hold the rules of one resource each."""

from .backend import BACKEND

__all__ = ["BACKEND"]
