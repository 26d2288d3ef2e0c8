"""A local server that speaks the providers' APIs, so that everything runs without keys.

Its heart is `house.answer`: a plain function from a request to an answer, over SQLite. `transport` carries it in-process,
`web` on a port; `billfold.testing` is what users import. Routes and validation come from the specs inside the generated packages.
"""
