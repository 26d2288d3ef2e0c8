"""Every place in which an error can show something."""

from fuzz.shown import everything, frames, links

__all__ = ["everything", "frames", "links"]
