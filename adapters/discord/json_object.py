"""The JSON objects of Discord, under one name."""

from typing import Any

Json = dict[str, Any]
