"""The one table that a bench prints: rates beside the raw rate of the same minutes."""

import sys
from collections.abc import Sequence


def percentile(seconds: Sequence[float], part: float) -> float:
    """In milliseconds."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))] * 1000


class Report:
    """Prints line by line. A rate is held back until the raw rate after it is known: its ratio is to the mean of the
    raw rates before and after it."""

    def __init__(self) -> None:
        self._raw: float | None = None
        self._pending: tuple[str, float] | None = None
        self._under: list[str] = []

    def raw(self, rate: float) -> None:
        """The rate of bare sqlite3 at this moment."""
        if self._pending is not None and self._raw is not None:
            name, own = self._pending
            ratio = own / ((self._raw + rate) / 2)
            self._print(f"{name}: {own:.0f} turns/s, {ratio:.3f} of raw sqlite3")
            for line in self._under:
                self._print(line)
        self._pending, self._under, self._raw = None, [], rate
        self._print(f"  (raw sqlite3: {rate:.0f} turns/s)")

    def rate(self, name: str, rate: float) -> None:
        """A rate that is compared with the raw one, once that is measured again."""
        self._pending = name, rate

    def line(self, words: str) -> None:
        """Any other figure."""
        if self._pending is not None and words.startswith("    "):
            self._under.append(words)
        else:
            self._print(words)

    def _print(self, line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
