"""What usage is counted on. Usage events go to a meter, and the meter's usage prices say what the counted usage costs.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
