"""What users notice of each package since its last release: `python -m codegen.report`, `nox -s report`."""
