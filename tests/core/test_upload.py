"""What cannot be sent as a file is refused when the upload is made, in words of what to pass."""

import copy
import io
import pickle
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billfold_core import InputError, Upload

CONTENTS: dict[str, tuple[Any, str]] = {
    "an open file": (io.BytesIO(b"x"), r"open file \(BytesIO\): pass file.read\(\)"),
    "an open text file": (io.StringIO("x"), r"open file \(StringIO\): pass file.read\(\)"),
    "a bytearray": (bytearray(b"x"), r"not bytearray: pass bytes\(...\)"),
    "a memoryview": (memoryview(b"x"), r"not memoryview: pass bytes\(...\)"),
    "a path": (Path("logo.png"), r"pass Upload.read\(path\)"),
    "text": ("x", r"pass Upload.read\(path\) for a file on disk, or text.encode\(\) for text"),
    "nothing": (None, "not NoneType"),
    "numbers": ([1, 2], "not list"),
}
NAMES: list[Any] = [
    "",
    "  ",
    "a/b.png",
    "a\\b.png",
    "/logo.png",
    "a\nb.png",
    "a\r\nX: 1",
    "a\x00.png",
    "a\x85.png",
    "a\u2028.png",
]
NAMES += ["\ud800.png", ".", "..", None, b"logo.png", 7, Path("logo.png")]
TYPES: list[Any] = [
    "",
    "png",
    "image/",
    "/png",
    "image png",
    "image/png\r\nX: 1",
    "image/png;",
    "image/png; a",
    "logo.png",
    "a/b/c",
]
TYPES += ["ïmage/png", b"image/png", 7, "image/png\n", " image/png"]


@pytest.mark.parametrize("kind", CONTENTS)
def test_content_that_is_not_bytes_is_refused(kind: str) -> None:
    content, advice = CONTENTS[kind]
    with pytest.raises(InputError, match=f"content must be bytes.*{advice}") as caught:
        Upload(content, "logo.png")
    assert (caught.value.path, caught.value.outcome) == ("content", "not_sent")


@pytest.mark.parametrize("content", [b"x", bytearray(b"x"), memoryview(b"x")])
def test_swapped_arguments_are_told(content: Any) -> None:
    swapped: Any = ("logo.png", content)
    with pytest.raises(InputError, match=r"the content comes first, then the name: Upload\(content, 'logo.png'\)"):
        Upload(*swapped)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_no_file_has_is_refused(name: Any) -> None:
    with pytest.raises(InputError, match=r"name .*like 'logo.png'") as caught:
        Upload(b"x", name)
    assert caught.value.path == "name"
    str(caught.value).encode()


@pytest.mark.parametrize("content_type", TYPES)
def test_what_is_no_media_type_is_refused(content_type: Any) -> None:
    with pytest.raises(InputError, match=r"content_type .* is no media type: pass one like 'image/png'") as caught:
        Upload(b"x", "logo.png", content_type)
    assert caught.value.path == "content_type"


@pytest.mark.parametrize(
    "content_type", ["image/png", "image/svg+xml", "text/csv; charset=utf-8", 'text/csv;charset="utf 8";header=present', "a/b"]
)
def test_a_media_type_is_taken_as_it_is(content_type: str) -> None:
    assert Upload(b"x", "logo.png", content_type).content_type == content_type


@pytest.mark.parametrize("name", ["logo.png", "Logo (2).PNG", "лого.png", "商标", 'my "logo".png', ".hidden", "a..b", "…"])
def test_a_name_is_taken_as_it_is(name: str) -> None:
    assert Upload(b"", name).name == name


@given(st.binary(max_size=20), st.text(), st.none() | st.text())
def test_an_upload_is_made_or_refused(content: bytes, name: str, content_type: str | None) -> None:
    try:
        made = Upload(content, name, content_type)
    except InputError:
        return
    assert made.content == content
    assert not set(made.name + made.content_type) & set("\r\n")
    for twin in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert (twin.content, twin.name, twin.content_type) == (made.content, made.name, made.content_type)


def test_a_file_on_disk_is_sent_without_its_folder(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"x")
    assert Upload.read(tmp_path / "logo.png").name == "logo.png"
    (tmp_path / "a\nb.png").write_bytes(b"x")
    with pytest.raises(InputError, match="is no name of a file"):
        Upload.read(tmp_path / "a\nb.png")
