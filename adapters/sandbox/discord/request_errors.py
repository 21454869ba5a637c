"""Gathers everything that is wrong with a request, nested as Discord nests it, to be refused in one answer (50035)."""

from collections.abc import Sequence
from typing import Any

from adapters.sandbox.discord.refusals import Refusal
from adapters.sandbox.json_object import Json

Path = Sequence[str | int]


class RequestErrors:
    """The faults of one request by path; `done` raises when there are any."""

    def __init__(self) -> None:
        self.errors: Json = {}

    def wrong(self, path: Path, code: str, message: str) -> None:
        """Note one fault at a path such as ("embeds", 0, "title")."""
        node = self.errors
        for step in path:
            node = node.setdefault(str(step), {})
        node.setdefault("_errors", []).append({"code": code, "message": message})

    def text(self, value: Any, path: Path, *, most: int, least: int = 0, required: bool = False) -> str:
        """A text of `least` to `most` characters; gives it, or "" where it is missing or wrong."""
        if value is None or value == "":
            if required:
                self.wrong(path, "BASE_TYPE_REQUIRED", "This field is required")
            return ""
        if not isinstance(value, str):
            self.wrong(path, "STRING_TYPE_CONVERT", "Could not interpret value as string.")
            return ""
        if len(value) > most:
            fewer = f"Must be {most} or fewer in length."
            between = f"Must be between {least} and {most} in length."
            if least > 0:
                self.wrong(path, "BASE_TYPE_BAD_LENGTH", between)
            else:
                self.wrong(path, "BASE_TYPE_MAX_LENGTH", fewer)
        elif len(value) < least:
            self.wrong(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")
        return value

    def count(self, value: Any, path: Path, *, most: int, least: int = 0) -> list[Any]:
        """A list of `least` to `most` things; a missing one counts as empty."""
        if value is None:
            value = []
        if not isinstance(value, list):
            self.wrong(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
            return []
        if len(value) > most or len(value) < least:
            bounds = f"between {least} and {most}" if least else f"{most} or fewer"
            self.wrong(path, "BASE_TYPE_BAD_LENGTH", f"Must be {bounds} in length.")
        return value

    def number(self, value: Any, path: Path, *, least: int, most: int) -> None:
        """A whole number within bounds, where one is given."""
        if value is None:
            return
        if isinstance(value, bool) or not isinstance(value, int):
            self.wrong(path, "NUMBER_TYPE_COERCE", f'Value "{value}" is not int.')
        elif value < least:
            self.wrong(path, "NUMBER_TYPE_MIN", f"int value should be greater than or equal to {least}.")
        elif value > most:
            self.wrong(path, "NUMBER_TYPE_MAX", f"int value should be less than or equal to {most}.")

    def one_of(self, value: Any, path: Path, choices: Sequence[Any]) -> bool:
        """Whether the value is among the choices; notes it where it is not."""
        if value in choices:
            return True
        shown = ", ".join(str(choice) for choice in choices)
        self.wrong(path, "BASE_TYPE_CHOICES", f"Value must be one of {{{shown}}}.")
        return False

    def done(self) -> None:
        """Raises Refusal 50035 with every fault that was noted."""
        if self.errors:
            raise Refusal(50035, errors=self.errors)
