"""The table of Acme's operations."""

from billfold_sandbox.operations import Operations

operation = Operations("acme")
