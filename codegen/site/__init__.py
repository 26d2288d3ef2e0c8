"""The pages for readers: what is written in `docs/` and the READMEs, and what follows from specs and docstrings, as one site."""
