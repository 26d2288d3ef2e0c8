"""The table of Hyperline's operations, which the modules beside this one fill."""

from billfold_sandbox.operations import Operations

operation: Operations = Operations("hyperline", rest_by_document=True)
