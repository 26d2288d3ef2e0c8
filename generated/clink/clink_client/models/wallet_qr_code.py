from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

import attrs
from billfold_core.model import (
    NO_SOURCE,
    Model,
    epoch_s,
    integer,
    record,
    text,
    to_epoch_s,
    unchanged,
)
from billfold_core.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WalletQrCode(Model):
    """A QR code for a wallet, and links that do the same on a phone."""

    FIELDS: ClassVar[frozenset[str]] = frozenset(
        {
            "expiresAt",
            "expiresSecond",
            "fallbackUrl",
            "hostedInstructionsUrl",
            "imageDataUrl",
            "imageUrlPng",
            "imageUrlSvg",
            "mobileAuthUrl",
            "packageName",
        }
    )

    image_url_png: str | None | Unset = UNSET
    """The QR code as PNG, as an address (URL) or in base64."""
    image_url_svg: str | None | Unset = UNSET
    """The QR code as SVG, as an address (URL) or in base64."""
    image_data_url: str | None | Unset = UNSET
    """The QR code as a data URL."""
    hosted_instructions_url: str | None | Unset = UNSET
    """Address (URL) of a page that tells the customer what to do."""
    mobile_auth_url: str | None | Unset = UNSET
    """Address (URL) that opens the wallet on a phone."""
    fallback_url: str | None | Unset = UNSET
    """Address (URL) to use where the wallet cannot be opened."""
    package_name: str | None | Unset = UNSET
    """Name of the wallet's app package."""
    expires_at: datetime | None | Unset = UNSET
    """When the code ends, in seconds since 1970-01-01 UTC; most other times of Clink are in milliseconds."""
    expires_second: int | None | Unset = UNSET
    """How many seconds the code is still good for."""
    _source: Mapping[str, Any] = attrs.field(default=NO_SOURCE, alias="_source", repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source = record(value)
        get = source.get
        if (
            (_image_url_png := get("imageUrlPng", UNSET)) is not UNSET
            and _image_url_png is not None
            and type(_image_url_png) is not str
        ):
            _image_url_png = text(_image_url_png, "imageUrlPng")
        if (
            (_image_url_svg := get("imageUrlSvg", UNSET)) is not UNSET
            and _image_url_svg is not None
            and type(_image_url_svg) is not str
        ):
            _image_url_svg = text(_image_url_svg, "imageUrlSvg")
        if (
            (_image_data_url := get("imageDataUrl", UNSET)) is not UNSET
            and _image_data_url is not None
            and type(_image_data_url) is not str
        ):
            _image_data_url = text(_image_data_url, "imageDataUrl")
        if (
            (_hosted_instructions_url := get("hostedInstructionsUrl", UNSET)) is not UNSET
            and _hosted_instructions_url is not None
            and type(_hosted_instructions_url) is not str
        ):
            _hosted_instructions_url = text(_hosted_instructions_url, "hostedInstructionsUrl")
        if (
            (_mobile_auth_url := get("mobileAuthUrl", UNSET)) is not UNSET
            and _mobile_auth_url is not None
            and type(_mobile_auth_url) is not str
        ):
            _mobile_auth_url = text(_mobile_auth_url, "mobileAuthUrl")
        if (
            (_fallback_url := get("fallbackUrl", UNSET)) is not UNSET
            and _fallback_url is not None
            and type(_fallback_url) is not str
        ):
            _fallback_url = text(_fallback_url, "fallbackUrl")
        if (
            (_package_name := get("packageName", UNSET)) is not UNSET
            and _package_name is not None
            and type(_package_name) is not str
        ):
            _package_name = text(_package_name, "packageName")
        if (_expires_at := get("expiresAt", UNSET)) is not UNSET and _expires_at is not None:
            _expires_at = epoch_s(_expires_at, "expiresAt")
        if (
            (_expires_second := get("expiresSecond", UNSET)) is not UNSET
            and _expires_second is not None
            and type(_expires_second) is not int
        ):
            _expires_second = integer(_expires_second, "expiresSecond")
        self = cls.__new__(cls)
        self.image_url_png = _image_url_png
        self.image_url_svg = _image_url_svg
        self.image_data_url = _image_data_url
        self.hosted_instructions_url = _hosted_instructions_url
        self.mobile_auth_url = _mobile_auth_url
        self.fallback_url = _fallback_url
        self.package_name = _package_name
        self.expires_at = _expires_at
        self.expires_second = _expires_second
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object, unknown fields included."""
        found: dict[str, Any] = dict(self.additional_properties)
        if self.image_url_png is not UNSET:
            found["imageUrlPng"] = self.image_url_png
        if self.image_url_svg is not UNSET:
            found["imageUrlSvg"] = self.image_url_svg
        if self.image_data_url is not UNSET:
            found["imageDataUrl"] = self.image_data_url
        if self.hosted_instructions_url is not UNSET:
            found["hostedInstructionsUrl"] = self.hosted_instructions_url
        if self.mobile_auth_url is not UNSET:
            found["mobileAuthUrl"] = self.mobile_auth_url
        if self.fallback_url is not UNSET:
            found["fallbackUrl"] = self.fallback_url
        if self.package_name is not UNSET:
            found["packageName"] = self.package_name
        if self.expires_at is not UNSET:
            found["expiresAt"] = (
                None if self.expires_at is None else unchanged(self._source, "expiresAt", self.expires_at, epoch_s, to_epoch_s)
            )
        if self.expires_second is not UNSET:
            found["expiresSecond"] = self.expires_second
        return found
