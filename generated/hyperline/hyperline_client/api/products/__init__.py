"""What is sold. A product is a catalogue entry of one of five types; its prices hang off it as price configurations.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
