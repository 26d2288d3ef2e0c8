"""Checks prompts before an image or a video is generated from them. Compulsory for sellers of such AI products;
experimental.

`resource` and `async_resource` hold its methods; the other modules make the `Call` of one operation each.
"""
