# Generated from specs/creem. Do not edit.
"""One module per resource: the tables of what is sent, its two classes, and each operation as a value that makes its `Call`."""
