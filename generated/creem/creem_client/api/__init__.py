"""One folder per resource: its two classes, and one module per operation that makes its `Call`."""
