# Generated from specs/hyperline. Do not edit.
"""Types that arguments and results of this package mention, in one place."""

from billfold_core.bulk import BulkReport
from billfold_core.call import Call, Response
from billfold_core.download import Download
from billfold_core.model import UnknownVariant
from billfold_core.options import RequestOptions
from billfold_core.pages import AsyncPager, Pager
from billfold_core.unset import UNSET, Unset
from billfold_core.upload import Upload

__all__ = [
    "UNSET",
    "AsyncPager",
    "BulkReport",
    "Call",
    "Download",
    "Pager",
    "RequestOptions",
    "Response",
    "UnknownVariant",
    "Unset",
    "Upload",
]
