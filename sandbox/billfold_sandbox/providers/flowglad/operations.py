"""The table of Flowglad's operations, which the modules beside this one fill."""

from billfold_sandbox.operations import Operations

operation: Operations = Operations("flowglad")
