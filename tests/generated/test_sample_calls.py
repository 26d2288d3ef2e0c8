"""The example in the docstring of a method gives each id once: the client fills in what only repeats the path."""

import ast
import re
import textwrap
from pathlib import Path

EXAMPLE = re.compile(r"^( *)Example:\n\1    ```python\n(.*?)\n\1    ```", re.MULTILINE | re.DOTALL)


def test_examples_give_each_id_once() -> None:
    found = [
        (path, textwrap.dedent(example[2]))
        for path in sorted(Path("generated/flowglad/flowglad_client/api").glob("*.py"))
        for example in EXAMPLE.finditer(path.read_text("utf-8"))
    ]
    assert len(found) > 60
    for path, code in found:
        calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call) and node.args]
        first = [call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)]
        again = [
            value.value
            for node in ast.walk(ast.parse(code))
            if isinstance(node, ast.Dict)
            for key, value in zip(node.keys, node.values, strict=True)
            if isinstance(key, ast.Constant) and key.value == "id" and isinstance(value, ast.Constant)
        ]
        assert not {*first} & {*again}, (path, code)
