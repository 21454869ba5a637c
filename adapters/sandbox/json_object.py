"""The JSON objects that the simulated platforms take and give, under one name."""

from typing import Any

Json = dict[str, Any]
