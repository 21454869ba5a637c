"""What a reader may know of the asking: when, where, in which language and currency the text was written."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Asked:
    """`now` is an aware instant, `zone` an IANA name, `currency` an ISO 4217 code or None if nobody has named one."""

    now: datetime
    zone: str = "UTC"
    locale: str = "en"
    currency: str | None = None
