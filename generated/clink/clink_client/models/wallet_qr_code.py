# Generated from specs/clink/resources/payments.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    integer,
    record,
    text,
)
from billfold_core.moments import epoch_s

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WalletQrCode(Model):
    """A QR code for a wallet, and links that do the same on a phone."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "imageUrlPng": "image_url_png",
        "imageUrlSvg": "image_url_svg",
        "imageDataUrl": "image_data_url",
        "hostedInstructionsUrl": "hosted_instructions_url",
        "mobileAuthUrl": "mobile_auth_url",
        "fallbackUrl": "fallback_url",
        "packageName": "package_name",
        "expiresAt": "expires_at",
        "expiresSecond": "expires_second",
    }
    NULLABLE = frozenset(
        {
            "imageUrlPng",
            "imageUrlSvg",
            "imageDataUrl",
            "hostedInstructionsUrl",
            "mobileAuthUrl",
            "fallbackUrl",
            "packageName",
            "expiresAt",
            "expiresSecond",
        }
    )
    UNITS: ClassVar[Mapping[str, str]] = {"expiresAt": "epoch_s"}

    image_url_png: str | None = None
    """The QR code as PNG, as an address (URL) or in base64."""
    image_url_svg: str | None = None
    """The QR code as SVG, as an address (URL) or in base64."""
    image_data_url: str | None = None
    """The QR code as a data URL."""
    hosted_instructions_url: str | None = None
    """Address (URL) of a page that tells the customer what to do."""
    mobile_auth_url: str | None = None
    """Address (URL) that opens the wallet on a phone."""
    fallback_url: str | None = None
    """Address (URL) to use where the wallet cannot be opened."""
    package_name: str | None = None
    """Name of the wallet's app package."""
    expires_at: datetime | None = None
    """When the code ends, in seconds since 1970-01-01 UTC; most other times of Clink are in milliseconds."""
    expires_second: int | None = None
    """How many seconds the code is still good for."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if (_image_url_png := get("imageUrlPng")) is not None and type(_image_url_png) is not str:
                _image_url_png = text(_image_url_png, "imageUrlPng")
            if (_image_url_svg := get("imageUrlSvg")) is not None and type(_image_url_svg) is not str:
                _image_url_svg = text(_image_url_svg, "imageUrlSvg")
            if (_image_data_url := get("imageDataUrl")) is not None and type(_image_data_url) is not str:
                _image_data_url = text(_image_data_url, "imageDataUrl")
            if (_hosted_instructions_url := get("hostedInstructionsUrl")) is not None and type(
                _hosted_instructions_url
            ) is not str:
                _hosted_instructions_url = text(_hosted_instructions_url, "hostedInstructionsUrl")
            if (_mobile_auth_url := get("mobileAuthUrl")) is not None and type(_mobile_auth_url) is not str:
                _mobile_auth_url = text(_mobile_auth_url, "mobileAuthUrl")
            if (_fallback_url := get("fallbackUrl")) is not None and type(_fallback_url) is not str:
                _fallback_url = text(_fallback_url, "fallbackUrl")
            if (_package_name := get("packageName")) is not None and type(_package_name) is not str:
                _package_name = text(_package_name, "packageName")
            if (_expires_at := get("expiresAt")) is not None:
                _expires_at = epoch_s(_expires_at, "expiresAt")
            if (_expires_second := get("expiresSecond")) is not None and type(_expires_second) is not int:
                _expires_second = integer(_expires_second, "expiresSecond")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
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
